import { dayOf } from "../../src/core/dates/calendar-date.ts";
import { prepareRecap } from "../../src/app/interview/prepare-recap.ts";
import type { RecapDocument } from "../../src/app/documents/interview-document.ts";
import { carryOutInterview, printInterview } from "../vault/carry-out-interview.mts";
import { describeMove } from "./describe-move.mts";
import { FileNotes } from "../vault/file-notes.mts";
import { openVaultToWrite } from "../vault/open-vault.mts";
import { readDay } from "../read-time.mts";
import { PLANNED_OPTION, readPlanned } from "../read-planned.mts";
import { pickFit } from "../pick-person.mts";
import type { Call, Command } from "../command.mts";
import { STANDARD_INPUT } from "../terminal.mts";

const OPTIONS = {
	"--text <text>": "what is worth remembering; one line is enough; - reads standard input",
	"--date <day>": "when it was, if it has no note yet (default: today)",
	"--space <name>": "the space to use, if the vault has several",
	...PLANNED_OPTION,
	"--dry-run": "print the plan and write nothing",
};

/** `warm-intros recap`: a conversation written up, in its note and in that of the person. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> <person>",
	summary: "write a conversation up",
	description:
		"Writes a conversation up in its note, and records that it was held.\nThe text comes from --text, else from standard input; without either, a form to fill in is added.",
	options: OPTIONS,
	writes: true,
	run,
};

async function run(
	{ terminal, now, options }: Call<typeof OPTIONS>,
	folder: string,
	query: string,
): Promise<number> {
	const date = readDay("--date", options.date);
	const vault = await openVaultToWrite(terminal, folder, options.config);
	const { fit, space } = pickFit(vault, query, options.space, terminal);
	const told = { event: "met", date: date ?? dayOf(now) } as const;
	const isEarlier = readPlanned(options.planned, vault.index, fit.entry, told);
	const notes = new FileNotes(vault);
	const ports = { notes, isTaken: (path: string) => notes.isTaken(path) };
	const { text = STANDARD_INPUT } = options;
	const piped = text === STANDARD_INPUT;
	const input = { text: piped ? (await terminal.readInput()).toString("utf8") : text };
	const request = { fit, space, now, date, input, isEarlier };
	const prepared = await prepareRecap(ports, vault.index, request);
	const dryRun = options.dryRun ?? false;
	const changes = await carryOutInterview(vault, prepared, dryRun);
	const { interview, problems, remarks } = changes;
	const document: RecapDocument = {
		...describeMove(vault.index, fit.entry, changes, dryRun),
		interview,
		templates: [],
		problems,
		remarks,
	};
	if (options.json) terminal.printJson(document);
	else printInterview(terminal, changes, dryRun);
	return 0;
}
