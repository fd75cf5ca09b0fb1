import { promiseLines, promiseWords } from "../agenda/promise-lines";
import { type CalendarDate, dayOf, daysBetween, type LocalDateTime } from "../dates/calendar-date";
import { dateInWords } from "../dates/day-in-words";
import { formatMoment } from "../dates/format-moment";
import { endOfWeek, startOfWeek, type Weekday } from "../dates/week";
import { lacksPeople } from "../fit/coverage";
import type { ContactEntry, EventEntry } from "../index/entry";
import { eventOf, eventTies } from "../index/event-ties";
import type { VaultIndex } from "../index/vault-index";
import { peopleIn } from "../pipeline/interviews-by-person";
import { daysOf } from "../records/event";
import { methodSources } from "../results/method-sources";
import { countWeeks, weekNumbers } from "../results/week-results";
import { displayText } from "../text/link";
import { textHash } from "../text/text-hash";
import { categoryName } from "../vocabulary/category";
import { SOURCE_TABLE } from "../vocabulary/source";
import { type AskInput, chooseAsks } from "./choose-asks";
import type {
	MissingPeople,
	PlannedEvent,
	PlannedPromise,
	PlannedTalk,
	PlannedTouch,
	UntriedSource,
	WeekPlan,
} from "./week-plan";

/** Whether somebody is wanted, by their note and when we were last in touch. */
export type IsWanted = (entry: ContactEntry, lastContact: CalendarDate | undefined) => boolean;

/** Somebody whom I know, and what they could open, as a sentence. */
export interface KnownPerson {
	readonly entry: ContactEntry;
	/** How I know them, without a full stop. */
	readonly reason: string;
	readonly lastContact: CalendarDate | undefined;
	/** Empty where nothing is known. */
	readonly opens: string;
}

/** What the plan of a week is made from. */
export interface WeekInput extends Omit<AskInput, "today"> {
	readonly index: VaultIndex;
	readonly now: LocalDateTime;
	readonly firstDay: Weekday;
	/** The best to begin with of those whom I know, of whom are wanted. */
	readonly findKnown: (isWanted: IsWanted) => KnownPerson | undefined;
}

/** Makes the plan of the week in which it is now (design: the week). */
export function planWeek(input: WeekInput): WeekPlan {
	const { index, fit, now, firstDay } = input;
	const today = dayOf(now);
	const start = startOfWeek(today, firstDay);
	const end = endOfWeek(start);
	const [, last] = countWeeks(index, today, firstDay, 2);
	const { asks, noMore } = chooseAsks({ ...input, today });
	return {
		start,
		end,
		last: last === undefined ? [] : weekNumbers(last, fit.space?.note.perWeek),
		asks,
		touches: chooseTouch(input, new Set(asks.map(({ introducer }) => introducer))),
		sources: untriedSources(input).slice(0, 1),
		missing: missingPeople(input).slice(0, 1),
		talks: talksUntil(input, end),
		events: eventsUntil(input, end),
		promises: promisesUntil(input, end),
		noMoreAsks: noMore,
	};
}

/** Since when not being in touch is worth a word. */
const SILENT_DAYS = 30;

/** The first whom I have not been in touch with for long; whoever is asked this week, or was asked lately, hears from me anyway. */
function chooseTouch(
	{ findKnown, graph, now }: WeekInput,
	asked: ReadonlySet<ContactEntry>,
): PlannedTouch[] {
	const today = dayOf(now);
	const loads = graph.loadsOn(today);
	const found = findKnown((person, last) => {
		const load = loads.get(person);
		const isRecent = [last, load?.lastAsked].some(
			(day) => day !== undefined && daysBetween(day, today) < SILENT_DAYS,
		);
		return !isRecent && !load?.open && !asked.has(person) && !isUnderWay(person);
	});
	if (!found) return [];
	const { entry, reason, lastContact, opens } = found;
	const since =
		lastContact === undefined
			? "No conversation is on record."
			: `The last contact was on ${dateInWords(lastContact, today)}.`;
	const reasons = [`${reason}.`, since, ...(opens === "" ? [] : [`Could open: ${opens}.`])];
	return [{ kind: "touch", id: `touch-${textHash(entry.path)}`, person: entry, reasons }];
}

/** Whether something is asked or agreed on with somebody: then that comes next, and not just a word. */
function isUnderWay({ note: { stage } }: ContactEntry): boolean {
	return stage !== undefined && stage !== "met" && stage !== "identified";
}

/** The sources of the method that nobody has come from. */
function untriedSources({ index }: WeekInput): UntriedSource[] {
	return methodSources(index).flatMap(({ source, people, how }) => {
		if (people > 0) return [];
		const reasons = [`${SOURCE_TABLE[source]?.label ?? source}: nobody yet.`, how];
		return [{ kind: "source", id: `source-${textHash(source)}`, source, reasons }];
	});
}

