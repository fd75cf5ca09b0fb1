import { describe, expect, it } from "vitest";
import { loggedContact } from "../../make/network";
import { expectRecorded } from "../../make/recorded";
import { DEMO_VAULT, runCli, runJson } from "../../make/run-cli";
import { snapshotOf, tempVault, type VaultFiles } from "../../make/temp-vault";
import { describeDocuments } from "../../make/describe-documents";

/** A small vault, counted by hand below. */
const SMALL: VaultFiles = {
	"Jane Doe.md": { type: "contact", source: "classmate" },
	// Warm, met: Jane introduced within 9 days.
	"Ann.md": loggedContact(
		"source: event\ncategory: [peer, mentor]\nintroduced_by: '[[Jane Doe]]'\n",
		"2026-01-01 asked [[Jane Doe]]",
		"2026-01-10 introduced [[Jane Doe]]",
		"2026-01-11 contacted",
		"2026-01-20 met",
	),
	// Warm, declined: Jane again, within 2 days. Before that cold, no reply.
	"Ben.md": loggedContact(
		"source: event\ncategory: peer\nintroduced_by: '[[Ann]]'\n",
		"2025-05-01 contacted",
		"2025-05-20 no-reply",
		"2026-02-01 asked [[jane doe]]",
		"2026-02-03 introduced [[Jane Doe]]",
		"2026-02-04 contacted",
		"2026-02-09 declined",
	),
	// Cold, open; Aunt May, who has no note, is asked.
	"Cat.md": loggedContact(
		"category: peer\n",
		"2026-03-01 asked [[Aunt May]]",
		"2026-03-03 contacted",
	),
	// Given up: counts nowhere.
	"Dan.md": loggedContact("", "2026-03-01 contacted", "2026-03-09 dropped"),
	"Talk.md":
		"---\ntype: interview\ncontact: '[[Ann]]'\nheld: held\n---\n[[Ben]], [[Cat]] and [[Ben]]. Thanks to [[Jane Doe]].\n",
	"To come.md": "---\ntype: interview\ncontact: '[[Cat]]'\nheld: planned\n---\n[[Dan]]\n",
};

const SPACE = "---\ntype: space\nindustries: Fintech\nper_week: 5 asks\n---\n";

const ZERO = { open: 0, met: 0, declined: 0, noReply: 0, rate: null };

/** A source that nobody has come from. */
function untried(source: string) {
	return { source, people: 0, met: 0, opportunities: 0, how: expect.any(String) as string };
}

/** This many people whom I met cold, and one who declined. */
function decidedCases(met: number): VaultFiles {
	const people = Array.from({ length: met }, (_, i): [string, string] => [
		`P${i}.md`,
		loggedContact("source: event\n", "2026-01-01 contacted", "2026-01-09 met"),
	]);
	const declined = loggedContact("source: event\n", "2026-01-01 contacted", "2026-01-09 declined");
	return { ...Object.fromEntries(people), "No.md": declined };
}

