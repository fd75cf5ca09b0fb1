import { describe, expect, it } from "vitest";
import { reasonLabel } from "../../../src/app/fit/reason-label";
import { type Fit, fitPeople } from "../../../src/core/fit/fit";
import { ACTING_VAULTS } from "../../make/acting-vault";
import { importInto, type PeopleReading, planIn, readText } from "../../make/importing";

const [, open] = ACTING_VAULTS[0] ?? expect.unreachable();

const ENGLISH = [
	...["Demand Planner", "Senior Supply Chain Planner", "Supply Planning Manager"],
	...["Head of Supply Chain", "VP, Supply Chain", "Director of Supply Chain Planning"],
	...["S&OP Planner, Supply Chain", "Junior Demand Planner", "Demand Planning Lead"],
	...["Supply Chain Manager", "Global Supply Chain Director", "Planner - Demand"],
	...["Buyer", "Senior Buyer", "Procurement Manager", "Purchasing Agent", "Category Buyer"],
	...["Recruiter", "Technical Recruiter", "Supply Chain Recruiter", "Talent Acquisition Partner"],
	...["Headhunter", "Executive Search Consultant"],
	...["Marketing Manager", "Product Marketing Manager", "Supply Chain Marketing Manager"],
	...["Brand Manager", "CMO", "Growth Marketer", "HR Business Partner", "Head of People"],
	...["HR Manager, Supply Chain", "Director, Automotive Alliance", "Software Engineer"],
	...["Account Executive", "Controller"],
];

const GERMAN = [
	...["Bedarfsplanerin", "Senior Bedarfsplaner", "Leiter Bedarfsplanung", "Demand Planner"],
	...["Teamleiterin Bedarfsplanung", "Supply-Chain-Planer", "Leiter Lieferkettenplanung"],
	...["Leiterin Supply Chain", "Supply-Chain-Manager", "Referent Supply Chain"],
	...["Einkäufer", "Strategische Einkäuferin", "Einkaufsleiter", "Marketingleiter"],
	...["Produktmarketing Supply Chain", "Personalreferentin", "Personalleiter"],
	...["Personalberater", "Personalberaterin Supply Chain", "Softwareentwicklerin"],
	...["Geschäftsführerin Verband der Logistik", "Vertriebsleiter"],
];

const TARGETS = ["Quillfin", "Nordlicht", "Tallgrass", "Brightwater", "Ostermann"];

/** A vault with a space and five target companies. */
function openVault(professions: string): ReturnType<typeof open> {
	const targets = TARGETS.map(
		(name) => [`Companies/${name}.md`, "---\ntype: company\ntarget: true\n---\n"] as const,
	);
	return open({
		"Space.md": `---\ntype: space\nindustries: [Food, Consumer goods]\nprofessions: [${professions}]\ngeographies: [Utah, Colorado]\n---\n`,
		...Object.fromEntries<string>(targets),
	});
}

/** The file of connections that LinkedIn gives away, every third of them at a target. */
function readConnections(titles: readonly string[]): PeopleReading {
	const rows = titles.map((title, at) => {
		const company = at % 3 === 0 ? (TARGETS[at % TARGETS.length] ?? "") : `Firm ${at}`;
		return `Given${at},Family${at},https://www.linkedin.com/in/given-${at},,${company},"${title}",12 Mar 2024`;
	});
	return readText(
		["First Name,Last Name,URL,Email Address,Company,Position,Connected On", ...rows, ""].join(
			"\n",
		),
	);
}

async function afterImport(titles: readonly string[], professions: string): Promise<Fit> {
	const vault = openVault(professions);
	await importInto(vault, readConnections(titles));
	const index = vault.index();
	for (const { note } of index.people) expect([...note.profession, ...note.category]).toEqual([]);
	return fitPeople(index, index.spaces[0]);
}

/** The titles of those whom an import takes that is for the space alone. */
async function insideOf(
	titles: readonly string[],
	professions: string,
): Promise<readonly string[]> {
	const vault = openVault(professions);
	const space = vault.index().spaces[0] ?? expect.unreachable();
	const { rows } = await planIn(vault, readConnections(titles), { filter: { space } });
	return titles.filter((_, at) => rows[at]?.outcome === "new");
}

/** The titles of those who are something in their profession, in the order of the file. */
function titlesOf({ people }: Fit, result: string, titles: readonly string[]): string[] {
	const found = new Set(
		people
			.filter(({ profession }) => profession.result === result)
			.map(({ entry }) => entry.note.title),
	);
	return titles.filter((title) => found.has(title));
}

function categoryOf({ people }: Fit, category: string, titles: readonly string[]): string[] {
	const found = new Set(
		people
			.filter(({ likelyCategories }) => likelyCategories[0]?.category === category)
			.map(({ entry }) => entry.note.title),
	);
	return titles.filter((title) => found.has(title));
}

