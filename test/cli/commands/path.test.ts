import path from "node:path";
import { describe, expect, it } from "vitest";
import { loggedContact } from "../../make/network";
import { expectRecorded } from "../../make/recorded";
import { DEMO_VAULT, rankedNames, runCli, runJson } from "../../make/run-cli";
import { snapshotOf, tempVault, type VaultFiles } from "../../make/temp-vault";
import { describeDocuments } from "../../make/describe-documents";

const PERSON = { type: "contact" };

const SMALL = {
	"People/Jane Doe.md": {
		...PERSON,
		aliases: ["JD"],
		source: "past-colleague",
		knows: ["[[Tom]]"],
	},
	"People/Kim.md": { ...PERSON, source: "classmate", company: "[[Acme]]" },
	"People/Tom.md": loggedContact("name: Tom Thumb\ncompany: '[[Acme]]'\nknows: ['[[Vic]]']\n"),
	"Away.md": loggedContact(
		"",
		"2026-11-02 asked [[Jane Doe]]",
		"2026-11-09 asked [[Jane Doe]]",
		"2026-05-01 asked [[Kim]]",
	),
	"People/Vic.md": PERSON,
	"Cy.md": { ...PERSON, company: "[[Acme]]" },
	"Work/Cy.md": PERSON,
	"Lone.md": { ...PERSON, company: "Bolt", school: "MIT" },
	"Bare.md": PERSON,
	"Acme.md": { type: "company", name: "Acme Works" },
	"Mine.md": { type: "space", industries: ["x"], schools: ["MIT"] },
	"Other.md": { type: "space", industries: ["y"], past_companies: ["Bolt"] },
};

interface Paths {
	readonly paths: readonly {
		readonly steps: readonly { readonly from: string; readonly reason: string }[];
		readonly introducer: string | null;
		readonly load: number;
	}[];
	readonly candidates: readonly { readonly reason: string }[];
}

/** What is recorded of the ways to somebody of the demo vault: short enough to be read as a change. */
async function outline(person: string): Promise<unknown> {
	const { paths, candidates } = (await runJson([
		"path",
		DEMO_VAULT,
		person,
		"--limit",
		"5",
	])) as Paths;
	const introPaths = paths.map(({ steps, introducer, load }) => ({
		ask: `${introducer ?? "nobody"} (${load})`,
		steps: steps.map(({ reason }) => reason),
	}));
	return { ways: introPaths, candidates: candidates.map(({ reason }) => reason) };
}

