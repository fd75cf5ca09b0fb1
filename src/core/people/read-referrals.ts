import type { IncomingPerson } from "./incoming-person";
import type { KnownNames } from "./known-names";
import { readPersonLine } from "./capture-line";
import { sectionOf } from "../note/add-section";
import { bodyStart } from "../note/block";
import { locateLinks, parseLink } from "../text/link";
import { findHiddenRanges, isHidden } from "../note/section";
import { readEntities } from "../text/entities";
import { nextLine } from "../text/text-range";

/** One person whom a line below the heading names, or a line that names nobody. */
export interface ReferralLine {
	/** Line in the file, counted from 1. */
	readonly line: number;
	/** The whole line, without what makes it an item of a list. */
	readonly text: string;
	/** Whom it names; undefined where it cannot be told. */
	readonly person: IncomingPerson | undefined;
	/** Where the name is in the note: what a link may replace. */
	readonly from: number;
	readonly to: number;
	/** Whether it is only guessed that this is somebody. */
	readonly isGuess?: boolean;
}

/** More words than this are no name. */
const MAX_WORDS = 6;

/**
 * Reads the people below a heading of a note: one a line, or several where a line names them by links. Never
 * throws; every line with words in it gives at least one. Undefined where the note has no such heading.
 */
export function readReferrals(
	text: string,
	heading: string,
	vault?: KnownNames,
): readonly ReferralLine[] | undefined {
	const section = sectionOf(text, heading);
	if (!section) return undefined;
	const hidden = findHiddenRanges(text, bodyStart(text));
	const lines: ReferralLine[] = [];
	let number = text.slice(0, section.from).split("\n").length;
	for (let at = section.from; at < section.to; at = nextLine(text, at)) {
		if (!isHidden(hidden, at))
			for (const line of readLine(text, at, number, vault)) lines.push(line);
		number += 1;
	}
	return lines;
}

/** What makes a line an item of a list, a task or a heading. */
const START =
	/^[ \t]*(?:>[ \t]*)*(?:#{1,6}[ \t]+|(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$))?(?:\[.\](?:[ \t]+|$))?/;

function readLine(text: string, at: number, line: number, vault?: KnownNames): ReferralLine[] {
	const whole = text.slice(at, nextLine(text, at)).replace(/\r?\n$/, "");
	const start = START.exec(whole)?.[0].length ?? 0;
	const label = whole.slice(start).trim();
	if (label === "" || /^(?:%%|<!--|```|~~~|[-*_]{3,}$)/.test(label)) return [];
	const from = at + start;
	const { text: shown, placeOf } = readEntities(whole.slice(start));
	const people = splitPeople(shown).flatMap((part) => {
		const person = readPersonLine(part.text, vault);
		if (!isName(person)) return [];
		const offset = part.text.indexOf(person.written);
		// A name with something struck out within it is not replaced.
		if (offset < 0)
			return [{ line, text: label, person: { ...person, written: "" }, from, to: from }];
		const [begin, end] = [part.at + offset, part.at + offset + person.written.length].map(placeOf);
		return [{ line, text: label, person, from: from + (begin ?? 0), to: from + (end ?? 0) }];
	});
	return people.length > 0 ? people : [{ line, text: label, person: undefined, from, to: from }];
}

/** A line is about one person, unless a link follows the first name or link with nothing but a comma or an "and" between: then each is one. */
function splitPeople(text: string): { readonly text: string; readonly at: number }[] {
	const links = locateLinks(text).map(({ written, at }) => ({ text: written, at }));
	const [first, second] = links;
	if (!first) return [{ text, at: 0 }];
	const before = text.slice(0, first.at);
	const name = /[,;&]$/.test(before.trimEnd()) ? before.trimEnd().slice(0, -1).trim() : "";
	if (/^[^,;:@[\]]+$/.test(name)) return [{ text: name, at: before.indexOf(name) }, ...links];
	const between = second && text.slice(first.at + first.text.length, second.at);
	const isList =
		before.trim() === "" && /^(?:,|;|&|\/|and|und|et|y)?$/i.test((between ?? "x").trim());
	return isList ? links : [{ text, at: 0 }];
}

function isName({ name, written }: IncomingPerson): boolean {
	if (!/\p{L}/u.test(name)) return false;
	return parseLink(written) !== undefined || name.split(" ").length <= MAX_WORDS;
}
