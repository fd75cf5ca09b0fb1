import { describe, expect, it } from "vitest";
import { reasonLabel } from "../../../src/app/fit/reason-label";
import { type Fit, fitPeople } from "../../../src/core/fit/fit";
import { ACTING_VAULTS } from "../../make/acting-vault";
import { importInto, planIn, readText } from "../../make/importing";

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
	...[
		"Bedarfsplanerin",
		"Senior Bedarfsplaner",
		"Leiter Bedarfsplanung",
		"Teamleiterin Bedarfsplanung",
	],
	...[
		"Marketingleiter",
		"Personalreferentin",
		"Personalberater",
		"Einkäufer",
		"Softwareentwicklerin",
	],
	...["Geschäftsführerin Verband der Logistik", "Personalleiter", "Vertriebsleiter"],
];

async function afterImport(titles: readonly string[], professions: string): Promise<Fit> {
	const vault = open({
		"Space.md": `---\ntype: space\nprofessions: [${professions}]\n---\n`,
	});
	const rows = titles.map((title, at) => `Person ${at},Firm ${at},"${title}"`);
	const reading = readText(["Name,Company,Position", ...rows, ""].join("\n"));
	await importInto(vault, reading);
	const index = vault.index();
	for (const { note } of index.people) expect([...note.profession, ...note.category]).toEqual([]);
	return fitPeople(index, index.spaces[0]);
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
			...["Demand Planner", "Senior Supply Chain Planner"],
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

	it("are told by German titles, too", async () => {
		const fit = await afterImport(GERMAN, "Bedarfsplanung");
		expect(titlesOf(fit, "likely", GERMAN)).toEqual(GERMAN.slice(0, 4));
		expect(categoryOf(fit, "power-connector", GERMAN)).toEqual([
			...["Personalberater", "Geschäftsführerin Verband der Logistik"],
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
