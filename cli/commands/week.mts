import {
	documentNotes,
	documentTemplateProblems,
} from "../../src/app/documents/interview-document.ts";
import {
	documentReview,
	documentWeek,
	type WeekChanges,
	type WeekDocument,
} from "../../src/app/documents/week-document.ts";
import {
	makeWeekPlan,
	prepareReview,
	prepareWeek,
	type PreparedWeek,
	type WeekRequest,
} from "../../src/app/week/plan-week-note.ts";
import { numberLabel, WEEK_HEADS } from "../../src/app/week/week-lines.ts";
import { type CalendarDate, dayOf } from "../../src/core/dates/calendar-date.ts";
import { dateInWords } from "../../src/core/dates/day-in-words.ts";
import { fitPeople } from "../../src/core/fit/fit.ts";
import { IntroGraph } from "../../src/core/network/intro-graph.ts";
import { carryOutOnFiles, printChanges, refusal } from "../vault/carry-out-files.mts";
import { FileNotes } from "../vault/file-notes.mts";
import { openVaultToWrite, pickSpaceIfAny, type WritableVault } from "../vault/open-vault.mts";
import { readFirstDay } from "../vault/read-first-day.mts";
import type { Call, Command } from "../command.mts";
import { plainText, type Terminal } from "../terminal.mts";

const OPTIONS = {
	"--review": "fill in what the week came to, instead of planning it",
	"--space <name>": "the space whose people and goals count",
	"--first-day <day>": "the day on which weeks begin: monday, sunday, …",
	"--dry-run": "print the plan and write nothing",
};

/** `warm-intros week`: the plan of the week, and its review. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault>",
	summary: "plan the week, or review it",
	description:
		"Writes the plan of the week into a note: whom to ask for, through whom and why, who to get back to, what is missing, conversations and events. Planning again changes nothing that stands there, and adds what is new.",
	options: OPTIONS,
	writes: true,
	run,
};

async function run(call: Call<typeof OPTIONS>, folder: string): Promise<number> {
	const { terminal, now, options } = call;
	const vault = await openVaultToWrite(terminal, folder, options.config);
	const { index } = vault;
	const fit = fitPeople(index, pickSpaceIfAny(vault, options.space, terminal));
	const firstDay = readFirstDay(options.firstDay, index.settings);
	const request = { index, fit, graph: new IntroGraph(index), now, firstDay };
	const isDry = options.dryRun ?? false;
	const work = options.review ? reviewIt : planIt;
	const { document, changed } = await work(vault, request, isDry);
	if (options.json) terminal.printJson(document);
	else {
		printWeek(terminal, document, dayOf(now));
		printChanges(terminal, { changed }, isDry);
		for (const { path, line, column, message } of document.problems)
			terminal.say(`${path}, line ${line}, column ${column}: ${message}`);
		for (const remark of document.remarks) terminal.say(remark);
	}
	return 0;
}

type Done = Awaited<ReturnType<typeof write>>;

async function planIt(vault: WritableVault, request: WeekRequest, isDry: boolean) {
	const plan = makeWeekPlan(request);
	const prepared = await prepareWeek(new FileNotes(vault), request, plan);
	const { changes, changed, added } = await write(vault, prepared, isDry);
	return { document: documentWeek(plan, added, changes), changed };
}

async function reviewIt(vault: WritableVault, request: WeekRequest, isDry: boolean) {
	const { review, prepared } = await prepareReview(new FileNotes(vault), request);
	const { changes, changed }: Done = await write(vault, prepared, isDry);
	return { document: documentReview(review, changes), changed };
}

async function write(vault: WritableVault, prepared: PreparedWeek, isDry: boolean) {
	if (!prepared.ok) throw refusal(prepared.message);
	const { path, added, problems, remarks } = prepared;
	const { changed } = await carryOutOnFiles(vault, prepared, isDry);
	const changes: WeekChanges = {
		path,
		notes: documentNotes(changed),
		problems: documentTemplateProblems(problems),
		remarks,
		written: !isDry,
	};
	return { changes, changed, added };
}

function printWeek(
	terminal: Terminal,
	{ start, end, numbers, lines }: WeekDocument,
	today: CalendarDate,
): void {
	const days = `${dateInWords(start, today)} to ${dateInWords(end, today)}`;
	terminal.print(terminal.style("bold", `Week from ${days}`));
	if (numbers.length > 0)
		terminal.print(
			numbers
				.map(({ wanted, ...one }) => numberLabel({ ...one, wanted: wanted ?? undefined }))
				.join(", "),
		);
	let last = "";
	for (const { kind, text, reasons, added } of lines) {
		const head = WEEK_HEADS[kind];
		if (head !== last) terminal.print(`\n${terminal.style("bold", head)}`);
		last = head;
		terminal.print(`  ${plainText(text)}${added ? "" : " (not added)"}`, 4);
		for (const reason of reasons)
			terminal.print(terminal.style("dim", `    ${plainText(reason)}`), 4);
	}
	terminal.print("");
}
