import { type Outcome, OUTCOMES, type PersonRow } from "../../app/people/person-row";
import { formatCount } from "./labels";

/** What becomes of somebody who comes in, as people read it: alone, and after a number. */
const LABELS: Readonly<Record<Outcome, readonly [string, string]>> = {
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
	return LABELS[outcome][0];
}

/** "480 new, 12 updated": what becomes of rows, those outcomes that there are. */
export function countOutcomes(rows: readonly Pick<PersonRow, "outcome">[]): string {
	const labels = OUTCOMES.map((one) => ({
		label: LABELS[one][1],
		count: rows.filter(({ outcome }) => outcome === one).length,
	}))
		.filter(({ count }) => count > 0)
		.map(({ label, count }) => `${formatCount(count)} ${label}`);
	return labels.length === 0 ? "no rows" : labels.join(", ");
}
