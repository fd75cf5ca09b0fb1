import { askedIntroducers } from "../../src/app/pipeline/asked-introducers.ts";
import { pathReason } from "../../src/app/drafts/path-label.ts";
import { pathsBeforeCold } from "../../src/app/drafts/paths-before-cold.ts";
import { type ContactWay, prepareContactLog } from "../../src/app/pipeline/change-contact.ts";
import { type Prepared, prepareEvent } from "../../src/app/pipeline/record-event.ts";
import { type CalendarDate, dayOf } from "../../src/core/dates/calendar-date.ts";
import type { ContactEntry } from "../../src/core/index/entry.ts";
import type { VaultIndex } from "../../src/core/index/vault-index.ts";
import { IntroGraph } from "../../src/core/network/intro-graph.ts";
import { LOG_EVENT_TABLE, LOG_EVENTS, type LogEvent } from "../../src/core/vocabulary/log-event.ts";
import { type Stage, STAGES } from "../../src/core/vocabulary/stage.ts";
import { carryOutOnFiles, printChanges } from "../vault/carry-out-files.mts";
import { FileNotes } from "../vault/file-notes.mts";
import { describeMove } from "./describe-move.mts";
import { openVaultToWrite } from "../vault/open-vault.mts";
import { PLANNED_OPTION, readPlanned } from "../read-planned.mts";
import { pickIntroducer, pickPerson } from "../pick-person.mts";
import { readDay, readTime } from "../read-time.mts";
import type { Call, Command } from "../command.mts";
import { plainText, type Terminal } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";
import { readLogEvent, readStage } from "../../src/core/vocabulary/read-word.ts";

const OPTIONS = {
	"--via <person>": "who was asked, or who introduced you",
	"--date <day>": "when it happened (default: today)",
	"--note <text>": "what is worth remembering, for the log",
	"--at <time>": "when the conversation is, for scheduled and moved",
	"--to <stage>": "the right stage, for corrected",
	...PLANNED_OPTION,
	"--dry-run": "print the plan and write nothing",
};

/** `warm-intros move`: records one event of a person. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> <person> <event>",
	summary: "record an event: asked, introduced, contacted, met, …",
	description:
		"Records one event of a person: the stage, its date and a line in the log, in one write. wrote is no event: it records when you last wrote, and a line in the log where there is a --note.\n<person> is a path in the vault, or a name or alias that only one person has.",
	options: OPTIONS,
	writes: true,
	run,
};

async function run(
	{ terminal, now, options }: Call<typeof OPTIONS>,
	folder: string,
	query: string,
	eventWord: string,
): Promise<number> {
	const today = dayOf(now);
	const event = eventWord === WROTE ? undefined : readEvent(eventWord);
	if (!event) refuseForWrote(options);
	const date = readDay("--date", options.date) ?? today;
	const at = options.at === undefined ? undefined : readTime("--at", options.at);
	const to = options.to === undefined ? undefined : readTarget(options.to);
	const vault = await openVaultToWrite(terminal, folder, options.config);
	const { index } = vault;
	const person = pickPerson(vault, query, terminal);
	const via = options.via === undefined ? undefined : pickIntroducer(vault, options.via, terminal);
	const dryRun = options.dryRun ?? false;
	const notes = new FileNotes(vault);
	const isTaken = (path: string): boolean => notes.isTaken(path);
	const said = { path: person.path, date, remark: options.note };
	const prepare = (): Prepared => {
		if (!event) return prepareContactLog(index, { ...said, way: WROTE }, today, isTaken);
		if (via === undefined && LOG_EVENT_TABLE[event].broughtBy) refuseToGuess(index, person);
		const isEarlier = readPlanned(options.planned, index, person, { event, date }, today);
		if (event === "contacted") sayWhoCouldIntroduce(terminal, index, person, today);
		return prepareEvent(index, { ...said, event, at, to, via, isEarlier }, today, isTaken);
	};
	const prepared = prepare();
	const changes = await carryOutOnFiles(vault, prepared, dryRun);
	const move = describeMove(index, person, changes, dryRun);
	if (options.json) terminal.printJson(move);
	else {
		printChanges(terminal, changes, dryRun);
		const { from, to } = move;
		const stages =
			from === to ? `stays in ${from ?? "no stage"}` : `${from ?? "none"} → ${to ?? "none"}`;
		terminal.say(`${person.note.name}: ${stages}`);
	}
	return 0;
}

/** The word for a message, which is no event. */
const WROTE: ContactWay = "wrote";

/** A message has nothing but a day and a note. */
function refuseForWrote({ via, at, to, planned }: Call<typeof OPTIONS>["options"]): void {
	const [given] =
		Object.entries({ via, at, to, planned }).find(([, said]) => said !== undefined) ?? [];
	if (given !== undefined) throw new UsageError(`--${given} does not go with wrote.`);
}

/** Where several are asked, the answer says who it was. */
function refuseToGuess(index: VaultIndex, person: ContactEntry): void {
	const asked = askedIntroducers(index, person);
	if (asked.length < 2) return;
	const names = asked.map((who) => `  ${plainText(typeof who === "string" ? who : who.path)}`);
	throw new UsageError(["--via: several people were asked; say who it was:", ...names].join("\n"));
}

/** Before somebody is written to cold. */
function sayWhoCouldIntroduce(
	terminal: Terminal,
	index: VaultIndex,
	person: ContactEntry,
	today: CalendarDate,
): void {
	for (const path of pathsBeforeCold(new IntroGraph(index), person, today))
		terminal.say(`${path.introducer?.note.name ?? ""} could introduce you: ${pathReason(path)}.`);
}

function readEvent(word: string): LogEvent {
	const event = readLogEvent(word);
	if (event) return event;
	throw new UsageError(`There is no event "${word}". Events: ${LOG_EVENTS.join(", ")}; and wrote.`);
}

function readTarget(word: string): Stage {
	const stage = readStage(word);
	if (stage) return stage;
	throw new UsageError(`--to: there is no stage "${word}". Stages: ${STAGES.join(", ")}.`);
}
