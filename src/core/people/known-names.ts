import type { Dimension } from "../vocabulary/dimension";

/** Parts of a line that are one term of a space of mine. */
export interface SpaceTerm {
	readonly dimensions: readonly Dimension[];
	/** How many parts: `Denver` and `CO` are one place. */
	readonly count: number;
}

/** A town, its state and its country: a term has no more parts. */
export const MOST_PARTS = 3;

/** What the vault knows: words that could be anything are understood by it. */
export interface KnownNames {
	readonly isCompany: (name: string) => boolean;
	readonly isEvent: (name: string) => boolean;
	/** The term of a space with which some parts of a line begin; `isBehind`: a company was said before. */
	readonly readTerm: (parts: readonly string[], isBehind: boolean) => SpaceTerm | undefined;
	/** Whether the event is said elsewhere, so that "speaker" alone is a role at it. */
	readonly hasEvent: boolean;
}

/** Of a vault nothing is known. */
export const NOTHING_KNOWN: KnownNames = {
	isCompany: () => false,
	isEvent: () => false,
	readTerm: () => undefined,
	hasEvent: false,
};
