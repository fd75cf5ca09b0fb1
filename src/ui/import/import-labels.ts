import {
	IMPORT_OUTCOMES,
	type ImportCounts,
	type ImportOutcome,
} from "../../app/import/import-plan";
import { formatCount } from "../shared/labels";

/** What becomes of a row, as people read it. */
export const OUTCOME_LABELS: Readonly<Record<ImportOutcome, string>> = {
	new: "New",
	updated: "Updated",
	unchanged: "Unchanged",
	ambiguous: "Who is it?",
	skipped: "Skipped",
	failed: "Failed",
};

const COUNT_LABELS: Readonly<Record<ImportOutcome, string>> = {
	new: "new",
	updated: "updated",
	unchanged: "unchanged",
	ambiguous: "left to you",
	skipped: "skipped",
	failed: "failed",
};

/** "480 new, 12 updated": those that there are. */
export function countOutcomes(counts: ImportCounts): string {
	const labels = IMPORT_OUTCOMES.filter((outcome) => counts[outcome] > 0).map(
		(outcome) => `${formatCount(counts[outcome])} ${COUNT_LABELS[outcome]}`,
	);
	return labels.length === 0 ? "no rows" : labels.join(", ");
}

/** The label of the button that writes; undefined where there is nothing to write. */
export function importAction({ new: made, updated }: ImportCounts): string | undefined {
	const labels = [
		made > 0 ? `${formatCount(made)} new` : "",
		updated > 0 ? `${formatCount(updated)} updated` : "",
	].filter(Boolean);
	return labels.length === 0 ? undefined : `Import: ${labels.join(", ")}`;
}

/** "1 row", "1,700 rows". */
export function countRowsLabel(count: number): string {
	return count === 1 ? "1 row" : `${formatCount(count)} rows`;
}
