import { addDays, type CalendarDate, daysBetween } from "../dates/calendar-date";
import { endOfWeek, startOfWeek, type Weekday } from "../dates/week";
import type { ContactEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { asksIn } from "../pipeline/asks";
import { splitAttempts } from "../pipeline/split-attempts";
import { LOG_EVENT_TABLE } from "../vocabulary/log-event";
import { WEEK_GOALS, type WeekGoal } from "../vocabulary/week-goal";
import { type HeldConversation, heldConversations } from "./conversations";
import { IntroducerNames } from "./introducer-results";
import { referralsIn } from "./results";

/** What the record says of one week. */
export interface WeekCounts extends Readonly<Record<WeekGoal, number>> {
	/** Its first day. */
	readonly start: CalendarDate;
	readonly end: CalendarDate;
}

/** How many weeks are looked back on, with the one that is not over yet. */
const WEEKS_SHOWN = 8;

/**
 * What I did in each of the last weeks, this one first. One letter is one ask, however many people it is about, and
 * asking again for the same person is none; a conversation counts once, and its thanks in its own week.
 */
export function countWeeks(
	index: VaultIndex,
	today: CalendarDate,
	firstDay: Weekday,
	weeks = WEEKS_SHOWN,
): WeekCounts[] {
	const first = addDays(startOfWeek(today, firstDay), 7 * (1 - weeks));
	const counter = new WeekCounter(index, first, weeks);
	for (const conversation of heldConversations(index)) counter.addConversation(conversation);
	for (const person of index.people) counter.addAsks(person);
	return counter.finish();
}

/** Counts each conversation and each letter once. */
class WeekCounter {
	readonly #index: VaultIndex;
	readonly #first: CalendarDate;
	readonly #names: IntroducerNames;
	readonly #counts: Record<WeekGoal, number>[];
	/** Introducer and day of each letter. */
	readonly #letters = new Set<string>();

	constructor(index: VaultIndex, first: CalendarDate, weeks: number) {
		this.#index = index;
		this.#first = first;
		this.#names = new IntroducerNames(index);
		this.#counts = Array.from({ length: weeks }, () => ({
			asks: 0,
			conversations: 0,
			thanks: 0,
			names: 0,
		}));
	}

	addConversation({ day, interview }: HeldConversation): void {
		if (day === undefined || !this.#count("conversations", day) || !interview) return;
		const { thanked } = interview.note;
		const { thanksDays } = this.#index.settings.pipeline;
		if (thanked !== undefined && thanked <= addDays(day, thanksDays)) this.#count("thanks", day);
		this.#count("names", day, referralsIn(interview, this.#index).size);
	}

	addAsks({ note, folder }: ContactEntry): void {
		const recent = note.log.filter(({ date }) => date >= this.#first);
		if (!recent.some(({ event }) => LOG_EVENT_TABLE[event].ask === "begins")) return;
		for (const { counted } of splitAttempts(note.log)) {
			for (const { via, askedOn } of asksIn(counted, (link) => this.#names.identify(link, folder)))
				if (askedOn !== undefined) this.#addLetter(via, askedOn);
		}
	}

	/** This week first. */
	finish(): WeekCounts[] {
		return this.#counts
			.map((counts, week) => {
				const start = addDays(this.#first, 7 * week);
				return { start, end: endOfWeek(start), ...counts };
			})
			.reverse();
	}

	#addLetter(via: string, day: CalendarDate): void {
		const id = `${day} ${via}`;
		if (this.#letters.has(id)) return;
		this.#letters.add(id);
		this.#count("asks", day);
	}

	/** Whether the day is in one of the weeks. */
	#count(what: WeekGoal, day: CalendarDate, by = 1): boolean {
		const counts = this.#counts[Math.floor(daysBetween(this.#first, day) / 7)];
		if (counts) counts[what] += by;
		return counts !== undefined;
	}
}

/** Numbers of a week, each held against what is wanted of it: undefined where no goal is set. */
export interface WeekNumber {
	readonly goal: WeekGoal;
	readonly count: number;
	readonly wanted: number | undefined;
}

/** What a week came to, goal by goal. */
export function weekNumbers(
	counts: WeekCounts,
	wanted: Readonly<Partial<Record<WeekGoal, number>>> = {},
): WeekNumber[] {
	return WEEK_GOALS.map((goal) => ({ goal, count: counts[goal], wanted: wanted[goal] }));
}
