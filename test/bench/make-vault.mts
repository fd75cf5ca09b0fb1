import { COMPANY_ENDS, COMPANY_STARTS, GEOGRAPHIES, INDUSTRIES } from "./invented-words.mts";
import { makeBody } from "./made-body.mts";
import { makePeople, type MadePerson } from "./made-people.mts";
import { makePersonNote, type PersonSurroundings } from "./make-person-note.mts";
import { type MadeValue, writeProperties } from "./note-yaml.mts";
import { SeededRandom } from "./seeded-random.mts";

/** A note of a made vault: its path from the vault's root, with `/`. */
export interface MadeNote {
	readonly path: string;
	readonly text: string;
}

/** The company that about three thousand people work for, or three in ten where there are fewer. */
export const HUB_COMPANY = "Hubertsen Holdings";

/** How many notes name the affiliation company, and how many the well-known person, in a vault of this many people. */
const HUB_PEOPLE = 3_000;
const MAX_HUB_SHARE = 0.3;

const PLAIN = { flowLists: false, singleQuotes: false };
const SEED = 20_261_122;

const TERMS: readonly Readonly<Record<string, MadeValue>>[] = [
	{ name: "Payments", aliases: ["Paytech", "Payment services"], parent: "[[Finance]]" },
	{ name: "Finance", aliases: ["Financial services"] },
	{ name: "Fintech", aliases: [], parent: "[[Finance]]" },
	{ name: "Developer Tools", aliases: ["DevTools"], parent: "[[Software]]" },
	{ name: "Software", aliases: ["SaaS"] },
	{ name: "Greater Boston", aliases: ["Boston area"], parent: "US/Massachusetts" },
];

/** Makes a vault of this many people, with their companies, events, terms and interviews and one space: the same each time. */
export function* makeVault(size: number): Generator<MadeNote> {
	const random = new SeededRandom(SEED + size);
	const people = makePeople(random, size);
	const companies = COMPANY_STARTS.flatMap((start) => COMPANY_ENDS.map((end) => `${start} ${end}`));
	const events = Array.from({ length: 40 }, (_, place) => `Larkfield Meetup ${place + 1}`);
	const affiliationShare = Math.min(MAX_HUB_SHARE, HUB_PEOPLE / size);
	const around: PersonSurroundings = {
		people,
		companies,
		events,
		affiliationCompany: HUB_COMPANY,
		affiliationShare,
	};
	yield makeSpace();
	for (const term of TERMS)
		yield makeNote(`Terms/${String(term.name)}`, { type: "term", ...term }, []);
	for (const company of [HUB_COMPANY, ...companies]) yield makeCompany(random, company);
	for (const event of events) {
		const properties = { type: "event", kind: "meetup", date: random.day(2022, 2026) };
		yield makeNote(`Events/${event}`, properties, []);
	}
	for (const person of people) {
		yield { path: pathOf(person), text: makePersonNote(random, person, around) };
		if (random.happens(0.01)) yield makeInterview(random, person);
	}
}

function pathOf({ folder, stem }: MadePerson): string {
	return `${folder}/${stem}.md`;
}

function makeSpace(): MadeNote {
	const properties = {
		type: "space",
		goal: "job search",
		industries: ["Software", "[[Payments]]", "Climate Tech"],
		professions: ["Engineer", "Founder", "Product Manager"],
		geographies: ["US/Utah", "DE/Berlin", "CH/Zürich"],
		categories: ["power-connector = 3", "industry-expert", "employer-or-customer", "peer"],
	};
	return makeNote("Spaces/My space", properties, ["What I am looking for."]);
}

function makeCompany(random: SeededRandom, name: string): MadeNote {
	const saysNothing = name !== HUB_COMPANY && random.happens(0.1);
	const where = saysNothing
		? {}
		: { industry: [random.pick(INDUSTRIES)], geography: [random.pick(GEOGRAPHIES)] };
	const properties = {
		type: "company",
		...where,
		target: random.happens(0.2),
		motivation: random.whole(1, 5),
	};
	return makeNote(`Companies/${name}`, properties, makeBody(random, 600, [HUB_COMPANY]));
}

function makeInterview(random: SeededRandom, person: MadePerson): MadeNote {
	const day = random.day(2024, 2026);
	const properties = {
		type: "interview",
		contact: [`[[${person.stem}]]`],
		starts: `${day}T10:00`,
		minutes: 30,
		format: "video",
		held: random.pick(["planned", "held", "cancelled"]),
		thanked: random.happens(0.5) ? day : null,
	};
	const lines = writeProperties(properties, PLAIN).map((line) =>
		line.replace(/^starts: "(.*)"$/, "starts: $1"),
	);
	const text = [
		"---",
		...lines,
		"---",
		"## Recap",
		"",
		...makeBody(random, 800, [HUB_COMPANY]),
		"",
	].join("\n");
	return { path: `Interviews/${day} ${person.stem}.md`, text };
}

function makeNote(
	stem: string,
	properties: Readonly<Record<string, MadeValue>>,
	body: readonly string[],
): MadeNote {
	const text = ["---", ...writeProperties(properties, PLAIN), "---", ...body, ""].join("\n");
	return { path: `${stem}.md`, text };
}
