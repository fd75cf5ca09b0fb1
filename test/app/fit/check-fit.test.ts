import { describe, expect, it } from "vitest";
import { type Answers, prepareAnswers } from "../../../src/app/fit/check-answers";
import {
	knownTerms,
	listIncomplete,
	offers,
	openQuestions,
	suggestAnswers,
	typedAnswers,
} from "../../../src/app/fit/check-fit";
import { fitPeople } from "../../../src/core/fit/fit";
import type { SpaceEntry } from "../../../src/core/index/entry";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { displayText } from "../../../src/core/text/link";
import { ACTING_VAULTS, run, runWell } from "../../make/acting-vault";
import { contact, note } from "../../make/note";
import { indexOf } from "../../make/vault";

const SPACE = note("Space.md", {
	type: "space",
	industries: ["Fintech", "[[Clean energy]]"],
	professions: ["Product"],
	geographies: ["Denver, Colorado, US"],
	categories: ["peer", "mentor"],
});
const FULL = { industry: "Fintech", profession: "Product", geography: "US", category: "peer" };

function spaceOf(index: VaultIndex): SpaceEntry {
	const [space] = index.spaces;
	if (!space) throw new Error("Expected a space");
	return space;
}

function incompleteOf(index: VaultIndex): string[] {
	return listIncomplete(fitPeople(index, spaceOf(index))).map(({ entry }) => entry.note.name);
}

describe("the people whose fit is to be checked", () => {
	it("are those of whom something is missing, neither met nor closed, best first", () => {
		const index = indexOf([
			SPACE,
			contact("Nothing.md"),
			contact("Full.md", FULL),
			contact("Two.md", { ...FULL, geography: undefined }),
			contact("One.md", { profession: "Product" }),
			contact("Met.md", { intro_status: "met" }),
			contact("Closed.md", { intro_status: "declined" }),
			contact("Asked.md", { intro_status: "asked" }),
			contact("Category.md", { ...FULL, category: [] }),
		]);
		expect(incompleteOf(index)).toEqual(["Two", "Category", "One", "Asked", "Nothing"]);
	});

	it("are none where there is no space", () => {
		const index = indexOf([contact("Nothing.md")]);
		expect(listIncomplete(fitPeople(index, undefined))).toEqual([]);
	});

	it("are none of whom the rest is inherited from their company", () => {
		const index = indexOf([
			SPACE,
			note("Acme.md", { type: "company", industry: ["[[Clean energy]]"], geography: ["US"] }),
			contact("Ann.md", { company: "[[Acme]]", profession: "Design", category: "peer" }),
			contact("Bo.md", { company: "[[Acme]]" }),
		]);
		expect(incompleteOf(index)).toEqual(["Bo"]);
		const [bo] = listIncomplete(fitPeople(index, spaceOf(index)));
		expect(bo && knownTerms(bo)).toEqual([
			{ dimension: "industry", labels: ["Clean energy"], from: "Acme" },
			{ dimension: "profession", labels: [], from: undefined },
			{ dimension: "geography", labels: ["US"], from: "Acme" },
		]);
	});

	it("are not asked for what was refused whole, nor for what the space does not name", () => {
		const space = note("Space.md", { type: "space", industries: ["Fintech", "Energy"] });
		const questionsOf = (refused: readonly string[]): unknown => {
			const index = indexOf([space, contact("Ann.md", { not_fit: refused, category: "peer" })]);
			const [ann] = fitPeople(index, spaceOf(index)).people;
			return ann && openQuestions(ann, spaceOf(index));
		};
		expect(questionsOf([])).toEqual(["industry"]);
		expect(questionsOf(["industry = Fintech"])).toEqual(["industry"]);
		expect(questionsOf(["industry = Fintech", "industry = energy"])).toEqual([]);
	});
});

