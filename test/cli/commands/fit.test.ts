import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT, rankedNames, rankedPeople, runCli, runJson } from "../../make/run-cli";
import { tempVault } from "../../make/temp-vault";
import { describeDocuments } from "../../make/describe-documents";

function smallVault(): string {
	return tempVault({
		"Spaces/Work.md": {
			type: "space",
			aliases: ["Job"],
			goal: "job search",
			industries: ["Fintech"],
			professions: ["Product"],
			geographies: ["US/Utah"],
			categories: ["peer", "power-connector = 2"],
		},
		"Spaces/Climate.md": { type: "space", industries: ["Climate"] },
		"Spaces/Climate work.md": {
			type: "space",
			name: "Climate in Colorado",
			geographies: ["US/Colorado"],
		},
		"Companies/Quill.md": { type: "company", industry: ["Fintech"], geography: ["US/Utah/Lehi"] },
		"People/Ada Three.md": {
			type: "contact",
			company: "[[Quill]]",
			profession: "Product",
			title: "VP",
			category: "peer",
		},
		"People/Bo Two.md": {
			type: "contact",
			industry: "fintech",
			geography: "US",
			profession: "Product",
			category: "power-connector",
		},
		"People/Cy One.md": { type: "contact", industry: "Dairy", geography: "Provo, Utah, US" },
		"People/Di None.md": { type: "contact" },
		"People/Ed Met.md":
			"---\ntype: contact\nindustry: Fintech\nintro_status: met\n---\n## Introduction log\n- 2026-10-02 met\n",
		"People/Fy Closed.md":
			"---\ntype: contact\nindustry: Fintech\nintro_status: declined\n---\n## Introduction log\n- 2026-10-02 declined\n",
		"People/Gu Climate.md": { type: "contact", industry: "Climate" },
	});
}