describe("people of whom an import knows their titles alone", () => {
	it("likely have the profession that their title names, or a wider one, and nothing is written of it", async () => {
		const fit = await afterImport(ENGLISH, "Supply chain planning, Demand planning");
		expect(titlesOf(fit, "match", ENGLISH)).toEqual([]);
		expect(titlesOf(fit, "likely", ENGLISH)).toEqual([
			...["Demand Planner", "Senior Supply Chain Planner", "Supply Planning Manager"],
			...["Director of Supply Chain Planning"],
			...["Junior Demand Planner", "Demand Planning Lead", "Planner - Demand"],
		]);
		expect(titlesOf(fit, "broader", ENGLISH)).toEqual([
			...["Head of Supply Chain", "VP, Supply Chain", "S&OP Planner, Supply Chain"],
			...["Supply Chain Manager"],
			...["Global Supply Chain Director"],
		]);
	});

	it("are likely of a category by their title: who knows many, a recruiter or an alliance's director", async () => {
		const fit = await afterImport(ENGLISH, "Supply chain planning, Demand planning");
		expect(categoryOf(fit, "power-connector", ENGLISH)).toEqual([
			...["Recruiter", "Technical Recruiter", "Supply Chain Recruiter"],
			...["Talent Acquisition Partner", "Headhunter", "Executive Search Consultant"],
			...["Director, Automotive Alliance"],
		]);
		const connectors = fit.coverage.find(({ category }) => category === "power-connector");
		expect(connectors).toMatchObject({ met: 0, inProgress: 0, identified: 0, likely: 7 });
	});

	it("come first in the order, each with the title for a reason", async () => {
		const { people } = await afterImport(ENGLISH, "Supply chain planning, Demand planning");
		const likely = people.filter(({ profession }) => profession.result === "likely");
		expect(people.slice(0, likely.length)).toEqual(likely);
		const planner = people.find(({ entry }) => entry.note.title === "Demand Planner");
		expect(planner && reasonLabel(planner.profession)).toBe(
			"Demand planning, by title: Demand Planner",
		);
		const head = people.find(({ entry }) => entry.note.title === "Head of Supply Chain");
		expect(head && reasonLabel(head.profession)).toBe(
			"wider than Supply chain planning, by title: Head of Supply Chain",
		);
	});

	it.each([
		["German", "Supply-Chain-Planung, Bedarfsplanung"],
		["English", "Supply chain planning, Demand planning"],
	])("are told by German titles in a %s space, too", async (_language, professions) => {
		const fit = await afterImport(GERMAN, professions);
		expect(titlesOf(fit, "likely", GERMAN)).toEqual(GERMAN.slice(0, 7));
		expect(titlesOf(fit, "broader", GERMAN)).toEqual(GERMAN.slice(7, 10));
		expect(categoryOf(fit, "power-connector", GERMAN)).toEqual([
			...["Personalberater", "Personalberaterin Supply Chain"],
			...["Geschäftsführerin Verband der Logistik"],
		]);
		expect(await insideOf(GERMAN, professions)).toEqual(GERMAN.slice(0, 7));
	});

	it("are taken by an import that is only for the space", async () => {
		expect(await insideOf(ENGLISH, "Supply chain planning, Demand planning")).toEqual([
			...["Demand Planner", "Senior Supply Chain Planner", "Supply Planning Manager"],
			...["Director of Supply Chain Planning"],
			...["Junior Demand Planner", "Demand Planning Lead", "Planner - Demand"],
		]);
	});

	it("are said to be likely before they are imported, and count as in the space", async () => {
		const vault = open({
			"Space.md": "---\ntype: space\nprofessions: [Demand planning]\n---\n",
		});
		const reading = readText(
			"Name,Company,Position\nAnn,Quill,Demand Planner\nBo,Quill,Recruiter\nCy,Quill,Painter\n",
		);
		const index = vault.index();
		const all = await planIn(vault, reading);
		expect(all.rows.map(({ reason }) => reason)).toEqual([
			...["likely Demand planning", "likely power connector", ""],
		]);
		const inside = await planIn(vault, reading, {
			filter: { space: index.spaces[0] ?? expect.unreachable() },
		});
		expect(inside.rows.map(({ outcome }) => outcome)).toEqual(["new", "skipped", "skipped"]);
	});
});

describe("what is stated", () => {
	it("wins over the title, and a wider word leaves it to the title", () => {
		const vault = open({
			"Space.md": "---\ntype: space\nprofessions: [Supply chain/Demand planning]\n---\n",
			"Ann.md": "---\ntype: contact\nprofession: Painting\ntitle: Demand Planner\n---\n",
			"Bo.md": "---\ntype: contact\nprofession: Supply chain\ntitle: Demand Planner\n---\n",
			"Cy.md":
				"---\ntype: contact\ncategory: peer\nprofession: Supply chain\ntitle: Recruiter\n---\n",
		});
		const index = vault.index();
		const { people } = fitPeople(index, index.spaces[0]);
		expect(
			people.map(({ entry, profession, likely, likelyCategories }) => [
				...[entry.path, profession.result, likely, likelyCategories.length],
			]),
		).toEqual([
			["Bo.md", "likely", 1, 0],
			["Ann.md", "other", 0, 0],
			["Cy.md", "broader", 0, 0],
		]);
	});
});
