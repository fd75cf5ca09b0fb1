import { locateLinks } from "../text/link";

/** Days as plugins write them, plain or as a link. */
const DAY = String.raw`(?:\[\[)?\d{4}-\d{2}-\d{2}(?:\]\])?`;

/** What makes a line an item of a list, a task or a quotation. */
export const ITEM =
	/^[ \t]*(?:>[ \t]*)*(?:(?:[-*+•]|\d{1,9}[.)])(?:[ \t]+|$))?(?:\[.\](?:[ \t]+|$))?/;

/** What other plugins and Markdown write into a line, and is no part of what it says about a person. */
const MARKS: readonly RegExp[] = [
	// The heading of a callout.
	/^\s*\[![^[\]]*\].*$/g,
	/!\[\[[^[\]]*\]\]|!\[[^[\]]*\]\([^()]*\)/g,
	/%%.*?%%/g,
	/<!--.*?-->/g,
	// Struck out: no longer meant.
	/~~.+?~~/g,
	// Dates and priorities of the Tasks plugin, and what recurs.
	new RegExp(
		String.raw`(?:📅|⏳|🛫|✅|❌|➕)\uFE0F?\s*(?:${DAY})?|(?:🆔|⛔|🏁)\uFE0F?\s*[\w,-]*|(?:🔺|⏫|🔼|🔽|⏬)\uFE0F?|🔁\uFE0F?[^📅⏳🛫✅❌➕🆔⛔🏁🔺⏫🔼🔽⏬]*`,
		"gu",
	),
	// Dates and times of the Kanban plugin.
	new RegExp(String.raw`@@?\{[^{}]*\}|@${DAY}`, "g"),
	/[[(][^\s[\]():]+::[^[\]()]*[\])]/g,
	/\[\^[^\s[\]]+\]|\^\[[^[\]]*\]/g,
	/(?:^|\s)#[\p{N}/_-]*[\p{L}/_-][\p{L}\p{N}/_-]*/gu,
	/\s\^[A-Za-z0-9-]+\s*$/g,
	/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/gi,
	/^\s*(?:\p{Extended_Pictographic}\uFE0F?\s+)+/gu,
];

/** Marks that separate, as wide letters and Arabic write them; each is as long as the one it stands for. */
const SEPARATORS: ReadonlyMap<string, string> = new Map([
	["（", "("],
	["）", ")"],
	["，", ","],
	["、", ","],
	["،", ","],
	["；", ";"],
	["؛", ";"],
	["：", ":"],
	["＠", "@"],
]);
const WIDE = new RegExp(`[${[...SEPARATORS.keys()].join("")}]`, "gu");

/** A line with a blank in place of every character of such marks, and the marks. */
export interface UnmarkedLine {
	/** As long as the line, with the plain form of marks that separate. */
	readonly text: string;
	readonly marks: readonly string[];
}

/** Takes the marks of other plugins out of a line, but not those within a link to a note. */
export function blankMarks(line: string): UnmarkedLine {
	const links = locateLinks(line).filter(({ written }) => !written.startsWith("!"));
	const isInLink = (place: number): boolean =>
		links.some(({ at, written }) => at <= place && place < at + written.length);
	const marks: string[] = [];
	let text = line.replace(WIDE, (mark: string, at: number) =>
		isInLink(at) ? mark : (SEPARATORS.get(mark) ?? mark),
	);
	for (const pattern of MARKS)
		text = text.replace(pattern, (mark: string, at: number) => {
			if (isInLink(at)) return mark;
			marks.push(mark.trim());
			return " ".repeat(mark.length);
		});
	return { text, marks };
}
