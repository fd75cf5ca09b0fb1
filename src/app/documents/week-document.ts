import type { CalendarDate } from "../../core/dates/calendar-date";
import type { WeekNumber } from "../../core/results/week-results";
import type { LogEvent } from "../../core/vocabulary/log-event";
import type { WeekGoal } from "../../core/vocabulary/week-goal";
import type { WeekReview } from "../../core/week/review-week";
import {
	type AnyWeekLine,
	linesOf,
	type WeekLineKind,
	type WeekPlan,
} from "../../core/week/week-plan";
import { weekLineLabel } from "../week/week-lines";
import type { TemplateProblemDocument } from "./interview-document";
import type { NoteEdits } from "./move-document";

/** The plan of a week, or its review, as JSON (docs/schema/week.schema.json). */
export interface WeekDocument {
	/** Its first and its last day. */
	readonly start: CalendarDate;
	readonly end: CalendarDate;
	/** The note of the week. */
	readonly path: string;
	/** What the week before came to; in a review, this week so far. */
	readonly numbers: readonly WeekNumberDocument[];
	/** The plan; empty in a review. */
	readonly lines: readonly WeekLineDocument[];
	/** Why there are fewer asks than a week has. */
	readonly noMoreAsks: string | null;
	/** What the logs say of the week; empty in a plan. */
	readonly happened: readonly {
		readonly date: CalendarDate;
		readonly path: string;
		readonly name: string;
		readonly event: LogEvent;
	}[];
	readonly notes: readonly NoteEdits[];
	readonly problems: readonly TemplateProblemDocument[];
	readonly remarks: readonly string[];
	readonly written: boolean;
}

/** Something that is wanted each week, and how much of it there was. */
export interface WeekNumberDocument {
	readonly goal: WeekGoal;
	readonly count: number;
	readonly wanted: number | null;
}

/** A line of the plan. */
export interface WeekLineDocument {
	readonly kind: WeekLineKind;
	/** The id of its block in the note. */
	readonly id: string;
	readonly text: string;
	/** The note that it is about: of the person, the conversation or the event. */
	readonly path: string | null;
	/** The notes of whom an ask leads through, the first of them to be asked. */
	readonly through: readonly string[];
	readonly reasons: readonly string[];
	/** Whether the note is given it now. */
	readonly added: boolean;
}

/** What carrying out a plan or a review did to the notes. */
export type WeekChanges = Pick<WeekDocument, "path" | "notes" | "problems" | "remarks" | "written">;

/** The plan of a week; `added` are the ids of the lines that its note is given now. */
export function documentWeek(
	plan: WeekPlan,
	added: readonly string[],
	changes: WeekChanges,
): WeekDocument {
	const { start, end, last, noMoreAsks } = plan;
	const lines = linesOf(plan).map((line) => ({
		kind: line.kind,
		id: line.id,
		text: weekLineLabel(line),
		path: pathOf(line) ?? null,
		through:
			line.kind === "ask"
				? [line.introducer, line.path.between].flatMap((one) => one?.path ?? [])
				: [],
		reasons: line.reasons,
		added: added.includes(line.id),
	}));
	const numbers = last.map(documentNumber);
	return { start, end, numbers, lines, noMoreAsks: noMoreAsks ?? null, happened: [], ...changes };
}

/** The review of a week. */
export function documentReview(review: WeekReview, changes: WeekChanges): WeekDocument {
	const { start, end, numbers, happened } = review;
	return {
		...{ start, end, numbers: numbers.map(documentNumber), lines: [], noMoreAsks: null },
		happened: happened.map(({ date, person, event }) => {
			return { date, path: person.path, name: person.note.name, event };
		}),
		...changes,
	};
}

function documentNumber({ goal, count, wanted }: WeekNumber): WeekNumberDocument {
	return { goal, count, wanted: wanted ?? null };
}

function pathOf(line: AnyWeekLine): string | undefined {
	switch (line.kind) {
		case "ask":
		case "touch":
			return line.person.path;
		case "talk":
			return line.interview.path;
		case "event":
			return line.event.path;
		case "promise":
			return (line.interview ?? line.person)?.path;
		default:
			return undefined;
	}
}
