import { dayOf, type LocalDateTime } from "../../core/dates/calendar-date";
import type { ContactEntry, InterviewEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { type Interview, DEFAULT_MINUTES } from "../../core/records/interview";
import { PREP_TEMPLATE } from "../../core/drafts/interview-templates";
import { addSection, sectionOf } from "../../core/note/add-section";
import { keepTypedLine } from "../../core/note/keep-typed";
import { onOneLine } from "../../core/text/neutralize";
import { type Change, planChanges } from "../../core/note/plan-changes";
import { planInTurn } from "../../core/note/plan-in-turn";
import { applyEdits, type Plan } from "../../core/note/text-edit";
import type { TextRange } from "../../core/text/text-range";
import { replayLog } from "../../core/pipeline/replay-log";
import { writeProperty } from "../../core/note/write-property";
import { gapText } from "../../core/template/render-template";
import { type Action, type NoteWrite, previewAction } from "../write/carry-out";
import { fillForInterview, type InterviewContext } from "./interview-text";
import { newInterview, pathOfInterview } from "../pipeline/interview-note";
import { OwnTemplates, type OwnTemplateProblem } from "../write/own-templates";
import type { Notes } from "../write/ports";
import { interviewToSchedule } from "./schedule";

/** What is to be prepared. */
export interface PrepRequest extends InterviewContext {
	/** My one goal; undefined where it is to be written into the note. */
	readonly goal?: string | undefined;
	/** The conversation's note; undefined for the one that is planned, else a new one. */
	readonly interview?: string | undefined;
}

/** The world that texts of conversations need: notes, and what files are there. */
export interface InterviewPorts {
	readonly notes: Notes;
	readonly isTaken: (path: string) => boolean;
}

/** An action on the note of a conversation, or why there is none. */
export type PreparedInterview =
	| { readonly ok: false; readonly message: string }
	| {
			readonly ok: true;
			readonly action: Action;
			/** The note of the conversation. */
			readonly interview: string;
			/** What to select in it afterwards: where the user goes on writing. */
			readonly cursor: TextRange;
			/** What is wrong with the user's templates. */
			readonly problems: readonly OwnTemplateProblem[];
			/** What else the user should know. */
			readonly remarks: readonly string[];
	  };

/**
 * Prepares a conversation: the section of the preparation in its note, with everything that is known; what is
 * missing stays a visible gap. A note that has the section keeps it, and gets no second one.
 */
export async function prepareInterview(
	ports: InterviewPorts,
	index: VaultIndex,
	request: PrepRequest,
): Promise<PreparedInterview> {
	const { fit, now } = request;
	const person = fit.entry;
	const found = findInterview(index, person, request);
	if (found === "gone") {
		const message = `${request.interview ?? ""} is no longer a conversation: it was renamed, deleted or changed.`;
		return { ok: false, message };
	}
	const goal = onOneLine(request.goal ?? "") || undefined;
	const interview = {
		...(found?.note ?? emptyInterview(person)),
		...(goal === undefined ? {} : { goal }),
	};
	const path =
		found?.path ?? pathOfInterview(index, person, interview.starts ?? now, ports.isTaken);
	const templates = new OwnTemplates(ports.notes, index);
	const prep = await fillForInterview(templates, index, PREP_TEMPLATE, {
		...request,
		path,
		interview,
		hasQuestions: true,
	});
	const write = found
		? fillNoteOf(index, found, prep.text, goal)
		: makeNote(index, person, { path, body: prep.text, interview });
	if (typeof write === "string") return { ok: false, message: write };
	const action = { title: `${person.note.name}: prepared`, writes: [write] };
	return {
		ok: true,
		action,
		interview: path,
		cursor: await findGoal(ports.notes, index, action, { path, goal: interview.goal }),
		problems: templates.problems,
		remarks: [],
	};
}

function findInterview(
	index: VaultIndex,
	person: ContactEntry,
	{ interview, now }: PrepRequest,
): InterviewEntry | "gone" | undefined {
	if (interview === undefined) return interviewToSchedule(index, person, dayOf(now));
	const entry = index.get(interview);
	return entry?.kind === "interview" ? entry : "gone";
}

/** A conversation that has no note yet; when it is, the person's log may know. */
function emptyInterview({ note }: ContactEntry): Partial<Interview> {
	const at = note.stage === "scheduled" ? replayLog(note.log).at : undefined;
	return { starts: at, minutes: DEFAULT_MINUTES };
}

function makeNote(
	index: VaultIndex,
	person: ContactEntry,
	{ path, body, interview }: Made,
): NoteWrite | string {
	const { properties, interview: settings } = index.settings;
	const { starts, goal } = interview;
	const changes: Change[] = [
		...(starts === undefined ? [] : [writeProperty(properties, "starts", starts)]),
		writeProperty(properties, "minutes", DEFAULT_MINUTES),
		writeProperty(properties, "held", "planned"),
		...(goal === undefined ? [] : [writeProperty(properties, "goal", goal)]),
	];
	const made = newInterview(index, [person], path, changes);
	if (!made.ok) return made.message;
	const plan = addSection(made.text, settings.prepHeading, body);
	if (!plan.ok) return `${path} cannot be written: ${plan.refusal.message}`;
	return { kind: "create", path, text: applyEdits(made.text, plan.edits) };
}

interface Made {
	readonly path: string;
	readonly body: string;
	readonly interview: {
		readonly starts?: LocalDateTime | undefined;
		readonly goal?: string | undefined;
	};
}

/** The section in a note that is there, before its recap; a goal that is given goes into the gap where the section has been left with one. */
function fillNoteOf(
	{ settings }: VaultIndex,
	{ path }: InterviewEntry,
	body: string,
	goal: string | undefined,
): NoteWrite {
	const { prepHeading, recapHeading } = settings.interview;
	const plans: ((text: string) => Plan)[] = [
		(text) => addSection(text, prepHeading, body, recapHeading),
	];
	if (goal !== undefined) {
		plans.push(
			(text) => planChanges(text, [writeProperty(settings.properties, "goal", goal)]),
			(text) => fillGap(text, prepHeading, goal),
		);
	}
	return { kind: "edit", path, plan: (text) => planInTurn(text, plans) };
}

function fillGap(text: string, heading: string, goal: string): Plan {
	const gap = findIn(text, heading, GOAL_GAP);
	return { ok: true, edits: gap ? [{ ...gap, insert: keepTypedLine(goal) }] : [] };
}

const GOAL_GAP = gapText("interview.goal");

function findIn(text: string, heading: string, wanted: string): TextRange | undefined {
	const section = sectionOf(text, heading);
	const from = section ? text.slice(0, section.to).indexOf(wanted, section.from) : -1;
	return from < 0 ? undefined : { from, to: from + wanted.length };
}

/** Where the goal is in the note as it will be: the gap is selected whole, after a goal that is known one goes on. */
async function findGoal(
	notes: Notes,
	{ settings }: VaultIndex,
	action: Action,
	{ path, goal }: { readonly path: string; readonly goal: string | undefined },
): Promise<TextRange> {
	const preview = await previewAction(notes, action);
	const after = preview.ok ? preview.written.find((one) => one.path === path)?.after : undefined;
	const text = after ?? (await notes.read(path)) ?? "";
	const { prepHeading } = settings.interview;
	const gap = findIn(text, prepHeading, GOAL_GAP);
	if (gap) return gap;
	const known = goal === undefined ? undefined : findIn(text, prepHeading, keepTypedLine(goal));
	const at = known?.to ?? sectionOf(text, prepHeading)?.from ?? text.length;
	return { from: at, to: at };
}