describe("the answers that are offered", () => {
	it("are the space's, and while something is typed those in use after them, the most used first", () => {
		const index = indexOf([
			SPACE,
			contact("A.md", { industry: ["Energy trading", "fintech"], category: "Old friend" }),
			contact("B.md", { industry: "Energy" }),
			contact("C.md", { industry: "Energy" }),
		]);
		const space = spaceOf(index);
		expect(offers(space, "industry")).toEqual(["Fintech", "[[Clean energy]]"]);
		const suggest = (what: "industry" | "profession" | "category", typed: string): string[] =>
			suggestAnswers(index, space, what, typed, displayText);
		expect(suggest("industry", "ENERGY")).toEqual(["Clean energy", "Energy", "Energy trading"]);
		expect(suggest("profession", "energy")).toEqual([]);
		expect(suggest("category", "r")).toContain("old-friend");
	});

	it("are of the category the space's in its order, then the others of the five", () => {
		expect(offers(spaceOf(indexOf([SPACE])), "category")).toEqual([
			"peer",
			"mentor",
			"power-connector",
			"industry-expert",
			"employer-or-customer",
			"direct-report",
		]);
	});

	it("are parted by commas where they are typed, places by semicolons", () => {
		expect(typedAnswers("industry", "Fintech, Energy")).toEqual(["Fintech", "Energy"]);
		expect(typedAnswers("geography", "Denver, US; Sweden")).toEqual(["Denver, US", "Sweden"]);
		expect(typedAnswers("category", "Power connectors, Old friend")).toEqual([
			"power-connector",
			"old-friend",
		]);
		expect(typedAnswers("industry", " ")).toEqual([]);
	});
});

const ANN = "---\r\ntype: contact\r\nSector:   # later\r\n---\r\nText";
const answers: Answers = new Map([
	["industry", ["[[Clean energy]]", "Fintech"]],
	["geography", ["Denver, Colorado, US"]],
	["profession", []],
	["category", ["peer"]],
]);

describe.each(ACTING_VAULTS)("an answer in a note %s", (_, open) => {
	it("is written as lists, and says so by name", async () => {
		const vault = open({ "Ann.md": "---\ntype: contact\n---\nText\n" });
		const done = await runWell(vault.notes, prepareAnswers(vault.index(), "Ann.md", answers));
		expect(done.title).toBe("Ann: Clean energy, Fintech, Denver, Colorado, US, Peer");
		expect(vault.texts()["Ann.md"]).toBe(
			'---\ntype: contact\nindustry:\n  - "[[Clean energy]]"\n  - Fintech\ngeography:\n  - Denver, Colorado, US\ncategory:\n  - peer\n---\nText\n',
		);
	});

	it("fills a property that stands empty under a name of the settings, and touches nothing else", async () => {
		const settings = { ...DEFAULT_SETTINGS, properties: { industry: ["Branche", "Sector"] } };
		const vault = open({ "Ann.md": ANN });
		const one: Answers = new Map([["industry", ["Fintech"]]]);
		await runWell(vault.notes, prepareAnswers(vault.index(settings), "Ann.md", one));
		const text = vault.texts()["Ann.md"] ?? "";
		expect(text).toContain("Sector:");
		expect(text).not.toContain("Branche");
		expect(text.replace(/Sector:[^]*Fintech\r\n/, "Sector:   # later\r\n")).toBe(ANN);
	});

	it("leaves what the note says by then", async () => {
		const vault = open({ "Ann.md": ANN });
		const prepared = prepareAnswers(vault.index(), "Ann.md", answers);
		const meanwhile = ANN.replace("Sector:   # later", "industry: Energy");
		vault.overwrite("Ann.md", meanwhile);
		expect(await run(vault.notes, prepared)).toMatchObject({
			ok: false,
			message: expect.stringContaining("Ann has an industry by now.") as string,
		});
		expect(vault.texts()["Ann.md"]).toBe(meanwhile);
	});

	it("is refused where nothing is chosen, or nobody is there", () => {
		const vault = open({ "Ann.md": ANN });
		const none = prepareAnswers(vault.index(), "Ann.md", new Map());
		expect(none).toEqual({ ok: false, message: "Nothing is chosen yet." });
		expect(prepareAnswers(vault.index(), "Bo.md", answers).ok).toBe(false);
	});
});
