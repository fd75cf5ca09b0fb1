import { type CalendarDate, dayOf, type LocalDateTime } from "../../core/dates/calendar-date";
import { dateInWords } from "../../core/dates/day-in-words";
import { firstDayIn, startOfWeek, type Weekday } from "../../core/dates/week";
import { REVIEW_TEMPLATE, WEEK_TEMPLATE } from "../../core/drafts/week-templates";
import type { Fit } from "../../core/fit/fit";
import type { VaultIndex } from "../../core/index/vault-index";
import type { IntroGraph } from "../../core/network/intro-graph";
import { planChanges } from "../../core/note/plan-changes";
import { applyEdits } from "../../core/note/text-edit";
import { writeProperty } from "../../core/note/write-property";
import type { Settings } from "../../core/settings/settings";
import { fillNote } from "../../core/template/fill-note";
import { writeInNote } from "../../core/template/markdown-values";
import { withoutOuterSlashes } from "../../core/text/cut-end";
import type { TemplateValues } from "../../core/template/render-template";
import { WEEK_TYPE } from "../../core/vocabulary/record-kind";
import { type IsWanted, type KnownPerson, planWeek } from "../../core/week/plan-week";
import { reviewWeek, type WeekReview } from "../../core/week/review-week";
import {
	addToWeek,
	fillReview,
	isPlanned,
	linesToAdd,
	newWeek,
	reviewState,
} from "../../core/week/week-note";
import { linesOf, type WeekPlan } from "../../core/week/week-plan";
import { planValues, reviewValues, type WeekContext } from "../../core/week/week-values";
import type { TemplateNote } from "../../core/drafts/interview-templates";
import { firstIKnow, openingsLabel } from "../people/people-i-know";
import type { Action, NoteWrite } from "../write/carry-out";
import { OwnTemplates, type OwnTemplateProblem } from "../write/own-templates";
import type { Notes } from "../write/ports";

/** What a week is planned and reviewed from. */
export interface WeekRequest {
	readonly index: VaultIndex;
	readonly fit: Fit;
	readonly graph: IntroGraph;
	readonly now: LocalDateTime;
	readonly firstDay: Weekday;
}

/** The day on which weeks begin: as the settings say, else as in the user's language. */
export function firstDayOf({ week }: Settings, language: string): Weekday {
	return week.firstDay ?? firstDayIn(language);
}

/** The plan of the week in which it is now, from everything that the vault says. */
export function makeWeekPlan({ index, fit, graph, now, firstDay }: WeekRequest): WeekPlan {
	const findKnown = (isWanted: IsWanted): KnownPerson | undefined => {
		const found = firstIKnow(graph, fit, isWanted);
		return found && { ...found, opens: openingsLabel(found.opens) };
	};
	return planWeek({ index, fit, graph, now, firstDay, findKnown });
}

/** A text for the note of a week, ready to be written, or why not. */
export type PreparedWeek =
	| { readonly ok: false; readonly message: string }
	| {
			readonly ok: true;
			readonly action: Action;
			readonly path: string;
			/** Whether the week was not planned before. */
			readonly isFirst: boolean;
			/** The ids of the lines that are added. */
			readonly added: readonly string[];
			/** What is wrong with the user's template. */
			readonly problems: readonly OwnTemplateProblem[];
			/** What else there is to know. */
			readonly remarks: readonly string[];
	  };

/** Prepares the note of a week: made by the template, else given what it has not been given yet. */
export async function prepareWeek(
	notes: Notes,
	request: WeekRequest,
	plan: WeekPlan,
): Promise<PreparedWeek> {
	const { index } = request;
	const place = placeOf(index, plan.start);
	if (!place.ok) return place;
	const ids = linesOf(plan).map(({ id }) => id);
	const context = { index, now: request.now, ...place };
	const made = await fill(notes, context, WEEK_TEMPLATE, planValues(context, plan));
	const text = await notes.read(place.path);
	const { reviewHeading } = index.settings.week;
	const write: NoteWrite =
		text === undefined
			? newNote(index, place.path, newWeek(made.text, ids))
			: {
					kind: "edit",
					path: place.path,
					plan: (now) => addToWeek(now, made.text, ids, reviewHeading),
				};
	return {
		ok: true,
		action: { title: `${titleOf(plan.start, request.now)}: planned`, writes: [write] },
		...{ path: place.path, isFirst: !isPlanned(text), added: linesToAdd(text, ids) },
		problems: made.problems,
		remarks: plan.noMoreAsks === undefined ? [] : [plan.noMoreAsks],
	};
}

