import type { CalendarDate } from "../../core/dates/calendar-date";
import { dayLabel } from "../../core/dates/day-in-words";
import type { VaultIndex } from "../../core/index/vault-index";
import { sharedEvents } from "../../core/pipeline/plan-drop";
import { categoryName } from "../../core/vocabulary/category";
import { LOG_EVENT_TABLE, type LogEvent } from "../../core/vocabulary/log-event";
import { type Stage, STAGE_TABLE } from "../../core/vocabulary/stage";
import { type Action, type NoteWrite, previewAction } from "../write/carry-out";
import type { Notes } from "../write/ports";
import { prepareCategory } from "./change-category";
import { prepareEntry, prepareSnooze } from "./change-contact";
import { conversationWrites, type IsTaken } from "./conversation-note";
import {
	addWrites,
	eventInNote,
	type EventRequest,
	notThere,
	type Prepared,
	prepareEvent,
	personAt,
} from "./record-event";
import { countOf } from "../../core/text/count-of";

/** What a bulk action would do to each person, to be checked before anything is written. */
export interface BulkPreview {
	readonly rows: readonly BulkRow[];
	/** The action on everybody for whom it is possible. */
	readonly prepared: Prepared;
}

export interface BulkRow {
	readonly path: string;
	readonly name: string;
	/** Why nothing would be written for this person; undefined where something would. */
	readonly reason: string | undefined;
}

/** One event of several people. */
export interface BulkEvent extends Omit<EventRequest, "path"> {
	/** Whether they were all in the same conversation, which then is one note. */
	readonly isOneConversation?: boolean;
}

/** Previews one event for several people; each is checked on the text of their note as it is now. A conversation gets its note. */
export async function previewBulkEvent(
	notes: Notes,
	index: VaultIndex,
	paths: readonly string[],
	{ isOneConversation = false, ...request }: BulkEvent,
	today: CalendarDate,
	isTaken: IsTaken,
): Promise<BulkPreview> {
	const title = (count: number): string => `${request.event}: ${countPeople(count)}`;
	if (isOneConversation) {
		const preview = await previewBulk(notes, index, paths, title, (path) =>
			eventInNote(index, { ...request, path }, today),
		);
		const people = preview.rows.flatMap(({ path, reason }) =>
			reason === undefined ? (personAt(index, path) ?? []) : [],
		);
		const writes = conversationWrites(index, people, request, today, isTaken);
		return { ...preview, prepared: addWrites(writes, preview.prepared) };
	}
	const prepare = prepareInTurn(index, today, isTaken);
	return previewBulk(notes, index, paths, title, (path) => prepare({ ...request, path }));
}

/** Several people who are to come into one stage. */
export interface BulkMove extends Omit<EventRequest, "path" | "event"> {
	readonly to: Stage;
	/** What has happened, for those whom several events lead there. */
	readonly event: LogEvent | undefined;
}

/** Previews moving several people to a stage: each by the event that leads there from where they are. */
export async function previewBulkMove(
	notes: Notes,
	index: VaultIndex,
	paths: readonly string[],
	{ to, event, ...request }: BulkMove,
	today: CalendarDate,
	isTaken: IsTaken,
): Promise<BulkPreview> {
	const { label } = STAGE_TABLE[to];
	const title = (count: number): string => `${label}: ${countPeople(count)}`;
	const prepare = prepareInTurn(index, today, isTaken);
	return previewBulk(notes, index, paths, title, (path) => {
		const person = personAt(index, path);
		if (!person) return notThere(path);
		const events = sharedEvents(person, to);
		const own =
			events.find((one) => one === event) ?? (events.length === 1 ? events[0] : undefined);
		if (own !== undefined) {
			const via = LOG_EVENT_TABLE[own].via === "none" ? undefined : request.via;
			return prepare({ ...request, path, event: own, via });
		}
		const { name, stage } = person.note;
		if (stage === to) return { ok: false, message: `${name}: already there.` };
		const message =
			events.length === 0
				? `${name}: no event leads to ${label}.`
				: `${name}: choose ${events.map((one) => `“${LOG_EVENT_TABLE[one].label}”`).join(" or ")}.`;
		return { ok: false, message };
	});
}

/** Previews putting several people into the pipeline. */
export async function previewBulkEntry(
	notes: Notes,
	index: VaultIndex,
	paths: readonly string[],
	today: CalendarDate,
): Promise<BulkPreview> {
	const title = (count: number): string => `In the pipeline: ${countPeople(count)}`;
	return previewBulk(notes, index, paths, title, (path) => prepareEntry(index, path, today));
}

/** Prepares an event of one person after the other, so that two new notes never have one path. */
function prepareInTurn(
	index: VaultIndex,
	today: CalendarDate,
	isTaken: IsTaken,
): (request: EventRequest) => Prepared {
	const made = new Set<string>();
	return (request) => {
		const prepared = prepareEvent(
			index,
			request,
			today,
			(one) => made.has(one.toLowerCase()) || isTaken(one),
		);
		const writes = prepared.ok ? prepared.action.writes : [];
		for (const { kind, path: at } of writes) if (kind === "create") made.add(at.toLowerCase());
		return prepared;
	};
}

/** Previews adding one category to several people; one who has it already stays as they are. */
export async function previewBulkCategory(
	notes: Notes,
	index: VaultIndex,
	paths: readonly string[],
	category: string,
): Promise<BulkPreview> {
	const title = (count: number): string =>
		`Category ${categoryName(category)}: ${countPeople(count)}`;
	return previewBulk(notes, index, paths, title, (path) => prepareCategory(index, path, category));
}

/** Previews putting several people off until a day. */
export async function previewBulkSnooze(
	notes: Notes,
	index: VaultIndex,
	paths: readonly string[],
	until: CalendarDate,
	today: CalendarDate,
): Promise<BulkPreview> {
	const title = (count: number): string =>
		`Snooze until ${dayLabel(until, today)}: ${countPeople(count)}`;
	return previewBulk(notes, index, paths, title, (path) =>
		prepareSnooze(index, path, until, today),
	);
}

async function previewBulk(
	notes: Notes,
	index: VaultIndex,
	paths: readonly string[],
	title: (count: number) => string,
	prepare: (path: string) => Prepared,
): Promise<BulkPreview> {
	const rows: BulkRow[] = [];
	const writes: NoteWrite[] = [];
	let possible = 0;
	for (const path of new Set(paths)) {
		const prepared = prepare(path);
		const reason = prepared.ok ? await findReason(notes, prepared.action) : prepared.message;
		rows.push({ path, name: personAt(index, path)?.note.name ?? path, reason });
		if (!prepared.ok || reason !== undefined) continue;
		possible += 1;
		writes.push(...prepared.action.writes);
	}
	const prepared: Prepared =
		possible === 0
			? { ok: false, message: "This isn't possible for any of them." }
			: { ok: true, action: { title: title(possible), writes } };
	return { rows, prepared };
}

/** Why an action would write nothing; undefined where it would. */
async function findReason(notes: Notes, action: Action): Promise<string | undefined> {
	const preview = await previewAction(notes, action);
	if (!preview.ok) return preview.message;
	return preview.written.length === 0 ? "Nothing would change." : undefined;
}

function countPeople(count: number): string {
	return countOf(count, "person", "people");
}
