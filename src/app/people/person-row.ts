import type { RowChoice } from "./person-match";

/** What becomes of somebody who comes in; `known` and `company`: their name becomes a link, and their note stays as it is. */
export const OUTCOMES = [
	"new",
	"updated",
	"known",
	"company",
	"unchanged",
	"ambiguous",
	"skipped",
	"failed",
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** One row of a preview: who comes in, and what becomes of them. */
export interface PersonRow<O extends Outcome = Outcome> {
	/** Their place in what they come from, counted from 1: a line, a row or a card. */
	readonly row: number;
	readonly name: string;
	readonly outcome: O;
	/** Why, or what there is to know, in words; empty where the outcome says it all. */
	readonly reason: string;
	/** Of the note that is made, filled, linked or found. */
	readonly path: string | undefined;
	/** Those who may be meant, by path, where it is to be chosen. */
	readonly candidates: readonly string[];
}

/** One line of a text: whom it names, and what becomes of them. */
export interface LineRow<O extends Outcome = Outcome> extends PersonRow<O> {
	/** As it is written, on one line. */
	readonly text: string;
	/** What the choice of it is called in a request: the same for all lines that tell of one person. */
	readonly key: string;
	/** Whether it is only guessed that it names somebody: left out unless it is chosen. */
	readonly isGuess?: boolean;
}

/** Whom the lines of a text mean by the user's choice, by the key of the row. */
export type RowChoices = ReadonlyMap<string, RowChoice>;
