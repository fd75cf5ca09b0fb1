import { fitReasons } from "../interview/interview-text";
import { pathReason } from "../drafts/path-label";
import { categoryReason } from "../fit/reason-label";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { Fit, PersonFit } from "../../core/fit/fit";
import type { ContactEntry, EventEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { type EventPerson, eventPeople, rankOf } from "../../core/network/event-people";
import type { IntroGraph } from "../../core/network/intro-graph";
import { pathsToPropose } from "../../core/network/paths-to-propose";
import { categoryName } from "../../core/vocabulary/category";

/** Somebody who can walk me over to another one. */
export interface Usher {
	readonly entry: ContactEntry;
	/** Why they may know each other. */
	readonly reason: string;
}

/** Somebody at an event: how they fit, why to find them, and who there could introduce me. */
export interface Guest extends EventPerson {
	readonly fit: PersonFit;
	/** Whether I know them already. */
	readonly isKnown: boolean;
	readonly why: readonly string[];
	/** Those whom I know and who are there, too; of so many people as are looked at. */
	readonly through: readonly Usher[];
}

const MAX_USHERS = 2;
/** More paths than this are not looked through for somebody who is there. */
const MAX_PATHS = 12;

/** Of so many people a list says who can walk me over: looking for all of thousands takes seconds. */
export const WALKED_TO = 30;

/**
 * Who is expected at an event or was met there: who runs it, who speaks, then as they fit. For the first `walkedTo` of
 * those whom I do not know it is looked for who can walk me over.
 */
export function eventGuests(
	graph: IntroGraph,
	index: VaultIndex,
	fit: Fit,
	event: EventEntry,
	today: CalendarDate,
	walkedTo: number,
): readonly Guest[] {
	const people = new Map(eventPeople(index, event).map((one) => [one.entry, one]));
	if (people.size === 0) return [];
	const guests = fit.people.flatMap((one): Guest[] => {
		const person = people.get(one.entry);
		if (!person) return [];
		const isKnown = graph.isKnownWell(one.entry);
		return [{ ...person, fit: one, isKnown, why: whysOf(one), through: [] }];
	});
	let left = walkedTo;
	return guests
		.sort((a, b) => rankOf(a) - rankOf(b))
		.map((guest) => {
			if (guest.isKnown || guest.isMet || left === 0) return guest;
			left -= 1;
			return { ...guest, through: ushersTo(graph, guest, event, people, today) };
		});
}

/** Over whom of those who are there a path leads: a direct one, which can be walked that evening. */
function ushersTo(
	graph: IntroGraph,
	{ entry }: EventPerson,
	event: EventEntry,
	people: ReadonlyMap<ContactEntry, EventPerson>,
	today: CalendarDate,
): readonly Usher[] {
	return pathsToPropose(graph, entry, today, MAX_PATHS)
		.flatMap((path): Usher[] => {
			const { introducer, between, reasons } = path;
			// That both are there is no reason to know each other.
			if (reasons.some((one) => one.kind === "likely" && one.affiliation.note === event)) return [];
			const isThere = introducer !== undefined && people.has(introducer);
			if (!isThere || between || !graph.isKnownWell(introducer)) return [];
			return [{ entry: introducer, reason: pathReason(path) }];
		})
		.slice(0, MAX_USHERS);
}

function whysOf(fit: PersonFit): readonly string[] {
	const { category } = fit.entry.note;
	const stated = category.map(categoryName);
	const likely = fit.likelyCategories
		.slice(0, 1)
		.map((one) => `Likely ${categoryName(one.category).toLowerCase()}, ${categoryReason(one)}`);
	return [...stated, ...likely, ...fitReasons(fit)];
}
