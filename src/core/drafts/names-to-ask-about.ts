import { CategoryCounts, lacksPeople } from "../fit/coverage";
import type { CompanyEntry, ContactEntry, SpaceEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { Acquaintances } from "../network/acquaintances";
import { InterviewReferrals } from "../network/interview-referrals";
import { isMoreThanConnected } from "../network/known";

/** Whom and what I may ask a person about, the most useful first. */
export interface NamesToAskAbout {
	/** People whom I do not know. */
	readonly people: readonly ContactEntry[];
	/** Companies that I have in mind, their own aside. */
	readonly companies: readonly CompanyEntry[];
}

const MAX_NAMES = 5;

/**
 * Names that may come up in a conversation with a person, no more than five of each: only people whom I do not
 * know, those at my target companies and in categories that the space still lacks first, then those near the person.
 */
export function namesToAskAbout(
	index: VaultIndex,
	person: ContactEntry,
	space: SpaceEntry | undefined,
): NamesToAskAbout {
	const introducers = new Set(
		[...person.introVia, ...person.introducedBy, ...person.referredBy].map(({ target }) => target),
	);
	const acquaintances = new Acquaintances(index, new InterviewReferrals(index).heldWith);
	const missing = missingCategories(index.people, space);
	const isNear = nearnessTo(person);
	const worth = (one: ContactEntry): number =>
		(one.company.some(({ target }) => target?.kind === "company" && target.note.target) ? 4 : 0) +
		(one.note.category.some((category) => missing.has(category)) ? 2 : 0) +
		(isNear(one) ? 1 : 0);
	const ranked = index.people
		.filter((one) => one !== person && !introducers.has(one))
		.filter((one) => !isMoreThanConnected(acquaintances.of(one)))
		.map((one) => ({ one, rank: worth(one) }))
		.filter(({ rank }) => rank > 0)
		.sort((a, b) => b.rank - a.rank || compareNames(a.one, b.one));
	const companies = [...index.entries].filter(
		(entry): entry is CompanyEntry =>
			entry.kind === "company" &&
			entry.note.target &&
			!person.company.some(({ target }) => target === entry),
	);
	const motivation = ({ note }: CompanyEntry): number => note.motivation ?? 0;
	return {
		people: ranked.slice(0, MAX_NAMES).map(({ one }) => one),
		companies: companies
			.sort((a, b) => motivation(b) - motivation(a) || compareNames(a, b))
			.slice(0, MAX_NAMES),
	};
}

/** The categories that lack people; none where there is no space. */
function missingCategories(
	people: readonly ContactEntry[],
	space: SpaceEntry | undefined,
): ReadonlySet<string> {
	const counts = new CategoryCounts();
	if (space) for (const entry of people) counts.count({ entry, likelyCategories: [] }, 1);
	const coverage = space ? counts.cover(space.note.categories) : [];
	return new Set(coverage.filter(lacksPeople).map(({ category }) => category));
}

/** Whether one of two is said to know the other, or both are or were at one company. */
function nearnessTo(person: ContactEntry): (one: ContactEntry) => boolean {
	const says = (a: ContactEntry, b: ContactEntry): boolean =>
		a.knows.some(({ target }) => target === b);
	const companies = new Set(person.company.flatMap(({ target }) => target ?? []));
	return (one) =>
		says(one, person) ||
		says(person, one) ||
		one.company.some(({ target }) => target !== undefined && companies.has(target));
}

function compareNames(a: ContactEntry | CompanyEntry, b: ContactEntry | CompanyEntry): number {
	const [one, other] = [`${a.note.name} ${a.path}`, `${b.note.name} ${b.path}`];
	return one < other ? -1 : one > other ? 1 : 0;
}
