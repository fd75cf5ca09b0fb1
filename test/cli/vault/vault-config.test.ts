import path from "node:path";
import { describe, expect, it } from "vitest";
import { foundProblems, rankedNames, rankedPeople, runCli } from "../../make/run-cli";
import { tempVault, type VaultFiles } from "../../make/temp-vault";

const PEOPLE: VaultFiles = {
	"Space.md": { type: "space", industries: ["Fintech"] },
	"Ada.md": { type: "contact", industry: "Fintech" },
	"Bo.md": { kind: "person", Branche: "Fintech" },
	"Archive/Cy.md": { type: "contact" },
	"Archive of notes.md": { type: "contact" },
	"Moulds/Contact.md": { type: "contact" },
	"Old/2019 Di.md": { type: "contact" },
};
const EVERYBODY = ["Ada", "2019 Di", "Archive of notes", "Contact", "Cy"];
const DATA = ".obsidian/plugins/warm-intros/data.json";
const FOREIGN = {
	contacts: { types: ["person"] },
	properties: { type: ["kind"], industry: ["branche"] },
};

describe("the vault's own settings", () => {
	it("are those of the plugin in it", async () => {
		const vault = tempVault({ ...PEOPLE, [DATA]: JSON.stringify(FOREIGN) });
		expect(await rankedNames(vault)).toEqual(["Bo"]);
	});

	it("may begin with a byte order mark", async () => {
		const vault = tempVault({ ...PEOPLE, [DATA]: `\uFEFF${JSON.stringify(FOREIGN)}` });
		expect(await rankedNames(vault)).toEqual(["Bo"]);
		expect(await foundProblems(vault)).toEqual([]);
	});

	it.each([
		["no JSON", "{", "it is not JSON"],
		["an empty file", "", "it is not JSON"],
		["a list", "[]", "expected names and values in { }"],
	])("are a problem, and the defaults hold, where they are %s", async (_, text, message) => {
		const vault = tempVault({ ...PEOPLE, [DATA]: text });
		expect(await rankedNames(vault)).toEqual(EVERYBODY);
		const problems = await foundProblems(vault);
		expect(problems).toMatchObject([{ path: DATA, code: "invalid-settings" }]);
		expect(problems[0]?.message).toContain(message);
	});

	it("count as far as they can be read", async () => {
		const vault = tempVault({
			...PEOPLE,
			[DATA]: JSON.stringify({
				contacts: { types: ["person"], tags: 5 },
				properties: { type: "kind", shoe: "x" },
				later: {},
			}),
		});
		expect(await rankedNames(vault)).toEqual(["Bo"]);
		expect((await foundProblems(vault)).map(({ message }) => message)).toEqual([
			"Setting contacts.tags: expected a name or a list of names; the default is used.",
			expect.stringContaining("Setting properties.shoe: expected the name of a property"),
		]);
	});
});

describe("--config", () => {
	it("counts instead of the vault's own settings", async () => {
		const vault = tempVault({
			...PEOPLE,
			[DATA]: "{broken",
			"other.json": JSON.stringify(FOREIGN),
		});
		const config = ["--config", path.join(vault, "other.json")];
		expect(await rankedNames(vault, config)).toEqual(["Bo"]);
		expect(await foundProblems(vault, config)).toEqual([]);
	});

	it("is a path from where one stands", async () => {
		const vault = tempVault({ ...PEOPLE, "other.json": JSON.stringify(FOREIGN) });
		expect(await rankedNames(".", ["--config", "other.json"], { cwd: vault })).toEqual(["Bo"]);
	});

	it.each([
		["does not exist", "nowhere.json", "nowhere.json: it does not exist"],
		["is a folder", "Archive", "Archive: it is a folder"],
		["is no JSON", "Ada.md", "Ada.md: it is not JSON"],
		["is empty", "empty.json", "empty.json: it is not JSON"],
		["holds a list", "list.json", "list.json: expected names and values in { }"],
		[
			"holds a wrong setting",
			"wrong.json",
			"wrong.json: Setting contacts.types: expected a name or a list of names",
		],
	])("that %s ends with exit code 2 and a clear word", async (_, file, message) => {
		const vault = tempVault({
			...PEOPLE,
			"empty.json": "",
			"list.json": "[]",
			"wrong.json": '{"contacts":{"types":5}}',
		});
		for (const command of [
			["fit", "."],
			["check", "."],
			["show", ".", "Ada"],
			["new", ".", "contact", "X"],
		]) {
			const { code, stdout, stderr } = await runCli([...command, "--config", file], { cwd: vault });
			expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
			expect(stderr).toContain(message);
		}
	});
});

describe("what the vault excludes", () => {
	function excluding(filters: readonly string[], more: VaultFiles = {}): string {
		return tempVault({
			...PEOPLE,
			".obsidian/app.json": JSON.stringify({ userIgnoreFilters: filters }),
			...more,
		});
	}

	it("by the beginning of a path is nobody, and links still lead there", async () => {
		const vault = excluding([" archive/"], { "Ed.md": { type: "contact", knows: ["[[Cy]]"] } });
		expect(await rankedNames(vault)).toEqual([
			"Ada",
			"2019 Di",
			"Archive of notes",
			"Contact",
			"Ed",
		]);
		expect((await foundProblems(vault)).filter(({ code }) => code === "link-to-nobody")).toEqual(
			[],
		);
	});

	it("by a regular expression is nobody", async () => {
		expect(await rankedNames(excluding([" /^old\\/\\d+/"]))).toEqual([
			"Ada",
			"Archive of notes",
			"Contact",
			"Cy",
		]);
	});

	it("by an expression that is none is everybody, and that is a problem", async () => {
		const vault = excluding(["/(/", ""]);
		expect(await rankedNames(vault)).toEqual(EVERYBODY);
		expect(await foundProblems(vault)).toMatchObject([
			{ path: ".obsidian/app.json", code: "invalid-settings" },
		]);
	});

	it.each([
		["templates.json", '{"folder": "Moulds"}'],
		["templates.json", '{"folder": "/Moulds/"}'],
		["plugins/templater-obsidian/data.json", '{"templates_folder": "Moulds"}'],
	])("as a folder of templates, in %s: %s, is nobody", async (file, text) => {
		const vault = tempVault({ ...PEOPLE, [`.obsidian/${file}`]: text });
		expect(await rankedNames(vault)).toEqual(EVERYBODY.filter((name) => name !== "Contact"));
	});

	it("is unknown where its files are broken: everybody is ranked, and each is a problem", async () => {
		const vault = tempVault({
			...PEOPLE,
			".obsidian/app.json": "{",
			".obsidian/templates.json": "no",
			".obsidian/plugins/templater-obsidian/data.json/x": "a folder",
		});
		expect((await rankedPeople(vault)).map(({ name }) => name)).toEqual(EVERYBODY);
		expect((await foundProblems(vault)).map((problem) => [problem.path, problem.code])).toEqual([
			[".obsidian/app.json", "invalid-settings"],
			[".obsidian/plugins/templater-obsidian/data.json", "invalid-settings"],
			[".obsidian/templates.json", "invalid-settings"],
		]);
	});

	it("is nothing where its files hold other things than expected", async () => {
		const vault = tempVault({
			...PEOPLE,
			".obsidian/app.json": '{"userIgnoreFilters": {"a": 1}}',
			".obsidian/templates.json": '{"folder": 5}',
		});
		expect(await rankedNames(vault)).toEqual(EVERYBODY);
		expect(await foundProblems(vault)).toEqual([]);
	});
});
