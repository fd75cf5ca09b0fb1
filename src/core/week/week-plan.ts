import type { CalendarDate } from "../dates/calendar-date";
import type { ContactEntry, EventEntry, InterviewEntry } from "../index/entry";
import type { IntroPath } from "../network/find-paths";
import type { WeekNumber } from "../results/week-results";

/** What a line of the plan is about, with how many of it a week has; missing: all that there are. */
export const WEEK_LINES = {
	ask: { most: 3 },
	touch: { most: 1 },
	source: { most: 1 },
	missing: { most: 1 },
	talk: {},
	event: {},
	promise: {},
} as const satisfies Readonly<Record<string, { readonly most?: number }>>;

export type WeekLineKind = keyof typeof WEEK_LINES;

/** A line of the plan of a week. */
export interface WeekLine {
	readonly kind: WeekLineKind;
	/** By what it is known in the note: the id of its block, the same whenever the week is planned. */
	readonly id: string;
	/** Why it is there, each a sentence. */
	readonly reasons: readonly string[];
}

/** Somebody to be introduced to, and through whom. */
export interface PlannedAsk extends WeekLine {
	readonly kind: "ask";
	readonly person: ContactEntry;
	readonly introducer: ContactEntry;
	readonly path: IntroPath;
}

/** Somebody whom I know, to get back in touch with. */
export interface PlannedTouch extends WeekLine {
	readonly kind: "touch";
	readonly person: ContactEntry;
}

/** Where nobody has come from yet. */
export interface UntriedSource extends WeekLine {
	readonly kind: "source";
	readonly source: string;
}

/** A category or a term of the space that nobody is of. */
export interface MissingPeople extends WeekLine {
	readonly kind: "missing";
	readonly category: string | undefined;
	readonly term: string | undefined;
}

/** A conversation of the week. */
export interface PlannedTalk extends WeekLine {
	readonly kind: "talk";
	readonly interview: InterviewEntry;
}

/** An event of the week. */
export interface PlannedEvent extends WeekLine {
	readonly kind: "event";
	readonly event: EventEntry;
}

/** Something that I promised, in the note of a conversation. */
export interface PlannedPromise extends WeekLine {
	readonly kind: "promise";
	readonly person: ContactEntry | undefined;
	readonly interview: InterviewEntry | undefined;
	readonly due: CalendarDate;
}

/** The plan of one week, with what the one before came to (design: the week). */
export interface WeekPlan {
	readonly start: CalendarDate;
	readonly end: CalendarDate;
	readonly last: readonly WeekNumber[];
	readonly asks: readonly PlannedAsk[];
	readonly touches: readonly PlannedTouch[];
	readonly sources: readonly UntriedSource[];
	readonly missing: readonly MissingPeople[];
	readonly talks: readonly PlannedTalk[];
	readonly events: readonly PlannedEvent[];
	readonly promises: readonly PlannedPromise[];
	/** Why there are fewer asks than a week has; undefined where there are enough. */
	readonly noMoreAsks: string | undefined;
}

/** Any line of a plan. */
export type AnyWeekLine =
	| PlannedAsk
	| PlannedTouch
	| UntriedSource
	| MissingPeople
	| PlannedTalk
	| PlannedEvent
	| PlannedPromise;

/** All lines of a plan, in the order in which the note has them. */
export function linesOf(plan: WeekPlan): readonly AnyWeekLine[] {
	const { asks, touches, sources, missing, talks, events, promises } = plan;
	return [...asks, ...touches, ...sources, ...missing, ...talks, ...events, ...promises];
}
