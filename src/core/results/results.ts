import { type Route, ROUTES } from "../vocabulary/route";
import type { ContactEntry, Entry, InterviewEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { parseLink } from "../text/link";
import {
	type InterviewsByPerson,
	interviewsByPerson,
	peopleIn,
} from "../pipeline/interviews-by-person";
import { type AttemptOutcome, attemptsIn } from "../pipeline/attempts";
import { heldConversations } from "./conversations";
import {
	introducerResults,
	type IntroducerResults,
	IntroducerNames,
	type PersonAttempt,
} from "./introducer-results";
import { eventDaysOf } from "../pipeline/route";
import { type OpportunityResults, opportunityResults } from "./opportunity-results";
import { countSuccess, type Success } from "./success";
import { type CalendarDate, dayOf } from "../dates/calendar-date";
import { haveMet, isOldAcquaintance } from "../network/known";

/** Results by the logs of everybody (design: results). */
export interface Results {
	readonly routes: readonly (Success & { readonly route: Route })[];
	/** Attempts that reached somebody, of which the log does not say by what route. */
	readonly routeNotSaid: Success;
	/** Those most often asked first. */
	readonly introducers: readonly IntroducerResults[];
	/** An empty word stands for those whose notes say none. */
	readonly sources: readonly (Success & { readonly source: string })[];
	readonly categories: readonly (Success & { readonly category: string })[];
	/** Held conversations, with a note or by the log alone, the people named in them, and how many that is for each conversation. */
	readonly interviews: number;
	readonly names: number;
	readonly referralsPerInterview: number | undefined;
	/** Undefined in a vault without any. */
	readonly opportunities: OpportunityResults | undefined;
}

/** Counts results: an attempt that reached nobody yet has no route, and counts by source and category alone. */
export function gatherResults(index: VaultIndex): Results {
	const introducers = new IntroducerNames(index);
	const held = interviewsByPerson(index);
	const attempts = index.people.flatMap((person) =>
		person.note.log.length === 0 ? [] : attemptsOf(person, held, introducers),
	);
	const conversations = heldConversations(index);
	const interviews = conversations.length;
	// Each name counts once for a conversation.
	const names = conversations.reduce(
		(sum, { interview }) => sum + (interview ? referralsIn(interview, index).size : 0),
		0,
	);
	return {
		routes: ROUTES.map((route) => ({
			route,
			...countSuccess(outcomes(attempts.filter((one) => one.attempt.route === route))),
		})),
		routeNotSaid: countSuccess(
			outcomes(attempts.filter(({ attempt }) => attempt.hasReached && !attempt.route)),
		),
		introducers: introducerResults(attempts, introducers),
		sources: groupBy(attempts, ({ person }) => [person.note.source ?? ""]).map(
			([source, group]) => ({ source, ...countSuccess(outcomes(group)) }),
		),
		categories: groupBy(attempts, ({ person }) =>
			person.note.category.length > 0 ? person.note.category : [""],
		).map(([category, group]) => ({ category, ...countSuccess(outcomes(group)) })),
		interviews,
		names,
		referralsPerInterview: interviews === 0 ? undefined : names / interviews,
		opportunities: opportunityResults(index, attempts, introducers),
	};
}

function attemptsOf(
	person: ContactEntry,
	held: InterviewsByPerson,
	names: IntroducerNames,
): PersonAttempt[] {
	const interviews = held.get(person) ?? [];
	const attempts = attemptsIn(person.note.log, {
		route: person.note.introRoute,
		isEventDay: eventDaysOf(person),
		knewBefore: (day) => knewBefore(person, interviews, day),
		identify: (link) => names.identify(link, person.folder),
	});
	return attempts.map((attempt) => ({ person, attempt }));
}

function* outcomes(attempts: Iterable<PersonAttempt>): Iterable<AttemptOutcome> {
	for (const { attempt } of attempts) yield attempt.outcome;
}

/** Groups in the order of their size, then of their word; those without a word last. */
function groupBy(
	attempts: readonly PersonAttempt[],
	keysOf: (attempt: PersonAttempt) => readonly string[],
): [string, PersonAttempt[]][] {
	const groups = new Map<string, PersonAttempt[]>();
	for (const attempt of attempts) {
		for (const word of keysOf(attempt)) {
			const group = groups.get(word);
			if (group) group.push(attempt);
			else groups.set(word, [attempt]);
		}
	}
	return [...groups].sort(([a, groupA], [b, groupB]) => {
		if ((a === "") !== (b === "")) return a === "" ? 1 : -1;
		return groupB.length - groupA.length || (a < b ? -1 : 1);
	});
}

/**
 * Its own people are no names gained, nor those who led to them: a conversation's note also says whom to
 * thank. A copy is nobody.
 */
export function referralsIn(interview: InterviewEntry, index: VaultIndex): ReadonlySet<Entry> {
	const found = new Set<Entry>();
	for (const { target } of interview.referrals) {
		if (target?.kind === "contact" && !index.copies.has(target)) found.add(target);
	}
	for (const person of peopleIn(interview)) {
		found.delete(person);
		const { introducedBy, introVia, referredBy, note, folder } = person;
		for (const { target } of [...introducedBy, ...introVia, ...referredBy])
			if (target) found.delete(target);
		for (const { link } of note.log) {
			const written = link === undefined ? undefined : parseLink(link)?.target;
			const target = written === undefined ? undefined : index.resolveLink(written, folder);
			if (target) found.delete(target);
		}
	}
	return found;
}

/**
 * Whether I knew a person before a day: from work or school, by a network, or because we had been in touch.
 * How close somebody is says so only where we have not met since: closeness grows with the conversations.
 */
function knewBefore(
	{ note }: ContactEntry,
	interviews: readonly InterviewEntry[],
	day: CalendarDate,
): boolean {
	const { connectedOn, lastContact, closeness = 0 } = note;
	if (isOldAcquaintance(note)) return true;
	if (connectedOn !== undefined && connectedOn <= day) return true;
	if (lastContact !== undefined && lastContact < day) return true;
	const held = interviews.filter((one) => one.note.held === "held");
	if (held.some(({ note: { starts } }) => starts !== undefined && dayOf(starts) < day)) return true;
	return closeness >= 1 && held.length === 0 && !haveMet(note);
}
