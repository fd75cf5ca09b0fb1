import { describe, expect, it } from "vitest";
import { knownNames, readCapture } from "../../../src/app/people/capture-person";
import { previewPastedPeople } from "../../../src/app/people/paste-people";
import { LINE_RULES } from "../../../src/app/people/person-match";
import { PersonMatcher } from "../../../src/app/people/person-matcher";
import type { IncomingPerson } from "../../../src/core/people/incoming-person";
import { readPeopleList } from "../../../src/core/people/people-list";
import { factsLine } from "../../../src/ui/people/capture-facts";
import { MemoryNotes } from "../../make/memory-notes";
import { day } from "../../make/pipeline";
import { vault } from "../../make/vault";

const NOTES = {
	"Spaces/Payments work.md": {
		type: "space",
		industries: ["Fintech", "Clean energy"],
		professions: ["Product management", "Demand planner"],
		geographies: ["Denver, CO", "Salt Lake City, Utah"],
	},
	"Spaces/Germany.md": {
		type: "space",
		industries: ["Logistics"],
		professions: ["Supply chain planning"],
		geographies: ["Germany/Bavaria/Munich", "Austria"],
	},
	"Terms/Fintech.md": { type: "term", aliases: ["financial technology", "FinServ"] },
	"Terms/Payments.md": { type: "term", parent: "[[Fintech]]" },
	"Terms/Product management.md": { type: "term", aliases: ["PdM"] },
	"Terms/Denver.md": { type: "term", aliases: ["Mile High City"], parent: "US/Colorado" },
	"Companies/Stripe.md": { type: "company" },
	"Companies/Logistics.md": { type: "company" },
	"Events/Money2020.md": { type: "event" },
	"People/Ida Voss.md": { type: "contact", geography: ["Austria/Vienna"] },
};

type Told = Partial<
	Pick<
		IncomingPerson,
		| "title"
		| "company"
		| "event"
		| "role"
		| "via"
		| "email"
		| "industry"
		| "profession"
		| "geography"
		| "remarks"
	>
>;

