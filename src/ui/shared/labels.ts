import type { Reading } from "../../app/write/live-index";
import type { Result } from "../../core/fit/judge-term";
import type { Caught } from "../../core/fit/term-offers";
import type { Contact } from "../../core/records/contact";
import { displayText } from "../../core/text/link";
import { ownValue } from "../../core/text/record";
import { CATEGORY_TABLE } from "../../core/vocabulary/category";
import type { Dimension } from "../../core/vocabulary/dimension";
import { SOURCE_TABLE } from "../../core/vocabulary/source";
import { STAGE_TABLE } from "../../core/vocabulary/stage";
import { shownText } from "./shown-text";
import { capitalize } from "../../core/text/capitalize";

export const DIMENSION_LABELS: Readonly<Record<Dimension, string>> = {
	industry: "Industry",
	profession: "Profession",
	geography: "Geography",
};

/** What a mark of the fit says of its dimension. */
export const RESULT_LABELS: Readonly<Record<Result, string>> = {
	match: "matches",
	likely: "likely matches",
	broader: "is less precise",
	other: "is something else",
	unknown: "is not known",
};

/** How far the vault is read, as far as that is known. */
export function readingLabel(reading: Reading | undefined): string {
	if (!reading) return "Reading the vault…";
	return `Reading the vault (${formatCount(reading.done)} of ${formatCount(reading.all)})`;
}

/** The days of the week, from Sunday. */
export const WEEKDAYS: readonly string[] = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
];

/** A category as people read it; the user's own with a capital. */
export function categoryLabel(category: string): string {
	return labelOf(CATEGORY_TABLE, category);
}

/** A goal for a week as people read it: "asks = 5" is "5 asks". */
export function weekGoalLabel(text: string): string {
	const [, word, number] = /^(.*?)\s*[=:]\s*(\d+)$/.exec(text) ?? [];
	return word === undefined || number === undefined ? text : `${number} ${word}`;
}

/** A source as people read it; the user's own with a capital. */
export function sourceLabel(source: string): string {
	return labelOf(SOURCE_TABLE, source);
}

/** A stage as people read it; a status that is none as it is written. */
export function stageLabel(status: string): string {
	return ownValue(STAGE_TABLE, status)?.label ?? status;
}

function labelOf(table: Readonly<Record<string, { readonly label: string }>>, id: string): string {
	return ownValue(table, id)?.label ?? capitalize(id.replace(/-/g, " "));
}

/** "VP Product, Stripe": a person's title and first company, as far as they are known. */
export function workWords({ title, company }: Pick<Contact, "title" | "company">): string {
	return [shownText(title ?? ""), displayText(company[0] ?? "")].filter(Boolean).join(", ");
}

/** "Industry matches", for screen readers and tooltips. */
export function resultLabel(dimension: Dimension, result: Result): string {
	return `${DIMENSION_LABELS[dimension]} ${RESULT_LABELS[result]}`;
}

/** "1 person", "107 people". */
export function countPeople(count: number): string {
	return count === 1 ? "1 person" : `${formatCount(count)} people`;
}

/** "12 people, 3 likely": whom a term catches. */
export function caughtLabel({ people, likely }: Caught): string {
	const said = [people > 0 && countPeople(people), likely > 0 && `${formatCount(likely)} likely`];
	return said.filter(Boolean).join(", ") || "nobody yet";
}

/** A number as people read it: "1,700". */
export function formatCount(count: number): string {
	return (numbers ??= new Intl.NumberFormat("en-US")).format(count);
}

/** Made when it is first used: the engine takes 15 ms for it, for which no start of the app waits. */
let numbers: Intl.NumberFormat | undefined;
