import { dayOf } from "../dates/calendar-date";
import type { ContactEntry, InterviewEntry, OpportunityEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import type { Attempt } from "../pipeline/attempts";
import { peopleIn } from "../pipeline/interviews-by-person";
import type { OpportunityStatus } from "../vocabulary/opportunity-status";
import { type Route, ROUTES } from "../vocabulary/route";
import type { IntroducerNames, IntroducerResults, PersonAttempt } from "./introducer-results";
import { rateOf } from "./success";

/** What became of some opportunities; `rate` is won of those decided, 0 to 1, undefined where too few are decided. */
export interface OpportunityCounts extends Readonly<Record<OpportunityStatus, number>> {
	readonly rate: number | undefined;
}

/** The opportunities of one who brought them, or who led to those who did. */
export type OpportunitiesOfPerson = OpportunityCounts & Pick<IntroducerResults, "name" | "path">;

/** What came of it all: opportunities by who brought them, by the route of the conversation, and by who introduced me. */
export interface OpportunityResults {
	readonly broughtBy: readonly OpportunitiesOfPerson[];
	readonly routes: readonly (OpportunityCounts & { readonly route: Route })[];
	/** Those that came out of no conversation, or out of one of which no route is known. */
	readonly routeNotSaid: OpportunityCounts;
	readonly introducers: readonly OpportunitiesOfPerson[];
}

/** Counts the opportunities of a vault; undefined where it has none. */
export function opportunityResults(
	index: VaultIndex,
	attempts: readonly PersonAttempt[],
	names: IntroducerNames,
): OpportunityResults | undefined {
	if (index.opportunities.size === 0) return undefined;
	const attemptsOf = new Map<ContactEntry, Attempt[]>();
	for (const { person, attempt } of attempts) {
		const known = attemptsOf.get(person);
		if (known) known.push(attempt);
		else attemptsOf.set(person, [attempt]);
	}
	const origins = Array.from(index.opportunities, (opportunity) => {
		const from = opportunity.note.from.map((link) => names.identify(link, opportunity.folder));
		return { opportunity, from, ...originOf(opportunity, attemptsOf, names) };
	});
	const byRoute = (route: Route | undefined): OpportunityCounts =>
		countOpportunities(origins.filter((one) => one.route === route));
	return {
		broughtBy: byPerson(origins, names, ({ from }) => from),
		routes: ROUTES.map((route) => ({ route, ...byRoute(route) })),
		routeNotSaid: byRoute(undefined),
		introducers: byPerson(origins, names, ({ introducers }) => introducers),
	};
}

interface Origin {
	readonly opportunity: OpportunityEntry;
	/** As `names` knows them, each once. */
	readonly from: readonly string[];
	readonly introducers: readonly string[];
	readonly route: Route | undefined;
}

/** By what attempt the conversation came about that it came out of; without one, who introduced those who brought it. */
function originOf(
	{ from, interview }: OpportunityEntry,
	attemptsOf: ReadonlyMap<ContactEntry, readonly Attempt[]>,
	names: IntroducerNames,
): Pick<Origin, "route" | "introducers"> {
	const brought = from.flatMap(({ target }) => (target?.kind === "contact" ? [target] : []));
	const [talk] = interview.flatMap(({ target }) => (target?.kind === "interview" ? [target] : []));
	const there = talk ? peopleIn(talk) : [];
	const person = brought.find((one) => there.includes(one)) ?? there[0];
	const attempt = talk && person && attemptBefore(attemptsOf.get(person) ?? [], talk);
	const introduced = attempt?.asks.filter(({ hasIntroduced }) => hasIntroduced) ?? [];
	if (attempt && (introduced.length > 0 || attempt.route !== "warm"))
		return { route: attempt.route, introducers: introduced.map(({ via }) => via) };
	const stated = (person ? [person] : brought).flatMap(({ note, folder }) =>
		note.introducedBy.map((link) => names.identify(link, folder)),
	);
	return { route: attempt?.route, introducers: [...new Set(stated)] };
}

/** The attempt that had begun by the day of a conversation. */
function attemptBefore(
	attempts: readonly Attempt[],
	{ note: { starts } }: InterviewEntry,
): Attempt | undefined {
	if (starts === undefined) return attempts.at(-1);
	return attempts.filter(({ begun }) => begun <= dayOf(starts)).at(-1);
}

function byPerson(
	origins: readonly Origin[],
	names: IntroducerNames,
	keysOf: (origin: Origin) => readonly string[],
): OpportunitiesOfPerson[] {
	const groups = new Map<string, Origin[]>();
	for (const origin of origins)
		for (const key of new Set(keysOf(origin))) {
			const group = groups.get(key);
			if (group) group.push(origin);
			else groups.set(key, [origin]);
		}
	return [...groups]
		.map(([key, group]) => ({ ...names.find(key), ...countOpportunities(group), of: group.length }))
		.sort((a, b) => b.won - a.won || b.of - a.of || (a.name < b.name ? -1 : 1))
		.map(({ of: _, ...row }) => row);
}

function countOpportunities(origins: readonly Origin[]): OpportunityCounts {
	const counts = { lead: 0, talking: 0, won: 0, lost: 0 };
	for (const { opportunity } of origins) counts[opportunity.note.status] += 1;
	return { ...counts, rate: rateOf(counts.won, counts.won + counts.lost) };
}
