import { makeAgenda } from "../../src/core/agenda/agenda.ts";
import { addDays, type CalendarDate, dayOf } from "../../src/core/dates/calendar-date.ts";
import { makeBoard } from "../../src/core/pipeline/board.ts";
import {
	type AgendaDocument,
	documentAgenda,
	writeAgendaCsv,
} from "../../src/app/documents/agenda-document.ts";
import { openVault } from "../vault/open-vault.mts";
import type { Call, Command } from "../command.mts";
import { plainText, type Terminal } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";

const OPTIONS = {
	"--ahead <days>": "also list what will be due within this many days",
	"--csv": "print a table of comma-separated values",
};

/** `warm-intros agenda`: what is due, the oldest debt first. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault>",
	summary: "what is due, the oldest debt first",
	description:
		"Lists what is due: introductions to answer, conversations, thanks and reports owed, requests gone stale, people who have not replied, follow-ups.",
	options: OPTIONS,
	writes: false,
	run,
};

const MAX_AHEAD = 366;

async function run(
	{ terminal, now, options }: Call<typeof OPTIONS>,
	folder: string,
): Promise<number> {
	const ahead = readAhead(options.ahead);
	const { index } = await openVault(terminal, folder, options.config);
	const agenda = documentAgenda(makeAgenda(index, makeBoard(index), now, ahead), now);
	if (options.json) terminal.printJson(agenda);
	else if (options.csv) terminal.printCsv(writeAgendaCsv(agenda));
	else printAgenda(terminal, agenda);
	return 0;
}

function readAhead(text: string | undefined): number {
	if (text === undefined) return 0;
	const days = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
	if (days <= MAX_AHEAD) return days;
	throw new UsageError(`--ahead: expected a number of days from 0 to ${MAX_AHEAD}, got "${text}".`);
}

/** Debts first, then each day by itself. */
function printAgenda(terminal: Terminal, { now, items }: AgendaDocument): void {
	if (items.length === 0) terminal.say("Nothing is due.");
	let last = "";
	for (const { due, overdueDays, name, why, action } of items) {
		const group = overdueDays > 0 ? "Overdue" : nameDay(due, dayOf(now));
		if (group !== last) {
			if (last !== "") terminal.print("");
			terminal.print(terminal.style("bold", group));
		}
		last = group;
		const late = overdueDays === 0 ? "" : overdueDays === 1 ? "1 day" : `${overdueDays} days`;
		const when = terminal.style("yellow", late.padStart(LATE_WIDTH));
		const what = terminal.style("dim", `(${action.replaceAll("-", " ")})`);
		const start = LATE_WIDTH + 2;
		terminal.print(`${when}  ${terminal.style("bold", plainText(name))} ${what}`, start);
		terminal.print(`${" ".repeat(start)}${plainText(why)}`, start);
	}
}

const LATE_WIDTH = 9;

function nameDay(day: CalendarDate, today: CalendarDate): string {
	if (day === today) return `Today, ${day}`;
	return day === addDays(today, 1) ? `Tomorrow, ${day}` : day;
}
