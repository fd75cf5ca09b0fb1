import { personAt } from "../../app/pipeline/record-event";
import {
	interviewToSchedule,
	prepareSchedule,
	type PreparedSchedule,
	type ScheduleRequest,
} from "../../app/interview/schedule";
import { readDateTime } from "../../core/dates/read-date";
import { addBusinessDays } from "../../core/dates/business-days";
import { INTERVIEW_FORMAT_TABLE } from "../../core/vocabulary/interview-format";
import { calendarPath, calendarWrite } from "./calendar-file";
import { type FormField, YES } from "../../ui/shared/fields";
import { openPersonForm, typedDay, wordsOf } from "../dialogs/forms";
import { today } from "../vault/today";
import type { Context } from "../context";

const DEFAULT_TIME = "10:00";
const DEFAULT_MINUTES = 30;

/** Asks when and where a conversation is, and makes or changes its note. */
export function openScheduleForm(context: Context, path: string): void {
	openPersonForm(context, {
		path,
		title: "schedule a conversation",
		action: "Schedule",
		fields: scheduleFields(context, path),
		onDone: (values) => {
			const at = readDateTime(`${values.get("date") ?? ""}T${values.get("time") ?? ""}`);
			if (!at) return Promise.resolve("Enter a day and a time.");
			const hasCalendar = values.get("calendar") === YES;
			const request = {
				path,
				at,
				minutes: Number(values.get("minutes")),
				format: wordsOf(values, "format"),
				place: wordsOf(values, "place"),
				remark: wordsOf(values, "remark"),
				hasCalendar,
			};
			const { index } = context.live;
			const prepared = prepareSchedule(index, request, today(), context.isTaken);
			return context.runner.run(hasCalendar ? withCalendar(prepared, request, context) : prepared);
		},
	});
}

/** The same action with a calendar file, which comes and goes with it. */
function withCalendar(
	prepared: PreparedSchedule,
	{ path, at, minutes = DEFAULT_MINUTES, place }: ScheduleRequest,
	{ live, isTaken }: Context,
): PreparedSchedule {
	if (!prepared.ok) return prepared;
	const name = personAt(live.index, path)?.note.name ?? path;
	const { action, interview, calendarId } = prepared;
	const write = calendarWrite({ interview, calendarId, name, at, minutes, place }, isTaken);
	return { ...prepared, action: { ...action, writes: [...action.writes, write] } };
}

/** What is planned already, else half an hour on the next business day. */
function scheduleFields({ live, isTaken }: Context, path: string): FormField[] {
	const { index } = live;
	const person = personAt(index, path);
	const planned = person && interviewToSchedule(index, person, today());
	const note = planned?.note;
	const { weekend } = index.settings.pipeline;
	const [date, time] = note?.starts?.split("T") ?? [
		addBusinessDays(today(), 1, weekend),
		DEFAULT_TIME,
	];
	const hasFile = planned !== undefined && isTaken(calendarPath(planned.path));
	const minutes = String(note?.minutes ?? DEFAULT_MINUTES);
	return [
		{ ...typedDay("after"), name: "Day", value: date ?? "" },
		{ key: "time", name: "Time", type: "time", value: time ?? DEFAULT_TIME },
		{ key: "minutes", name: "Minutes", type: "number", value: minutes },
		{ key: "format", name: "How", value: note?.format ?? "", choices: formats(note?.format) },
		{
			key: "place",
			name: "Place",
			value: note?.place ?? "",
			placeholder: "Or the link to the call",
		},
		{ key: "remark", name: "Note" },
		{
			key: "calendar",
			name: "Save a calendar file",
			desc: "Saved beside the note of the conversation, for you to open with your calendar.",
			isSwitch: true,
			value: hasFile ? YES : "",
		},
	];
}

/** The usual formats of a conversation, and the one that the note says in words of its own. */
function formats(current: string | undefined): Readonly<Record<string, string>> {
	const usual = Object.entries(INTERVIEW_FORMAT_TABLE).map(([format, { label }]) => [
		format,
		label,
	]);
	const own =
		current === undefined || Object.hasOwn(INTERVIEW_FORMAT_TABLE, current)
			? []
			: [[current, current]];
	return Object.fromEntries([["", "Not said"], ...usual, ...own]) as Record<string, string>;
}
