import { type CalendarDate, dayOf } from "../../core/dates/calendar-date";
import { contactInText } from "../../core/records/contact-in-text";
import type { ContactEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { RECAP_TEMPLATE } from "../../core/drafts/interview-templates";
import {
	isEmptyRecap,
	isQuickRecap,
	quickRecap,
	type RecapInput,
	recapValues,
} from "../../core/drafts/recap-input";
import { withoutBlankSections } from "../../core/drafts/recap-text";
import { fileStem } from "../../core/note/note-name";
import { draftOpportunity, isNoted } from "../opportunities/opportunity-note";
import { addSection, extendSection, sectionOf } from "../../core/note/add-section";
import { planChanges } from "../../core/note/plan-changes";
import { planInTurn } from "../../core/note/plan-in-turn";
import { findSection } from "../../core/note/section";
import { applyEdits, type Plan } from "../../core/note/text-edit";
import { lineEnd, type TextRange } from "../../core/text/text-range";
import { stageAfter } from "../../core/vocabulary/stage";
import { writeProperty } from "../../core/note/write-property";
import { type Action, type NoteWrite, previewAction } from "../write/carry-out";
import {
	findHeldInterview,
	type HeldInterview,
	type HeldRequest,
	lastHeld,
} from "./held-interview";
import { fillForInterview } from "./interview-text";
import { newInterview } from "../pipeline/interview-note";
import { meetingWrites } from "./mark-interview";
import { OwnTemplates } from "../write/own-templates";
import { changeInterview } from "../pipeline/planned-interview";
import type { Notes } from "../write/ports";
import type { PreparedInterview, InterviewPorts } from "./prepare-interview";

/** What is to be written of a conversation that was held. */
export interface RecapRequest extends HeldRequest {
	readonly input: RecapInput;
	/** A need or an opportunity that came out of it, in own words. */
	readonly opportunity?: string | undefined;
}

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
	const tried = new OwnTemplates(ports.notes, index);
	const last = await lastBody(tried, ports.notes, index, request);
	const written = last?.isWritten === true ? { interview: last.path } : undefined;
	const found = await findHeldInterview(ports, index, { ...request, ...written });
	if (typeof found === "string") return { ok: false, message: found };
	const isQuick = isQuickRecap(input);
	const isLast = last?.path === found.path && last.starts === found.starts;
	const templates = isLast ? tried : new OwnTemplates(ports.notes, index);
	const body = isLast ? last.body : await writeBody(templates, index, request, found);
	const isDone = written !== undefined || isEmptyRecap(input);
	const write = writeRecap(index, fit.entry, found, { body, isDone });
	if (typeof write === "string") return { ok: false, message: write };
	const opportunity = opportunityWrites(ports, index, request, found);
	if (typeof opportunity === "string")
		return { ok: false, message: `The opportunity cannot be noted: ${opportunity}` };
	const isMarked = found.entry?.note.held === "held";
	const people = isMarked ? [] : found.people;
	const day = dayOf(found.starts);
	const action = {
		title: `${fit.entry.note.name}: recap`,
		// The conversation's note, which tells what was written, is last: what was broken off can be done again.
		writes: [
			...people.flatMap((person) => personWrites(index, person, day, dayOf(now))),
			...opportunity,
			write,
		],
	};
	return {
		ok: true,
		action,
		interview: found.path,
		cursor: await findCursor(ports.notes, index, action, found.path, isQuick),
		problems: templates.problems,
		remarks: written ? [`${written.interview} says this already.`] : people.flatMap(stageRemark),
	};
}

/** What is to stand below the heading of a recap. */
async function writeBody(
	templates: OwnTemplates,
	index: VaultIndex,
	request: RecapRequest,
	{ path, entry, starts }: Pick<HeldInterview, "path" | "entry" | "starts">,
): Promise<string> {
	const { input } = request;
	if (isQuickRecap(input)) return quickRecap(input, index.settings.interview.promisedHeading);
	const filled = await fillForInterview(templates, index, RECAP_TEMPLATE, {
		...request,
		path,
		interview: { ...entry?.note, starts },
		written: recapValues(input),
		hasQuestions: false,
	});
	return isEmptyRecap(input) ? filled.text : withoutBlankSections(filled.text);
}

/** The note of what came out of it, or why it cannot be made; one that is noted already is not made again. */
function opportunityWrites(
	{ isTaken }: InterviewPorts,
	index: VaultIndex,
	{ fit, opportunity = "" }: RecapRequest,
	{ path, entry }: HeldInterview,
): NoteWrite[] | string {
	const from = fit.entry;
	if (opportunity.trim() === "" || isNoted(index, from, opportunity)) return [];
	const interview = entry ?? `[[${fileStem(path)}]]`;
	const request = { from, text: opportunity, interview, isAnother: true };
	const draft = draftOpportunity(index, request, isTaken);
	return draft.ok ? [draft.write] : draft.message;
}

/** What is to be written of the last conversation with a person, where it was held these days, and whether it says so already. */
async function lastBody(
	templates: OwnTemplates,
	notes: Notes,
	index: VaultIndex,
	request: RecapRequest,
): Promise<LastBody | undefined> {
	const entry = lastHeld(index, request);
	const starts = entry?.note.starts;
	if (!entry || starts === undefined) return undefined;
	const { path } = entry;
	const body = await writeBody(templates, index, request, { path, entry, starts });
	const text = ((await notes.read(path)) ?? "").replace(/\r\n/g, "\n");
	const recap = sectionOf(text, index.settings.interview.recapHeading);
	const apart = (lines: string): string => `\n\n${lines.trim()}\n\n`;
	const isWritten =
		recap !== undefined && apart(text.slice(recap.from, recap.to)).includes(apart(body));
	return { path, starts, body, isWritten };
}

interface LastBody extends Pick<HeldInterview, "path" | "starts"> {
	readonly body: string;
	readonly isWritten: boolean;
}

/** The conversation's note: properties and section in one write, or why it cannot be made. */
function writeRecap(
	index: VaultIndex,
	person: ContactEntry,
	{ path, entry, changes }: HeldInterview,
	{ body, isDone }: { readonly body: string; readonly isDone: boolean },
): NoteWrite | string {
	const { recapHeading } = index.settings.interview;
	const addRecap = (text: string): Plan => {
		const more = isDone ? undefined : extendSection(text, recapHeading, body);
		return more ?? addSection(text, recapHeading, body);
	};
	if (!entry) {
		const made = newInterview(index, [person], path, changes);
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
