import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { NEW_KINDS } from "../../../src/core/vocabulary/record-kind";
import { copyOf, snapshotOf, tempVault } from "../../make/temp-vault";
import { UNCLEAR_NOTES } from "../../make/unclear-notes";
import {
	DEMO_VAULT,
	foundProblems,
	rankedNames,
	rankedPeople,
	runCli,
	runJson,
} from "../../make/run-cli";
import { describeDocuments } from "../../make/describe-documents";

const SMALL = {
	"Companies/Acme.md": { type: "company", aliases: ["Acme Corporation"] },
	"People/Jane Doe.md": { type: "contact", aliases: ["JD"] },
};

/** Everything that holds for a path of a new note, whatever it was asked to be called. */
function expectSafe(vault: string, at: string): void {
	expect(at).not.toMatch(/[\\:*?"<>|#^[\]%\p{Cc}]/u);
	expect(at.split("/").every((part) => /^[^.\s].*[^.\s]$|^[^.\s]$/.test(part))).toBe(true);
	expect(existsSync(path.join(vault, at))).toBe(true);
}

describe("new", () => {
	it("makes a note and prints what is in it", async () => {
		const vault = tempVault(SMALL);
		const args = [
			"new",
			vault,
			"contact",
			"Bo Berg",
			"--set",
			"company=Acme Corporation",
			"--set",
			"title=VP: Sales",
		];
		const { code, stdout, stderr } = await runCli([...args, "--set", "phone=02139"]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(stdout).toBe(
			'Created People/Bo Berg.md\n+ ---\n+ type: contact\n+ company:\n+   - "[[Acme]]"\n+ title: "VP: Sales"\n+ phone:\n+   - "02139"\n+ ---\n',
		);
		expect(readFileSync(path.join(vault, "People/Bo Berg.md"), "utf8")).toBe(
			'---\ntype: contact\ncompany:\n  - "[[Acme]]"\ntitle: "VP: Sales"\nphone:\n  - "02139"\n---\n',
		);
		expect(await rankedNames(vault)).toContain("Bo Berg");
		expect(await foundProblems(vault)).toEqual([]);
	});

	it.each([
		["2026-03-10", 'expected_at:\n  - "[[Gala]]"\n'],
		["2026-03-11", 'met_at: "[[Gala]]"\n'],
	])("on %s says of an event of the 10th how they are tied to it", async (today, has) => {
		const vault = tempVault({ "Gala.md": { type: "event", date: "2026-03-10" } });
		const { code } = await runCli([
			"new",
			vault,
			"--line",
			"Bo Berg, met at Gala",
			"--today",
			today,
		]);
		expect(code).toBe(0);
		expect(readFileSync(path.join(vault, "People/Bo Berg.md"), "utf8")).toContain(has);
	});

	it("makes a contact of a line about them, and what is said beside it counts first", async () => {
		const vault = tempVault(SMALL);
		const line = "Bo Berg, VP Sales @ Acme, speaker at Gala, via JD, bo@acme.co: likes tea";
		const args = ["new", vault, "--line", line, "--set", "source=alumni"];
		expect(await runCli(args)).toMatchObject({
			code: 2,
			stderr: expect.stringContaining("add --event-as met") as string,
		});
		const { code, stdout } = await runCli([...args, "--event-as", "met"]);
		expect(code).toBe(0);
		expect(stdout.split("\n")[0]).toBe("Created People/Bo Berg.md");
		expect(readFileSync(path.join(vault, "People/Bo Berg.md"), "utf8")).toBe(
			'---\ntype: contact\ncompany:\n  - "[[Acme]]"\ntitle: VP Sales\nemail:\n  - bo@acme.co\nsource: alumni\nmet_at: "[[Gala]]"\nmet_role: speaker\nreferred_by:\n  - "[[Jane Doe]]"\n---\nlikes tea\n',
		);
		const again = await runCli(["new", vault, "contact", "--line", "B. Berg, bo@acme.co"]);
		expect(again).toMatchObject({ code: 2, stdout: "" });
		expect(again.stderr).toContain(
			'"B. Berg" already exists (the same e-mail address): People/Bo Berg.md. Nothing was written. If you mean another one, add --another.',
		);
		const other = ["new", vault, "--line", "B. Berg, bo@acme.co", "--another", "--folder", "X"];
		expect(await runJson(other)).toMatchObject({
			kind: "contact",
			path: "X/B. Berg.md",
			written: true,
		});
	});

	it.each([
		[["--line", "@ Acme"], "The line begins with a name"],
		[["--line", "n/a, PM @ Acme"], '"n/a" stands in place of a name. The line begins with a name'],
		[["company", "--line", "Bo"], "--line creates a contact"],
		[["contact", "Bo", "--line", "Bo"], "--line creates a contact"],
		[["contact"], "Expected a kind and a name, or --line"],
		[[], "Expected a kind and a name, or --line"],
	])("asks for what is missing with %j", async (args, text) => {
		const vault = tempVault(SMALL);
		const { code, stdout, stderr } = await runCli(["new", vault, ...args]);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain(text);
	});

	it.each(NEW_KINDS)(
		"makes a note of the kind %s in its folder, read back as one",
		async (kind) => {
			const vault = tempVault({
				"Jane.md": { type: "contact", industry: ["Some term"], geography: "US/Utah" },
			});
			const set = kind === "space" ? ["--set", "geographies=Utah, US; US/Idaho"] : [];
			const made = await runJson(["new", vault, kind, "Some term", ...set]);
			const folder = {
				contact: "People/",
				company: "Companies/",
				event: "Events/",
				term: "Terms/",
				space: "",
			}[kind];
			expect(made).toMatchObject({ kind, path: `${folder}Some term.md`, written: true });
			expect(readFileSync(path.join(vault, `${folder}Some term.md`), "utf8")).toContain(
				`type: ${kind}`,
			);
			if (kind === "contact") expect(await rankedNames(vault)).toContain("Some term");
			if (kind === "space") {
				expect(await runJson(["fit", vault])).toMatchObject({
					space: { name: "Some term" },
					people: [{ matches: 1 }],
				});
			}
			expect(await foundProblems(vault)).toEqual([]);
			expect((await runCli(["new", vault, kind, "some TERM"])).code).toBe(2);
		},
	);

	it("writes nothing with --dry-run, and prints the same", async () => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(vault);
		const { code, stdout, stderr } = await runCli([
			"new",
			vault,
			"contact",
			"Bo Berg",
			"--dry-run",
			"--folder",
			"New/Deep",
		]);
		expect({ code, stdout, stderr }).toEqual({
			code: 0,
			stdout: "Would create New/Deep/Bo Berg.md\n+ ---\n+ type: contact\n+ ---\n",
			stderr: "Dry run: nothing was written.\n",
		});
		expect(await runJson(["new", vault, "contact", "Bo Berg", "--dry-run"])).toMatchObject({
			written: false,
		});
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("changes nothing else in a vault", async () => {
		const vault = copyOf(DEMO_VAULT);
		const before = snapshotOf(vault);
		expect(
			(
				await runCli([
					"new",
					vault,
					"contact",
					"Someone Entirely New",
					"--set",
					"knows=Jane Doe; Eleanor Sung",
				])
			).code,
		).toBe(0);
		const after = new Map(snapshotOf(vault));
		expect(after.delete("People/Someone Entirely New.md")).toBe(true);
		expect(after).toEqual(before);
		expect(readFileSync(path.join(vault, "People/Someone Entirely New.md"), "utf8")).toContain(
			'- "[[Eleanor Sung]]"',
		);
	});
});

describe("a new note whose name is taken", () => {
	it.each(["Jane Doe", "jane doe", "jd", "Jäne  Doe"])(
		"by somebody is not made as %s",
		async (name) => {
			const vault = tempVault(SMALL);
			const before = snapshotOf(vault);
			const { code, stdout, stderr } = await runCli(["new", vault, "contact", name]);
			expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
			expect(stderr).toMatch(/already a contact called .*: People\/Jane Doe\.md\./);
			expect(stderr).toContain("Nothing was written.");
			expect(stderr).toContain("--another");
			expect(snapshotOf(vault)).toEqual(before);
		},
	);

	it("is made with --another, the company in its file's name", async () => {
		const vault = tempVault(SMALL);
		const args = ["new", vault, "contact", "Jane Doe", "--another", "--set", "company=Acme"];
		expect(await runJson(args)).toMatchObject({ path: "People/Jane Doe (Acme).md" });
		expect(await runJson(args)).toMatchObject({ path: "People/Jane Doe (Acme) 2.md" });
		expect((await rankedPeople(vault)).map(({ name }) => name)).toEqual([
			"Jane Doe",
			"Jane Doe",
			"Jane Doe",
		]);
	});

	it.each(Object.entries(UNCLEAR_NOTES))(
		"by a note with %s is not made, and the note is named",
		async (_, text) => {
			const vault = tempVault({ "People/Di Ray.md": text });
			const before = snapshotOf(vault);
			for (const args of [
				["contact", "di ray"],
				["--line", "Di Ray, CTO @ Quill"],
			]) {
				const { code, stdout, stderr } = await runCli(["new", vault, ...args]);
				expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
				expect(stderr).toContain("(a note has this name, and ");
				expect(stderr).toContain(
					"): People/Di Ray.md. Nothing was written. If you mean another one",
				);
			}
			expect(snapshotOf(vault)).toEqual(before);
		},
	);

	it("by a file that is not a person, or lies in wait with other case, gets a number", async () => {
		const vault = tempVault({
			"People/bo berg.MD": { type: "event" },
			"People/Bo Berg 2.md/inner.md": "a folder",
			".obsidian/app.json": '{"userIgnoreFilters": ["Old/"]}',
			"Old/Cy.md": { type: "contact" },
		});
		expect(await runJson(["new", vault, "contact", "Bo Berg"])).toMatchObject({
			path: "People/Bo Berg 3.md",
		});
		expect(await runJson(["new", vault, "contact", "Cy", "--folder", "Old"])).toMatchObject({
			path: "Old/Cy 2.md",
		});
		expect(await rankedNames(vault)).toContain("Bo Berg");
	});
});

describe("a hostile name", () => {
	it.each([
		["<% tp.file.cursor() %>"],
		["../x"],
		["../../etc/passwd"],
		["..\\x"],
		["/abs/olute"],
		["C:\\x"],
		["a]]b"],
		["[[Jane]]"],
		["x".repeat(300)],
		["é".repeat(300)],
		["CON"],
		["nul.txt"],
		[".hidden"],
		["trailing. "],
		["a\nb: c\n---\n"],
		["{{title}}"],
		["null"],
		["2026-01-01"],
		["#tag"],
		["日本 太郎 😀"],
		["\u202Egnp"],
	])("%j makes a safe note that fit reads back", async (name) => {
		const vault = tempVault({});
		const made = (await runJson(["new", vault, "contact", name])) as { path: string; text: string };
		expectSafe(vault, made.path);
		expect(made.path).toMatch(/^People\/[^/]+\.md$/);
		expect(made.text).not.toContain("<%");
		expect(readdirSync(vault, { recursive: true })).toHaveLength(2);
		const shown = name
			.replace(/\[\[|\]\]/g, " ")
			.replace(/\s+/g, " ")
			.trim();
		expect(await runJson(["fit", vault])).toMatchObject({ people: [{ name: shown }], problems: 0 });
	});

	it.each(["", "   ", "\n", "[[]]"])("%j is none, and nothing is made", async (name) => {
		const vault = tempVault({});
		const { code, stderr } = await runCli(["new", vault, "contact", name]);
		expect(code).toBe(2);
		expect(stderr).toBe("A note needs a name. Nothing was written.\n");
		expect(readdirSync(vault)).toEqual([]);
	});

	it("in a property stays text", async () => {
		const vault = tempVault({});
		const value = "<% x %> {{y}} ]] --- # `a`";
		const made = await runJson(["new", vault, "contact", "Bo", "--set", `category_note=${value}`]);
		expect((made as { text: string }).text).not.toContain("<%");
		expect(await runJson(["show", vault, "Bo"])).toMatchObject({
			properties: expect.arrayContaining([
				expect.objectContaining({ values: [{ text: value }] }),
			]) as unknown,
		});
	});
});

describe("a new note is refused, and nothing is written,", () => {
	it.each([
		[
			"of an unknown kind",
			["robot", "X"],
			'A new note is one of contact, company, event, term, space; got "robot".',
		],
		[
			"with an unknown property",
			["contact", "X", "--set", "shoe=42"],
			'there is no property "shoe" to set. Known ones:',
		],
		[
			"with a name in a property",
			["contact", "X", "--set", "name=Y"],
			'there is no property "name" to set',
		],
		[
			"with a property without a value",
			["contact", "X", "--set", "title"],
			'expected property=value, got "title".',
		],
		[
			"with a value of the wrong form",
			["contact", "X", "--set", "follow_up=soon"],
			"follow_up: expected a day as YYYY-MM-DD",
		],
		[
			"with a value out of range",
			["contact", "X", "--set", "closeness=9"],
			"closeness: 9 is not a number from 0 to 5.",
		],
		["in a folder outside", ["contact", "X", "--folder", "../y"], "expected a folder of the vault"],
		[
			"in a hidden folder",
			["contact", "X", "--folder", ".obsidian"],
			"expected a folder of the vault",
		],
		["on a day that is none", ["contact", "X", "--today", "soon"], "--today: expected YYYY-MM-DD"],
	])("%s", async (_, args, message) => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(path.dirname(vault));
		const { code, stdout, stderr } = await runCli(["new", vault, ...args]);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain(message);
		expect(snapshotOf(path.dirname(vault))).toEqual(before);
	});

	it("where the settings or a link would lead it out of the vault", async () => {
		const vault = tempVault({ "settings.json": '{"folders": {"contact": "../out"}}' });
		symlinkSync("..", path.join(vault, "Up"));
		for (const [option, value, message] of [
			["--config", path.join(vault, "settings.json"), "expected a folder of the vault"],
			["--folder", "Up", "was not written: it is outside the vault."],
		] as const) {
			const { code, stderr } = await runCli(["new", vault, "contact", "Bo", option, value]);
			expect(code).toBe(2);
			expect(stderr).toContain(message);
		}
		expect(readdirSync(path.dirname(vault))).toEqual(["vault"]);
	});
});

describe("the folder of a new note", () => {
	it.each([
		["People/Utah", "People/Utah/Bo.md"],
		["./People//Utah/", "People/Utah/Bo.md"],
		["/People", "People/Bo.md"],
		["People\\Utah", "People/Utah/Bo.md"],
		[".", "Bo.md"],
		["", "Bo.md"],
	])("%j puts it at %s", async (folder, at) => {
		const vault = tempVault({});
		expect(await runJson(["new", vault, "contact", "Bo", "--folder", folder])).toMatchObject({
			path: at,
		});
		expect(existsSync(path.join(vault, at))).toBe(true);
	});

	it("that is a link to itself is refused with a word", async () => {
		const vault = tempVault({});
		symlinkSync("loop", path.join(vault, "loop"));
		const { code, stderr } = await runCli(["new", vault, "contact", "Bo", "--folder", "loop/x"]);
		expect({ code, stderr }).toEqual({
			code: 2,
			stderr: "loop/x/Bo.md was not written: a symbolic link leads back to itself.\n",
		});
	});
});

describeDocuments("new", () => {
	const vault = tempVault({});
	return [
		...NEW_KINDS.map((kind) => [
			...[vault, kind, "A name"],
			...(kind === "space" ? ["--set", "industries=Fintech"] : []),
		]),
		[DEMO_VAULT, "contact", "Somebody Entirely New", "--dry-run"],
	];
});
