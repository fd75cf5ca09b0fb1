import { describe, expect, it } from "vitest";
import {
	findSample,
	hasSample,
	prepareSample,
	SAMPLE_FOLDER,
} from "../../../src/app/people/sample-people";
import { carryOut } from "../../../src/app/write/carry-out";
import { readSettings } from "../../../src/core/settings/settings";
import { lines } from "../../make/agenda";
import { MemoryNotes } from "../../make/memory-notes";
import { day } from "../../make/pipeline";
import { vault } from "../../make/vault";

const TODAY = "2026-11-25";

/** The notes of a vault after sample people have come into it. */
async function bring(before: Readonly<Record<string, string>> = {}, data?: unknown) {
	const { settings } = readSettings(data, "data.json");
	const index = vault(before, settings);
	const prepared = prepareSample(index, day(TODAY), (path) => path in before);
	if (!prepared.ok) throw new Error(prepared.message);
	const notes = new MemoryNotes(before);
	expect(await carryOut(notes, prepared.action)).toMatchObject({ ok: true });
	const texts = Object.fromEntries(notes.paths().map((path) => [path, notes.textOf(path) ?? ""]));
	return { notes, texts, index: vault(texts, settings) };
}

describe("sample people", () => {
	it("are a dozen, in a folder of their own, and nothing is wrong with their notes", async () => {
		const { texts, index } = await bring();
		expect(index.people).toHaveLength(12);
		expect(Object.keys(texts).every((path) => path.startsWith(`${SAMPLE_FOLDER}/`))).toBe(true);
		expect([...index.people, ...index.spaces].flatMap(({ problems }) => problems)).toEqual([]);
		expect(hasSample(index)).toBe(true);
	});

	it("tell of days up to yesterday, and have something to do today", async () => {
		const { texts } = await bring();
		const days = Object.values(texts).flatMap((text) => text.match(/^- \d{4}-\d\d-\d\d/gm) ?? []);
		expect(days.sort().at(-1)).toBe("- 2026-11-24");
		expect(lines(texts, TODAY)).toEqual([
			"conversation Jonah Reyes-Lund 2026-11-26 +0 → prepare",
			"introduction-unanswered Ines Coelho-Park 2026-11-25 +0 → write",
			"keep-in-touch Samuel Okafor-Lee 2026-11-24 +1 → log-contact",
			"no-reply Tomas Vrbik 2026-11-19 +6 → follow-up",
			"ask-stale Noor Castellan 2026-11-24 +1 → nudge",
		]);
	});

	it("leave the space of a vault that has one as the only one", async () => {
		const { index } = await bring({ "Mine.md": "---\ntype: space\nindustries: [Energy]\n---\n" });
		expect(index.spaces.map(({ path }) => path)).toEqual(["Mine.md"]);
	});

	it("are found as the settings find contacts, and are called as they call properties", async () => {
		const data = { contacts: { types: ["person"] }, properties: { title: ["role"] } };
		const { texts, index } = await bring({}, data);
		expect(index.people).toHaveLength(12);
		const text = texts[`${SAMPLE_FOLDER}/Mara Ellison.md`];
		expect(text).toContain("type: person\n");
		expect(text).toContain("role: Chief product officer\n");
	});

	it("are not brought where the settings find contacts by a folder alone", () => {
		const { settings } = readSettings({ contacts: { types: [], folders: ["CRM"] } }, "data.json");
		const prepared = prepareSample(vault({}, settings), day(TODAY), () => false);
		expect(prepared).toMatchObject({
			ok: false,
			message: expect.stringContaining("found by folder") as string,
		});
	});

	it("are not there where only somebody's own note is in their folder", () => {
		const own = { [`${SAMPLE_FOLDER}/Mine.md`]: { type: "contact" } };
		expect(hasSample(vault(own))).toBe(false);
	});

	it("are told from those that somebody changed, and from notes that did not come with them", async () => {
		const { notes, texts } = await bring();
		const mara = `${SAMPLE_FOLDER}/Mara Ellison.md`;
		notes.overwrite(mara, `${texts[mara] ?? ""}\nMet her twin.\n`);
		notes.overwrite(`${SAMPLE_FOLDER}/Mine.md`, "---\ntype: contact\n---\n");
		const { untouched, changed } = await findSample(notes, notes.paths());
		expect(changed.map(({ path }) => path)).toEqual([mara]);
		expect(untouched).toHaveLength(Object.keys(texts).length - 1);
	});
});
