import { categoryReason, reasonLabel } from "../../src/app/fit/reason-label.ts";
import { type MissingDocument, nextLabel } from "../../src/app/documents/missing-document.ts";
import type { CategoryCoverage } from "../../src/core/fit/coverage.ts";
import type { DimensionFit } from "../../src/core/fit/dimension-fit.ts";
import { type Fit, isTooWide, type PersonFit } from "../../src/core/fit/fit.ts";
import { displayText } from "../../src/core/text/link.ts";
import { DIMENSIONS, type Dimension } from "../../src/core/vocabulary/dimension.ts";
import { fitText, plainText, quotePath, type Terminal, unbroken } from "../terminal.mts";
import { countOf } from "../../src/core/text/count-of.ts";

/** What `fit` shows on a terminal. */
export interface FitPage {
	readonly fit: Fit;
	readonly shown: readonly PersonFit[];
	/** How many more there are than are shown, and how many are met or closed. */
	readonly unlisted: number;
	readonly folded: number;
	/** Who would be next for what the space lacks. */
	readonly next: readonly MissingDocument[];
	readonly explain: boolean;
	/** In how many notes something could not be read. */
	readonly unreadNotes: number;
	readonly folder: string;
	readonly config: string | undefined;
}

const LETTERS: Readonly<Record<Dimension, string>> = {
	industry: "I",
	profession: "P",
	geography: "G",
};
const BAR = 20;
/** Below this many cells a line has only half a bar. */
const WIDE_ENOUGH = 75;
/** What stands beside the name of a term and its bar. */
const OTHER_CELLS = 26;
const COUNTS = [
	["met", 6],
	["in progress", 13],
	["identified", 12],
] as const;

/** Prints the ranking, then narrowness and coverage. */
export function printFit(terminal: Terminal, page: FitPage): void {
	const { fit } = page;
	if (fit.space) {
		const { name, goal } = fit.space.note;
		terminal.print(terminal.style("bold", plainText(name)));
		if (goal !== undefined) terminal.print(plainText(goal));
		terminal.print(`${countPeople(fit)}`);
		terminal.print("");
	}
	printPeople(terminal, page);
	if (fit.narrowness.length > 0) printNarrowness(terminal, fit);
	if (fit.people.length > 0) printCoverage(terminal, fit.coverage);
	if (page.next.length > 0) printNext(terminal, page.next);
	if (page.unreadNotes > 0) {
		const what = countOf(page.unreadNotes, "note");
		const config = page.config === undefined ? "" : ` --config ${quotePath(page.config)}`;
		terminal.say(`Problems reading ${what}: warm-intros check ${quotePath(page.folder)}${config}`);
	}
}

function countPeople({ people }: Fit): string {
	const counts = [0, 0, 0, 0];
	let likely = 0;
	for (const person of people) {
		counts[person.matches] = (counts[person.matches] ?? 0) + 1;
		if (person.likely > 0) likely += 1;
	}
	const parts = ["match in all three", "in two", "in one"].map(
		(label, i) => `${counts[3 - i] ?? 0} ${label}`,
	);
	if (likely > 0) parts.push(`${likely} likely by title`);
	return `${countOf(people.length, "person", "people")}: ${parts.join(", ")}`;
}

function printPeople(terminal: Terminal, page: FitPage): void {
	const columns = columnWidths(terminal.width);
	if (page.shown.length > 0) {
		terminal.print(
			terminal.style("dim", row(columns, ["", "Fit", "Name", "Work", "Category", "Stage"])),
		);
	}
	page.shown.forEach((person, i) => {
		const { note } = person.entry;
		const work = [note.jobTitle, note.company[0] && displayText(note.company[0])]
			.filter(Boolean)
			.join(", ");
		const stage = note.stage ?? note.status ?? "";
		// The word comes first: the end of a cell may be cut off.
		const likely = person.likelyCategories.map(({ category }) => `likely ${category}`);
		const categories = [...note.category, ...likely].join(", ");
		const cells = [String(i + 1), marks(person), note.name, work, categories, stage];
		terminal.print(row(columns, cells));
		if (page.explain) printReasons(terminal, person);
	});
	if (page.unlisted > 0)
		terminal.print(terminal.style("dim", `… and ${page.unlisted} more (--limit 0 shows all)`));
	if (page.folded > 0)
		terminal.print(
			terminal.style("dim", `${page.folded} met or closed are not listed (--all lists them too)`),
		);
}

