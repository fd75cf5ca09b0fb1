import { isOrdinaryWord } from "../likely/ordinary-words";
import { readRankWord } from "../likely/rank-word";
import { sectionOf } from "../note/add-section";
import { bodyStart } from "../note/block";
import { findHiddenRanges, isHidden } from "../note/section";
import { locateLinks, parseLink } from "../text/link";
import { nextLine } from "../text/text-range";
import { readPersonLine } from "./capture-line";
import { type KnownNames, NOTHING_KNOWN } from "./known-names";
import type { ReferralLine } from "./read-referrals";

/** A piece of a line that may name somebody. */
interface Piece {
	readonly at: number;
	readonly text: string;
	/** Nothing but capitals says that it is a name. */
	readonly isGuess: boolean;
}

/**
 * Reads the people whom sentences below a heading name: links, `Ann Lee <ann@quill.example>`, and two to four
 * words with capitals that are no place, company or title, which are guesses that the user has to confirm;
 * undefined where the note has no such heading.
 */
export function readNamesInProse(
	text: string,
	heading: string,
	vault: KnownNames = NOTHING_KNOWN,
): readonly ReferralLine[] | undefined {
	const section = sectionOf(text, heading);
	if (!section) return undefined;
	const hidden = findHiddenRanges(text, bodyStart(text));
	const lines: ReferralLine[] = [];
	let number = text.slice(0, section.from).split("\n").length;
	for (let at = section.from; at < section.to; at = nextLine(text, at)) {
		const line = text.slice(at, nextLine(text, at)).replace(/\r?\n$/, "");
		// Headings and what is in code or comments name nobody.
		if (!isHidden(hidden, at) && !/^ {0,3}#{1,6}\s/.test(line))
			for (const piece of piecesOf(line, vault)) {
				const person = readPersonLine(piece.text, vault);
				const from = at + piece.at + piece.text.indexOf(person.written);
				const to = from + person.written.length;
				const { text: written, isGuess } = piece;
				if (person.name !== "")
					lines.push({ line: number, text: written, person, from, to, isGuess });
			}
		number += 1;
	}
	return lines;
}

const ADDRESS = /^\s*<[^<>\s@]+@[^<>\s@]+>/;

/** Links, and words that may be a name, in the order of the line. */
function piecesOf(line: string, vault: KnownNames): readonly Piece[] {
	const links = locateLinks(line)
		.filter(({ written }) => written.startsWith("[[") && parseLink(written) !== undefined)
		.map(({ at, written }) => ({ at, text: written, isGuess: false }));
	const rest = locateLinks(line).reduce(
		(left, { at, written }) =>
			left.slice(0, at) + "|".repeat(written.length) + left.slice(at + written.length),
		line.replace(/`[^`]*`|https?:\S+/g, (code) => "|".repeat(code.length)),
	);
	let end = 0;
	const names = wordRuns(rest).flatMap(({ at, text, isThing }) => {
		const address = ADDRESS.exec(line.slice(at + text.length))?.[0] ?? "";
		// The company of the name before.
		if (at < end || (isThing && address === "")) return [];
		// A place may stand before the name: "In New York Jane Doe <…>".
		const place = isThing ? (PLACE.exec(text)?.[0].length ?? 0) : 0;
		const isKnown = vault.isCompany(text) || vault.isEvent(text) || vault.readTerm([text], false);
		const isGuess = address === "";
		if (isKnown && isGuess) return [];
		const named = text + address;
		const job = jobBehind(rest.slice(at + named.length));
		end = at + named.length + job.length;
		return [{ at: at + place, text: named.slice(place) + job, isGuess }];
	});
	return [...links, ...names].sort((a, b) => a.at - b.at);
}

/** A title and a company behind a name: `, Head of Risk at Quill` or ` (CTO @ Quill)`. */
const JOB =
	/^(?:, | \()([^,;.!?()|]{1,60}?) (?:@|at) \p{Lu}[\p{L}\p{M}\d&'’-]*(?: (?:&|\p{Lu}[\p{L}\p{M}\d&'’-]*))*\)?/u;

/** The job of a name that stands before it; empty where the words are no title. */
function jobBehind(text: string): string {
	const [job = "", title = ""] = JOB.exec(text) ?? [];
	return title.split(" ").some((word) => readRankWord(word.toLowerCase()) !== undefined) ? job : "";
}

const MOST_WORDS = 4;
const PLACE = /^\S+ \S+ (?=\S+ \S+$)/;
const WORD = /[\p{L}\p{M}'’.-]+/gu;
const NAME_WORD = /^\p{Lu}(?:\.|[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*)$/u;
/** Within a name, though without a capital. */
const PARTICLE = /^(?:van|von|de|der|den|da|dos|del|di|la|le|bin|al|el)$/;

/** `isThing` where words alone would name a thing rather than somebody. */
interface Run extends Omit<Piece, "isGuess"> {
	readonly isThing: boolean;
}

/** Runs of two to four words with a capital, without what begins a sentence. */
function wordRuns(line: string): Run[] {
	const runs: Omit<Piece, "isGuess">[][] = [[]];
	for (const { 0: found, index } of line.matchAll(WORD)) {
		const end = /(?:['’]s)?[.'’-]*$/.exec(found)?.[0] ?? "";
		const isInitial = /^\p{Lu}\.$/u.test(found);
		const text = isInitial ? found : found.slice(0, found.length - end.length);
		const run = runs.at(-1) ?? [];
		const last = run.at(-1);
		const isNext = last !== undefined && line.slice(last.at + last.text.length, index) === " ";
		const fits = isNext && PARTICLE.test(text) ? true : NAME_WORD.test(text) && !isNoName(text);
		if (!fits) runs.push([]);
		else if (isNext || last === undefined) run.push({ at: index, text });
		else runs.push([{ at: index, text }]);
		if (!isInitial && end !== "") runs.push([]);
	}
	return runs.flatMap((run) => {
		while (PARTICLE.test(run.at(-1)?.text ?? "")) run.pop();
		const [first] = run;
		const last = run.at(-1);
		const count = run.filter(({ text }) => !PARTICLE.test(text)).length;
		if (!first || !last || count < 2 || count > MOST_WORDS) return [];
		const isThing =
			BEGINS_A_THING.has(first.text.toLowerCase()) || run.every(({ text }) => isOrdinaryWord(text));
		return [{ at: first.at, text: line.slice(first.at, last.at + last.text.length), isThing }];
	});
}

/** Words that begin sentences of a recap, and parts of what is called otherwise than people are. */
const NO_NAMES: ReadonlySet<string> = new Set(
	`i he she they we you it his her their my our the a this that these and or but also then so if when
	met meet talked talk spoke speak call called ask asked write wrote email emailed named name names knows know
	introduced introduce introduction mentioned suggested recommended offered discussed meeting thanks thank great good dear nice very both see saw send sent told said says heard
	learned promised wants needs should could would might there here next last from with to by for at
	in on of not no yes after before because what who how why where series product products team group bank capital partners ventures labs inc ltd university school college
	conference summit forum meetup guild linkedin google city street`
		.split(/\s+/)
		.filter(Boolean),
);

/** What begins the names of places, houses and papers, colours, and greetings: hardly anybody is called so. */
const BEGINS_A_THING: ReadonlySet<string> = new Set(
	`new north south east west san los las saint united mount lake fort port camp hotel cafe café bar club house museum radio
	theatre studio tower villa church red orange yellow green blue purple black white golden happy merry`.split(
		/\s+/,
	),
);

function isNoName(word: string): boolean {
	const lower = word.toLowerCase();
	return NO_NAMES.has(lower) || CALENDAR.test(lower) || readRankWord(lower) !== undefined;
}

/** Days and months that nobody is called. */
const CALENDAR =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|july|september|october|november|december)$/;
