import {
	type CalendarDate,
	dayOf,
	daysBetween,
	type LocalDateTime,
} from "../../core/dates/calendar-date";
import { contactInText } from "../../core/records/contact-in-text";
import type { ContactEntry, InterviewEntry } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import { DEFAULT_MINUTES } from "../../core/records/interview";
import { RECAP_TEMPLATE } from "../../core/drafts/interview-templates";
import {
	isEmptyRecap,
	isQuickRecap,
	quickRecap,
	type RecapInput,
	recapValues,
} from "../../core/drafts/recap-input";
import { addSection, extendSection, sectionOf } from "../../core/note/add-section";
import { type Change, planChanges } from "../../core/note/plan-changes";
import { planInTurn } from "../../core/note/plan-in-turn";
import { findSection } from "../../core/note/section";
import { applyEdits, type Plan } from "../../core/note/text-edit";
import { lineEnd, type TextRange } from "../../core/text/text-range";
import { peopleIn } from "../../core/pipeline/interviews-by-person";
import { replayLog } from "../../core/pipeline/replay-log";
import { stageAfter } from "../../core/vocabulary/stage";
import { writeProperty } from "../../core/note/write-property";
import { HELD_TABLE } from "../../core/vocabulary/held";
import { type Action, type NoteWrite, previewAction } from "../write/carry-out";
import { fillForInterview, type InterviewContext } from "./interview-text";
import { newInterview, pathOfInterview } from "./interview-note";
import { meetingWrites } from "./mark-interview";
import { OwnTemplates } from "../write/own-templates";
import { changeInterview } from "../pipeline/planned-interview";
import type { Notes } from "../write/ports";
import type { PreparedInterview, InterviewPorts } from "./prepare-interview";

/** What is to be written of a conversation that was held. */
export interface RecapRequest extends InterviewContext {
	readonly input: RecapInput;
	/** The conversation's note; undefined for the last one with the person, else a new one. */
	readonly interview?: string | undefined;
	/** The day of a conversation that has no note or no time yet; undefined for today. */
	readonly date?: CalendarDate | undefined;
}

/** A conversation as the recap finds it. */
interface HeldInterview {
	readonly path: string;
	/** Undefined where its note is still to be made. */
	readonly entry: InterviewEntry | undefined;
	readonly starts: LocalDateTime;
	/** What is to be written into its properties. */
	readonly changes: readonly Change[];
	readonly people: readonly ContactEntry[];
}

/** A held conversation without a recap is this one for this many days. */
const RECENT_DAYS = 7;

/**
 * Prepares to write a conversation up: the section of the recap in its note, that it was held, and, in the
 * note of everybody who was there, the event and the day of the last contact. A text alone is a quick recap,
 * which stands there in its own words; a recap that is there already gets it at its end.
 */
export async function prepareRecap(
	ports: InterviewPorts,
	index: VaultIndex,
	request: RecapRequest,
): Promise<PreparedInterview> {
	const { fit, now, input } = request;
	const found = await findInterview(ports, index, request);
	if (typeof found === "string") return { ok: false, message: found };
	const templates = new OwnTemplates(ports.notes, index);
	const isQuick = isQuickRecap(input);
	const interview = { ...found.entry?.note, starts: found.starts };
	const body = isQuick
		? quickRecap(input)
		: (
				await fillForInterview(templates, index, RECAP_TEMPLATE, {
					...request,
					path: found.path,
					interview,
					written: recapValues(input),
					hasQuestions: false,
				})
			).text;
	const isEmpty = isEmptyRecap(input);
	const write = writeRecap(index, fit.entry, found, { body, isEmpty });
	if (typeof write === "string") return { ok: false, message: write };
	const isMarked = found.entry?.note.held === "held";
	const people = isMarked ? [] : found.people;
	const day = dayOf(found.starts);
	const action = {
		title: `${fit.entry.note.name}: recap`,
		writes: [write, ...people.flatMap((person) => personWrites(index, person, day, dayOf(now)))],
	};
	return {
		ok: true,
		action,
		interview: found.path,
		cursor: await findCursor(ports.notes, index, action, found.path, isQuick),
		templates: templates.creation,
		problems: templates.problems,
		remarks: people.flatMap(stageRemark),
	};
}

async function findInterview(
	{ notes, isTaken }: InterviewPorts,
	index: VaultIndex,
	request: RecapRequest,
): Promise<HeldInterview | string> {
	const { fit, now } = request;
	const today = dayOf(now);
	const entry = request.interview
		? index.get(request.interview)
		: await lastInterview(notes, index, fit.entry, today);
	if (entry ? entry.kind !== "interview" : request.interview !== undefined)
		return `${request.interview ?? ""} is no longer a conversation: it was renamed, deleted or changed.`;
	const interview = entry?.kind === "interview" ? entry : undefined;
	const starts = interview?.note.starts ?? timeOf(fit.entry, request);
	if (dayOf(starts) > today)
		return `${interview?.note.name ?? dayOf(starts)} has not happened yet.`;
	const { held } = interview?.note ?? { held: "planned" };
	if (interview && HELD_TABLE[held].fellThrough)
		return `${interview.note.name}: its note says ${held}. Change that first, if it was held.`;
	const { properties } = index.settings;
	const changes = [
		...(interview?.note.starts === undefined ? [writeProperty(properties, "starts", starts)] : []),
		...(interview ? [] : [writeProperty(properties, "minutes", DEFAULT_MINUTES)]),
		...(held === "held" ? [] : [writeProperty(properties, "held", "held")]),
	];
	const path = interview?.path ?? pathOfInterview(index, fit.entry, starts, isTaken);
	return {
		path,
		entry: interview,
		starts,
		changes,
		people: interview ? peopleIn(interview) : [fit.entry],
	};
}

