import { makeAgenda } from "../../src/core/agenda/agenda.ts";
import {
	AGENDA_PART_LABELS,
	type AgendaItem,
	noteOfLine,
} from "../../src/core/agenda/agenda-item.ts";
import { type AgendaLine, agendaLines, asksPhrase } from "../../src/core/agenda/agenda-lines.ts";
import {
	type CalendarDate,
	dayOf,
	type LocalDateTime,
} from "../../src/core/dates/calendar-date.ts";
import { dayLabel } from "../../src/core/dates/day-in-words.ts";
import { makeBoard } from "../../src/core/pipeline/board.ts";
import { documentAgenda, writeAgendaCsv } from "../../src/app/documents/agenda-document.ts";
import { openVault } from "../vault/open-vault.mts";
import type { Call, Command } from "../command.mts";
import { plainText, type Terminal } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";
import { countOf } from "../../src/core/text/count-of.ts";

const OPTIONS = {
	"--ahead <days>": "also list what will be due within this many days",
	"--csv": "print a table of comma-separated values",
};

/** `warm-intros agenda`: what is due, what cannot wait first. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault>",
	summary: "what is due, what cannot wait first",
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
	const agenda = makeAgenda(index, makeBoard(index), now, ahead);
	if (options.json) terminal.printJson(documentAgenda(agenda, now));
	else if (options.csv) terminal.printCsv(writeAgendaCsv(documentAgenda(agenda, now)));
	else printAgenda(terminal, agenda, now);
	return 0;
}

function readAhead(text: string | undefined): number {
	if (text === undefined) return 0;
	const days = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
	if (days <= MAX_AHEAD) return days;
	throw new UsageError(`--ahead: expected a number of days from 0 to ${MAX_AHEAD}, got "${text}".`);
}

/** What cannot wait first, then what this week has, what waits for others, and what is older. */
function printAgenda(terminal: Terminal, agenda: readonly AgendaItem[], now: LocalDateTime): void {
	if (agenda.length === 0) terminal.say("Nothing is due: warm-intros week says who to ask next.");
	let last = "";
	for (const line of agendaLines(agenda)) {
		const part = AGENDA_PART_LABELS[line.items[0]?.when ?? line.item.when];
		if (part !== last) {
			if (last !== "") terminal.print("");
			terminal.print(terminal.style("bold", part));
		}
		last = part;
		const { name, action, why } = wordsOf(line);
		const day = terminal.style("yellow", whenDue(line.item, dayOf(now)).padStart(DAY_WIDTH));
		const start = DAY_WIDTH + 2;
		const what = terminal.style("dim", `(${action})`);
		terminal.print(`${day}  ${terminal.style("bold", plainText(name))} ${what}`, start);
		terminal.print(`${" ".repeat(start)}${plainText(why)}`, start);
	}
}

function wordsOf(line: AgendaLine): { name: string; action: string; why: string } {
	const { action, why, introducer } = line.item;
	const todo = action.replaceAll("-", " ");
	if (line.items.length > 1 && introducer !== undefined)
		return {
			name: introducer,
			action: `remind of ${line.items.length} asks`,
			why: asksPhrase(line),
		};
	return { name: noteOfLine(line.item)?.note.name ?? "", action: todo, why };
}

const DAY_WIDTH = 12;

function whenDue({ due, overdueDays }: AgendaItem, today: CalendarDate): string {
	if (overdueDays === 0) return dayLabel(due, today);
	return `${countOf(overdueDays, "day")} late`;
}
