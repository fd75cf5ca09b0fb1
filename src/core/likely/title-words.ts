import { foldText } from "../text/fold-text";
import { remember } from "../text/remember";
import { otherWords, readTitleWord, type TitleWord } from "./word-family";

/** One job that a title tells of. */
export interface TitleClause {
	readonly words: readonly TitleWord[];
	/** The lines of work said before, behind a comma, a dash or an `and`, where this says no job of its own: `Recruiter, Supply Chain`. */
	readonly functions: readonly string[];
	/** The first place of each family among its words. */
	readonly placeOf: ReadonlyMap<string, number>;
}

type Clause = Omit<TitleClause, "placeOf">;

/** Words that say nothing in a title. */
const SMALL = new Set(
	"of the a an for in on to with der die das des den dem von vom zu zur zum fur im am de du la le les del della di do da".split(
		" ",
	),
);
const AND = new Set("and und et y sowie plus & + /".split(" "));
/** What follows names a firm. */
const AT = new Set("at bei chez".split(" "));
/** What follows is what somebody was, wants to be, or does for others. */
const NOT_NOW = new Set(
	"ex former formerly previously past retired aspiring seeking looking help helping hiring ehemals ehemalig ehemalige ehemaliger angehend angehende angehender".split(
		" ",
	),
);
/** Who works for whom follows: `Assistant to the Head of Product`. */
const FOR_SOMEBODY = new Set("to of for der des von vom zur fur de".split(" "));
const HELPERS = /^(?:assistant|assistent(?:in)?|assistenz|secretary|sekretarin|staff|pa|advisor)$/;
/** More words of rank before a list say nothing new; without a limit a long title would take its square. */
const MAX_SHARED = 6;

/** All words of a term or an entry of a table, in order, small words aside. */
export function wordsOf(text: string): readonly TitleWord[] {
	return tokensOf(prepare(text).replace(/[|;•·,:()[\]]/g, " "))
		.filter((token) => !SMALL.has(token) && !AND.has(token))
		.flatMap(readTitleWord);
}

/** The jobs that a title tells of, without firms and without what somebody no longer is. */
export const readTitle = remember(20_000, (title): readonly TitleClause[] =>
	prepare(title)
		.split(/[|;•·]/)
		.flatMap(readPart)
		.map((clause) => ({ ...clause, placeOf: placesOf(clause.words) })),
);

/** The first place of each family. */
function placesOf(words: readonly TitleWord[]): ReadonlyMap<string, number> {
	const places = new Map<string, number>();
	for (const [at, { family }] of words.entries()) if (!places.has(family)) places.set(family, at);
	return places;
}

/** Folded, with one form for women and men and for `@`. */
function prepare(text: string): string {
	return foldText(text)
		.replace(/([a-z])(?:[*:_]|\/-?)in(?:nen)?\b/g, "$1")
		.replace(/\(in\)/g, "")
		.replace(/@/g, " at ");
}

/** Reads what stands between bars: a job, with commas and dashes in it. */
function readPart(part: string): Clause[] {
	const clauses: Clause[] = [];
	let before: readonly TitleWord[] = [];
	let functions: readonly string[] = [];
	let isPast = false;
	for (const segment of part.split(/[,:()[\]]| - /)) {
		const { lists, isHeadNotNow, isRetired } = readSegment(segment);
		if (isRetired) return [];
		const own = lists.flat();
		const isJob = own.some(saysJob);
		// `Former VP, Supply Chain`: what they were the head of is past, too.
		const isDropped = own.length === 0 || (isPast && !isJob);
		isPast = isHeadNotNow;
		if (isDropped) continue;
		if (isJob) functions = [];
		clauses.push(...clausesOf(lists, before, functions));
		before = own.every(isHeading) ? [...before, ...own].slice(0, MAX_SHARED) : [];
		functions = [...new Set([...functions, ...functionsOf(own)])];
	}
	return clauses;
}

/** The jobs of a list behind the ranks and the lines of work said before it. */
function clausesOf(
	lists: Segment["lists"],
	before: readonly TitleWord[],
	functions: readonly string[],
): Clause[] {
	let said = functions;
	return shareWords(lists).flatMap((readings, at) => {
		const own = lists[at] ?? [];
		if (own.some(saysJob)) said = [];
		const clauses = readings.map((words) => ({ words: [...before, ...words], functions: said }));
		// `Recruiter Supply Chain & Operations` hires for both.
		if (own.some(({ isDoer }) => isDoer)) said = functionsOf(own);
		return clauses;
	});
}

