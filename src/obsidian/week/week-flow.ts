import { Notice } from "obsidian";
import {
	makeWeekPlan,
	prepareReview,
	prepareWeek,
	weekNoteOf,
	type PreparedWeek,
	type WeekRequest,
} from "../../app/week/plan-week-note";
import { happenedLabel, numberLabel, weekLineLabel } from "../../app/week/week-lines";
import { previewAction } from "../../app/write/carry-out";
import { type CalendarDate, dayOf } from "../../core/dates/calendar-date";
import { dateInWords } from "../../core/dates/day-in-words";
import { isPlanned } from "../../core/week/week-note";
import { linesOf } from "../../core/week/week-plan";
import { shownSpace } from "../../ui/shared/shown-space";
import { ActionPreview, type ActionPreviewProps } from "../../ui/shared/action-preview";
import { tellProblems } from "../interview/interview-flow";
import type { Context } from "../context";
import { NOTICE_MS } from "../vault/notice-ms";
import { openNote } from "../vault/open-note";
import { firstDayHere, localNow, today } from "../vault/today";

type ReadyWeek = Extract<PreparedWeek, { ok: true }>;

/** Shows what the plan of this week has that its note has not been given yet, writes it and opens the note. */
export function planMyWeek(context: Context): Promise<void> {
	return context.runner.once("week", () => showPlan(context));
}

async function showPlan(context: Context): Promise<void> {
	const request = requestFor(context);
	const plan = makeWeekPlan(request);
	const prepared = await prepareWeek(context.notes, request, plan);
	if (!prepared.ok) return void new Notice(prepared.message, NOTICE_MS);
	const added = new Set(prepared.added);
	const lines = linesOf(plan).filter(({ id }) => added.has(id));
	const nothing = prepared.isFirst ? [] : ["Nothing new since you planned this week."];
	await show(context, prepared, {
		title: `Plan for ${daysOf(plan, request)}`,
		label: "The plan",
		intro: prepared.isFirst ? `Last week: ${plan.last.map(numberLabel).join(" · ")}` : "",
		lines: lines.map((line) => {
			return { key: line.id, text: weekLineLabel(line), reasons: line.reasons };
		}),
		remarks: lines.length === 0 ? nothing : prepared.remarks,
		action: prepared.isFirst ? "Write the plan" : "Add to the plan",
	});
}

/** Opens the note of this week, as it is; one without a plan is offered it. */
export function openMyWeek(context: Context): Promise<void> {
	const { app, live, notes } = context;
	const { index } = live;
	const path = weekNoteOf(index, today(), firstDayHere(index.settings));
	return context.runner.once("week", async () => {
		const text = path === undefined ? undefined : await notes.read(path);
		if (path !== undefined && isPlanned(text)) await openNote(app, path);
		else await showPlan(context);
	});
}

/** Shows what this week has come to, fills it into its note and opens that. */
export function reviewMyWeek(context: Context): Promise<void> {
	return context.runner.once("week", async () => {
		const request = requestFor(context);
		const { review, prepared } = await prepareReview(context.notes, request);
		if (!prepared.ok) return void new Notice(prepared.message, NOTICE_MS);
		const day = dayOf(request.now);
		const { happened } = review;
		await show(context, prepared, {
			title: `Review of ${daysOf(review, request)}`,
			label: "What happened",
			intro: review.numbers.map(numberLabel).join(" · "),
			lines: happened.map((one, at) => {
				const reasons = [dateInWords(one.date, day)];
				return { key: String(at), text: happenedLabel(one), reasons };
			}),
			remarks: [
				...prepared.remarks,
				...(happened.length === 0 ? ["Nothing is logged for this week yet."] : []),
			],
			action: "Fill in the review",
		});
	});
}

function requestFor({ live, fits, graphs }: Context): WeekRequest {
	const { index } = live;
	return {
		index,
		fit: fits.get(index, shownSpace(index, "")),
		graph: graphs.get(index),
		now: localNow(),
		firstDay: firstDayHere(index.settings),
	};
}

function daysOf(
	{ start, end }: { readonly start: CalendarDate; readonly end: CalendarDate },
	{ now }: WeekRequest,
): string {
	const day = dayOf(now);
	return `${dateInWords(start, day)} to ${dateInWords(end, day)}`;
}

/** Shows a text for the note of the week; where there is nothing to write, the note is only opened. */
async function show(
	context: Context,
	prepared: ReadyWeek,
	{ title, ...preview }: Omit<ActionPreviewProps, "run"> & { readonly title: string },
): Promise<void> {
	const { app, notes, runner, openDialog } = context;
	const { path, problems } = prepared;
	const tried = await previewAction(notes, prepared.action);
	const isThere = tried.ok && tried.written.length === 0;
	openDialog({
		name: "week",
		title,
		about: path,
		Content: ActionPreview,
		props: {
			...preview,
			action: isThere ? "Open the note" : preview.action,
			run: async () => {
				const complaint = isThere ? undefined : await runner.run(prepared);
				if (complaint !== undefined) return complaint;
				tellProblems(context, problems);
				await openNote(app, path);
				return undefined;
			},
		},
	});
}
