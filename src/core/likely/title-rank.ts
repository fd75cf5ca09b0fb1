import type { Rank } from "./rank-word";
import { readTitle, type TitleClause } from "./title-words";

/** How high a title stands; one that says nothing of it is a professional's. */
export function rankOfTitle(title: string): Rank {
	return rankOfClauses(readTitle(title));
}

/** The highest rank that jobs tell of: an associate director is a leader. */
export function rankOfClauses(clauses: readonly TitleClause[]): Rank {
	const ranks = new Set(clauses.flatMap(({ words }) => words.map(({ rank }) => rank)));
	if (ranks.has("executive")) return "executive";
	if (ranks.has("leader")) return "leader";
	if (ranks.has("junior")) return "junior";
	return clauses.some(managesAnother) ? "leader" : "professional";
}

/** A demand planning manager leads planners; a product manager leads nobody. */
function managesAnother({ words }: TitleClause): boolean {
	const at = words.findIndex(({ family }) => family === "manage");
	return words.slice(0, Math.max(at, 0)).some(({ kind }) => kind === "activity");
}