describe("fit", () => {
	it("lists people by their number of matches, and folds those met and closed", async () => {
		const { code, stdout, stderr } = await runCli(["fit", smallVault(), "--space", "Work"]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		const rows = stdout.split("\n").filter((line) => /^ +\d+ /.test(line));
		expect(rows.map((line) => line.replace(/ +/g, " ").trim())).toEqual([
			"1 IPG Ada Three VP, Quill peer",
			"2 IP~ Bo Two power-connector",
			"3 ·?G Cy One",
			"4 ??? Di None",
			"5 ·?? Gu Climate",
		]);
		expect(stdout).toContain("2 met or closed are not listed (--all lists them too)");
		expect(stdout).toContain("7 people: 1 match in all three, 1 in two, 3 in one");
	});

	it("lists the met and closed as well with --all", async () => {
		const { stdout } = await runCli(["fit", smallVault(), "--space", "Work", "--all"]);
		expect(stdout).toContain("Ed Met");
		expect(stdout).toContain("Fy Closed");
		expect(stdout).not.toContain("not listed");
	});

	it("shows the narrowness of each term and what is still lacking", async () => {
		const { stdout } = await runCli(["fit", smallVault(), "--space", "Work"]);
		expect(stdout).toMatch(
			/^industry {3}Fintech +█+░+ +57 % +4\n {11}too wide: more than half of all people$/m,
		);
		expect(stdout).toMatch(/^geography {2}US\/Utah +█+░+ +29 % +2$/m);
		expect(stdout).toMatch(/^power-connector +0 +0 +1 {2}2 more of 2$/m);
	});

	it("gives the reasons with --explain, with the company that a value is inherited from", async () => {
		const { stdout } = await runCli(["fit", smallVault(), "--space", "Work", "--explain"]);
		expect(stdout).toContain("industry: Fintech (from Quill)");
		expect(stdout).toContain("geography: US/Utah/Lehi is in US/Utah (from Quill)");
		expect(stdout).toContain("geography: US is wider than US/Utah");
	});

	it("lists no more than --limit, and says how many more there are", async () => {
		const { stdout } = await runCli(["fit", smallVault(), "--space", "Work", "--limit", "2"]);
		expect(stdout).toContain("Bo Two");
		expect(stdout).not.toContain("Cy One");
		expect(stdout).toContain("… and 3 more (--limit 0 shows all)");
	});

	it("lists 25 without a limit, and all with --limit 0", async () => {
		const people = Array.from({ length: 30 }, (_, i) => [
			`P${String(i).padStart(2, "0")}.md`,
			{ type: "contact" },
		]);
		const vault = tempVault(Object.fromEntries(people) as Record<string, { type: string }>);
		expect((await runCli(["fit", vault])).stdout).toContain("… and 5 more");
		expect((await runCli(["fit", vault, "--limit", "0"])).stdout).toContain("P29");
	});

	it("lists only people of a category with --category, however it is spelled", async () => {
		const vault = smallVault();
		for (const word of ["power-connector", "Power connectors", "POWER CONNECTOR"]) {
			expect(await rankedNames(vault, ["--space", "Work", "--category", word])).toEqual(["Bo Two"]);
		}
	});

	it("says so where nobody is of the category", async () => {
		const { code, stderr } = await runCli([
			"fit",
			smallVault(),
			"--space",
			"Work",
			"--category",
			"investor",
		]);
		expect(code).toBe(0);
		expect(stderr).toContain('Nobody has the category "investor".');
	});
});

describe("the space of fit", () => {
	it.each([
		["its name", "Work"],
		["its name in other case", "wORK"],
		["an alias", "job"],
		["its path", "Spaces/Work.md"],
		["its path without ending", "Spaces/Work"],
		["a link", "[[Work]]"],
		["the beginning of its name", "Wor"],
	])("is chosen by %s", async (_, text) => {
		expect(await runJson(["fit", smallVault(), "--space", text])).toMatchObject({
			space: { path: "Spaces/Work.md", name: "Work" },
		});
	});

	it("is that of the whole name where another one begins so", async () => {
		expect(await runJson(["fit", smallVault(), "--space", "Climate"])).toMatchObject({
			space: { path: "Spaces/Climate.md" },
		});
	});

	it("is the one that the settings name, else the first by name", async () => {
		const vault = smallVault();
		expect(await runJson(["fit", vault])).toMatchObject({ space: { name: "Climate" } });
		const config = tempVault({ "settings.json": '{"defaultSpace": "Work"}' });
		expect(await runJson(["fit", vault, "--config", `${config}/settings.json`])).toMatchObject({
			space: { name: "Work" },
		});
	});

	it("is asked for with the candidates where words mean several", async () => {
		const { code, stdout, stderr } = await runCli(["fit", smallVault(), "--space", "clim"]);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain('"clim" could be several spaces; give the path of one:');
		expect(stderr).toContain("Climate (Spaces/Climate.md)");
		expect(stderr).toContain("Climate in Colorado (Spaces/Climate work.md)");
		expect(stderr).not.toContain("Spaces/Work.md");
	});

	it("is asked for with all spaces where words mean none", async () => {
		const { code, stderr } = await runCli(["fit", smallVault(), "--space", "Nope"]);
		expect(code).toBe(2);
		expect(stderr).toContain('There is no space "Nope".');
		expect(stderr).toContain("Work (Spaces/Work.md)");
	});

	it("may be missing: people are listed all the same, with a word of how to make one", async () => {
		const vault = tempVault({ "Jane.md": { type: "contact" } });
		const { code, stdout, stderr } = await runCli(["fit", vault]);
		expect(code).toBe(0);
		expect(stdout).toContain("Jane");
		expect(stderr).toContain("No space yet");
		expect(await runJson(["fit", vault])).toMatchObject({ space: null, narrowness: [] });
		expect((await runCli(["fit", vault, "--space", "Work"])).code).toBe(2);
	});
});

describe("fit --json", () => {
	it("holds everybody, met and closed too, with their reasons", async () => {
		const people = await rankedPeople(smallVault(), ["--space", "Work"]);
		expect(people).toHaveLength(7);
		expect(people[0]).toEqual({
			path: "People/Ada Three.md",
			name: "Ada Three",
			matches: 3,
			likely: 0,
			dimensions: {
				industry: {
					result: "match",
					reasons: [
						{
							value: "Fintech",
							term: "Fintech",
							how: "equal",
							inheritedFrom: "Companies/Quill.md",
						},
					],
				},
				profession: {
					result: "match",
					reasons: [{ value: "Product", term: "Product", how: "equal" }],
				},
				geography: {
					result: "match",
					reasons: [
						{
							value: "US/Utah/Lehi",
							term: "US/Utah",
							how: "inside",
							inheritedFrom: "Companies/Quill.md",
						},
					],
				},
			},
			category: ["peer"],
			likelyCategories: [],
			stage: null,
			company: ["Quill"],
		});
	});

	it("holds no more people than --limit, and the counts of all", async () => {
		const document = await runJson(["fit", smallVault(), "--space", "Work", "--limit", "1"]);
		expect(document).toMatchObject({
			people: [{ name: "Ada Three" }],
			narrowness: [{ term: "Fintech", people: 4 }, {}, {}],
		});
	});
});

describe("fit --csv", () => {
	function readCsv(text: string): Record<string, string>[] {
		return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
	}

	it("is a table of everybody with a header", async () => {
		const { code, stdout } = await runCli(["fit", smallVault(), "--space", "Work", "--csv"]);
		expect(code).toBe(0);
		const rows = readCsv(stdout);
		expect(rows).toHaveLength(7);
		expect(rows[0]).toEqual({
			name: "Ada Three",
			path: "People/Ada Three.md",
			matches: "3",
			industry: "match",
			profession: "match",
			geography: "match",
			category: "peer",
			stage: "",
			company: "Quill",
			title: "VP",
			"last contact": "",
			"likely category": "",
		});
	});

	it("neutralizes what a spreadsheet would run as a formula", async () => {
		const title = '=HYPERLINK("http://x.example","a")';
		const vault = tempVault({
			"Jane.md": { type: "contact", title, name: "+Jane", company: "@Acme, Inc." },
		});
		const [row] = readCsv((await runCli(["fit", vault, "--csv"])).stdout);
		expect(row).toMatchObject({ title: `'${title}`, name: "'+Jane", company: "'@Acme, Inc." });
	});
});

describeDocuments("fit", () => [
	[DEMO_VAULT],
	[DEMO_VAULT, "--space", "More projects", "--limit", "3"],
	[tempVault({})],
]);

describe("fit of a space as it would be", () => {
	it("says who would match in fewer dimensions without a term, and writes nothing", async () => {
		const vault = smallVault();
		const { code, stdout, stderr } = await runCli([
			"fit",
			vault,
			"--space",
			"Work",
			"--without",
			"fintech",
		]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(stdout.split("\n\n")[0]).toBe(
			[
				'Without "Fintech":',
				"  4 people would match in fewer dimensions: Ada Three, Bo Two, Ed Met, Fy Closed",
				"Nothing was written.",
			].join("\n"),
		);
		expect(stdout).not.toContain("industry   Fintech");
	});

	it("ranks by other words, and gives both as JSON", async () => {
		const tried = ["--instead", "Fintech=Climate; Dairy", "--without", "geography:us/utah"];
		const document = await runJson(["fit", smallVault(), "--space", "Work", ...tried]);
		expect(document).toHaveProperty("whatIf", {
			changes: [
				{
					dimension: "geography",
					term: "US/Utah",
					instead: [],
					narrower: [
						{ words: "Provo, Utah, US", people: 1 },
						{ words: "US/Utah/Lehi", people: 1 },
					],
				},
				{ dimension: "industry", term: "Fintech", instead: ["Climate", "Dairy"], narrower: [] },
			],
			gained: [{ path: "People/Gu Climate.md", name: "Gu Climate", matches: 1, before: 0 }],
			lost: [
				{ path: "People/Ada Three.md", name: "Ada Three", matches: 1, before: 3 },
				{ path: "People/Bo Two.md", name: "Bo Two", matches: 1, before: 2 },
				{ path: "People/Ed Met.md", name: "Ed Met", matches: 0, before: 1 },
				{ path: "People/Fy Closed.md", name: "Fy Closed", matches: 0, before: 1 },
			],
			top: expect.arrayContaining([
				{ path: "People/Ada Three.md", name: "Ada Three", matches: 1, before: 3 },
				{ path: "People/Gu Climate.md", name: "Gu Climate", matches: 1, before: 0 },
			]) as unknown,
		});
	});

	it.each([
		[["--without", "Fintec"], /"Fintec" is no term of Work\. Its terms:\n {2}industry:Fintech\n/],
		[["--instead", "Fintech"], /--instead needs a term and what is to stand in its place/],
		[["--instead", "Fintech= ;"], /--instead needs a term and what is to stand in its place/],
	])("refuses %s", async (options, said) => {
		const { code, stdout, stderr } = await runCli([
			"fit",
			smallVault(),
			"--space",
			"Work",
			...options,
		]);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toMatch(said);
	});

	it("needs a space", async () => {
		const { code, stderr } = await runCli(["fit", tempVault({}), "--without", "Fintech"]);
		expect(code).toBe(2);
		expect(stderr).toContain("There is no space whose terms could be changed.");
	});
});
