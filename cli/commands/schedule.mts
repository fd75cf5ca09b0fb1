import { interviewInText } from "../../src/app/pipeline/planned-conversation.ts";
import { prepareSchedule } from "../../src/app/conversation/schedule.ts";
import { dayOf, type LocalDateTime } from "../../src/core/dates/calendar-date.ts";
import type { VaultIndex } from "../../src/core/index/vault-index.ts";
import { type Interview, USUAL_MINUTES } from "../../src/core/records/interview.ts";
import { displayText } from "../../src/core/text/link.ts";
import { makeIcs } from "../../src/app/documents/ics.ts";
import type { ScheduleDocument } from "../../src/app/documents/move-document.ts";
import { carryOutOnFiles, type FileChanges, printChanges } from "../vault/carry-out-files.mts";
import { describeMove } from "./describe-move.mts";
import { FileNotes } from "../vault/file-notes.mts";
import { readMoment } from "../moment.mts";
import { openVaultToWrite } from "../vault/open-vault.mts";
import { pickPerson } from "../pick-person.mts";
import { readTime } from "../read-time.mts";
import type { SharedOptions } from "../shared-options.mts";
import { openTerminal } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";
import { checkNewFile, writeNewFile } from "../vault/write-new-file.mts";

export interface ScheduleOptions extends SharedOptions {
	readonly minutes?: string;
	readonly format?: string;
	readonly place?: string;
	readonly note?: string;
	readonly ics?: string;
	readonly dryRun?: boolean;
}

const MOST_MINUTES = 1_440;

/** `warm-intros schedule`: a conversation with a person, in their note and in a note of its own. */
export async function runSchedule(
	folder: string,
	words: string,
	when: string,
	options: ScheduleOptions,
): Promise<number> {
	const terminal = openTerminal();
	const now = readMoment(options);
	const at = readTime("<when>", when);
	const minutes = readMinutes(options.minutes);
	if (options.ics !== undefined) checkNewFile(options.ics);
	const vault = await openVaultToWrite(folder, options, terminal);
	const { index } = vault;
	const person = pickPerson(index, words);
	const { path } = person;
	const notes = new FileNotes(vault);
	const { format, place, note: remark } = options;
	const request = { path, at, minutes, format, place, remark };
	const prepared = prepareSchedule(index, request, dayOf(now), (taken) => notes.isTaken(taken));
	const dryRun = options.dryRun ?? false;
	const changes = await carryOutOnFiles(vault, prepared, dryRun);
	const interview = prepared.ok ? prepared.interview : "";
	const conversation = conversationAt(index, interview, changes);
	if (options.ics !== undefined && !dryRun)
		writeNewFile(
			options.ics,
			calendarFile(person.note.name, interview, { ...conversation, at, now }),
		);
	const document: ScheduleDocument = {
		...describeMove(index, person, changes, dryRun),
		interview,
		starts: at,
		minutes: conversation?.minutes ?? USUAL_MINUTES,
		ics: options.ics ?? null,
	};
	if (options.json) terminal.printJson(document);
	else {
		printChanges(terminal, changes, dryRun);
		const verb = dryRun ? "Would make" : "Made";
		if (options.ics !== undefined) terminal.say(`${verb} ${options.ics}`);
	}
	return 0;
}

/** The conversation as its note says it after the action. */
function conversationAt(
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
	path: string,
	conversation: Partial<Interview> & { readonly at: LocalDateTime; readonly now: LocalDateTime },
): string {
	const { minutes = USUAL_MINUTES, place, at, now } = conversation;
	return makeIcs({
		id: `${path}@warm-intros`,
		starts: new Date(at),
		minutes,
		stamp: new Date(now),
		title: `Conversation with ${name}`,
		place: place && displayText(place),
	});
}

function readMinutes(words: string | undefined): number | undefined {
	if (words === undefined) return undefined;
	const minutes = /^\d{1,4}$/.test(words) ? Number(words) : 0;
	if (minutes >= 1 && minutes <= MOST_MINUTES) return minutes;
	throw new UsageError(`--minutes: expected 1 to ${MOST_MINUTES}, got "${words}".`);
}