/** What is true of each line, by a person who reads it beside the two spaces. */
const LINES: readonly (readonly [string, Told])[] = [
	[
		"Maya Ortiz, Senior Product Manager @ Brex, Salt Lake City, Utah",
		{ title: "Senior Product Manager", company: "Brex", geography: ["Salt Lake City, Utah"] },
	],
	[
		"Ken Abe, Head of Risk @ Quill, Denver, CO, fintech",
		{ title: "Head of Risk", company: "Quill", geography: ["Denver, CO"], industry: ["fintech"] },
	],
	["Ken Abe, Denver", { geography: ["Denver"] }],
	["Ken Abe, Denver, CO", { geography: ["Denver, CO"] }],
	["Ken Abe, Denver, Colorado, USA", { geography: ["Denver, Colorado, USA"] }],
	[
		"Ken Abe, PM @ Brex, Greater Denver Area",
		{ title: "PM", company: "Brex", geography: ["Greater Denver Area"] },
	],
	["Ken Abe, Mile High City", { geography: ["Mile High City"] }],
	["Ken Abe, denver, co, Fintech", { geography: ["denver, co"], industry: ["Fintech"] }],
	["Ken Abe, salt lake city", { geography: ["salt lake city"] }],
	["Ken Abe, Salt Lake City, UT", { geography: ["Salt Lake City, UT"] }],
	[
		"Ken Abe - CTO - Stripe - Denver, CO",
		{ title: "CTO", company: "Stripe", geography: ["Denver, CO"] },
	],
	[
		"Ken Abe\tCTO\tStripe\tDenver\tCO",
		{ title: "CTO", company: "Stripe", geography: ["Denver, CO"] },
	],
	["Ken Abe (Denver), CTO @ Brex", { title: "CTO", company: "Brex", geography: ["Denver"] }],
	["Ken Abe, financial technology", { industry: ["financial technology"] }],
	[
		"Ken Abe, CFO @ Brex, FinServ, Denver",
		{ title: "CFO", company: "Brex", industry: ["FinServ"], geography: ["Denver"] },
	],
	["Ken Abe, Payments, Denver", { industry: ["Payments"], geography: ["Denver"] }],
	["Ken Abe, CLEAN ENERGY", { industry: ["CLEAN ENERGY"] }],
	[
		"Ken Abe, Engineer @ Brex, clean energy, fintech",
		{ title: "Engineer", company: "Brex", industry: ["clean energy", "fintech"] },
	],
	["Ken Abe, Senior Product Manager", { title: "Senior Product Manager" }],
	["Ken Abe, Product Manager @ Stripe", { title: "Product Manager", company: "Stripe" }],
	["Ken Abe, Demand planner @ Stripe", { title: "Demand planner", company: "Stripe" }],
	["Ken Abe, Demand planner, Denver", { title: "Demand planner", geography: ["Denver"] }],
	["Ken Abe, product management", { profession: ["product management"] }],
	[
		"Ken Abe, VP, product management, fintech",
		{ title: "VP", profession: ["product management"], industry: ["fintech"] },
	],
	["Ken Abe, PdM, Stripe", { profession: ["PdM"], company: "Stripe" }],
	[
		"Ken Abe, Supply chain planning @ Hermes, Munich",
		{ profession: ["Supply chain planning"], company: "Hermes", geography: ["Munich"] },
	],
	[
		"Ken Abe, Planer @ Hermes, Munich, Germany",
		{ title: "Planer", company: "Hermes", geography: ["Munich, Germany"] },
	],
	[
		"Ken Abe, Planer @ Hermes, Munich, Bavaria, Germany",
		{ title: "Planer", company: "Hermes", geography: ["Munich, Bavaria, Germany"] },
	],
	["Ken Abe, CTO @ Hermes, Vienna", { title: "CTO", company: "Hermes", geography: ["Vienna"] }],
	[
		"Ken Abe, CTO @ Hermes, Graz, Austria",
		{ title: "CTO", company: "Hermes", geography: ["Graz, Austria"] },
	],
	["Ken Abe, CTO @ Hermes, Austria", { title: "CTO", company: "Hermes", geography: ["Austria"] }],
	[
		"Ken Abe, CTO @ Hermes, likes chess, Austria",
		{ title: "CTO", company: "Hermes", geography: ["Austria"], remarks: ["likes chess"] },
	],
	[
		"Ken Abe, CTO @ Hermes, Denver, Munich",
		{ title: "CTO", company: "Hermes", geography: ["Denver", "Munich"] },
	],
	["Ken Abe, Fintech @ Brex", { industry: ["Fintech"], company: "Brex" }],
	["Ken Abe @ Denver", { geography: ["Denver"] }],
	[
		"Ken Abe, CTO at Stripe, based in Denver",
		{ title: "CTO", company: "Stripe", geography: ["Denver"] },
	],
	["Ken Abe, CTO at Stripe in Denver", { title: "CTO", company: "Stripe", geography: ["Denver"] }],
	["Ken Abe, CTO @ Logistics", { title: "CTO", company: "Logistics" }],
	["Ken Abe, CTO, Logistics", { title: "CTO", company: "Logistics" }],
	[
		"Ken Abe, CTO @ Hermes, logistics",
		{ title: "CTO", company: "Hermes", industry: ["logistics"] },
	],
	[
		"Ken Abe, speaker at Money2020, Denver, fintech, via Bob Roy",
		{
			event: "Money2020",
			role: "speaker",
			via: ["Bob Roy"],
			geography: ["Denver"],
			industry: ["fintech"],
		},
	],
	[
		"Ken Abe, CTO @ Hermes, Boise, ID, gaming",
		{ title: "CTO", company: "Hermes", remarks: ["Boise", "ID", "gaming"] },
	],
	["Ken Abe, Fintech lawyer, Denver", { title: "Fintech lawyer", geography: ["Denver"] }],
	["Ken Abe, Head of Denver, fintech", { title: "Head of Denver", industry: ["fintech"] }],
	[
		"Ken Abe, ken@brex.com, Denver, CO: met at lunch, fintech",
		{ email: ["ken@brex.com"], geography: ["Denver, CO"], remarks: ["met at lunch, fintech"] },
	],
	["Ken Abe, Denver, NC", { title: "Denver, NC" }],
	[
		"Ken Abe, CTO @ Hermes, Denver, North Carolina",
		{ title: "CTO", company: "Hermes", remarks: ["Denver", "North Carolina"] },
	],
	["Ken Abe, Recruiter, Austria", { title: "Recruiter", geography: ["Austria"] }],
	[
		"Ken Abe, CTO @ Acme, Inc., Denver",
		{ title: "CTO", company: "Acme, Inc.", geography: ["Denver"] },
	],
	["Ken Abe, CTO @ Brex (Denver)", { title: "CTO", company: "Brex", geography: ["Denver"] }],
	["Ken Abe, CTO @ Brex (Payments)", { title: "CTO", company: "Brex (Payments)" }],
	["Ken Abe | Denver | Fintech", { geography: ["Denver"], industry: ["Fintech"] }],
	[
		"Ken Abe, Head of Fintech @ Brex in Austria",
		{ title: "Head of Fintech", company: "Brex", geography: ["Austria"] },
	],
	["Denver, CTO @ Brex", { title: "CTO", company: "Brex" }],
	["Ken Abe, [[Fintech]], [[Denver]]", { industry: ["[[Fintech]]"], geography: ["[[Denver]]"] }],
];

