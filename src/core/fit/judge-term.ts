import type { Meaning } from "../terms/meaning";
import { comparePaths } from "../terms/compare-paths";

/** What is said of a person in one dimension of a space; `likely` is a match by their title alone. */
export type Result = "match" | "likely" | "broader" | "other" | "unknown";

/** How a value met a term of the space. */
export type How = "equal" | "alias" | "suffix" | "inside" | "broader";

/** A term of the space that a value met: its place among the space's terms of the dimension. */
export interface Hit {
	readonly goal: number;
	readonly how: How;
	/** What the value could be besides, by what other notes say: paths. */
	readonly others: readonly string[];
}

/** A term with what it means. */
export interface MeantTerm {
	/** The text folded. */
	readonly whole: string;
	readonly meaning: Meaning;
}

export interface Verdict {
	readonly result: "match" | "broader" | "other";
	/** Of a match the matches, of `broader` the narrower terms; else none. */
	readonly hits: readonly Hit[];
}

const OTHER: Verdict = { result: "other", hits: [] };

/**
 * Holds a value against the terms of a space in its dimension. Where either can mean several things, the best
 * counts: what one note says never takes a match from another.
 */
export function judgeTerm(own: MeantTerm, goals: readonly MeantTerm[]): Verdict {
	const hits = goals.flatMap((term, goal): Hit[] => {
		const how = meet(own, term);
		return how === undefined ? [] : [{ goal, how, others: othersOf(own, term, how) }];
	});
	const matches = hits.filter(({ how }) => how !== "broader");
	if (matches.length > 0) return { result: "match", hits: matches };
	return hits.length > 0 ? { result: "broader", hits } : OTHER;
}

const SUREST: readonly How[] = ["equal", "alias", "suffix", "inside", "broader"];

function meet(own: MeantTerm, goal: MeantTerm): How | undefined {
	const [one, other] = [own.meaning, goal.meaning];
	if (own.whole === goal.whole && one.path === other.path) return "equal";
	const isAlias = one.by === "alias" || other.by === "alias";
	const found = new Set<How>();
	for (const [at, path] of one.readings.entries()) {
		for (const [index, outer] of other.readings.entries()) {
			const relation = comparePaths(path, outer);
			if (relation === undefined) continue;
			const isWhole = path.length === outer.length;
			const isStated = isWhole && at < one.stated && index < other.stated;
			if (relation !== "same") found.add(relation);
			else found.add(isAlias ? "alias" : isStated ? "equal" : "suffix");
		}
	}
	return SUREST.find((how) => found.has(how));
}

/** The known paths that a value could mean and that have nothing to do with a term of the space. */
function othersOf({ meaning }: MeantTerm, goal: MeantTerm, how: How): readonly string[] {
	if (how === "equal" || meaning.candidates.length < 2) return NONE;
	return meaning.candidates.filter((candidate) => {
		const path = candidate.split("/");
		return goal.meaning.readings.every((outer) => comparePaths(path, outer) === undefined);
	});
}

const NONE: readonly string[] = [];
