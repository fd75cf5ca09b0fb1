import { describe, expect, it } from "vitest";
import { DEMO_VAULT, runCli, runJson } from "../../make/run-cli";
import { tempVault } from "../../make/temp-vault";
import { describeDocuments } from "../../make/describe-documents";

const LOG = `
## Introduction log
- 2026-10-01 asked [[Bo Berg]]: met at the fair
- 2026-10-05 introduced [[Bo Berg]]
- 2026-10-09 scheduled 2026-10-20 09:30
a line of my own
`;

const JANE = `---
Type: contact
ROLE: VP
company:
  - "[[Acme]]"
  - "[[Old Corp]]"
profession: Product
aliases: [JD, Janie]
introduced_by: "[[Bo Berg]]"
last_contact: "05/03/2026"
intro_status: scheduled
---
${LOG}`;

function smallVault(): string {
	return tempVault({
		"settings.json": JSON.stringify({
			properties: { title: ["job", "role"], industry: ["Line of work"] },
		}),
		"Space.md": { type: "space", industries: ["Fintech"], professions: ["Product"] },
		"Companies/Acme.md": { type: "company", "line of work": ["Fintech"], geography: "US/Utah" },
		"People/Jane Doe.md": JANE,
		"People/Bo Berg.md": { type: "contact", source: "classmate" },
		"Twin.md": { type: "contact", company: "[[Acme]]" },
		"Work/Twin.md": { type: "contact" },
		"Interviews/Talk.md": {
			type: "interview",
			contact: ["[[Jane Doe]]"],
			starts: "2026-10-20T09:30",
		},
		"Interviews/Earlier.md": {
			type: "interview",
			contact: ["[[Jane Doe]]"],
			starts: "2026-09-01T10:00",
			held: "held",
		},
		"Bo Berg (Conflicted copy laptop 202611010900).md": { type: "contact" },
	});
}

function show(text: string, ...args: readonly string[]): ReturnType<typeof runCli> {
	const vault = smallVault();
	return runCli(["show", vault, text, "--config", `${vault}/settings.json`, ...args]);
}

describe("show", () => {
	it("prints each property and where it comes from, the fit, the log, the conversations and the problems", async () => {
		const { code, stdout } = await show("Jane Doe");
		expect(code).toBe(0);
		expect(stdout).toBe(`Jane Doe  People/Jane Doe.md

  name            Jane Doe  (the file's name)
  aliases         JD; Janie
  profession      Product
  company         Acme; Old Corp
  title           VP  (written as ROLE)
  intro_status    scheduled
  introduced_by   Bo Berg
  industry        Fintech  (from Companies/Acme.md)
  geography       US/Utah  (from Companies/Acme.md)

Stage: scheduled, date set
  44 days
  overdue since 20 Oct
  next step: Say thanks
    You talked on 1 Sep and haven't said thanks yet.

Fit: 2 of 3 in Space
  industry: Fintech (from Acme)
  profession: Product
  geography: other
  Known to me, or to people I can ask
  last contact: 9 Oct

Introduction log
  1 Oct asked Bo Berg: met at the fair
  5 Oct introduced Bo Berg
  9 Oct scheduled 20 Oct at 09:30

Conversations
  1 Sep at 10:00 held: Interviews/Earlier.md
  20 Oct at 09:30 planned: Interviews/Talk.md

Problems
  line 10: last_contact: "05/03/2026" could have the day or the month first;
    write it as YYYY-MM-DD.
`);
	});

	it.each([
		["a name", "Jane Doe"],
		["a name in other case and with extra blanks", " jane  DOE "],
		["an alias", "janie"],
		["the path of the note", "People/Jane Doe.md"],
		["that path in other case", "people/jane doe.MD"],
		["that path without its ending", "People/Jane Doe"],
		["that path from where one stands", "./People/Jane Doe.md"],
		["a link", "[[Jane Doe|her]]"],
	])("finds a person by %s", async (_, text) => {
		expect((await show(text)).stdout).toContain("Jane Doe  People/Jane Doe.md");
	});

	it("asks which one is meant where several bear a name, one at the vault's root among them", async () => {
		const { code, stdout, stderr } = await show("twin");
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toBe(
			'"twin" could be 2 people; give the path of one:\n  Twin, Acme: Twin.md\n  Twin: Work/Twin.md\n',
		);
		expect((await show("Twin.md")).stdout).toContain("Twin  Twin.md");
		expect((await show("Work/Twin")).stdout).toContain("Twin  Work/Twin.md");
	});

	it.each(["Nobody", "Companies/Acme.md", "People/Nobody.md", "People", ""])(
		"says that nobody is called %j",
		async (text) => {
			const { code, stdout, stderr } = await show(text);
			expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
			expect(stderr).toBe(`Nobody is called "${text}".\n`);
		},
	);

	it("says of a copy that a sync tool made that it is none of the people", async () => {
		const { code, stderr } = await show("Bo Berg (Conflicted copy laptop 202611010900).md");
		expect(code).toBe(2);
		expect(stderr).toContain("is a copy that a sync tool made");
		expect((await show("Bo Berg")).code).toBe(0);
	});
});

