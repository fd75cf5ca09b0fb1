import { describe, expect, it } from "vitest";
import { draftValues } from "../../../src/core/drafts/draft-values";
import { fitPeople, type PersonFit } from "../../../src/core/fit/fit";
import type { SpaceEntry } from "../../../src/core/index/entry";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { readSettings } from "../../../src/core/settings/settings";
import type { TemplateValues } from "../../../src/core/template/render-template";
import { contactAt, spaceAt, vault, type VaultNotes } from "../../make/vault";

const ME = { name: "Mia Moss", introduction: "I build payments." };
const { settings } = readSettings({ me: ME }, "data.json");

const NOTES: VaultNotes = {
	"Ann.md":
		"---\ntype: contact\nname: Dr. Ann Lee\ntitle: CTO\ncompany: ['[[Acme|Acme Inc]]', Old]\nindustry: ['[[Fintech]]', Energy]\ncategory_note: spoke at Money2020\nemail: [ann@lee.example, b@lee.example]\n---\n## Introduction log\n- 2026-01-01 asked [[Bo]]\n- 2026-02-01 asked [[Bo]]\n- 2026-03-01 contacted\n",
	"Bare.md": { type: "contact" },
	"Lead.md": { type: "contact", title: "Head of Product" },
	"Chemist.md": { type: "contact", profession: "Chemist" },
	"Bo Poe.md": { type: "contact", company: "Bolt" },
	"Space.md": {
		type: "space",
		name: "Work",
		goal: "job search",
		industries: ["[[Climate software|Climate]]", "Energy"],
		professions: ["Product"],
	},
	"Trades.md": { type: "space", professions: ["Product"] },
};

const index = vault(NOTES, settings);

function valuesOf(
	person: string,
	part: Partial<Parameters<typeof draftValues>[0]> = {},
): TemplateValues {
	const given = { introducer: undefined, space: undefined, me: settings.me, ...part };
	return draftValues({ ...given, fit: fitIn(index, person, given.space) });
}

