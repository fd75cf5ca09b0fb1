import type { ImportRow, JobChange } from "../../app/import/import-plan";
import type { RowChoice } from "../../app/import/plan-row";
import { drawWho } from "../dialogs/who-select";
import { OUTCOME_WORDS } from "./import-words";

/** What the user has chosen of single rows. */
export interface ChosenRows {
	/** Whose new jobs are taken over. */
	readonly jobs: Set<number>;
	readonly people: Map<number, RowChoice>;
}

/** A row as it is drawn: with those who may be meant, where it is to be chosen, and what is chosen. */
export interface DrawnRow {
	readonly row: ImportRow;
	readonly candidates: ReadonlyMap<string, string> | undefined;
	readonly choices: ChosenRows | undefined;
	readonly onChange: () => void;
}

/** Draws what becomes of a row, with what the user can say about it. */
export function drawImportRow(list: HTMLElement, drawn: DrawnRow): void {
	const { row, outcome, name, reason, path, jobChange } = drawn.row;
	const item = list.createEl("li", { cls: `warm-intros-named-row is-${outcome}` });
	const head = item.createDiv("warm-intros-named-head");
	const words = head.createSpan({ cls: "warm-intros-named-name" });
	words.createSpan({ text: name || "(nobody)", attr: { dir: "auto" } });
	words.createSpan({ cls: "warm-intros-picker-note", text: `row ${row}` });
	head.createSpan({ cls: `warm-intros-pill is-${outcome}`, text: OUTCOME_WORDS[outcome] });
	for (const note of [reason, path ?? ""])
		if (note !== "")
			item.createDiv({ cls: "warm-intros-picker-note", text: note, attr: { dir: "auto" } });
	if (jobChange && drawn.choices) drawJob(item, drawn, jobChange);
	if (drawn.candidates && drawn.choices) drawChoice(item, drawn, drawn.candidates);
}

function drawJob(item: HTMLElement, { row, choices, onChange }: DrawnRow, job: JobChange): void {
	const label = item.createEl("label", "warm-intros-import-job");
	const box = label.createEl("input", {
		type: "checkbox",
		attr: { "data-focus": `job-${row.row}` },
	});
	box.checked = choices?.jobs.has(row.row) ?? false;
	const changes = [job.company?.to, job.title?.to].filter(Boolean).join(", ");
	label.createSpan({ text: `Update the job of ${row.name}: ${changes}` });
	box.addEventListener("change", () => {
		if (box.checked) choices?.jobs.add(row.row);
		else choices?.jobs.delete(row.row);
		onChange();
	});
}

/** Who is meant: one of those who are known, somebody new, or nobody. */
function drawChoice(
	item: HTMLElement,
	{ row: { row, name }, choices, onChange }: DrawnRow,
	candidates: ReadonlyMap<string, string>,
): void {
	drawWho(item, {
		attr: { "data-focus": `who-${row}`, "aria-label": `Who is ${name}, row ${row}?` },
		candidates,
		chosen: choices?.people.get(row),
		skip: "Leave the row out",
		onChoose: (choice) => {
			if (choice === undefined) choices?.people.delete(row);
			else choices?.people.set(row, choice);
			onChange();
		},
	});
}
