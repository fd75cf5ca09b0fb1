import {
	IMPORT_OUTCOMES,
	type ImportCounts,
	type ImportOutcome,
} from "../../app/import/import-plan";
import type { ColumnField } from "../../import/column-mapping";
import type { FormatId } from "../../import/registry";
import { formatCount } from "../../ui/shared/words";

/** What a file is, as it was recognised. */
export const FORMAT_WORDS: Readonly<Record<FormatId, string>> = {
	linkedin: "LinkedIn connections",
	"linkedin-positions": "LinkedIn positions: where you have worked",
	google: "Google contacts",
	outlook: "Outlook contacts",
	csv: "A table",
	vcard: "vCards",
};

export const OUTCOME_WORDS: Readonly<Record<ImportOutcome, string>> = {
	new: "New",
	updated: "Updated",
	unchanged: "Unchanged",
	ambiguous: "Who is it?",
	skipped: "Skipped",
	failed: "Failed",
};

/** What a column can hold, for the user to choose. */
export const FIELD_WORDS: Readonly<Record<ColumnField, string>> = {
	name: "Name",
	first: "First name",
	middle: "Middle name",
	last: "Last name",
	suffix: "Suffix of the name",
	company: "Company",
	title: "Job title",
	email: "E-mail",
	phone: "Phone",
	linkedin: "LinkedIn profile",
	website: "Website",
	industry: "Industry",
	profession: "Profession",
	geography: "Place",
	city: "City",
	region: "State or region",
	country: "Country",
	school: "School",
	connected_on: "Connected on",
	note: "Note",
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