describe("path", () => {
	it("names first who referred me, with or without a note, and then who only works there", async () => {
		const at = (more: object) => ({ ...PERSON, company: "Brex", ...more });
		const files: VaultFiles = {
			"Maya.md": at({ referred_by: "[[Bob Roy]]" }),
			"Nia.md": at({ referred_by: "[[Bob Roy]]" }),
			"Zoe.md": at({ connected_on: "2020-01-01" }),
		};
		const print = async (more: VaultFiles) => {
			const vault = tempVault({ ...files, ...more });
			return (await runCli(["path", vault, "Nia"])).stdout;
		};
		expect(await print({})).toBe(
			[
				"  1 Ask Bob Roy (make a note for them first)",
				"    Bob Roy referred you to Nia",
				"  2 Ask Zoe",
				"    You are connected to Zoe on LinkedIn",
				"    Zoe and Nia are or were both at Brex (likely)",
				"",
			].join("\n"),
		);
		expect(await print({ "Bob Roy.md": PERSON })).toBe(
			[
				"  1 Ask Bob Roy",
				"    You are in touch with Bob Roy about introductions",
				"    Bob Roy referred you to Nia",
				"  2 Ask Zoe",
				"    You are connected to Zoe on LinkedIn",
				"    Zoe and Nia are or were both at Brex (likely)",
				"",
			].join("\n"),
		);
		const document = await runJson(["path", tempVault(files), "Nia"]);
		expect(document).toMatchObject({
			withoutNote: [{ name: "Bob Roy", reason: "Bob Roy referred you to Nia" }],
			candidates: [],
		});
	});

	it("lists who can introduce me, each step with its reason, what is likely after what is said", async () => {
		const { code, stdout, stderr } = await runCli(["path", tempVault(SMALL), "Tom Thumb"]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(stdout).toBe(`  1 Ask Jane Doe (asked once in 90 days)
    Jane Doe is a past colleague of yours
    Jane Doe knows Tom Thumb
  2 Ask Kim (last asked on 1 May)
    Kim was a classmate of yours
    Kim and Tom Thumb are or were both at Acme Works (likely)
`);
	});

	it("goes over two people where one does not suffice", async () => {
		const { stdout } = await runCli(["path", tempVault(SMALL), "Vic"]);
		expect(stdout).toContain(`  1 Ask Jane Doe (asked once in 90 days)
    Jane Doe is a past colleague of yours
    Jane Doe knows Tom Thumb
    Tom Thumb knows Vic
`);
	});

	it("says of somebody whom I know that I do, and who else does", async () => {
		const { stdout } = await runCli(["path", tempVault(SMALL), "JD"]);
		expect(stdout).toBe(`  1 You know them yourself
    Jane Doe is a past colleague of yours
  2 Ask Kim (last asked on 1 May)
    Kim was a classmate of yours
    Kim and Tom Thumb are or were both at Acme Works (likely)
    Jane Doe knows Tom Thumb
`);
	});

	it("says where to look where there is no path, with what is mine first", async () => {
		const vault = tempVault(SMALL);
		const { code, stdout, stderr } = await runCli(["path", vault, "Lone"]);
		expect({ code, stderr }).toEqual({
			code: 0,
			stderr: "No path to Lone is known. Where to look for one:\n",
		});
		expect(stdout).toBe(`You were at MIT too: look among your classmates and professors.
Lone works or worked at Bolt: look for someone you know there.
`);
		const other = await runCli(["path", vault, "Lone", "--space", "Other"]);
		expect(other.stdout).toBe(`You worked at Bolt too: ask your colleagues from that time.
Lone was at MIT: look among its alumni.
`);
	});

	it("takes what is mine from the default space of the settings", async () => {
		const config = path.join(
			tempVault({ "settings.json": '{"defaultSpace": "Other"}' }),
			"settings.json",
		);
		const { stdout } = await runCli(["path", tempVault(SMALL), "Lone", "--config", config]);
		expect(stdout).toContain("You worked at Bolt too");
	});

	it("says what would help where the note says nothing, and needs no space", async () => {
		const { code, stdout, stderr } = await runCli([
			"path",
			tempVault({ "Bare.md": PERSON }),
			"Bare",
		]);
		expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
		expect(stderr).toBe(
			"No path to Bare is known. Say in the note where they work, where they studied or where you met them, or who knows them, and there may be one.\n",
		);
	});

	it("lists ten paths, or as many as --limit allows, and says that there are more", async () => {
		const people = Array.from({ length: 12 }, (_, i): [string, VaultFiles[string]] => [
			`P${String(i).padStart(2, "0")}.md`,
			{ ...PERSON, closeness: 3, knows: "[[T]]" },
		]);
		const vault = tempVault({ "T.md": PERSON, ...Object.fromEntries(people) });
		const usual = (await runCli(["path", vault, "T"])).stdout;
		expect(usual).toContain(" 10 Ask P09\n");
		expect(usual).toMatch(/\n… and more \(--limit 0 shows all\)\n$/);
		expect((await runCli(["path", vault, "T", "--limit", "12"])).stdout).not.toContain("and more");
		expect((await runCli(["path", vault, "T", "--limit", "0"])).stdout).toContain(" 12 Ask P11\n");
		const all = (await runJson(["path", vault, "T"])) as Paths;
		expect(all.paths).toHaveLength(12);
		const few = (await runJson(["path", vault, "T", "--limit", "2"])) as Paths;
		expect(few.paths).toEqual(all.paths.slice(0, 2));
	});

	it("gives the same as JSON", async () => {
		expect(await runJson(["path", tempVault(SMALL), "Tom Thumb", "--limit", "1"])).toEqual({
			person: "People/Tom.md",
			paths: [
				{
					steps: [
						{
							from: "me",
							to: "People/Jane Doe.md",
							kind: "known",
							reason: "Jane Doe is a past colleague of yours",
						},
						{
							from: "People/Jane Doe.md",
							to: "People/Tom.md",
							kind: "said",
							reason: "Jane Doe knows Tom Thumb",
						},
					],
					introducer: "People/Jane Doe.md",
					load: 1,
					openAsks: 0,
					isOverBudget: false,
					agreedBefore: false,
					lastAsked: "2026-11-09",
					lastAnswer: null,
				},
			],
			withoutNote: [],
			tried: [],
			candidates: [],
		});
	});

	it("says whom it puts first because they agreed before", async () => {
		const knows = { ...PERSON, closeness: 3, knows: "[[T]]" };
		const vault = tempVault({
			"T.md": PERSON,
			"Amy.md": knows,
			"Zoe.md": knows,
			"Cy.md": loggedContact("", "2026-11-02 asked [[Zoe]]", "2026-11-03 agreed"),
		});
		const { stdout } = await runCli(["path", vault, "T"]);
		expect(stdout).toContain("  1 Ask Zoe (agreed before, asked once in 90 days)\n");
		const { paths } = (await runJson(["path", vault, "T"])) as Paths;
		expect(paths).toMatchObject([
			{ introducer: "Zoe.md", agreedBefore: true, lastAsked: "2026-11-02" },
			{ introducer: "Amy.md", agreedBefore: false, lastAsked: null },
		]);
	});

	it("counts asks of the 90 days before --today", async () => {
		const vault = tempVault(SMALL);
		const load = async (today: string): Promise<number | undefined> =>
			((await runJson(["path", vault, "Tom Thumb", "--today", today])) as Paths).paths.find(
				({ introducer }) => introducer === "People/Kim.md",
			)?.load;
		expect(await load("2026-05-01")).toBe(1);
		expect(await load("2026-07-29")).toBe(1);
		expect(await load("2026-07-30")).toBe(0);
		expect(await load("2026-04-30")).toBe(0);
	});

	it("changes nothing", async () => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(vault);
		for (const person of ["Vic", "Lone", "JD"]) await runCli(["path", vault, person]);
		expect(snapshotOf(vault)).toEqual(before);
	});

	it.each([
		["nobody bears", "Nobody Else", 'Nobody is called "Nobody Else".\n'],
		[
			"several bear",
			"Cy",
			'"Cy" could be 2 people; give the path of one:\n  Cy, Acme: Cy.md\n  Cy: Work/Cy.md\n',
		],
	])("prints nothing for a name that %s, with exit code 2", async (_, text, message) => {
		const { code, stdout, stderr } = await runCli(["path", tempVault(SMALL), text]);
		expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: message });
	});

	it("refuses a limit that is none", async () => {
		const { code, stderr } = await runCli(["path", tempVault(SMALL), "Vic", "--limit", "few"]);
		expect({ code, stderr }).toEqual({
			code: 2,
			stderr: '--limit: expected a number from 0 up, got "few".\n',
		});
	});

	it("refuses a copy that a sync tool made, which is not a person", async () => {
		const copy = "Ann.sync-conflict-20261101-090000-ABCDEFG.md";
		const vault = tempVault({ "Ann.md": PERSON, [copy]: PERSON });
		const { code, stderr } = await runCli(["path", vault, copy]);
		expect({ code, stderr }).toEqual({
			code: 2,
			stderr: `${copy} is a copy that a sync tool made; it is not counted as a person.\n`,
		});
	});

	it("prints names plain, whatever characters they have", async () => {
		const escape = String.fromCharCode(27);
		const vault = tempVault({
			"Jane.md": '---\ntype: contact\nname: "Jane \\e[31m"\ncloseness: 3\nknows: "[[Tom]]"\n---\n',
			"Tom.md": `---\ntype: contact\nname: "\u202EmoT"\n---\n`,
			"Lone.md": '---\ntype: contact\nname: "Lo\\ane"\ncompany: "Bo\\e]0;lt"\n---\n',
		});
		for (const person of ["Tom.md", "Lone.md"]) {
			const { code, stdout, stderr } = await runCli(["path", vault, person]);
			expect(code).toBe(0);
			expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
		}
		const json = (await runCli(["path", vault, "Tom.md", "--json"])).stdout;
		expect(json).not.toContain(escape);
		expect(json).not.toContain("\u202E");
	});
});