/** Everything that lines with these words can say, without what they do not say. */
function told(person: IncomingPerson): Told {
	const { title, company, event, role, via, email, industry, profession, geography, remarks } =
		person;
	const all = { title, company, event, role, via, email, industry, profession, geography, remarks };
	const said = Object.entries(all).filter(([, one]) => one !== undefined && one.length > 0);
	return Object.fromEntries(said);
}

describe("words of the space in a line about a person", () => {
	const index = vault(NOTES);
	const matcher = PersonMatcher.of(index, LINE_RULES);

	it.each(LINES)("%s", (line, truth) => {
		expect(told(readCapture(index, matcher, line).person)).toEqual(truth);
	});

	it("are read in the cells of a pasted table, with a header or without one", () => {
		const rows = "Ken Abe\tHermes\tCTO\tDenver\tCO\tBoise\tfintech";
		const read = (text: string) => readPeopleList(text, knownNames(index)).people[0]?.person;
		const work = { company: "Hermes", title: "CTO" };
		const terms = { geography: ["Denver, CO"], industry: ["fintech"] };
		expect(read(rows)).toMatchObject({ ...work, ...terms, remarks: ["Boise"] });
		const header = "Name\tCompany\tTitle\tCity\tState\tBorn in\tField\n";
		expect(read(header + rows)).toMatchObject({ ...work, ...terms, remarks: ["Born in: Boise"] });
	});

	it("are shown for what they are before anything is written", () => {
		const { person } = readCapture(index, matcher, "Ken Abe, Denver, CO, fintech, PdM");
		expect(factsLine(index, person)).toBe(
			"Industry: fintech; Profession: PdM; Geography: Denver, CO",
		);
	});

	it("are read in a pasted list as in one line, and written as properties", async () => {
		const text = "Maya Ortiz, PM @ Brex, Salt Lake City, Utah\nKen Abe, Denver, CO, fintech";
		const everybody = { event: undefined, company: undefined, role: undefined };
		const pasted = {
			text,
			...everybody,
			source: undefined,
			enters: undefined,
			today: day("2026-03-10"),
		};
		const ports = { notes: new MemoryNotes({}), isTaken: () => false };
		const preview = await previewPastedPeople(ports, index, pasted);
		expect(preview.ok && preview.action.writes).toMatchObject([
			{ text: expect.stringContaining("geography:\n  - Salt Lake City, Utah\n") as string },
			{
				text: expect.stringContaining(
					"industry:\n  - fintech\ngeography:\n  - Denver, CO\n",
				) as string,
			},
		]);
	});
});
