import {
	CATEGORIES,
	GEOGRAPHIES,
	INDUSTRIES,
	PROFESSIONS,
	SCHOOLS,
	SOURCES,
} from "./invented-words.mts";
import { makeBody } from "./made-body.mts";
import { makeLog, STAGES } from "./made-log.mts";
import { type MadePerson, WELL_KNOWN_PERSON } from "./made-people.mts";
import { type MadeValue, writeProperties } from "./note-yaml.mts";
import type { SeededRandom } from "./seeded-random.mts";

/** What the notes about people are made of. */
export interface PersonSurroundings {
	readonly people: readonly MadePerson[];
	readonly companies: readonly string[];
	readonly events: readonly string[];
	/** The company that this many people work for that its share of them is `hubShare`; they say no industry and place of their own. */
	readonly affiliationCompany: string;
	readonly affiliationShare: number;
}

/** The text of the note about one person. */
export function makePersonNote(
	random: SeededRandom,
	person: MadePerson,
	around: PersonSurroundings,
): string {
	const { properties, log } = makeProperties(random, person, around);
	const form = random.next();
	const lines = writeProperties(properties, {
		flowLists: form > 0.01 && form < 0.1,
		singleQuotes: form > 0.1 && form < 0.15,
	});
	if (form > 0.9 && form < 0.92)
		lines.push("notes: |", "  met at a conference", "  likes long mails");
	if (form > 0.92 && form < 0.93) lines.push("social:", '  site: "@x@example.org"', "  code: xy");
	if (form > 0.93 && form < 0.94) lines.splice(3, 0, "# a line of comment");
	if (form > 0.995) lines[1] = 'name: "not closed';
	const targets = Array.from({ length: 4 }, () => random.pick(around.people).stem);
	const body = [
		...log,
		`# ${person.name}`,
		"",
		...makeBody(random, random.whole(1000, 2800), targets),
		"",
	];
	const hasNoProperties = form > 0.94 && form < 0.945;
	const text = (hasNoProperties ? body : ["---", ...lines, "---", ...body]).join("\n");
	return form < 0.01 ? text.replaceAll("\n", "\r\n") : text;
}

interface MadeProperties {
	readonly properties: Readonly<Record<string, MadeValue>>;
	readonly log: readonly string[];
}

/** About fifteen properties. */
function makeProperties(
	random: SeededRandom,
	person: MadePerson,
	around: PersonSurroundings,
): MadeProperties {
	const worksAtAffiliation = random.happens(around.affiliationShare);
	const introducer = random.happens(around.affiliationShare)
		? WELL_KNOWN_PERSON.stem
		: random.pick(around.people).stem;
	const stage = random.happens(0.3) ? random.pick(STAGES) : undefined;
	const log = stage === undefined ? undefined : makeLog(random, stage, introducer);
	const mail = person.name
		.normalize("NFD")
		.toLowerCase()
		.replace(/[^a-z]+/g, ".");
	const properties: Record<string, MadeValue> = {
		type: "contact",
		...(random.happens(0.3) ? { name: person.name } : {}),
		aliases: random.happens(0.3)
			? [`${person.name.charAt(0)}. ${person.name.split(" ").at(-1)}`]
			: [],
		company: worksAtAffiliation
			? [`[[${around.affiliationCompany}]]`]
			: makeCompanies(random, around.companies),
		title: `${random.pick(["Senior ", "Head of ", "VP ", "", "", ""])}${random.pick(PROFESSIONS)}`,
		...(worksAtAffiliation || random.happens(0.3) ? {} : makeWhere(random)),
		profession: random.happens(0.1) ? null : [random.pick(PROFESSIONS)],
		category: random.pickSome(CATEGORIES, random.whole(0, 2)),
		...(random.happens(0.2) ? { school: [random.pick(SCHOOLS)] } : {}),
		email: [`${mail}${random.whole(1, 999)}@example.org`],
		phone: [`+1 ${random.whole(200, 989)} 555 ${String(random.whole(100, 199)).padStart(4, "0")}`],
		...(random.happens(0.7)
			? { linkedin: `https://www.linkedin.com/in/${mail.replaceAll(".", "-")}` }
			: {}),
		source: random.pick(SOURCES),
		...(random.happens(0.2)
			? { met_at: `[[${random.pick(around.events)}]]`, met_role: "attendee" }
			: {}),
		knows: makeLinks(random, around.people, random.whole(0, 3)),
		closeness: random.happens(0.4) ? random.whole(0, 5) : null,
		...(random.happens(0.5) ? { introduced_by: [`[[${introducer}]]`] } : {}),
		...(stage !== undefined && log ? { intro_status: stage, intro_since: log.since } : {}),
		last_contact: random.happens(0.6) ? random.day(2020, 2026) : null,
		tags: random.pickSome(
			["people", "warm", "conference", "alumni", "work/2026"],
			random.whole(0, 2),
		),
	};
	return { properties, log: log?.lines ?? [] };
}

function makeWhere(random: SeededRandom): Readonly<Record<string, MadeValue>> {
	const industry = random.happens(0.1) ? "[[Payments]]" : random.pick(INDUSTRIES);
	return { industry: [industry], geography: [random.pick(GEOGRAPHIES)] };
}

function makeCompanies(random: SeededRandom, companies: readonly string[]): readonly string[] {
	const now = random.pick(companies);
	const asText = random.happens(0.2) ? now : `[[${now}]]`;
	return random.happens(0.2) ? [asText, `[[${random.pick(companies)}]]`] : [asText];
}

function makeLinks(
	random: SeededRandom,
	people: readonly MadePerson[],
	count: number,
): readonly string[] {
	return Array.from({ length: count }, () => `[[${random.pick(people).stem}]]`);
}