/** The latest planned conversation that has come, one without a time, or one that was held these days and has no recap. */
async function lastInterview(
	notes: Notes,
	index: VaultIndex,
	person: ContactEntry,
	today: CalendarDate,
): Promise<InterviewEntry | undefined> {
	const interviews = interviewsWith(index, person);
	const planned = interviews.filter(({ note }) => note.held === "planned");
	const begun = planned.filter(
		({ note }) => note.starts !== undefined && dayOf(note.starts) <= today,
	);
	const open = begun.at(-1) ?? planned.find(({ note }) => note.starts === undefined);
	if (open) return open;
	const held = interviews
		.filter(({ note }) => note.held === "held" && note.starts !== undefined)
		.at(-1);
	if (held?.note.starts === undefined) return undefined;
	const age = daysBetween(dayOf(held.note.starts), today);
	if (age < 0 || age > RECENT_DAYS) return undefined;
	const text = await notes.read(held.path);
	const hasRecap = sectionOf(text ?? "", index.settings.interview.recapHeading) !== undefined;
	return age === 0 || !hasRecap ? held : undefined;
}

/** When a conversation without a time was held: as the log says it was agreed, else at the moment of writing, or at noon of another day. */
function timeOf({ note }: ContactEntry, { date, now }: RecapRequest): LocalDateTime {
	const day = date ?? dayOf(now);
	const at = note.stage === "scheduled" ? replayLog(note.log).at : undefined;
	if (at !== undefined && (date === undefined ? dayOf(at) <= day : dayOf(at) === day)) return at;
	return day === dayOf(now) ? now : (`${day}T12:00` as LocalDateTime);
}

/** The conversation's note: properties and section in one write, or why it cannot be made. */
function writeRecap(
	index: VaultIndex,
	person: ContactEntry,
	{ path, entry, changes }: HeldInterview,
	{ body, isEmpty }: { readonly body: string; readonly isEmpty: boolean },
): NoteWrite | string {
	const { recapHeading } = index.settings.interview;
	const addRecap = (text: string): Plan => {
		const more = isEmpty ? undefined : extendSection(text, recapHeading, body);
		return more ?? addSection(text, recapHeading, body);
	};
	if (!entry) {
		const made = newInterview(index, person, path, changes);
		if (!made.ok) return made.message;
		const plan = addRecap(made.text);
		if (!plan.ok) return `${path} cannot be written: ${plan.refusal.message}`;
		return { kind: "create", path, text: applyEdits(made.text, plan.edits) };
	}
	return changeInterview(index, entry, changes, "held", [addRecap]);
}

/** The event and the last contact in the note of somebody who was there, in one write. */
function personWrites(
	index: VaultIndex,
	person: ContactEntry,
	day: CalendarDate,
	today: CalendarDate,
): NoteWrite[] {
	const { path } = person;
	const { properties } = index.settings;
	const touch = (text: string): Plan => {
		const { lastContact } = contactInText(path, text, index.settings);
		const isLater = lastContact === undefined || lastContact < day;
		return planChanges(text, isLater ? [writeProperty(properties, "last_contact", day)] : []);
	};
	const events = meetingWrites(index, person, day, today).flatMap((write) =>
		write.kind === "edit" ? write.plan : [],
	);
	return [{ kind: "edit", path, plan: (text) => planInTurn(text, [...events, touch]) }];
}

/** Somebody whose stage has no event for it stays there. */
function stageRemark({ note }: ContactEntry): string[] {
	const { stage, status, name } = note;
	if (status !== undefined && stage === undefined)
		return [`${name} keeps the status “${status}”, which is not a stage of the pipeline.`];
	if (stage === undefined || stage === "met" || stageAfter(stage, "met")) return [];
	return [`${name} stays in ${stage}: “met” is not an event of that stage.`];
}

/** After the text of a quick recap; else after the first line below what I learned. */
async function findCursor(
	notes: Notes,
	{ settings }: VaultIndex,
	action: Action,
	path: string,
	isQuick: boolean,
): Promise<TextRange> {
	const preview = await previewAction(notes, action);
	const after = preview.ok ? preview.written.find((one) => one.path === path)?.after : undefined;
	const text = after ?? (await notes.read(path)) ?? "";
	const { recapHeading, learnedHeading } = settings.interview;
	const recap = sectionOf(text, recapHeading);
	const learned = recap && findSection(text.slice(0, recap.to), learnedHeading, recap.from);
	let at = recap ? recap.from + text.slice(recap.from, recap.to).trimEnd().length : text.length;
	if (learned && !isQuick) {
		const line = text.slice(learned.from, learned.to).search(/\S/);
		at = line < 0 ? learned.from : lineEnd(text, learned.from + line);
	}
	return { from: at, to: at };
}