describe("show --json", () => {
	it("names the property under which each value is written, in the company's note too", async () => {
		const vault = smallVault();
		const args = ["show", vault, "Jane Doe", "--config", `${vault}/settings.json`];
		expect(await runJson(args)).toMatchObject({
			path: "People/Jane Doe.md",
			space: { path: "Space.md", name: "Space" },
			matches: 2,
			reachable: true,
			lastContact: "2026-10-09",
			properties: expect.arrayContaining([
				{
					property: "name",
					values: [{ text: "Jane Doe" }],
					from: { path: "People/Jane Doe.md", key: null },
					inherited: false,
				},
				{
					property: "title",
					values: [{ text: "VP" }],
					from: { path: "People/Jane Doe.md", key: "ROLE" },
					inherited: false,
				},
				{
					property: "company",
					values: [{ text: "Acme", path: "Companies/Acme.md" }, { text: "Old Corp" }],
					from: { path: "People/Jane Doe.md", key: "company" },
					inherited: false,
				},
				{
					property: "industry",
					values: [{ text: "Fintech" }],
					from: { path: "Companies/Acme.md", key: "line of work" },
					inherited: true,
				},
			]) as unknown,
			log: [
				{
					date: "2026-10-01",
					event: "asked",
					link: "[[Bo Berg]]",
					text: "met at the fair",
					line: 15,
				},
				{ date: "2026-10-05", event: "introduced", link: "[[Bo Berg]]", line: 16 },
				{ date: "2026-10-09", event: "scheduled", at: "2026-10-20T09:30", line: 17 },
			],
			interviews: [
				{ path: "Interviews/Earlier.md", starts: "2026-09-01T10:00", held: "held" },
				{ path: "Interviews/Talk.md", starts: "2026-10-20T09:30", held: "planned" },
			],
			standing: {
				move: "both",
				since: "2026-10-09",
				ageDays: 44,
				dueOn: "2026-10-20",
				overdue: true,
				explained: true,
				next: {
					kind: "thank",
					event: null,
					label: "Say thanks",
					why: "You talked on 1 Sep and haven't said thanks yet.",
				},
			},
			problems: [{ code: "ambiguous-date", line: 10 }],
		});
	});

	it("has no stage status for somebody who is in no stage, and asks for what the log lacks", async () => {
		const vault = tempVault({
			"Ann.md": { type: "contact" },
			"Bo.md": { type: "contact", intro_status: "waiting" },
			"Cy.md": { type: "contact", intro_status: "met" },
		});
		expect(await runJson(["show", vault, "Ann"])).toMatchObject({ stage: null, standing: null });
		expect(await runJson(["show", vault, "Bo"])).toMatchObject({ stage: null, standing: null });
		expect(await runJson(["show", vault, "Cy"])).toMatchObject({
			stage: "met",
			standing: { since: null, ageDays: null, explained: false, next: { event: null } },
		});
		expect((await runCli(["show", vault, "Cy"])).stdout).toContain(
			"Stage: met, my move\n  age unknown: the log does not say how this came about\n  next step: Complete this move\n    The log doesn't say how this stage came about.\n\n",
		);
	});
});

describeDocuments("show", () => [
	[DEMO_VAULT, "Rafael Ibarra"],
	[DEMO_VAULT, "Dana Whitcombe"],
	[DEMO_VAULT, "Corinne Vasquez-Hale"],
	[DEMO_VAULT, "Bad notes/Horace Pemberly.md"],
	[tempVault({ "Jane.md": { type: "contact" } }), "Jane"],
]);
