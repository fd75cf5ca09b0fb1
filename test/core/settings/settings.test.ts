import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VaultIndex } from "../../../src/core/index/vault-index";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../../../src/core/settings/settings";
import { contact } from "../../make/note";

const path = ".obsidian/plugins/warm-intros/data.json";

function settingsOf(data: unknown): Settings {
	const { settings, problems } = readSettings(data, path);
	expect(problems).toEqual([]);
	return settings;
}

function complaintsOf(data: unknown): string[] {
	return readSettings(data, path).problems.map((problem) => problem.message);
}

describe("reading settings", () => {
	it.each([[undefined], [null], [{}]])(
		"has the defaults for %j, and nothing to complain of",
		(data) => {
			expect(settingsOf(data)).toEqual(DEFAULT_SETTINGS);
		},
	);

	it.each(["..", "../Other", ".obsidian/x", ".hidden", "People/.x", "C:\\Vault", "~/Vault"])(
		"complains of %j where a folder of the vault is meant, which nobody would see",
		(folder) => {
			const { settings, problems } = readSettings({ folders: { contact: folder } }, path);
			expect(settings).toEqual(DEFAULT_SETTINGS);
			expect(problems).toMatchObject([
				{
					code: "invalid-settings",
					message:
						"Setting folders.contact: expected a folder of the vault that is not hidden; the default is used.",
				},
			]);
			const found = readSettings({ contacts: { folders: [folder, "People"] } }, path);
			expect(found.settings.contacts.folders).toEqual(["People"]);
			expect(found.problems).toMatchObject([
				{
					message: `Setting contacts.folders: expected a folder of the vault that is not hidden, got "${folder}"; it is left out.`,
				},
			]);
		},
	);

	it("reads a folder as the vault has it, however its slashes are written", () => {
		for (const folder of ["A/B", "/A/B/", "A//B", "./A/B", "A\\B"])
			expect(settingsOf({ folders: { contact: folder } }).folders.contact).toBe("A/B");
	});

	it("finds contacts by type unless told otherwise", () => {
		expect(DEFAULT_SETTINGS.contacts).toEqual({ types: ["contact"], folders: [], tags: [] });
		expect(DEFAULT_SETTINGS.logHeading).toBe("Introduction log");
	});

	it("reads all that can be set", () => {
		expect(
			settingsOf({
				contacts: { types: ["person", "lead"], folders: ["/People/", "Team"], tags: ["#contact"] },
				properties: { title: ["role"], company: "ORG", geography: ["Location", "City "] },
				defaultSpace: " Job search ",
				logHeading: "## Verlauf",
			}),
		).toMatchObject({
			contacts: { types: ["person", "lead"], folders: ["People", "Team"], tags: ["contact"] },
			properties: { title: ["role"], company: ["ORG"], geography: ["Location", "City"] },
			defaultSpace: "Job search",
			logHeading: "Verlauf",
		});
	});

	it("takes one name for a list of one, and drops empty names", () => {
		expect(
			settingsOf({ contacts: { types: "person", folders: ["", " ", "/"], tags: ["#", ""] } })
				.contacts,
		).toEqual({
			types: ["person"],
			folders: [""],
			tags: [],
		});
		expect(settingsOf({ properties: { title: [], company: ["", " "] } }).properties).toEqual({});
	});

	it.each([[""], ["  "], ["##"], ["## "]])("has the default heading for “%s”", (logHeading) => {
		expect(settingsOf({ logHeading }).logHeading).toBe("Introduction log");
	});

	it("keeps a heading on one line: no heading of a note has two", () => {
		expect(settingsOf({ logHeading: "Introduction\nlog" }).logHeading).toBe("Introduction log");
	});

	it("knows settings of a later version, which it does not read, to be no mistake", () => {
		expect(settingsOf({ board: { columns: 3 } })).toEqual(DEFAULT_SETTINGS);
	});
});

describe("settings that cannot be used", () => {
	it.each([
		[[], /settings/i],
		["text", /settings/i],
		[7, /settings/i],
		[{ contacts: [] }, /contacts/],
		[{ contacts: "person" }, /contacts/],
		[{ contacts: { types: 7 } }, /contacts\.types.*a list of names/],
		[{ contacts: { types: ["a", 7] } }, /contacts\.types/],
		[{ contacts: { folders: { a: 1 } } }, /contacts\.folders/],
		[{ contacts: { tags: null } }, /contacts\.tags/],
		[{ properties: [] }, /properties/],
		[{ properties: null }, /properties/],
		[{ properties: { title: 7 } }, /properties\.title/],
		[{ properties: { titel: "role" } }, /properties\.titel/],
		[{ defaultSpace: 7 }, /defaultSpace.*a text/],
		[{ logHeading: ["x"] }, /logHeading/],
	])("are reported and have their default: %j", (data, message) => {
		const { settings, problems } = readSettings(data, path);
		expect(settings).toEqual(DEFAULT_SETTINGS);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ path, code: "invalid-settings" });
		expect(problems[0]?.message).toMatch(message);
		expect(problems[0]?.message).toContain("the default is used");
	});

	it("do not spoil the others", () => {
		const { settings } = readSettings(
			{ contacts: { types: 7, folders: "People" }, properties: { title: 7, company: "ORG" } },
			path,
		);
		expect(settings.contacts).toEqual({ types: ["contact"], folders: ["People"], tags: [] });
		expect(settings.properties).toEqual({ company: ["ORG"] });
	});

	it("are each reported once", () => {
		expect(
			complaintsOf({ contacts: { types: 1, tags: 2 }, properties: { a: "x" }, logHeading: 3 }),
		).toHaveLength(4);
	});

	it("take no name from what every object has", () => {
		const data: unknown = JSON.parse(
			'{"properties":{"__proto__":["x"],"constructor":["y"]},"__proto__":{"logHeading":"z"}}',
		);
		const { settings, problems } = readSettings(data, path);
		expect(settings).toEqual(DEFAULT_SETTINGS);
		expect(problems).toHaveLength(2);
	});

	it("say what columns of imported tables hold, and what is no text is complained of", () => {
		expect(settingsOf({ import: { columns: { firma: "company" } } }).import).toEqual({
			...DEFAULT_SETTINGS.import,
			columns: { firma: "company" },
		});
		const { settings, problems } = readSettings(
			{ import: { columns: { firma: 7, wer: "name" } } },
			path,
		);
		expect(settings.import.columns).toEqual({ wer: "name" });
		expect(problems.map(({ message }) => message)).toEqual([
			"Setting import.columns.firma: expected a text; the default is used.",
		]);
	});

	it("never stop the reading, whatever the file holds, and always leave settings that work", () => {
		const part = fc.oneof(fc.jsonValue(), fc.constantFrom("title", ["role", "ORG"], {}, []));
		const data = fc.oneof(
			fc.jsonValue(),
			fc.record(
				{
					contacts: fc.oneof(part, fc.record({ types: part, folders: part, tags: part })),
					properties: fc.oneof(part, fc.record({ title: part, type: part, industry: part })),
					defaultSpace: part,
					logHeading: part,
				},
				{ requiredKeys: [] },
			),
		);
		fc.assert(
			fc.property(data, (value) => {
				const { settings, problems } = readSettings(value, path);
				const index = new VaultIndex(settings);
				index.set(contact("People/Jane.md", { title: "VP" }));
				expect(index.size).toBe(1);
				expect(settings.logHeading.trim()).not.toBe("");
				for (const problem of problems) expect(problem.code).toBe("invalid-settings");
			}),
			{ numRuns: 500, seed: 7 },
		);
	});
});