describe("the paths of the demo vault", () => {
	it("are as recorded", async () => {
		const people = [
			"Harlan Pettibone",
			"Farida Nazari",
			"Eleanor Sung",
			"Dana Whitcombe",
			"Pilar Echeverria",
			"Peder Haugland",
		];
		const document: Record<string, unknown> = {};
		for (const person of people) document[person] = await outline(person);
		expectRecorded("demo-path/expected.json", document);
	});
});

describe("the order of fit", () => {
	it("has somebody first to whom notes say that a path leads, and not for what is only likely", async () => {
		const same = { ...PERSON, industry: "Fintech" };
		const vault = tempVault({
			"Space.md": { type: "space", industries: ["Fintech"] },
			"Amy.md": same,
			"Bea.md": { ...same, company: "Acme" },
			"Cat.md": { ...same, referred_by: "[[Friend]]" },
			"Friend.md": { ...PERSON, source: "classmate", company: "Acme" },
		});
		expect(await rankedNames(vault)).toEqual(["Cat", "Amy", "Bea", "Friend"]);
		expect((await runCli(["path", vault, "Bea"])).stdout).toContain("(likely)");
	});
});

describeDocuments("path", () =>
	["Farida Nazari", "Dana Whitcombe", "Pilar Echeverria", "Peder Haugland"].map((name) => [
		DEMO_VAULT,
		name,
	]),
);
