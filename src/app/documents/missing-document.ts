import { isOfCategory } from "../../core/fit/arrange-people";
import { lacksPeople } from "../../core/fit/coverage";
import type { Fit, PersonFit } from "../../core/fit/fit";
import { wordsFor } from "../../core/fit/title-reason";
import type { ContactEntry, Term } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import type { IntroPath } from "../../core/network/find-paths";
import { foldText } from "../../core/text/fold-text";
import { displayText } from "../../core/text/link";
import { ownValue } from "../../core/text/record";
import type { Dimension } from "../../core/vocabulary/dimension";
import { pathReason } from "../drafts/path-label";
import { categoryReason, reasonLabel } from "../fit/reason-label";

/** Of the people who would do the first are named, and of the words. */
const NAMED = 3;
const WORDS = 5;

/** What a space lacks: people of a category, or anybody for a term. */
export type Hole = { readonly category: string } | { readonly term: Term };

/** Gives the best path to somebody whom I do not know. */
export type BestPath = (person: ContactEntry) => IntroPath | undefined;

/** What a space lacks, and who would be next: what the view shows of it and `fit --json` prints. */
export interface MissingDocument {
	readonly category: string | null;
	readonly dimension: Dimension | null;
	readonly term: string | null;
	/** How many would do, of those not yet in progress. */
	readonly count: number;
	/** The first of them; those to whom somebody could introduce me before the others. */
	readonly people: readonly MissingPerson[];
	/** Where there is nobody: the words to look for. */
	readonly lookFor: readonly string[];
}

interface MissingPerson {
	readonly path: string;
	readonly name: string;
	readonly why: string;
	readonly introducer: {
		readonly path: string;
		readonly name: string;
		readonly why: string;
	} | null;
}

/** Everything that a space lacks, terms first; nothing where there is no space. */
export function listHoles({ space, narrowness, coverage }: Fit): readonly Hole[] {
	if (!space) return [];
	const terms = narrowness.filter(({ people }) => people === 0).map(({ term }) => ({ term }));
	return [...terms, ...coverage.filter(lacksPeople).map(({ category }) => ({ category }))];
}

/** Says who would be next for what a space lacks, and who could introduce me to them. */
export function documentHole(
	index: VaultIndex,
	fit: Fit,
	hole: Hole,
	best: BestPath,
): MissingDocument {
	const whyOf = "term" in hole ? whyForTerm(hole.term) : whyForCategory(hole.category);
	const found = fit.parts.open.flatMap((person) => {
		const why = person.progress === "identified" ? whyOf(person) : undefined;
		return why === undefined ? [] : [{ person, why }];
	});
	const people = found.slice(0, NAMED).map(({ person: { entry }, why }): MissingPerson => {
		const path = best(entry);
		const by = path?.introducer;
		const introducer = by && { path: by.path, name: by.note.name, why: pathReason(path) };
		return { path: entry.path, name: entry.note.name, why, introducer: introducer ?? null };
	});
	const isByWay = ({ introducer }: MissingPerson): boolean => introducer !== null;
	return {
		category: "term" in hole ? null : hole.category,
		dimension: "term" in hole ? hole.term.dimension : null,
		term: "term" in hole ? displayText(hole.term.text) : null,
		count: found.length,
		people: [...people.filter(isByWay), ...people.filter((one) => !isByWay(one))],
		lookFor: found.length > 0 ? [] : wordsToLookFor(index, fit, hole).slice(0, WORDS),
	};
}

/** Who is next in a sentence or two, or what to look for. */
export function nextLabel({ people: [first], count, lookFor }: MissingDocument): string {
	const words = lookFor.length === 0 ? "" : ` Look for: ${lookFor.join(", ")}.`;
	if (!first) return `Nobody here yet.${words}`;
	const { name, why, introducer } = first;
	const more = count > 1 ? `, and ${count - 1} more` : "";
	const via = introducer ? ` ${introducer.name} could introduce you.` : "";
	return `${name} (${why})${more}.${via}`;
}

/** A likely match, or a wider word: a match would leave nothing to lack. */
function whyForTerm(term: Term): (person: PersonFit) => string | undefined {
	return (person) => {
		const fit = person[term.dimension];
		const isNear =
			fit.byTitle?.terms.includes(term) === true ||
			fit.reasons.some((reason) => reason.term === term);
		return isNear ? reasonLabel(fit) : undefined;
	};
}

function whyForCategory(category: string): (person: PersonFit) => string | undefined {
	return (person) => {
		if (!isOfCategory(person, category)) return undefined;
		const likely = person.likelyCategories.find((one) => one.category === category);
		return likely ? `likely, ${categoryReason(likely)}` : "already on your list";
	};
}

/** Peers have no words of their own: they do what I look for. */
function wordsToLookFor(index: VaultIndex, { space }: Fit, hole: Hole): readonly string[] {
	if ("term" in hole) {
		const name = displayText(hole.term.text);
		const others = wordsFor(index, hole.term).filter((word) => foldText(name) !== word);
		return [name, ...others];
	}
	const words = ownValue(index.settings.likely.categories, hole.category) ?? [hole.category];
	const professions = space?.profession.map(({ text }) => displayText(text)) ?? [];
	return words.length > 0 ? words : professions;
}
