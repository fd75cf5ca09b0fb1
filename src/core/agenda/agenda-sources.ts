import { dayOf, type LocalDateTime } from "../dates/calendar-date";
import type { ContactEntry, Entry, InterviewEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { type Board, knownStageStatus } from "../pipeline/board";
import { isOn } from "../records/event";
import { type InterviewsByPerson, peopleIn, plannedOne } from "../pipeline/interviews-by-person";
import type { AgendaDraft } from "./agenda-item";
import { eventLine } from "./event-lines";
import { interviewLines, scheduledLine } from "./interview-lines";
import { broughtBy, linesWithoutPerson, opportunityLines } from "./opportunity-lines";
import { promiseLines } from "./promise-lines";
import { stageLine } from "./stage-lines";
import { followUpLine, keepInTouchLine } from "./touch-lines";

/** What the lines of the agenda are read from: the notes at a local time. */
export interface AgendaView {
	readonly index: VaultIndex;
	readonly board: Board;
	readonly now: LocalDateTime;
}

/** A kind of debt. Each of its lines hangs on one note, its key. */
export interface AgendaSource {
	/** The notes whose lines a note has a say in: they are asked again when it has changed. What links mean is another matter. */
	readonly keys: (note: Entry, interviews: InterviewsByPerson) => readonly Entry[];
	/** The lines that hang on a note, whenever they are due; none where it is not a key of the source. */
	readonly lines: (key: Entry, view: AgendaView) => readonly AgendaDraft[];
	/** The keys whose lines can change within a day, as conversations end. */
	readonly byMinute: (view: AgendaView) => Iterable<Entry>;
}

const NONE: readonly never[] = [];

/** All that can be due (design: what is due). */
export const AGENDA_SOURCES = {
	stage: { ...ofPerson(stageOrScheduled), byMinute: scheduledPeople },
	conversation: ofInterview((interview, { index, now }) =>
		interviewLines(interview, now, index.settings.pipeline),
	),
	event: {
		keys: (note) => (note.kind === "event" ? [note] : NONE),
		lines: (key, { now }) => {
			const line = key.kind === "event" ? eventLine(key, now) : undefined;
			return line ? [line] : NONE;
		},
		byMinute: eventsToday,
	},
	promise: {
		...ofInterview((interview, { now }) => promiseLines(interview, dayOf(now))),
		byMinute: () => NONE,
	},
	opportunity: {
		keys: (note) =>
			note.kind === "contact"
				? [note]
				: note.kind === "opportunity"
					? [note, ...broughtBy(note)]
					: NONE,
		lines: (key, { index, now }) => {
			if (key.kind === "opportunity") return linesWithoutPerson(key, dayOf(now));
			if (key.kind !== "contact" || index.copies.has(key)) return NONE;
			return opportunityLines(index, key, dayOf(now));
		},
		byMinute: () => NONE,
	},
	"follow-up": ofPerson(followUpUnlessStage),
	"keep-in-touch": ofPerson((person, { board, now }) =>
		keepInTouchLine(person, board.interviews.get(person) ?? [], dayOf(now)),
	),
} as const satisfies Readonly<Record<string, AgendaSource>>;

/** A line that hangs on a person, and that their conversations have a say in. */
function ofPerson(
	lineOf: (person: ContactEntry, view: AgendaView) => AgendaDraft | undefined,
): AgendaSource {
	return {
		keys: (note) =>
			note.kind === "contact" ? [note] : note.kind === "interview" ? peopleIn(note) : NONE,
		lines: (key, view) => {
			if (key.kind !== "contact" || view.index.copies.has(key)) return NONE;
			const line = lineOf(key, view);
			return line ? [line] : NONE;
		},
		byMinute: () => NONE,
	};
}

/** Lines that hang on a conversation, and that its people have a say in. */
function ofInterview(
	lines: (interview: InterviewEntry, view: AgendaView) => readonly AgendaDraft[],
): AgendaSource {
	return {
		keys: (note, interviews) =>
			note.kind === "interview"
				? [note]
				: note.kind === "contact"
					? (interviews.get(note) ?? NONE)
					: NONE,
		lines: (key, view) => (key.kind === "interview" ? lines(key, view) : NONE),
		byMinute: ({ index }) => index.interviews,
	};
}

/** What the stage asks for by then says it better. */
function followUpUnlessStage(person: ContactEntry, view: AgendaView): AgendaDraft | undefined {
	const today = dayOf(view.now);
	const line = followUpLine(person, today);
	if (line === undefined) return undefined;
	const stage = stageOrScheduled(person, view);
	return stage && (stage.due <= line.due || stage.due <= today) ? undefined : line;
}

function* eventsToday({ index, now }: AgendaView): Iterable<Entry> {
	const today = dayOf(now);
	for (const entry of index.entries)
		if (entry.kind === "event" && isOn(entry.note, today)) yield entry;
}

function scheduledPeople({ board }: AgendaView): readonly ContactEntry[] {
	const column = board.stages.find(({ stage }) => stage === "scheduled");
	return column?.cards.map(({ entry }) => entry) ?? NONE;
}

/** What a conversation asks for, its own lines say, where it has a note. */
function stageOrScheduled(
	entry: ContactEntry,
	{ index, board, now }: AgendaView,
): AgendaDraft | undefined {
	const stageStatus = knownStageStatus(entry, index.settings.pipeline);
	if (stageStatus === undefined) return undefined;
	if (stageStatus.stage !== "scheduled") return stageLine({ entry, stageStatus }, dayOf(now));
	const hasNote = plannedOne(board.interviews.get(entry) ?? []) !== undefined;
	return hasNote ? undefined : scheduledLine({ entry, stageStatus }, now);
}