describe("stats", () => {
	it("counts what a small vault says, as JSON", async () => {
		const monday = ["--today", "2026-03-08", "--first-day", "monday"];
		const none = { asks: 0, conversations: 0, thanks: 0, names: 0 };
		expect(await runJson(["stats", tempVault(SMALL), ...monday])).toEqual({
			weeks: [
				{ ...none, start: "2026-03-02", end: "2026-03-08" },
				// Aunt May is asked on Sunday.
				{ ...none, start: "2026-02-23", end: "2026-03-01", asks: 1 },
				{ ...none, start: "2026-02-16", end: "2026-02-22" },
				{ ...none, start: "2026-02-09", end: "2026-02-15" },
				{ ...none, start: "2026-02-02", end: "2026-02-08" },
				{ ...none, start: "2026-01-26", end: "2026-02-01", asks: 1 },
				{ ...none, start: "2026-01-19", end: "2026-01-25", conversations: 1 },
				{ ...none, start: "2026-01-12", end: "2026-01-18" },
			],
			perWeek: { asks: null, conversations: null, thanks: null, names: null },
			routes: [
				{ ...ZERO, route: "known" },
				{ ...ZERO, route: "warm", met: 1, declined: 1 },
				{ ...ZERO, route: "named" },
				{ ...ZERO, route: "in-person" },
				{ ...ZERO, route: "cold", open: 1, noReply: 1 },
			],
			routeNotSaid: ZERO,
			introducers: [
				{
					...{ name: "Jane Doe", path: "Jane Doe.md", asked: 2, agreed: 2, introduced: 2, met: 1 },
					...{ medianDays: 5.5, rate: null },
				},
				{
					...{ name: "Aunt May", path: null, asked: 1, agreed: 0, introduced: 0, met: 0 },
					...{ medianDays: null, rate: null },
				},
			],
			sources: [
				{ ...ZERO, source: "event", met: 1, declined: 1, noReply: 1 },
				{ ...ZERO, source: null, open: 1 },
			],
			sourcesOfMethod: [
				...["alumni", "past-colleague", "professor"].map(untried),
				{ ...untried("classmate"), people: 1 },
				{ ...untried("event"), people: 2, met: 1 },
				...["target-company", "database"].map(untried),
			],
			categories: [
				{ ...ZERO, category: "peer", open: 1, met: 1, declined: 1, noReply: 1 },
				{ ...ZERO, category: "mentor", met: 1 },
				{ ...ZERO, category: null },
			],
			conversations: 2,
			names: 2,
			namesPerConversation: 1,
			opportunities: null,
			separation: [
				{ degree: 0, people: 3, met: 0 },
				{ degree: 1, people: 1, met: 1 },
				{ degree: 2, people: 1, met: 0 },
			],
		});
	});

	it("prints the same as tables", async () => {
		const { code, stdout, stderr } = await runCli([
			...["stats", tempVault({ ...SMALL, "Space.md": SPACE })],
			...["--today", "2026-03-08", "--first-day", "monday"],
		]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(stdout).toBe(`Week                        asks conversations thanks in time names
wanted each week               5             –              –     –
2026-03-02                     0             0              0     0
2026-02-23                     1             0              0     0
2026-02-16                     0             0              0     0
2026-02-09                     0             0              0     0
2026-02-02                     0             0              0     0
2026-01-26                     1             0              0     0
2026-01-19                     0             1              0     0
2026-01-12                     0             0              0     0

Route                       open   met declined no reply of decided
known                          0     0        0        0          –
warm                           0     1        1        0          –
named                          0     0        0        0          –
in-person                      0     0        0        0          –
cold                           1     0        0        1          –
not said                       0     0        0        0          –

Introducer                 asked agreed introduced   met median days of decided
Jane Doe                       2      2          2     1         5.5          –
Aunt May                       1      0          0     0           –          –

Source                      open   met declined no reply of decided
event                          0     1        1        1          –
not said                       1     0        0        0          –

People from                people   met opportunities
classmate                       1     0             0
event                           2     1             0

Not tried yet
alumni: Search the alumni directory of your school for people in your space.
past-colleague: Go through the teams you worked in, and add those who have moved
  on.
professor: Write to a professor who taught your field, and ask who works in it
  now.
target-company: List the people of your field at your target companies, by name
  and title.
database: Ask your library or your outplacement service for its database of
  companies and their people.

Category                    open   met declined no reply of decided
peer                           1     1        1        1          –
mentor                         0     1        0        0          –
none                           0     0        0        0          –

Introductions away         people   met
none                            3     0
1                               1     1
2                               1     0

2 conversations held, 2 names gained, 1.0 each
`);
	});

	it("gives no rate of four decided cases, and one of five", async () => {
		const four = tempVault(decidedCases(3));
		expect(await runJson(["stats", four])).toMatchObject({
			routes: [{}, {}, {}, {}, { route: "cold", met: 3, declined: 1, rate: null }],
			sources: [{ source: "event", rate: null }],
			categories: [{ category: null, rate: null }],
		});
		expect((await runCli(["stats", four])).stdout).not.toContain("%");
		const five = tempVault(decidedCases(4));
		expect(await runJson(["stats", five])).toMatchObject({
			routes: [{}, {}, {}, {}, { route: "cold", met: 4, declined: 1, rate: 0.8 }],
			sources: [{ source: "event", rate: 0.8 }],
			categories: [{ category: null, rate: 0.8 }],
		});
		expect((await runCli(["stats", five])).stdout).toMatch(/^cold +0 +4 +1 +0 +80 %$/m);
	});

	it("says where nothing is logged yet", async () => {
		const { code, stdout, stderr } = await runCli([
			"stats",
			tempVault({ "Ann.md": { type: "contact" } }),
		]);
		expect({ code, stderr }).toEqual({
			code: 0,
			stderr: "Nothing has been logged yet: warm-intros move records what happens.\n",
		});
		expect(stdout).toContain("0 conversations held, 0 names gained\n");
	});

	it("says a day that is none, and a folder that cannot be read, with exit code 2", async () => {
		for (const [args, message] of [
			[["stats", tempVault(SMALL), "--today", "2026-02-30"], "--today: expected YYYY-MM-DD"],
			[["stats", "no/such/folder"], "it does not exist"],
		] as const) {
			const { code, stdout, stderr } = await runCli(args);
			expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
			expect(stderr).toContain(message);
		}
	});

	it("prints names plain, whatever characters they have", async () => {
		const vault = tempVault({
			"Ann.md": loggedContact(
				'source: "e\\e[31mvil"\ncategory: "\u202Eeno"\n',
				"2026-01-01 asked [[B\u001B]0;o]]",
			),
		});
		const { code, stdout } = await runCli(["stats", vault]);
		expect(code).toBe(0);
		expect(stdout).toContain("vil");
		expect(stdout).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
	});

	it("changes nothing", async () => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(vault);
		await runCli(["stats", vault]);
		expect(snapshotOf(vault)).toEqual(before);
	});
});

describe("results in the demo vault", () => {
	it("is as recorded", async () => {
		expectRecorded(
			"demo-stats/expected.json",
			await runJson(["stats", DEMO_VAULT, "--first-day", "monday"]),
		);
	});
});

describeDocuments("stats", () => [[DEMO_VAULT], [tempVault({})]]);

it("is also called results", async () => {
	const args = [DEMO_VAULT, "--first-day", "monday"];
	const results = await runCli(["results", ...args]);
	expect(results.stdout).toContain("Route");
	expect(results).toEqual(await runCli(["stats", ...args]));
});
