import { type CalendarDate, dayOf } from "../../src/core/dates/calendar-date.ts";
import { dayLabel, onDayLabel } from "../../src/core/dates/day-in-words.ts";
import { makeBoard } from "../../src/core/pipeline/board.ts";
import { MOVE_TABLE } from "../../src/core/vocabulary/move.ts";
import {
	documentPipeline,
	type PipelineDocument,
	type StagedPersonDocument,
	writePipelineCsv,
} from "../../src/app/documents/pipeline-document.ts";
import { openVault } from "../vault/open-vault.mts";
import type { Call, Command } from "../command.mts";
import { fitText, plainText, type Terminal, unbroken } from "../terminal.mts";
import { countOf } from "../../src/core/text/count-of.ts";

const OPTIONS = {
	"--all": "also list closed ones (always with --json and --csv)",
	"--csv": "print a table of comma-separated values",
};

/** `warm-intros pipeline`: where every introduction stands. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault>",
	summary: "where every introduction stands",
	description: "Lists everyone in the pipeline by stage, those who are due first.",
	options: OPTIONS,
	writes: false,
	run,
};

async function run(
	{ terminal, now, options }: Call<typeof OPTIONS>,
	folder: string,
): Promise<number> {
	const { index } = await openVault(terminal, folder, options.config);
	const pipeline = documentPipeline({ index, board: makeBoard(index), now });
	if (options.json) terminal.printJson(pipeline);
	else if (options.csv) terminal.printCsv(writePipelineCsv(pipeline));
	else printPipeline(terminal, pipeline, { all: options.all ?? false, today: dayOf(now) });
	return 0;
}

const NAME_WIDTHS = [20, 28] as const;
const AGE_WIDTH = 34;
const VIA_WIDTH = 26;

function printPipeline(
	terminal: Terminal,
	{ stages, unrecognised }: PipelineDocument,
	{ all, today }: { readonly all: boolean; readonly today: CalendarDate },
): void {
	const nameWidth = nameWidthIn(terminal);
	const filled = stages.filter(({ people }) => people.length > 0);
	const shown = filled.filter(({ move }) => all || move !== "closed");
	const groups = shown.map(({ id, move, people }) => [
		`${terminal.style("bold", id)} (${people.length}, ${MOVE_TABLE[move].phrase})`,
		...people.map((person) => describePerson(terminal, person, today)),
	]);
	if (unrecognised.length > 0)
		groups.push([
			`${terminal.style("bold", "unrecognised")} (${unrecognised.length})`,
			...unrecognised.map(
				({ name, status }) => `  ${fitText(name, nameWidth)} ${plainText(status)}`,
			),
		]);
	if (groups.length > 0) terminal.print(groups.map((lines) => lines.join("\n")).join("\n\n"));
	if (filled.length + unrecognised.length === 0)
		terminal.say("Nobody is in the pipeline yet: warm-intros fit shows who is worth meeting.");
	const folded = countPeople(filled) - countPeople(shown);
	if (folded > 0) terminal.say(`${folded} closed ones are not listed; --all lists them.`);
}

function countPeople(stages: PipelineDocument["stages"]): number {
	return stages.reduce((sum, { people }) => sum + people.length, 0);
}

function describePerson(
	terminal: Terminal,
	person: StagedPersonDocument,
	today: CalendarDate,
): string {
	const { name, ageDays, dueOn, overdue } = person;
	const due = dueOn === null ? "" : `, ${dueWords(dueOn, today)}`;
	const times = fitText(`${describeAge(ageDays)}${due}`, AGE_WIDTH);
	const line = `  ${fitText(name, nameWidthIn(terminal))} ${times}`;
	const via = person.via === null ? "" : ` ${unbroken(`via ${person.via}`)}`;
	return `${overdue ? terminal.style("yellow", line) : line}${via}`.trimEnd();
}

/** What is left for a name beside the time and who was asked, within bounds. */
function nameWidthIn({ width }: Terminal): number {
	const [least, most] = NAME_WIDTHS;
	return Math.min(Math.max(width - AGE_WIDTH - VIA_WIDTH, least), most);
}

/** When the next move is due: "due tomorrow", "overdue since 18 Nov". */
export function dueWords(dueOn: CalendarDate, today: CalendarDate): string {
	return dueOn < today
		? `overdue since ${dayLabel(dueOn, today)}`
		: `due ${onDayLabel(dueOn, today)}`;
}

/** How long somebody is in a stage, in words. */
export function describeAge(days: number | null): string {
	if (days === null) return "age unknown";
	if (days === 0) return "since today";
	return countOf(days, "day");
}
