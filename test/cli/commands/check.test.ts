import Papa from "papaparse";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT, foundProblems, runCli } from "../../make/run-cli";
import { tempVault } from "../../make/temp-vault";
import { describeDocuments } from "../../make/describe-documents";

const CLEAN = {
	"Jane.md": { type: "contact", company: "[[Acme]]" },
	"Acme.md": { type: "company" },
};

describe("check", () => {
	it("ends with exit code 0 where nothing is wrong, and says so on standard error", async () => {
		expect(await runCli(["check", tempVault(CLEAN)])).toEqual({
			code: 0,
			stdout: "",
			stderr: "No problems; 1 person read.\n",
		});
		expect(await runCli(["check", tempVault(CLEAN), "--json"])).toMatchObject({
			code: 0,
			stdout: '{\n\t"problems": []\n}\n',
		});
	});

	it("ends with exit code 1 where something is, with the line of each", async () => {
		const vault = tempVault({
			...CLEAN,
			"Bo.md":
				'---\ntype: contact\n# a comment\n"intro_status" : soon\nlast_contact: 2026-02-30\n---\n',
			"Cy.md": '\uFEFF---\r\ntype: contact\r\nknows:\r\n  - "[[Nobody]]"\r\n---\r\n',
			"Di.md": "---\ntype: contact\na: [\n---\n",
		});
		const { code, stdout, stderr } = await runCli(["check", vault]);
		expect(code).toBe(1);
		expect(stdout).toContain("Bo.md\n  line 4: intro_status: ");
		expect(stdout).toContain("\n  line 5: last_contact: ");
		expect(stdout).toContain(
			"Cy.md\n  line 3: knows: there is no note for [[Nobody]]. (link-to-nobody)",
		);
		expect(stdout).toMatch(/Di\.md\n {2}line \d: The properties cannot be read/);
		expect(stderr).toBe("4 problems in 3 files; 3 people read.\n");
	});

	it("counts the lines of properties that cannot be read from the top of the file", async () => {
		const vault = tempVault({
			"Twice.md": "---\ntype: contact\nname: A\nname: B\n---\n",
			"Crlf.md": "---\r\ntype: contact\r\nname: A\r\nname: B\r\n---\r\n",
			"Links.md": "---\ntype: contact\nknows: [[A]], [[B]]\n---\n",
		});
		expect(await foundProblems(vault)).toMatchObject([
			{ path: "Crlf.md", code: "duplicate-key", line: 4 },
			{ path: "Links.md", code: "unreadable-frontmatter", line: 3 },
			{ path: "Twice.md", code: "duplicate-key", line: 4 },
		]);
	});

	it("lists copies beside their original and counts nobody twice; a person called Copy is one", async () => {
		const jane = { type: "contact", email: "jane@x.example" };
		const copies = [
			"Jane-LAPTOP-AB12CD",
			"Copy of Jane",
			"Jane copy 2",
			"Kopie von Jane",
			"Jane (1)",
		];
		const vault = tempVault({
			...Object.fromEntries(["Jane", ...copies].map((stem) => [`P/${stem}.md`, jane])),
			"P/Ann.md": { type: "contact", email: "ann@x.example" },
			"P/Ann Copy.md": { type: "contact", email: "copy@x.example" },
			"P/Bo Copy.md": { type: "contact", email: "bo@x.example" },
			"P/Copy of Cy.md": { type: "contact", email: "cy@x.example" },
		});
		const { stdout, stderr } = await runCli(["check", vault]);
		for (const stem of copies) expect(stdout).toContain(`P/${stem}.md\n`);
		expect(stdout).toContain("It looks like a copy of P/Jane.md; it is not counted.");
		expect(stderr).toContain("5 problems in 5 files; 5 people read.");
	});

	it.each([
		"## **Introduction log**",
		"## *Introduction log*:",
		"## 🤝 Introduction log",
		"## Introduction log:",
	])("reads the log below %s", async (heading) => {
		const log = `${heading}\n\n- 2026-03-02: met\n- 2026-02-30: asked\n`;
		const vault = tempVault({ "Jane.md": `---\ntype: contact\n---\n\n${log}` });
		expect(await foundProblems(vault)).toMatchObject([{ path: "Jane.md", line: 8 }]);
	});

	it("says that words in curly quotes and properties of other programs are not read", async () => {
		const vault = tempVault({
			"Ann.md": "---\ntype: “contact”\ncompany: “Quill”\n---\n",
			"Bo.md": '+++\ntype = "contact"\n+++\n',
			"Cy.md": "---\ntype: “article”\n---\n",
			"Di.md": "---\ntype:\tcontact\n---\n",
		});
		const message =
			"type: “contact” stands in curly quotes, so it is not read; write contact without them, here and below.";
		expect(await foundProblems(vault)).toMatchObject([
			{ path: "Ann.md", code: "unreadable-frontmatter", line: 2, message },
			{ path: "Bo.md", code: "spaced-frontmatter", line: 1 },
		]);
	});

	it("takes no line of a person's text for a problem: that is for adopting notes", async () => {
		const vault = tempVault({
			"Bo.md": "---\ntype: contact\n---\n\nemail:: bo@x.example\n- Company: she said they hire\n",
		});
		expect(await foundProblems(vault)).toEqual([]);
	});

	it("gives the same as a table with --csv", async () => {
		const vault = tempVault({ "Bo.md": { type: "contact", intro_status: 'soon, "maybe"' } });
		const { code, stdout } = await runCli(["check", vault, "--csv"]);
		expect(code).toBe(1);
		const [header, row] = Papa.parse<string[]>(stdout.trim()).data;
		expect(header).toEqual(["path", "line", "code", "message"]);
		expect(row).toEqual(["Bo.md", "3", "unknown-status", expect.stringContaining('soon, "maybe"')]);
	});

	it("names for each problem of the demo vault a line that stands in the note", async () => {
		const problems = await foundProblems(DEMO_VAULT);
		expect(problems.length).toBeGreaterThan(20);
		for (const { path: note, line, message } of problems) {
			if (line === undefined) continue;
			const text = readFileSync(path.join(DEMO_VAULT, note), "utf8").split(/\r?\n/)[line - 1] ?? "";
			const property = /^(\w+): /.exec(message)?.[1];
			if (property !== undefined) expect(text).toMatch(new RegExp(`^${property}:`));
			else expect(text).not.toBe("");
		}
	});

	it("finds in every bad note of the demo vault something, and nowhere else but a namesake", async () => {
		const places = new Set((await foundProblems(DEMO_VAULT)).map(({ path: note }) => note));
		const elsewhere = [...places].filter((note) => !note.startsWith("Bad notes/"));
		expect(elsewhere).toEqual(["Imported/Marisol Vega.md"]);
		expect(places.size).toBeGreaterThanOrEqual(24);
	});
});

describeDocuments("check", () => [[DEMO_VAULT], [tempVault({})]]);
