import type { ComponentChildren } from "preact";
import type { CheckView } from "../../app/fit/check-steps";
import type { WalkAnswer } from "../../app/fit/check-walk";
import type { Prepared } from "../../app/pipeline/record-event";
import type { Work } from "../shared/use-work";
import { likelyOf, offers, typedAnswers } from "../../app/fit/check-fit";
import type { Answers } from "../../app/fit/check-answers";
import type { PersonFit } from "../../core/fit/fit";
import type { Refusable } from "../../core/fit/refusal";
import type { SpaceEntry } from "../../core/index/entry";
import { displayText } from "../../core/text/link";
import { categoryLabel, DIMENSION_LABELS } from "../shared/labels";

/** What is answered to one question: what is offered and chosen, as it is written, and what is typed. */
export interface Answer {
	readonly chosen: readonly string[];
	readonly typed: string;
}

/** What is chosen and typed at one step of the walk. */
export interface StepInput {
	readonly answers: Readonly<Partial<Record<Refusable, Answer>>>;
	/** The notes of those of a group who are not meant. */
	readonly leftOut: readonly string[];
}

/** What all steps work with. */
export interface CheckParts {
	readonly space: SpaceEntry;
	/** The first lines of a note. */
	readonly linesOf: (path: string) => Promise<readonly string[]>;
	/** Whether a file has that path already. */
	readonly isTaken: (path: string) => boolean;
}

/** What every step of the walk is drawn from. */
export interface StepProps<View extends CheckView> extends CheckParts {
	readonly view: View;
	readonly input: StepInput;
	readonly onInput: (input: StepInput) => void;
	/** Writes what is prepared, and goes on where it is written. */
	readonly leave: (answer: WalkAnswer, prepare?: () => Prepared) => void;
	/** Goes back to the step before; undefined at the first. */
	readonly back: (() => void) | undefined;
	readonly work: Work;
	/** Where the walk is. */
	readonly place: ComponentChildren;
}

export const NO_INPUT: StepInput = { answers: {}, leftOut: [] };

export const QUESTION_LABELS: Readonly<Record<Refusable, string>> = {
	...DIMENSION_LABELS,
	category: "Category",
};

/** A term or a category as people read it. */
export function answerLabel(what: Refusable, text: string): string {
	return what === "category" ? categoryLabel(text) : displayText(text);
}

/** The answer so far; what is likely is chosen beforehand, to be confirmed. */
export function answerOf({ answers }: StepInput, what: Refusable, person?: PersonFit): Answer {
	return answers[what] ?? { chosen: person ? likelyOf(person, what) : [], typed: "" };
}

/** What is chosen and typed, as it is to be written. */
export function toWrite(
	space: SpaceEntry,
	questions: readonly Refusable[],
	answerTo: (what: Refusable) => Answer,
): Answers {
	return new Map(
		questions.map((what) => {
			const { chosen, typed } = answerTo(what);
			const others = chosen.filter((text) => !offers(space, what).includes(text));
			const taken = offers(space, what).filter((text) => chosen.includes(text));
			return [what, [...new Set([...taken, ...others, ...typedAnswers(what, typed)])]];
		}),
	);
}
