import { type CalendarDate, calendarDate } from "../../src/core/dates/calendar-date.ts";
import { bareFacts, type NoteFacts } from "../../src/core/note/facts.ts";
import type { LogLine } from "../../src/core/note/log.ts";
import { SeededRandom } from "./seeded-random.mts";

/** The day on which a made network is asked. */
export const NETWORK_DAY: CalendarDate = day(2026, 6, 1);

const SEED = 20_261_123;
const HUB_PEOPLE = 3_000;
const SAID_BY_EACH = 2;
/** Those whom this many of the others name. */
const WELL_KNOWN = 20;
const PLACES = ["US/Oregon/Portland", "US/Utah/Provo", "Germany/Berlin"];

/** What is looked for among the people of a network: half of them have its profession, a third its place. */
export const NETWORK_SPACE = bareFacts("My space.md", {
	frontmatter: {
		...{ type: "space", professions: ["Planning"], geographies: [PLACES[0]] },
		categories: ["peer = 3", "employer-or-customer"],
	},
});

/**
 * The notes of a network: two said edges for each person, companies of 3,000 people (half of them with a note),
 * schools and events of the same size, one in ten whom I know, and logs of asking for every fifth.
 */
export function makeNetwork(size: number): NoteFacts[] {
	const random = new SeededRandom(SEED + size);
	const affiliations = Math.max(1, Math.ceil(size / HUB_PEOPLE));
	const notes: NoteFacts[] = [];
	for (let i = 0; i < affiliations; i++) {
		if (i % 2 === 0)
			notes.push(bareFacts(`Companies/Company ${i}.md`, { frontmatter: { type: "company" } }));
		notes.push(bareFacts(`Events/Event ${i}.md`, { frontmatter: { type: "event" } }));
	}
	for (let i = 0; i < size; i++) notes.push(makePerson(random, i, size, affiliations));
	for (let i = 0; i < size / 100; i++) notes.push(makeInterview(random, i, size));
	return notes;
}

/** The path of one of the people of a network. */
export function personPath(i: number): string {
	return `People/Person ${i}.md`;
}

function makePerson(
	random: SeededRandom,
	i: number,
	size: number,
	affiliations: number,
): NoteFacts {
	const link = (): string =>
		`[[Person ${random.whole(0, random.happens(0.2) ? Math.min(WELL_KNOWN, size) - 1 : size - 1)}]]`;
	const knows = Array.from({ length: SAID_BY_EACH }, link);
	const isKnown = random.happens(0.1);
	const company = random.whole(0, affiliations - 1);
	const frontmatter = {
		type: "contact",
		company: [company % 2 === 0 ? `[[Company ${company}]]` : `Company ${company}`],
		school: [`School ${random.whole(0, affiliations - 1)}`],
		met_at: `[[Event ${random.whole(0, affiliations - 1)}]]`,
		...(random.happens(0.3) ? { knows: [knows[0]], introduced_by: [knows[1]] } : { knows }),
		geography: PLACES[i % PLACES.length],
		...(i % 2 === 0 ? { profession: "Planning" } : {}),
		...(i % 7 === 0 ? { category: "peer" } : {}),
		...(isKnown ? { closeness: random.whole(1, 5) } : {}),
	};
	return bareFacts(personPath(i), { frontmatter, log: makeLog(random, link) });
}

function makeLog(random: SeededRandom, link: () => string): readonly LogLine[] {
	if (!random.happens(0.2)) return [];
	const introducer = link();
	const month = random.whole(1, 5);
	return [
		{ date: day(2026, month, 3), event: "asked", link: introducer, line: 1 },
		{ date: day(2026, month, 7), event: "agreed", link: introducer, line: 2 },
		{ date: day(2026, month, 12), event: "introduced", link: introducer, line: 3 },
	];
}

function makeInterview(random: SeededRandom, i: number, size: number): NoteFacts {
	const frontmatter = {
		type: "interview",
		contact: `[[Person ${random.whole(0, size - 1)}]]`,
		held: random.pick(["held", "planned"]),
	};
	const links = [`Person ${random.whole(0, size - 1)}`, `Company ${i}`];
	return bareFacts(`Interviews/${i}.md`, { frontmatter, links });
}

function day(year: number, month: number, date: number): CalendarDate {
	const made = calendarDate(year, month, date);
	if (!made) throw new Error("There is no such day.");
	return made;
}