describe("the values of a draft", () => {
	it("say who the person is, who introduces, and who I am", () => {
		const introducer = contactAt(index, "Bo Poe.md");
		expect(valuesOf("Ann.md", { introducer })).toMatchObject({
			contact: {
				name: "Dr. Ann Lee",
				first: "Ann",
				full: "Dr. Ann Lee",
				title: "CTO",
				company: "Acme Inc",
				role: "CTO, Acme Inc",
				why: "spoke at Money2020",
				email: "ann@lee.example",
			},
			introducer: { name: "Bo Poe", first: "Bo", role: "Bolt" },
			me: { ...ME, first: "Mia" },
			topic: "fintech",
			referred: undefined,
			title: "Dr. Ann Lee",
		});
	});

	it("have the days on which I last asked, wrote and met", () => {
		expect(valuesOf("Ann.md").last).toEqual({
			asked: "2026-02-01",
			contacted: "2026-03-01",
			met: undefined,
			fell_through: undefined,
		});
	});

	it.each([
		["cancelled", "", "2026-03-05"],
		["no-show", "", "2026-03-05"],
		["cancelled", "- 2026-03-06 contacted\n", undefined],
		["met", "", undefined],
	])("have the day of what fell through until I write again: %s %s", (event, later, day) => {
		const log = `- 2026-03-01 scheduled 2026-03-05 10:00\n- 2026-03-05 ${event}\n${later}`;
		const text = `---\ntype: contact\n---\n## Introduction log\n${log}`;
		const fit = fitIn(vault({ "Ann.md": text }, settings), "Ann.md", undefined);
		const given = { fit, introducer: undefined, space: undefined, me: settings.me };
		expect(draftValues(given).last).toMatchObject({ fell_through: day });
	});

	it("have the space's words without brackets", () => {
		expect(valuesOf("Ann.md", { space: spaceAt(index, "Space.md") }).space).toEqual({
			name: "Work",
			goal: "job search",
			industries: "Climate, Energy",
			professions: "Product",
			geographies: undefined,
			topic: "climate",
			doing: "looking for my next job",
			place: undefined,
		});
	});

	it("say who referred me, where a note says so", () => {
		const referred = vault({
			...NOTES,
			"Ann.md": { type: "contact", referred_by: ["[[Bo Poe]]", "Aunt May"] },
		});
		const fit = fitIn(referred, "Ann.md", undefined);
		const by = (introducer: Parameters<typeof draftValues>[0]["introducer"]): unknown =>
			draftValues({ fit, introducer, space: undefined, me: ME }).referred;
		expect(by(contactAt(referred, "Bo Poe.md"))).toBe("Bo Poe");
		expect(by("Aunt May")).toBe("Aunt May");
		expect(by("Uncle Sam")).toBeUndefined();
		expect(by(undefined)).toBeUndefined();
	});

	it("say of me what the space says for its goal, else what the settings say", () => {
		const own = vault({
			...NOTES,
			"Space.md": { type: "space", industries: ["Energy"], introduction: "I plan grids." },
		});
		const fit = fitIn(own, "Ann.md", undefined);
		const of = (path: string): unknown =>
			draftValues({ fit, introducer: undefined, space: spaceAt(own, path), me: ME }).me;
		expect(of("Space.md")).toMatchObject({ introduction: "I plan grids." });
		expect(of("Trades.md")).toMatchObject({ introduction: "I build payments." });
	});

	it("take the topic from what person and space share, else from the person, and never from the space alone", () => {
		const space = spaceAt(index, "Space.md");
		expect(valuesOf("Ann.md", { space }).topic).toBe("energy");
		expect(valuesOf("Ann.md").topic).toBe("fintech");
		expect(valuesOf("Lead.md", { space }).topic).toBe("product");
		expect(valuesOf("Chemist.md", { space }).topic).toBe("the work of a chemist");
		expect(valuesOf("Bare.md", { space }).topic).toBeUndefined();
		expect(valuesOf("Bare.md", { space: spaceAt(index, "Trades.md") }).topic).toBeUndefined();
		expect(valuesOf("Bare.md").topic).toBeUndefined();
	});

	it("are the same names whatever is known, so that nothing unknown is taken for a mistake", () => {
		const known = valuesOf("Ann.md", {
			introducer: contactAt(index, "Ann.md"),
			space: spaceAt(index, "Space.md"),
		});
		for (const introducer of [undefined, "Aunt May", contactAt(index, "Bare.md")])
			expect(namesIn(valuesOf("Bare.md", { introducer }))).toEqual(namesIn(known));
	});

	it("name an introducer without a note", () => {
		expect(valuesOf("Ann.md", { introducer: "Aunt May" }).introducer).toMatchObject({
			name: "Aunt May",
			first: "Aunt",
			company: undefined,
		});
	});

	it("do not know of me what the settings do not say", () => {
		const bare = vault(NOTES);
		const fit = fitIn(bare, "Ann.md", undefined);
		const { me } = bare.settings;
		expect(draftValues({ fit, introducer: undefined, space: undefined, me }).me).toEqual({
			name: undefined,
			first: undefined,
			introduction: undefined,
		});
	});
});

describe("a first name", () => {
	it.each([
		["Ann Lee", "Ann"],
		["Ann", "Ann"],
		["Prof. Dr. Ann Lee", "Ann"],
		["Ms. Ann Lee", "Ann"],
		["J. R. Lee", "J. R. Lee"],
		["Lee, Ann", "Ann"],
		["Ann-Marie Ó Brien", "Ann-Marie"],
		["王小明", "王小明"],
		["Dr.", undefined],
	])("of %s is %s", (name, first) => {
		const one = vault({ "P.md": { type: "contact", name } });
		const fit = fitIn(one, "P.md", undefined);
		expect(
			draftValues({ fit, introducer: undefined, space: undefined, me: ME }).contact,
		).toMatchObject({ name, first });
	});
});

/** How the person of a note fits a space. */
function fitIn(one: VaultIndex, path: string, space: SpaceEntry | undefined): PersonFit {
	const fit = fitPeople(one, space).people.find(({ entry }) => entry.path === path);
	if (!fit) throw new Error(`Expected a person at ${path}`);
	return fit;
}

/** Every name that a template can write, with dots. */
function namesIn(values: TemplateValues, before = ""): string[] {
	return Object.entries(values)
		.flatMap(([name, value]) =>
			typeof value === "object" && !Array.isArray(value)
				? namesIn(value as TemplateValues, `${before}${name}.`)
				: [`${before}${name}`],
		)
		.sort();
}
