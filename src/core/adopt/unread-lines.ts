import { bodyStart } from "../note/block";
import { findHiddenRanges, findSection, isHidden } from "../note/section";
import { isEmpty } from "../note/property-reader";
import type { Contact } from "../records/contact";
import type { Settings } from "../settings/settings";
import { fieldOf, propertiesOf, type PropertyId, type PropertyOf } from "../vocabulary/property";
import { ownNames, propertyOf } from "./foreign-names";
import type { NamedProperty } from "./unread-keys";

/** A line of a note's text that says something as a property does: `email:: ann@x.example`, `- **Phone:** 12`. */
export interface LabelledLine {
	/** As it is written. */
	readonly label: string;
	/** What it says about a person; undefined for an inline field that stands for nothing of ours. */
	readonly property: PropertyOf<"contact"> | undefined;
}

/** What may stand before a label: marks of a quotation and a list. */
const BEFORE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/;
const TASK = /^\[.\]\s/;
const WORDS = String.raw`(\p{L}[^:*[\]()|${"`"}]{0,39})`;
const LABEL = new RegExp(
	String.raw`^[*_]{0,3}${WORDS}[*_]{0,3}(::|:(?=[*_\s]))[*_]{0,3}\s*(?=\S)`,
	"u",
);
const BRACKETED = new RegExp(String.raw`[[(]${WORDS}(::)\s*[^\s\])]`, "gu");
/** What a value of these looks like; any other is read behind a bold label, as long as it is no sentence. */
const VALUES: Readonly<Partial<Record<PropertyId, RegExp>>> = {
	email: /^\S+@\S+\.\S/,
	phone: /^[+(]?\d(?:[\s()./-]*\d){2}/,
	linkedin: /^\S*linkedin\.com\/\S/i,
};
const BOLD = /^(?:\*\*|__)/;
const MOST_WORDS = 6;
/** A label and its marks end before this. */
const LONGEST = 400;

/** Makes what finds the lines of a note's text that say a value of a property of a person, and its inline fields; code, comments, tasks, the log and recaps aside. */
export function lineReader(settings: Settings): (text: string) => readonly LabelledLine[] {
	const own = ownNames(settings);
	const ofPeople = new Set<string>(propertiesOf("contact"));
	const propertyFor = (label: string): PropertyId | undefined =>
		own.get(label.toLowerCase()) ?? propertyOf(label);
	return (text) =>
		labelsBeside(text, settings).flatMap(({ label, isField, value, isBold }) => {
			const id = propertyFor(label);
			const property = ofPeople.has(id ?? "") ? (id as PropertyOf<"contact">) : undefined;
			const isRead = property
				? isField || isValue(property, value, isBold)
				: isField && id === undefined;
			return isRead ? [{ label, property }] : [];
		});
}

/** The labels of a note's text that stand neither in code, nor in a comment, the log or a recap. */
function labelsBeside(text: string, settings: Settings): readonly Label[] {
	const start = bodyStart(text);
	if (!text.includes(":", start)) return [];
	const hidden = findHiddenRanges(text, start);
	const ours = [settings.logHeading, settings.interview.recapHeading].flatMap(
		(heading) => findSection(text, heading, start) ?? [],
	);
	const isAside = (at: number): boolean =>
		isHidden(hidden, at) || ours.some(({ from, to }) => at >= from && at < to);
	const found: Label[] = [];
	let at = start;
	for (const whole of text.slice(start).split("\n")) {
		if (whole.includes(":") && !isAside(at)) found.push(...labelsIn(whole));
		at += whole.length + 1;
	}
	return found;
}

interface Label {
	readonly label: string;
	/** Whether it is an inline field, `email:: …`. */
	readonly isField: boolean;
	readonly value: string;
	readonly isBold: boolean;
}

function labelsIn(line: string): readonly Label[] {
	const bare = line.slice(0, LONGEST).replace(BEFORE, "");
	if (TASK.test(bare)) return [];
	const first = LABEL.exec(bare);
	const fields = line.includes("::") ? [...line.matchAll(BRACKETED)] : [];
	return [...(first ? [first] : []), ...fields].map(([whole, label = "", mark = ""]) => ({
		label: label.replace(/[\s_]+$/, ""),
		isField: mark === "::",
		value: bare.slice(whole.length),
		isBold: BOLD.test(bare),
	}));
}

/** Whether what stands behind a label reads as a value of the property, and not as prose. */
function isValue(property: PropertyId, value: string, isBold: boolean): boolean {
	const shape = VALUES[property];
	return shape ? shape.test(value) : isBold && value.trim().split(/\s+/).length <= MOST_WORDS;
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
