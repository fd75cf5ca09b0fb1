import type { Meaning } from "../terms/meaning";
import { isWithin } from "../terms/term-path";

/** What a person's own words say about one dimension of a space. */
export type Result = "match" | "broader" | "other" | "unknown";

/** How a value met a term of the space. */
export type How = "equal" | "alias" | "suffix" | "inside" | "broader";

/** A term of the space that a value met: its place among the space's terms of the dimension. */
export interface Hit {
	readonly goal: number;
	readonly how: How;
}

/** A term with what it means. */
export interface MeantTerm {
	/** The text folded. */
	readonly whole: string;
	readonly meaning: Meaning;
}

export interface Verdict {
	readonly result: Result;
	/** Of a match the matches, of `broader` the narrower terms; else none. */
	readonly hits: readonly Hit[];
}

const OTHER: Verdict = { result: "other", hits: [] };
const UNKNOWN: Verdict = { result: "unknown", hits: [] };

/**
 * Holds a value against the terms of a space in its dimension. Where either could mean several
 * things, they match if all of them do; if only some do, it is unknown rather than a no.
 */
export function judgeTerm(own: MeantTerm, goals: readonly MeantTerm[]): Verdict {
	const meetings = goals.map((goal) => meet(own, goal));
	const hits = meetings.flatMap((how, goal) =>
		how === undefined || how === "maybe" ? [] : [{ goal, how }],
	);
	const matches = hits.filter(({ how }) => how !== "broader");
	if (matches.length > 0) return { result: "match", hits: matches };
	if (hits.length > 0) return { result: "broader", hits };
	return meetings.includes("maybe") ? UNKNOWN : OTHER;
}

type Meeting = How | "maybe" | undefined;

function meet(own: MeantTerm, goal: MeantTerm): Meeting {
	if (own.whole === goal.whole && own.meaning.path === goal.meaning.path) return "equal";
	if (own.meaning.candidates.length === 0 && goal.meaning.candidates.length === 0) {
		return meetPath(own.meaning, goal.meaning);
	}
	const pairs = pathsOf(own.meaning).flatMap((path) =>
		pathsOf(goal.meaning).map((outer) => [path, outer] as const),
	);
	if (pairs.every(([path, outer]) => isWithin(path, outer))) return "inside";
	return pairs.some(([path, outer]) => isWithin(path, outer) || isWithin(outer, path))
		? "maybe"
		: undefined;
}

function pathsOf({ path, candidates }: Meaning): readonly string[] {
	return candidates.length > 0 ? candidates : [path];
}

function meetPath(own: Meaning, goal: Meaning): Meeting {
	if (own.path === goal.path) {
		if (own.by === "alias" || goal.by === "alias") return "alias";
		return own.by === "suffix" || goal.by === "suffix" ? "suffix" : "equal";
	}
	if (isWithin(own.path, goal.path)) return "inside";
	return isWithin(goal.path, own.path) ? "broader" : undefined;
}
