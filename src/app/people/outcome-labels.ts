import type { Outcome } from "./person-row";

/** What becomes of somebody who comes in, as people read it: alone, and after a number. */
export const OUTCOME_LABELS: Readonly<Record<Outcome, readonly [string, string]>> = {
	new: ["New", "new"],
	updated: ["Updated", "updated"],
	known: ["Known", "known"],
	company: ["Company", "of a company"],
	unchanged: ["Unchanged", "unchanged"],
	ambiguous: ["Who is it?", "left to you"],
	skipped: ["Skipped", "skipped"],
	failed: ["Failed", "failed"],
};

/** What becomes of a row, in a word. */
export function outcomeLabel(outcome: Outcome): string {
	return OUTCOME_LABELS[outcome][0];
}
