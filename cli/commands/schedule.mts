import { interviewInText } from "../../src/app/pipeline/planned-interview.ts";
import { prepareSchedule } from "../../src/app/interview/schedule.ts";
import { dayOf, type LocalDateTime } from "../../src/core/dates/calendar-date.ts";
import { instantOf } from "../../src/core/dates/local-clock.ts";
import type { VaultIndex } from "../../src/core/index/vault-index.ts";
import { type Interview, DEFAULT_MINUTES } from "../../src/core/records/interview.ts";
import { displayText } from "../../src/core/text/link.ts";
import { makeIcs } from "../../src/app/documents/ics.ts";
import type { ScheduleDocument } from "../../src/app/documents/move-document.ts";
import { carryOutOnFiles, type FileChanges, printChanges } from "../vault/carry-out-files.mts";
import { type DraftFolder, moveNewFile } from "../vault/draft-files.mts";
import { describeMove } from "./describe-move.mts";
import { FileNotes } from "../vault/file-notes.mts";
import { openVaultToWrite } from "../vault/open-vault.mts";
import { pickPerson } from "../pick-person.mts";
import { readTime } from "../read-time.mts";
import type { Call, Command } from "../command.mts";
import { UsageError } from "../usage-error.mts";
import { existsSync } from "node:fs";
import path from "node:path";
import { reasonOf } from "../vault/walk-vault.mts";

const OPTIONS = {
	"--minutes <n>": "how long (default: 30)",
	"--format <format>": "in-person, phone or video",
	"--place <text>": "where, or the link to the call",
	"--note <text>": "what is worth remembering, for the log",
	"--ics <file>": "also write a calendar file, which must not exist yet",
	"--dry-run": "print the plan and write nothing",
};

/** `warm-intros schedule`: a conversation with a person, in their note and in a note of its own. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> <person> <when>",
	summary: "schedule a conversation",
	description:
		"Records that a conversation is agreed on, and creates or changes its note.\n<when> is YYYY-MM-DDTHH:mm, local.",
	options: OPTIONS,
	writes: true,
	run,
};

const MAX_MINUTES = 1_440;

async function run(
	{ terminal, now, options }: Call<typeof OPTIONS>,
	folder: string,
	query: string,
	when: string,
): Promise<number> {
	const at = readTime("<when>", when);
	const minutes = readMinutes(options.minutes);
	if (options.ics !== undefined) checkNewFile(terminal.cwd, options.ics);
	const vault = await openVaultToWrite(terminal, folder, options.config);
	const { index } = vault;
	const person = pickPerson(vault, query, terminal);
	const { path } = person;
	const notes = new FileNotes(vault);
	const { format, place, note: remark } = options;
	const hasCalendar = options.ics !== undefined;
	const request = { path, at, minutes, format, place, remark, hasCalendar };
	const prepared = prepareSchedule(index, request, dayOf(now), (taken) => notes.isTaken(taken));
	const dryRun = options.dryRun ?? false;
	const changes = await carryOutOnFiles(vault, prepared, dryRun);
	const { interview, calendarId } = prepared.ok ? prepared : { interview: "", calendarId: "" };
	const held = interviewAt(index, interview, changes);
	if (options.ics !== undefined && !dryRun)
		writeNewFile(
			terminal.cwd,
			options.ics,
			calendarFile(person.note.name, calendarId, { ...held, at, now }),
			vault.drafts,
		);
	const document: ScheduleDocument = {
		...describeMove(index, person, changes, dryRun),
		interview,
		starts: at,
		minutes: held?.minutes ?? DEFAULT_MINUTES,
		ics: options.ics ?? null,
	};
	if (options.json) terminal.printJson(document);
	else {
		printChanges(terminal, changes, dryRun);
		const verb = dryRun ? "Would create" : "Created";
		if (options.ics !== undefined) terminal.say(`${verb} ${options.ics}`);
	}
	return 0;
}

/** The conversation as its note says it after the action. */
function interviewAt(
	index: VaultIndex,
	path: string,
	{ changed }: FileChanges,
): Interview | undefined {
	const after = changed.find((written) => written.path === path)?.after;
	if (after !== undefined) return interviewInText(path, after, index.settings);
	const entry = index.get(path);
	return entry?.kind === "interview" ? entry.note : undefined;
}

/** The instants are those of this machine's time zone: days and times of notes are local. */
function calendarFile(
	name: string,
	id: string,
	interview: Partial<Interview> & { readonly at: LocalDateTime; readonly now: LocalDateTime },
): string {
	const { minutes = DEFAULT_MINUTES, place, at, now } = interview;
	return makeIcs([
		{
			id,
			starts: instantOf(at),
			minutes,
			stamp: instantOf(now),
			title: `Conversation with ${name}`,
			place: place && displayText(place),
		},
	]);
}

function readMinutes(query: string | undefined): number | undefined {
	if (query === undefined) return undefined;
	const minutes = /^\d{1,4}$/.test(query) ? Number(query) : 0;
	if (minutes >= 1 && minutes <= MAX_MINUTES) return minutes;
	throw new UsageError(`--minutes: expected 1 to ${MAX_MINUTES}, got "${query}".`);
}

/** Checks, before anything else is written, that a file can be made where the user says. */
function checkNewFile(cwd: string, file: string): void {
	const full = path.resolve(cwd, file);
	const reason = existsSync(full)
		? "it already exists"
		: existsSync(path.dirname(full))
			? undefined
			: "its folder does not exist";
	if (reason !== undefined)
		throw new UsageError(`${file} cannot be written: ${reason}. Nothing was written.`);
}

/** Writes a file that must not be there yet, whole or not at all, outside or inside of a vault, where the user says. */
function writeNewFile(cwd: string, file: string, text: string, drafts: DraftFolder): void {
	try {
		moveNewFile(drafts, path.resolve(cwd, file), text);
	} catch (error) {
		throw new UsageError(`${file} was not written, the notes were: ${reasonOf(error)}.`);
	}
}
