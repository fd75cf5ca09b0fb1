import { sectionOf } from "../note/add-section";
import { bodyStart } from "../note/block";
import { plainText } from "../text/neutralize";
import { cutEnd } from "../text/cut-end";
import { findSection, type Section } from "../note/section";
import type { Settings } from "../settings/settings";

/** What the recap of a conversation says, in words to be shown beside a message; undefined where it says nothing. */
export interface RecapTexts {
	readonly learned: string | undefined;
	/** What is still to be done of what I promised. */
	readonly promised: string | undefined;
}

/** Reads the recap of a conversation's note; in one without headings of its own, what I learned is all that it says. */
export function readRecap(
	text: string,
	{ recapHeading, learnedHeading, promisedHeading }: Settings["interview"],
): RecapTexts {
	const recap = sectionOf(text, recapHeading);
	const within = (heading: string): Section | undefined =>
		recap
			? findSection(text.slice(0, recap.to), heading, recap.from)
			: findSection(text, heading, bodyStart(text));
	const learned = within(learnedHeading);
	const promised = within(promisedHeading);
	const rest = learned === undefined && recap ? text.slice(recap.from, recap.to) : "";
	const own = learned ? text.slice(learned.from, learned.to) : rest.split(/^ {0,3}#{1,6}\s/m)[0];
	return {
		learned: joinLines(
			linesOf(own ?? "").filter((line) => !TASK.test(line)),
			"; ",
		),
		promised: promised
			? joinLines(linesOf(text.slice(promised.from, promised.to)).filter(isOpen), ", and ")
			: undefined,
	};
}

const TASK = /^[-*+]\s+\[.\]/;

function linesOf(section: string): string[] {
	return section.split("\n").map((line) => line.trim());
}

function isOpen(line: string): boolean {
	return !/^[-*+]\s+\[[^\s]\]/.test(line);
}

/** Without the marks of lists, dates of tasks and the full stop at the end. */
function joinLines(lines: readonly string[], between: string): string | undefined {
	const texts = lines.map((line) =>
		cutEnd(
			plainText(line.replace(/^(?:[-*+]|\d{1,9}[.)])(?:\s+|$)(?:\[.\](?:\s+|$))?/, "")).replace(
				/\s*[📅⏳🛫➕✅]\uFE0F?\s*\d{4}-\d{2}-\d{2}/gu,
				"",
			),
			/[.;,\s]/,
		),
	);
	return texts.filter((word) => word !== "").join(between) || undefined;
}

/** A recap without the sections that hold nothing but what is to be filled in. */
export function withoutBlankSections(recap: string): string {
	const sections = recap.split(/^(?=#{1,6}\s)/m);
	return sections
		.filter((one) => !/^#{1,6}\s.*\n(?:\s*[-*+](?:[ \t]+\[ \])?[ \t]*\n|\s*\n)*\s*$/.test(one))
		.join("");
}