/** The categories and terms that nobody is of, in the order of the space. */
function missingPeople({ fit }: WeekInput): MissingPeople[] {
	if (!fit.space) return [];
	const categories = fit.coverage.filter(
		(row) => lacksPeople(row) && row.identified + row.likely + row.met + row.inProgress === 0,
	);
	const terms = fit.narrowness.filter(({ people }) => people === 0);
	return [
		...categories.map(({ category }): MissingPeople => {
			const reasons = [`${categoryName(category)}: nobody in your notes yet.`];
			return { ...missingLine(`category ${category}`, reasons), category, term: undefined };
		}),
		...terms.map(({ dimension, term }): MissingPeople => {
			const text = displayText(term.text);
			const reasons = [`${text}: nobody in your notes yet.`];
			return { ...missingLine(`${dimension} ${text}`, reasons), category: undefined, term: text };
		}),
	];
}

function missingLine(what: string, reasons: readonly string[]) {
	return { kind: "missing", id: `missing-${textHash(what)}`, reasons } as const;
}

/** The conversations that are planned from now to the end of the week, the earliest first. */
function talksUntil({ index, now }: WeekInput, end: CalendarDate): PlannedTalk[] {
	const found = [...index.interviews].flatMap((interview): (PlannedTalk & { starts: string })[] => {
		const { held, starts, isPrepared, place } = interview.note;
		if (held !== "planned" || starts === undefined || starts < now || dayOf(starts) > end)
			return [];
		const when = formatMoment(starts, "dddd, D MMMM, HH:mm").text;
		const where = place === undefined ? "" : `, ${displayText(place)}`;
		const reasons = [
			`${when}${where}.`,
			isPrepared ? "Your notes for it are ready." : "It is not prepared yet.",
		];
		return [{ kind: "talk", id: `talk-${textHash(interview.path)}`, interview, reasons, starts }];
	});
	return found
		.filter(({ interview }) => peopleIn(interview).length > 0)
		.sort((a, b) => compareTexts(a.starts, b.starts))
		.map(({ starts: _, ...talk }) => talk);
}

/** The events from today to the end of the week, the earliest first. */
function eventsUntil({ index, now }: WeekInput, end: CalendarDate): PlannedEvent[] {
	const today = dayOf(now);
	const there = new Map<EventEntry, ContactEntry[]>();
	for (const entry of index.entries) {
		const days = entry.kind === "event" ? daysOf(entry.note) : undefined;
		if (entry.kind === "event" && days && days.last >= today && days.first <= end)
			there.set(entry, []);
	}
	if (there.size === 0) return [];
	for (const person of index.people) {
		const { expected } = eventTies(person, today);
		for (const event of new Set(expected.map(eventOf))) if (event) there.get(event)?.push(person);
	}
	return [...there]
		.map(([event, people]) => ({ event, people, first: daysOf(event.note)?.first ?? today }))
		.sort((a, b) => compareTexts(a.first, b.first) || compareTexts(a.event.path, b.event.path))
		.map(({ event, people, first }) => {
			const { place } = event.note;
			const when = formatMoment(`${first}T00:00` as LocalDateTime, "dddd, D MMMM").text;
			const reasons = [
				`${when}${place === undefined ? "" : `, ${displayText(place)}`}.`,
				expectedLabel(people),
			];
			return { kind: "event", id: `event-${textHash(event.path)}`, event, reasons };
		});
}

const MOST_NAMES = 3;

function expectedLabel(people: readonly ContactEntry[]): string {
	const names = people.map(({ note }) => note.name).sort();
	const shown = names.slice(0, MOST_NAMES).join(", ");
	const more = names.length - MOST_NAMES;
	if (names.length === 0) return "Nobody in your notes is expected there yet.";
	return `Expected there: ${shown}${more > 0 ? ` and ${more} more` : ""}.`;
}

/** What I promised and is due until the end of the week, as the agenda lists it, the earliest first. */
function promisesUntil({ index, now }: WeekInput, end: CalendarDate): PlannedPromise[] {
	const today = dayOf(now);
	const found = new Map<string, PlannedPromise>();
	for (const interview of index.interviews) {
		for (const { due, person, promise } of promiseLines(interview, today)) {
			if (due > end || promise === undefined) continue;
			const words = promiseWords(promise);
			// The same on every day, and where its day is moved.
			const id = `promise-${textHash(`${interview.path} ${words}`)}`;
			const reasons = [`${words}, by ${dateInWords(due, today)}`];
			if (!found.has(id)) found.set(id, { kind: "promise", id, person, interview, due, reasons });
		}
	}
	return [...found.values()].sort((a, b) => compareTexts(a.due, b.due) || compareTexts(a.id, b.id));
}

function compareTexts(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