/** `I` matches, `i` likely does, `~` is broader, `·` is something else, `?` says nothing. */
function marks(person: PersonFit): string {
	return DIMENSIONS.map((dimension) => {
		const { result } = person[dimension];
		if (result === "match") return LETTERS[dimension];
		if (result === "likely") return LETTERS[dimension].toLowerCase();
		return result === "broader" ? "~" : result === "other" ? "·" : "?";
	}).join("");
}

function printReasons(terminal: Terminal, person: PersonFit): void {
	for (const dimension of DIMENSIONS) {
		const line = describeDimension(dimension, person[dimension]);
		if (line !== undefined) terminal.print(terminal.style("dim", `        ${plainText(line)}`), 10);
	}
	for (const likely of person.likelyCategories)
		terminal.print(
			terminal.style(
				"dim",
				`        ${plainText(`${likely.category}, ${categoryReason(likely)}`)}`,
			),
		);
}

/** Why a dimension fits, with its name; undefined where it does not. */
export function describeDimension(dimension: Dimension, fit: DimensionFit): string | undefined {
	const reasons = reasonLabel(fit);
	return reasons === undefined ? undefined : `${dimension}: ${reasons}`;
}

function printNarrowness(terminal: Terminal, fit: Fit): void {
	terminal.print("");
	terminal.print(terminal.style("bold", "How narrow the terms are"));
	const cells = terminal.width < WIDE_ENOUGH ? BAR / 2 : BAR;
	const nameWidth = Math.min(terminal.width - cells - OTHER_CELLS, 28);
	for (const row of fit.narrowness) {
		const full = Math.round(row.share * cells);
		const bar = "█".repeat(full) + "░".repeat(cells - full);
		const percent = `${Math.round(row.share * 100)} %`.padStart(5);
		const word =
			row.people === 0
				? "nobody yet"
				: isTooWide(row)
					? "too wide: more than half of all people"
					: "";
		const name = fitText(displayText(row.term.text), nameWidth);
		const count = String(row.people).padStart(6);
		terminal.print(
			`${fitText(row.dimension, 11)}${name} ${bar} ${percent} ${count}  ${unbroken(word)}`.trimEnd(),
			11,
		);
	}
}

function printCoverage(terminal: Terminal, coverage: readonly CategoryCoverage[]): void {
	terminal.print("");
	terminal.print(terminal.style("bold", "Who is still missing"));
	terminal.print(
		terminal.style(
			"dim",
			`${fitText("", 22)}${COUNTS.map(([word, width]) => word.padStart(width)).join("")}`,
		),
	);
	for (const row of coverage) {
		const counts = [row.met, row.inProgress, row.identified]
			.map((count, i) => String(count).padStart(COUNTS[i]?.[1] ?? 0))
			.join("");
		const target = unbroken(describeTarget(row));
		terminal.print(`${fitText(row.category, 22)}${counts}  ${target}`.trimEnd(), 24);
	}
}

/** Who would be next, a line for each term and category that lacks people. */
function printNext(terminal: Terminal, next: readonly MissingDocument[]): void {
	terminal.print("");
	terminal.print(terminal.style("bold", "Who could be next"));
	for (const missing of next) {
		const name = missing.category ?? missing.term ?? "";
		terminal.print(`${fitText(name, 22)}  ${plainText(nextLabel(missing))}`, 24);
	}
	if (next.some(({ count }) => count === 0))
		terminal.print("Add people: warm-intros new contact, or warm-intros import");
}

function describeTarget(row: CategoryCoverage): string {
	const likely = row.likely > 0 ? `${row.likely} likely` : "";
	return [missingOf(row), likely].filter(Boolean).join(", ");
}

function missingOf({ target, met, inProgress, identified }: CategoryCoverage): string {
	if (target !== undefined) {
		const missing = target - met - inProgress;
		return missing > 0 ? `${missing} more of ${target}` : `target of ${target} reached`;
	}
	return met + inProgress + identified === 0 ? "nobody yet" : "";
}

function columnWidths(width: number): readonly number[] {
	const rest = width - 22;
	return [3, 3, Math.floor(rest * 0.35), Math.floor(rest * 0.39), Math.floor(rest * 0.26), 11];
}

function row(widths: readonly number[], cells: readonly string[]): string {
	return cells
		.map((cell, i) => (i === 0 ? cell.padStart(widths[0] ?? 0) : fitText(cell, widths[i] ?? 0)))
		.join(" ")
		.trimEnd();
}
