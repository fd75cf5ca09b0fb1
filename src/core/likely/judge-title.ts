import { foldText } from "../text/fold-text";
import { readTitle, saysJob, type TitleClause, wordsOf } from "./title-words";
import type { TitleWord } from "./word-family";

/** A profession of a space, made ready to be held against many titles. */
export interface TitleTerm {
	readonly forms: readonly TermForm[];
}

/** One of the words for a profession: its own, or an alias. */
interface TermForm {
	readonly text: string;
	readonly folded: string;
	/** The families that a title has to hold; `manage` aside. */
	readonly families: readonly string[];
	readonly isManaged: boolean;
	/** The families of the wider part; none where there is no such part that says something. */
	readonly wider: readonly string[];
}

/** A profession that a title tells of, at its place among those of the space, and by which of its words. */
export interface TitleHit {
	readonly goal: number;
	readonly result: "match" | "broader";
	/** The profession or the alias of it whose words the title holds. */
	readonly by: string;
}

/** What a title tells of the professions of a space: the best of it, and each that it tells of. */
export interface TitleVerdict {
	readonly result: "match" | "broader" | undefined;
	readonly hits: readonly TitleHit[];
}

/** Wider parts that say nothing of what somebody does: a business owner is near no business development. */
const EMPTY_PARTS = new Set(
	"business general people team office account customer client technical strategic strategy corporate operation personal".split(
		" ",
	),
);

/** Makes a profession ready: `words` are its own (of a path the last part) and its aliases. */
export function prepareTitleTerm(words: readonly string[]): TitleTerm {
	const said = words.map(readForm).filter(({ folded }) => folded !== "");
	const forms = [...said, ...said.flatMap(shorten)];
	return { forms: forms.map((form) => (isWiderPart(form, forms) ? { ...form, ...ALONE } : form)) };
}

/** Who plans the supply chain is a supply planner as often; who manages supply, or is in it, may do anything. */
function shorten(form: TermForm): TermForm[] {
	const isChain = ["supply", "chain", "plan"].every((family) => form.families.includes(family));
	return isChain
		? [{ ...form, families: form.families.filter((family) => family !== "chain") }]
		: [];
}

/** Holds for a title that is nothing else. */
const ALONE = { families: [], wider: [] };

/** Whether a word is short for another one: `Product` for product management is no product design. */
function isWiderPart({ families, isManaged }: TermForm, forms: readonly TermForm[]): boolean {
	return forms.some(
		({ wider }) =>
			!isManaged &&
			families.length > 0 &&
			wider.length === families.length &&
			families.every((family) => wider.includes(family)),
	);
}

function readForm(text: string): TermForm {
	const words = wordsOf(text);
	const isManaged = words.some(({ isManaging, family }) => isManaging || family === "manage");
	const isRank = ({ rankWord, kind }: TitleWord): boolean =>
		rankWord !== undefined && kind === "plain";
	const said = words.filter((word) => word.family !== "manage" && !isRank(word));
	// A profession that is nothing but a rank (Geschäftsführung) is that rank.
	const counted = said.length > 0 || isManaged ? said : words;
	const subject = counted.filter(({ kind }) => kind !== "activity").map(({ family }) => family);
	const hasActivity = isManaged || subject.length < counted.length;
	const saysSomething = subject.some((family) => !EMPTY_PARTS.has(family));
	return {
		text,
		folded: foldText(text),
		families: [...new Set(counted.map(({ family }) => family))],
		isManaged,
		wider: hasActivity && saysSomething ? [...new Set(subject)] : [],
	};
}

/**
 * Says which professions a title tells of, though nobody has stated any. It is likely where one job of the title
 * holds every word of a profession in the same family, ranks aside; broader where it holds only the wider part.
 */
export function judgeTitle(title: string, terms: readonly TitleTerm[]): TitleVerdict {
	const folded = foldText(title);
	const jobs = readTitle(title);
	const hits = terms.flatMap(({ forms }, goal): TitleHit[] => {
		const match = forms.find(
			(form) => form.folded === folded || jobs.some((job) => isMatch(job, form)),
		);
		if (match) return [{ goal, result: "match", by: match.text }];
		const broader = forms.find((form) => jobs.some((job) => isBroader(job, form)));
		return broader ? [{ goal, result: "broader", by: broader.text }] : [];
	});
	const isLikely = hits.some(({ result }) => result === "match");
	return { result: isLikely ? "match" : hits[0]?.result, hits };
}

function isMatch(job: TitleClause, form: TermForm): boolean {
	if (form.families.length === 0 || !holds(job, form.families)) return false;
	const { first, last } = span(job, form.families);
	if (!form.isManaged) return !isOfOther(job, form, first, last);
	// Of managers behind the words the first counts, else one before them.
	const behind = job.words.findIndex(({ isManaging }, at) => isManaging && at > first);
	const isBefore = job.words.slice(0, first).some(({ isManaging }) => isManaging);
	if (behind === -1 && !isBefore) return false;
	// `Head of Product Design` heads the design, not the product.
	const end = behind === -1 ? job.words.length : behind;
	const hasOther = job.words
		.slice(first, end)
		.some(({ kind, family }) => kind === "activity" && !form.families.includes(family));
	return !hasOther && !isOfOther(job, form, first, Math.max(last, behind));
}

function isBroader(job: TitleClause, form: TermForm): boolean {
	if (form.wider.length === 0 || !holds(job, form.wider)) return false;
	const { first, last } = span(job, form.wider);
	return !isOfOther(job, form, first, last);
}

function holds({ placeOf }: TitleClause, families: readonly string[]): boolean {
	return families.every((family) => placeOf.has(family));
}

function span(
	{ placeOf }: TitleClause,
	families: readonly string[],
): { first: number; last: number } {
	const places = families.map((family) => placeOf.get(family) ?? 0);
	return { first: Math.min(...places), last: Math.max(...places) };
}

/**
 * Whether another line of work has the words between `first` and `last` for its object: behind them (product
 * marketing manager), unless they are a whole job already; or before them as a whole job (marketing manager,
 * supply chain).
 */
function isOfOther(job: TitleClause, form: TermForm, first: number, last: number): boolean {
	const isOther = ({ kind, family }: TitleWord): boolean =>
		kind === "function" && !form.families.includes(family);
	const found = job.words.slice(first, last + 1);
	const isWhole = found.some(({ isDoer }) => isDoer);
	if (found.some(isOther)) return true;
	const behind = job.words.slice(last + 1);
	if (behind.some((word) => isOther(word) && (word.isDoer || !isWhole))) return true;
	const before = job.words.slice(0, first);
	// Who chairs a Verband der Einkäufer buys nothing.
	if (before.some((word) => isOther(word) && word.family === "association")) return true;
	if (isWhole || behind.some(saysJob)) return false;
	// What is a line of work itself is no object of words before it, but of people: software sales, but sales
	// director software.
	const isFunction = found.some(({ kind }) => kind === "function");
	return (
		before.some((word, at) => isOther(word) && (!isFunction || before.slice(at).some(saysJob))) ||
		job.functions.some((family) => !form.families.includes(family))
	);
}
