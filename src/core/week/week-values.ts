import { type CalendarDate, dayOf, type LocalDateTime } from "../dates/calendar-date";
import { dateInWords } from "../dates/day-in-words";
import { formatMoment } from "../dates/format-moment";
import type { Entry } from "../index/entry";
import { linkTo } from "../index/link-text";
import type { VaultIndex } from "../index/vault-index";
import { peopleIn } from "../pipeline/interviews-by-person";
import type { WeekNumber } from "../results/week-results";
import type { TemplateValues } from "../template/render-template";
import { categoryName } from "../vocabulary/category";
import { LOG_EVENT_TABLE } from "../vocabulary/log-event";
import { SOURCE_TABLE } from "../vocabulary/source";
import { WEEK_GOAL_TABLE } from "../vocabulary/week-goal";
import type { WeekLine, WeekPlan } from "./week-plan";
import type { WeekReview } from "./review-week";

/** Where the text will stand, and when it is made. */
export interface WeekContext {
	readonly index: VaultIndex;
	readonly now: LocalDateTime;
	/** Folder and name of the note. */
	readonly folder: string;
	readonly title: string;
}

/** What the template of a week's note can name (docs/templates.md). */
export function planValues(context: WeekContext, plan: WeekPlan): TemplateValues {
	const link = linker(context);
	const { asks, touches, sources, missing, talks, events, promises } = plan;
	return {
		...sharedValues(context, plan),
		last: plan.last.length === 0 ? undefined : { numbers: numberValues(plan.last) },
		asks: listOf(asks, ({ person, introducer, path: { between } }) => ({
			person: link(person),
			introducer: link(introducer),
			between: between ? link(between) : { link: undefined, name: undefined },
		})),
		touches: listOf(touches, ({ person }) => ({ person: link(person) })),
		sources: listOf(sources, ({ source }) => ({ source: SOURCE_TABLE[source]?.label ?? source })),
		missing: listOf(missing, ({ category, term }) => ({
			what: category === undefined ? term : categoryName(category),
		})),
		talks: listOf(talks, ({ interview }) => ({
			interview: link(interview),
			person: link(peopleIn(interview)[0] ?? interview),
		})),
		events: listOf(events, ({ event }) => ({ event: link(event) })),
		promises: listOf(promises, ({ interview, person, reasons }) => {
			const where = interview ?? person;
			return {
				where: where ? link(where) : { link: undefined, name: undefined },
				what: reasons[0],
			};
		}),
	};
}

/** What the template of a week's review can name. */
export function reviewValues(context: WeekContext, review: WeekReview): TemplateValues {
	const link = linker(context);
	const lines = review.happened.map(({ person, date, event }) => ({
		day: formatMoment(`${date}T00:00` as LocalDateTime, "dddd, D MMMM").text,
		person: link(person),
		what: LOG_EVENT_TABLE[event].label,
	}));
	return {
		...sharedValues(context, review),
		numbers: numberValues(review.numbers),
		happened: lines.length === 0 ? undefined : { lines },
	};
}

function sharedValues(
	{ index, now, title }: WeekContext,
	{ start, end }: { readonly start: CalendarDate; readonly end: CalendarDate },
): TemplateValues {
	const today = dayOf(now);
	return {
		title,
		week: { start: dateInWords(start, today), end: dateInWords(end, today) },
		headings: { review: index.settings.week.reviewHeading },
	};
}

function linker({ index, folder }: WeekContext) {
	return (entry: Exclude<Entry, { kind: "other" }>): TemplateValues => ({
		link: linkTo(index, entry, folder),
		name: entry.note.name,
	});
}

function numberValues(numbers: readonly WeekNumber[]): TemplateValues[] {
	return numbers.map(({ goal, count, wanted }) => ({
		what: WEEK_GOAL_TABLE[goal].label,
		count: String(count),
		goal: wanted === undefined ? "–" : String(wanted),
	}));
}

/** Lines with their ids and reasons; undefined where there are none, so that a template leaves out what is above them. */
function listOf<Line extends WeekLine>(
	lines: readonly Line[],
	valuesOf: (line: Line) => TemplateValues,
): TemplateValues | undefined {
	if (lines.length === 0) return undefined;
	return {
		lines: lines.map((line) => ({
			...valuesOf(line),
			id: line.id,
			reasons: line.reasons.map((reason) => ({ reason })),
		})),
	};
}
