import {
	IMPORT_OUTCOMES,
	type ImportCounts,
	type ImportOutcome,
} from "../../app/import/import-plan";
import { formatCount } from "../../ui/shared/words";

export const OUTCOME_WORDS: Readonly<Record<ImportOutcome, string>> = {
	new: "New",
	updated: "Updated",
	unchanged: "Unchanged",
	ambiguous: "Who is it?",
	skipped: "Skipped",
	failed: "Failed",
};

const COUNT_WORDS: Readonly<Record<ImportOutcome, string>> = {
	new: "new",
	updated: "updated",
	unchanged: "unchanged",
	ambiguous: "left to you",
	skipped: "skipped",
	failed: "failed",
};

/** "480 new, 12 updated": those that there are. */
export function countOutcomes(counts: ImportCounts): string {
	const words = IMPORT_OUTCOMES.filter((outcome) => counts[outcome] > 0).map(
		(outcome) => `${formatCount(counts[outcome])} ${COUNT_WORDS[outcome]}`,
	);
	return words.length === 0 ? "no rows" : words.join(", ");
}

/** The words on the button that writes; undefined where there is nothing to write. */
export function importAction({ new: made, updated }: ImportCounts): string | undefined {
	const words = [
		made > 0 ? `${formatCount(made)} new` : "",
		updated > 0 ? `${formatCount(updated)} updated` : "",
	].filter(Boolean);
	return words.length === 0 ? undefined : `Import: ${words.join(", ")}`;
}

/** "1 row", "1,700 rows". */
export function countRowsInWords(count: number): string {
	return count === 1 ? "1 row" : `${formatCount(count)} rows`;
}
