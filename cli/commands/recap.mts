import { type CalendarDate, dayOf } from "../../src/core/dates/calendar-date.ts";
import { prepareRecap } from "../../src/app/interview/prepare-recap.ts";
import { TOUCH_DAYS, toKeepInTouch } from "../../src/app/people/keep-in-touch.ts";
import { previewReferrals } from "../../src/app/people/preview-referrals.ts";
import { readAnswers, type RecapAnswers } from "../../src/core/drafts/recap-input.ts";
import { bodyOptions } from "../../src/core/note/body-options.ts";
import { factsInText } from "../../src/core/note/facts-in-text.ts";
import type { RecapDocument } from "../../src/app/documents/interview-document.ts";
import {
	carryOutInterview,
	type InterviewChanges,
	printInterview,
} from "../vault/carry-out-interview.mts";
import { describeMove } from "./describe-move.mts";
import { FileNotes } from "../vault/file-notes.mts";
import { openVaultToWrite } from "../vault/open-vault.mts";
import type { Vault } from "../vault/read-vault.mts";
import { readDay } from "../read-time.mts";
import { PLANNED_OPTION, readPlanned } from "../read-planned.mts";
import { pickFit } from "../pick-person.mts";
import type { Call, Command, OptionsOf } from "../command.mts";
import { plainText, STANDARD_INPUT, type Terminal } from "../terminal.mts";

const OPTIONS = {
	"--text <text>": "what I learned; one line is enough; - reads standard input",
	"--promised <text>": "what I promised, one promise a line, with its day (by Friday)",
	"--named <people>": "who was named, one a line: Jane Doe, VP Product @ Stripe",
	"--opportunity <text>": "a need or an opportunity: becomes a note of its own",
	"--date <day>": "when it was, if it has no note yet (default: today)",
	"--space <name>": "the space to use, if the vault has several",
	...PLANNED_OPTION,
	"--dry-run": "print the plan and write nothing",
};

type Options = OptionsOf<typeof OPTIONS>;

/** `warm-intros recap`: a conversation written up, in its note and in that of the person. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> <person>",
	summary: "write a conversation up",
	description:
		"Writes a conversation up in its note, and records that it was held.\nWithout --text, --promised, --named and --opportunity the text comes from standard input; without any text, a form to fill in is added.",
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
	const today = dayOf(now);
	const told = { event: "met", date: date ?? today } as const;
	const isEarlier = readPlanned(options.planned, vault.index, fit.entry, told, today);
	const notes = new FileNotes(vault);
	const ports = { notes, isTaken: (path: string) => notes.isTaken(path) };
	const answers = await readOptions(terminal, options);
	const { opportunity } = answers;
	const input = readAnswers(answers, dayOf(now));
	const request = { fit, space, now, date, input, opportunity, isEarlier };
	const prepared = await prepareRecap(ports, vault.index, request);
	const dryRun = options.dryRun ?? false;
	const changes = await carryOutInterview(vault, prepared, dryRun);
	const { interview, problems, remarks } = changes;
	const named = await namedIn(vault, notes, changes, dayOf(now));
	const document: RecapDocument = {
		...describeMove(vault.index, fit.entry, changes, dryRun),
		interview,
		templates: [],
		problems,
		remarks,
		named,
	};
	if (options.json) terminal.printJson(document);
	else {
		printInterview(terminal, changes, dryRun);
		if (!dryRun) sayWhatIsNext(vault, terminal, changes, named);
	}
	return 0;
}

/** The three answers and the wish; what is piped in counts where none of them is an option. */
async function readOptions(
	terminal: Terminal,
	{ text, promised = "", named = "", opportunity = "" }: Options,
): Promise<RecapAnswers> {
	const isAnswered = [promised, named, opportunity].some((answer) => answer !== "");
	const isPiped = text === undefined ? !isAnswered : text === STANDARD_INPUT;
	const learned = isPiped ? (await terminal.readInput()).toString("utf8") : (text ?? "");
	return { learned, promised, named, opportunity };
}

/** The people whom a recap names and who have no note yet, as it is or would be written. */
async function namedIn(
	{ index }: Vault,
	notes: FileNotes,
	{ changed, interview }: InterviewChanges,
	today: CalendarDate,
): Promise<string[]> {
	const texts = new Map(changed.map(({ path, after }) => [path, after]));
	for (const [path, text] of texts) index.set(factsInText(path, text, bodyOptions(index.settings)));
	const read = (path: string) => Promise.resolve(texts.get(path) ?? notes.read(path));
	const ports = { notes: { read }, isTaken: (path: string) => notes.isTaken(path) };
	const preview = await previewReferrals(ports, index, interview, today);
	if (!preview.ok) return [];
	return preview.rows
		.filter(({ outcome, isGuess }) => outcome === "new" || isGuess === true)
		.map(({ name }) => name);
}

/** Leads to the notes of those who were named, and to how often to be in touch. */
function sayWhatIsNext(
	{ index }: Vault,
	terminal: Terminal,
	{ changed, interview }: InterviewChanges,
	named: readonly string[],
): void {
	if (named.length > 0)
		terminal.say(
			plainText(
				`Named, without a note: ${named.join(", ")}. For their notes: warm-intros people-named <vault> "${interview}"`,
			),
		);
	for (const { path, note } of toKeepInTouch(index, changed))
		terminal.say(
			`Keep in touch with ${note.name}? Set keep_in_touch: ${TOUCH_DAYS.join(" or ")} in ${path}.`,
		);
}
