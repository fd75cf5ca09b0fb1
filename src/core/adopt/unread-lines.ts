import { bodyStart } from "../note/block";
import { findHiddenRanges, isHidden } from "../note/section";
import { isEmpty } from "../note/property-reader";
import type { Contact } from "../records/contact";
import type { Settings } from "../settings/settings";
import type { Problem } from "../text/problem";
import { fieldOf, namesOf, propertiesOf, type PropertyOf } from "../vocabulary/property";
import { ownNames, propertyOf } from "./foreign-names";
import type { NamedProperty } from "./unread-keys";

/** A line of a note's text that says something as a property does: `email:: ann@x.example`, `- **Phone:** 12`. */
export interface LabelledLine {
	/** As it is written. */
	readonly label: string;
	/** What it says about a person; undefined for an inline field that stands for nothing of ours. */
	readonly property: PropertyOf<"contact"> | undefined;
	/** Counted from 1. */
	readonly line: number;
}

/** What may stand before a label: marks of a quotation, a list and a task. */
const BEFORE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[.\]\s+)?/;
const WORDS = String.raw`(\p{L}[^:*[\]()|${"`"}]{0,39})`;
const LABEL = new RegExp(
	String.raw`^[*_]{0,3}${WORDS}[*_]{0,3}(::|:(?=[*_\s]))[*_]{0,3}\s*\S`,
	"u",
);
const BRACKETED = new RegExp(String.raw`[[(]${WORDS}(::)\s*[^\s\])]`, "gu");
/** A label and its marks end before this. */
const LONGEST = 400;

/** The lines of a note's text, code and comments aside, that are labelled as a property of a person is called, and its inline fields. */
export function labelledLines(text: string, settings: Settings): readonly LabelledLine[] {
	const start = bodyStart(text);
	if (!text.includes(":", start)) return [];
	const own = ownNames(settings);
	const ofPeople = new Set<string>(propertiesOf("contact"));
	const hidden = findHiddenRanges(text, start);
	const found: LabelledLine[] = [];
	let line = text.slice(0, start).split("\n").length;
	let at = start;
	for (const whole of text.slice(start).split("\n")) {
		if (whole.includes(":") && !isHidden(hidden, at))
			for (const [label, mark] of labelsIn(whole)) {
				const id = own.get(label.toLowerCase()) ?? propertyOf(label);
				const property = ofPeople.has(id ?? "") ? (id as PropertyOf<"contact">) : undefined;
				if (property !== undefined || (mark === "::" && id === undefined))
					found.push({ label, property, line });
			}
		line += 1;
		at += whole.length + 1;
	}
	return found;
}

function labelsIn(line: string): (readonly [label: string, mark: string])[] {
	const bare = line.slice(0, LONGEST).replace(BEFORE, "");
	const first = LABEL.exec(bare);
	const fields = line.includes("::") ? [...line.matchAll(BRACKETED)] : [];
	return [...(first ? [first] : []), ...fields].map(
		([, label = "", mark = ""]) => [label.replace(/[\s_]+$/, ""), mark] as const,
	);
}

/** Those that tell what the properties of the person's note do not. */
function unreadOf(lines: readonly LabelledLine[], note: Contact): readonly LabelledLine[] {
	return lines.filter(({ property }) => property === undefined || isEmpty(note[fieldOf(property)]));
}

/** The labels in the texts of people's notes that nothing reads, the most used first. */
export function countUnreadLines(
	people: readonly { readonly path: string; readonly note: Contact }[],
	linesOf: ReadonlyMap<string, readonly LabelledLine[]>,
): readonly NamedProperty[] {
	const counts = new Map<string, { name: string; notes: number; inText: true }>();
	for (const { path, note } of people) {
		const labels = unreadOf(linesOf.get(path) ?? [], note).map(({ label }) => label);
		for (const [id, name] of new Map(labels.map((label) => [label.toLowerCase(), label]))) {
			const count = counts.get(id) ?? { name, notes: 0, inText: true };
			count.notes += 1;
			counts.set(id, count);
		}
	}
	return [...counts.values()].sort((a, b) => b.notes - a.notes);
}

/** What the text of somebody's note says in lines of its own and no property says, as one problem. */
export function findUnreadLines(
	path: string,
	text: string,
	note: Contact,
	settings: Settings,
): readonly Problem[] {
	const unread = unreadOf(labelledLines(text, settings), note).flatMap((one) =>
		one.property === undefined ? [] : [{ ...one, property: one.property }],
	);
	const [first] = unread;
	if (first === undefined) return [];
	const labels = [...new Set(unread.map(({ label }) => `"${label}"`))].join(", ");
	const ids = [...new Set(unread.map(({ property }) => property))];
	const names = ids.map((id) => namesOf(id, settings.properties)[0] ?? id).join(", ");
	const message = `${labels} in the text is not read; write it as a property: ${names}.`;
	return [{ path, code: "unread-line", message, line: first.line }];
}