interface Segment {
	/** The parts of its list: `supply` and `demand planner`. */
	readonly lists: readonly (readonly TitleWord[])[];
	/** Whether it ends in a rank that somebody had, or wants to have. */
	readonly isHeadNotNow: boolean;
	/** Whether it says behind a job that it is over: `Product Manager (retired)`. */
	readonly isRetired: boolean;
}

function readSegment(segment: string): Segment {
	const lists: TitleWord[][] = [[]];
	let isHeadNotNow = false;
	let isRetired = false;
	const tokens = tokensOf(segment);
	for (const [at, token] of tokens.entries()) {
		if (AT.has(token)) break;
		const next = tokens[at + 1];
		if (NOT_NOW.has(token)) {
			const past = tokens.slice(at + 1).filter((word) => !SMALL.has(word));
			isRetired = token === "retired" && past.length === 0;
			isHeadNotNow = past.length > 0 && past.flatMap(readTitleWord).every(isHeading);
			break;
		}
		if (token === "to" && next === "the") break;
		if (AND.has(token)) lists.push([]);
		else if (!SMALL.has(token)) lists.at(-1)?.push(...readTitleWord(token));
		if (HELPERS.test(token) && next !== undefined && FOR_SOMEBODY.has(next)) break;
	}
	return { lists: lists.filter((words) => words.length > 0), isHeadNotNow, isRetired };
}

function tokensOf(text: string): string[] {
	const found = text
		.replace(/\//g, " / ")
		.split(/[^\p{L}\p{N}\p{M}+#&/]+/u)
		.flatMap((token) => (/^[^&]{3,}&[^&]{3,}$/.test(token) ? token.split(/(&)/) : token))
		.filter((token) => token !== "");
	const tokens: string[] = [];
	for (let at = 0; at < found.length; at++) {
		const token = found[at] ?? "";
		const phrase = otherWords(`${token} ${found[at + 1] ?? ""}`);
		if (phrase) at += 1;
		tokens.push(...(phrase ?? otherWords(token) ?? [token]));
	}
	return tokens;
}

/**
 * Gives each part of a list what it shares with the others: the head before, the activity behind. Product &
 * engineering may share the engineering or not: then both are read.
 */
function shareWords(
	lists: readonly (readonly TitleWord[])[],
): readonly (readonly (readonly TitleWord[])[])[] {
	const [first = []] = lists;
	const head = first.slice(0, Math.min(lengthOf(first, isRank), MAX_SHARED));
	const behind = [...(lists.at(-1) ?? [])].reverse();
	const tail = behind.slice(0, Math.min(lengthOf(behind, isTail), MAX_SHARED)).reverse();
	const managers = tail.filter(({ isManaging }) => isManaging);
	const isOneActivity = tail.some(({ isDoer, isManaging }) => isDoer && !isManaging);
	return lists.map((words, at) => {
		const whole = at === 0 || words.some(isRank) ? words : [...head, ...words];
		if (at === lists.length - 1 || words.some(({ kind, isDoer }) => isDoer || kind === "activity"))
			return [whole];
		const shared = [...whole, ...tail];
		return isOneActivity ? [shared] : [shared, [...whole, ...managers]];
	});
}

/** How many words at the beginning are of a kind. */
function lengthOf(words: readonly TitleWord[], isOfKind: (word: TitleWord) => boolean): number {
	const end = words.findIndex((word) => !isOfKind(word));
	return end === -1 ? words.length : end;
}

function isRank({ rankWord }: TitleWord): boolean {
	return rankWord !== undefined;
}

function isTail(word: TitleWord): boolean {
	return isRank(word) || word.kind !== "plain";
}

/** Whether a word names who does something, or who heads it. */
export function saysJob({ isDoer, isManaging }: TitleWord): boolean {
	return isDoer || isManaging;
}

function isHeading({ rankWord, isDoer, kind, isManaging }: TitleWord): boolean {
	return rankWord !== undefined || isManaging || (isDoer && kind === "activity");
}

function functionsOf(words: readonly TitleWord[]): string[] {
	return words.flatMap(({ kind, family }) => (kind === "function" ? [family] : []));
}
