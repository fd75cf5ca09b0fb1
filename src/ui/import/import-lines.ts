import { IMPORT_OUTCOMES, type ImportRow } from "../../app/import/import-plan";
import type { RowChoice } from "../../app/people/person-match";
import type { PreviewLine, PreviewPart } from "../shared/preview-list";
import { outcomeLabel } from "../../app/people/outcome-labels";

/** What the user has chosen of single rows, by row. */
export interface RowChoices {
	/** Whose new jobs are taken over. */
	readonly jobs: ReadonlySet<number>;
	readonly people: ReadonlyMap<number, RowChoice>;
}

/** How a row can be chosen of. */
export interface RowChoosing {
	readonly choices: RowChoices;
	readonly change: (choices: RowChoices) => void;
	/** The labels of those who may be meant, by row and path. */
	readonly candidates: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

/** A row of an import as a line of a preview; without choosing it only tells. */
export function lineOf(row: ImportRow, choosing: RowChoosing | undefined): PreviewLine {
	const { name, work, outcome, reason, path = "" } = row;
	return {
		key: String(row.row),
		name,
		aside: `row ${row.row}`,
		outcome,
		label: outcomeLabel(outcome),
		// Where a new note comes to stand is told once it is there.
		notes: [work, reason, choosing && outcome === "new" ? "" : path],
		taking: choosing && newBox(row, choosing),
		besides: choosing && jobBox(row, choosing),
		who: choosing && whoChoice(row, choosing),
	};
}

/** The parts of the rows that there are and can be shown alone: those of one outcome, and those with a new job. */
export function partsOf(
	rows: readonly ImportRow[],
	lines: readonly PreviewLine[],
	choosing?: RowChoosing,
): PreviewPart[] {
	const outcomes: PreviewPart[] = IMPORT_OUTCOMES.map((id) => ({
		id,
		label: outcomeLabel(id),
		// Who was chosen for a row stays in view, to be chosen otherwise.
		holds: ({ outcome, key }) =>
			outcome === id || (choosing !== undefined && wasPart(choosing, Number(key)) === id),
	}));
	const jobs = new Set(rows.flatMap(({ row, jobChange }) => (jobChange ? [row] : [])));
	const newJobs: PreviewPart = {
		id: "jobs",
		label: "New jobs",
		holds: ({ key }) => jobs.has(Number(key)),
		all: choosing && allJobs(jobs, choosing),
	};
	return [...outcomes, newJobs].filter(({ holds }) => lines.some(holds));
}

/** Of what a row was before something was chosen of it. */
function wasPart(
	{ choices, candidates }: RowChoosing,
	row: number,
): ImportRow["outcome"] | undefined {
	if (!choices.people.has(row)) return undefined;
	return candidates.has(row) ? "ambiguous" : "new";
}

function allJobs(all: ReadonlySet<number>, { choices, change }: RowChoosing) {
	const isAll = [...all].every((row) => choices.jobs.has(row));
	return {
		label: isAll ? "Update none" : "Update all",
		run: () => change({ ...choices, jobs: isAll ? new Set() : all }),
	};
}

function jobBox({ row, name, jobChange }: ImportRow, { choices, change }: RowChoosing) {
	if (!jobChange) return undefined;
	const changes = [jobChange.company?.to, jobChange.title?.to].filter(Boolean).join(", ");
	return {
		label: `Update the job of ${name}: ${changes}`,
		isTicked: choices.jobs.has(row),
		onChange: (isTicked: boolean) => {
			const others = [...choices.jobs].filter((one) => one !== row);
			change({ ...choices, jobs: new Set(isTicked ? [...others, row] : others) });
		},
	};
}

/** Anybody new can be left out. */
function newBox({ row, name, outcome }: ImportRow, { choices, change, candidates }: RowChoosing) {
	const isLeftOut = choices.people.get(row) === "skip" && !candidates.has(row);
	if (outcome !== "new" && !isLeftOut) return undefined;
	return {
		label: `Import ${name}`,
		isTicked: !isLeftOut,
		onChange: (isTicked: boolean) => {
			const others = [...choices.people].filter(([one]) => one !== row);
			change({ ...choices, people: new Map(isTicked ? others : [...others, [row, "skip"]]) });
		},
	};
}

function whoChoice({ row, name }: ImportRow, { choices, change, candidates }: RowChoosing) {
	const known = candidates.get(row);
	return (
		known && {
			question: `Who is ${name}, row ${row}?`,
			candidates: known,
			chosen: choices.people.get(row),
			skip: "Leave the row out",
			onChoose: (choice: RowChoice | undefined) => {
				const others = [...choices.people].filter(([one]) => one !== row);
				const people = new Map(choice === undefined ? others : [...others, [row, choice]]);
				change({ ...choices, people });
			},
		}
	);
}