/** Prepares the review of a week, in the note of that week. */
export async function prepareReview(
	notes: Notes,
	{ index, fit, now, firstDay }: Omit<WeekRequest, "graph">,
): Promise<{ readonly review: WeekReview; readonly prepared: PreparedWeek }> {
	const review = reviewWeek(index, fit.space, now, firstDay);
	const place = placeOf(index, review.start);
	if (!place.ok) return { review, prepared: place };
	const context = { index, now, ...place };
	const made = await fill(notes, context, REVIEW_TEMPLATE, reviewValues(context, review));
	const text = await notes.read(place.path);
	const { reviewHeading } = index.settings.week;
	const plan = (note: string) => fillReview(note, made.text, reviewHeading);
	const first = plan("");
	if (!first.ok) return { review, prepared: { ok: false, message: first.refusal.message } };
	const isChanged = text !== undefined && reviewState(text, reviewHeading, made.text) === "changed";
	const write: NoteWrite =
		text === undefined
			? newNote(index, place.path, applyEdits("", first.edits))
			: { kind: "edit", path: place.path, plan };
	const prepared = {
		ok: true,
		action: { title: `${titleOf(review.start, now)}: reviewed`, writes: [write] },
		...{ path: place.path, isFirst: !isPlanned(text), added: [] },
		problems: made.problems,
		remarks: isChanged ? ["You have changed what was filled in, so it stays as it is."] : [],
	} as const;
	return { review, prepared };
}

/** The note of the week in which a day lies, where there is one. */
export function weekNoteOf(
	index: VaultIndex,
	today: CalendarDate,
	firstDay: Weekday,
): string | undefined {
	const place = placeOf(index, startOfWeek(today, firstDay));
	return place.ok && index.get(place.path) ? place.path : undefined;
}

interface Place {
	readonly ok: true;
	readonly path: string;
	readonly folder: string;
	readonly title: string;
}

/** Where the note of a week is: where the settings say, else wherever a note of that name is. */
function placeOf(
	index: VaultIndex,
	start: string,
): Place | { readonly ok: false; readonly message: string } {
	const title = `Week of ${start}`;
	const folder = withoutOuterSlashes(index.settings.folders.week);
	const usual = `${folder === "" ? "" : `${folder}/`}${title}.md`;
	const entry = index.get(usual) ?? index.resolveLink(title, folder);
	if (entry && entry.kind !== "other") {
		const message = `${entry.path} is a note of type ${entry.kind}: rename it, so that the week can have its note.`;
		return { ok: false, message };
	}
	const path = entry?.path ?? usual;
	return { ok: true, path, folder: path.slice(0, Math.max(0, path.lastIndexOf("/"))), title };
}

/** A week as what was done about it says it. */
function titleOf(start: CalendarDate, now: LocalDateTime): string {
	return `Week of ${dateInWords(start, dayOf(now))}`;
}

async function fill(
	notes: Notes,
	{ index, now }: WeekContext,
	template: TemplateNote,
	values: TemplateValues,
): Promise<{ readonly text: string; readonly problems: readonly OwnTemplateProblem[] }> {
	const templates = new OwnTemplates(notes, index);
	const own = await templates.read(template);
	const { text, problems } = fillNote(own.text, values, now, writeInNote);
	templates.complain(own.path, problems);
	return { text, problems: templates.problems };
}

/** A note that is known for no record, wherever it lies. */
function newNote({ settings }: VaultIndex, path: string, body: string): NoteWrite {
	const plan = planChanges("", [writeProperty(settings.properties, "type", WEEK_TYPE)]);
	const properties = plan.ok ? applyEdits("", plan.edits) : "";
	return { kind: "create", path, text: `${properties}\n${body}` };
}
