import { describe, expect, it } from "vitest";
import {
	knownTerms,
	listIncomplete,
	prepareTerms,
	spaceTerms,
	suggestTerms,
	type TermAnswers,
	typedTerms,
} from "../../../src/app/fit/check-fit";
import { fitPeople } from "../../../src/core/fit/fit";
import type { SpaceEntry } from "../../../src/core/index/entry";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { ACTING_VAULTS, run, runWell } from "../../make/acting-vault";
import { contact, note } from "../../make/note";
import { indexOf } from "../../make/vault";

const SPACE = note("Space.md", {
	type: "space",
	industries: ["Fintech", "[[Clean energy]]"],
	professions: ["Product"],
	geographies: ["Denver, Colorado, US"],
});
const FULL = { industry: "Fintech", profession: "Product", geography: "US" };

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
		]);
		expect(incompleteOf(index)).toEqual(["Two", "One", "Asked", "Nothing"]);
	});

	it("are none of whom the rest is inherited from their company", () => {
		const index = indexOf([
			SPACE,
			note("Acme.md", { type: "company", industry: ["[[Clean energy]]"], geography: ["US"] }),
			contact("Ann.md", { company: "[[Acme]]", profession: "Design" }),
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
});

describe("the terms that are offered", () => {
	it("are the space's, and while something is typed those in use after them, the most used first", () => {
		const index = indexOf([
			SPACE,
			contact("A.md", { industry: ["Energy trading", "fintech"] }),
			contact("B.md", { industry: "Energy" }),
			contact("C.md", { industry: "Energy" }),
		]);
		const space = spaceOf(index);
		expect(spaceTerms(space, "industry")).toEqual([
			{ text: "Fintech", label: "Fintech" },
			{ text: "[[Clean energy]]", label: "Clean energy" },
		]);
		expect(suggestTerms(index, space, "industry", "ENERGY")).toEqual([
			"Clean energy",
			"Energy",
			"Energy trading",
		]);
		expect(suggestTerms(index, space, "profession", "energy")).toEqual([]);
	});

	it("are parted by commas where they are typed, places by semicolons", () => {
		expect(typedTerms("industry", "Fintech, Energy")).toEqual(["Fintech", "Energy"]);
		expect(typedTerms("geography", "Denver, US; Sweden")).toEqual(["Denver, US", "Sweden"]);
		expect(typedTerms("industry", " ")).toEqual([]);
	});
});

const ANN = "---\r\ntype: contact\r\nSector:   # later\r\n---\r\nText";
const answers: TermAnswers = new Map([
	["industry", ["[[Clean energy]]", "Fintech"]],
	["geography", ["Denver, Colorado, US"]],
	["profession", []],
]);

describe.each(ACTING_VAULTS)("an answer in a note %s", (_, open) => {
	it("is written as lists, and says so by name", async () => {
		const vault = open({ "Ann.md": "---\ntype: contact\n---\nText\n" });
		const done = await runWell(vault.notes, prepareTerms(vault.index(), "Ann.md", answers));
		expect(done.title).toBe("Ann: Clean energy, Fintech, Denver, Colorado, US");
		expect(vault.texts()["Ann.md"]).toBe(
			'---\ntype: contact\nindustry:\n  - "[[Clean energy]]"\n  - Fintech\ngeography:\n  - Denver, Colorado, US\n---\nText\n',
		);
	});

	it("fills a property that stands empty under a name of the settings, and touches nothing else", async () => {
		const settings = { ...DEFAULT_SETTINGS, properties: { industry: ["Branche", "Sector"] } };
		const vault = open({ "Ann.md": ANN });
		const one: TermAnswers = new Map([["industry", ["Fintech"]]]);
		await runWell(vault.notes, prepareTerms(vault.index(settings), "Ann.md", one));
		const text = vault.texts()["Ann.md"] ?? "";
		expect(text).toContain("Sector:");
		expect(text).not.toContain("Branche");
		expect(text.replace(/Sector:[^]*Fintech\r\n/, "Sector:   # later\r\n")).toBe(ANN);
	});

	it("leaves what the note says by then", async () => {
		const vault = open({ "Ann.md": ANN });
		const prepared = prepareTerms(vault.index(), "Ann.md", answers);
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
		const none = prepareTerms(vault.index(), "Ann.md", new Map());
		expect(none).toEqual({ ok: false, message: "Nothing is chosen yet." });
		expect(prepareTerms(vault.index(), "Bo.md", answers).ok).toBe(false);
	});
});
