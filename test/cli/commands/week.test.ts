import { describe, expect, it } from "vitest";
import { describeDocuments } from "../../make/describe-documents";
import { runCli, runJson } from "../../make/run-cli";
import { snapshotOf, tempVault } from "../../make/temp-vault";
import { NOBODY_NAMED, PLANNER_NOTES, WEEK_NOTE } from "../../make/week-vault";

const MONDAY = ["--now", "2026-11-30T08:00", "--first-day", "monday"];

describe("week", () => {
	it("prints each line with its reasons, and writes the note of the week", async () => {
		const vault = tempVault(PLANNER_NOTES);
		const { code, stdout } = await runCli(["week", vault, ...MONDAY]);
		expect(code).toBe(0);
		expect(stdout.split("Created")[0]).toBe(`Week from 30 November to 6 December
Asks 4 of 5, Conversations 1 of 3, Thanks in time 1, Names 1

Introductions to ask for
  Ask Tom Okafor to introduce you to Noor Haddad
    Peer: nobody met or in progress yet.
    Pine Foods is a target company.
    In your space: Supply chain planning, US/Oregon/Portland.
    Tom Okafor was a professor of yours; Noor Haddad knows Tom Okafor.
  Ask Tom Okafor to introduce you to Pia Ross
    Peer: nobody met or in progress yet.
    Oat Works is a target company.
    In your space: Supply chain planning, US/Oregon/Portland.
    Tom Okafor was a professor of yours; Pia Ross knows Tom Okafor.
    Marta Silva could, too, but has 4 open asks.
  Ask Sam Ode to introduce you to Stranger 01
    In your space: US/Oregon/Portland.
    Sam Ode was a classmate of yours; Sam Ode named Stranger 01 in a
    conversation.

Get back in touch
  Write to Old Friend
    Old Friend is a past colleague of yours.
    The last contact was on 1 June.

Try something new
  Look for people in a new place: Alumni
    Alumni: nobody yet.
    Search the alumni directory of your school for people in your space.

Still missing
  Find someone: Industry expert
    Industry expert: nobody in your notes yet.

Conversations
  Talk to Lea Brandt
    Wednesday, 2 December, 10:00.
    It is not prepared yet.

Events
  Go to Planners of Portland
    Thursday, 3 December, Portland.
    Expected there: Lea Brandt, Noor Haddad.

Promised
  Promised: Sam Ode
    Send Sam the planning template, by 2 December

`);
		expect([...snapshotOf(vault).keys()]).toContain(WEEK_NOTE);
	});

	it("writes nothing in a dry run, and nothing the second time", async () => {
		const vault = tempVault(PLANNER_NOTES);
		const before = snapshotOf(vault);
		expect(await runJson(["week", vault, ...MONDAY, "--dry-run"])).toMatchObject({
			path: WEEK_NOTE,
			written: false,
			notes: [{ path: WEEK_NOTE }],
		});
		expect(snapshotOf(vault)).toEqual(before);
		await runCli(["week", vault, ...MONDAY]);
		const planned = snapshotOf(vault);
		const { stdout, stderr } = await runCli(["week", vault, ...MONDAY]);
		expect(stdout).toContain("Ask Tom Okafor to introduce you to Pia Ross (not added)");
		expect(stderr).toBe("Nothing to change.\n");
		expect(snapshotOf(vault)).toEqual(planned);
	});

	it("fills the review in from the record", async () => {
		const vault = tempVault(PLANNER_NOTES);
		const week = ["--now", "2026-11-27T17:00", "--first-day", "monday"];
		expect(await runJson(["week", vault, "--review", ...week])).toMatchObject({
			start: "2026-11-23",
			numbers: [{ goal: "asks", count: 4, wanted: 5 }, {}, {}, {}],
			lines: [],
			happened: [
				{ date: "2026-11-23", name: "Ada Berg", event: "asked" },
				{ date: "2026-11-24", name: "Ben Cho", event: "asked" },
				{ date: "2026-11-24", name: "Lea Brandt", event: "contacted" },
				{ date: "2026-11-25", name: "Cora Diaz", event: "asked" },
				{ date: "2026-11-25", name: "Sam Ode", event: "met" },
				{ date: "2026-11-26", name: "Dev Rao", event: "asked" },
				{ date: "2026-11-26", name: "Lea Brandt", event: "scheduled" },
			],
		});
		expect([...snapshotOf(vault).keys()]).toContain("Weeks/Week of 2026-11-23.md");
	});

	it("begins the week on the day that is given, else as the settings say", async () => {
		const data = JSON.stringify({ week: { firstDay: 6 } });
		const vault = tempVault({ ...PLANNER_NOTES, ".obsidian/plugins/warm-intros/data.json": data });
		const at = ["--today", "2026-11-30", "--dry-run"];
		expect(await runJson(["week", vault, ...at])).toMatchObject({ start: "2026-11-28" });
		expect(await runJson(["week", vault, ...at, "--first-day", "Sunday"])).toMatchObject({
			start: "2026-11-29",
			end: "2026-12-05",
		});
		const { code, stderr } = await runCli(["week", vault, ...at, "--first-day", "someday"]);
		expect({ code, stderr }).toEqual({
			code: 2,
			stderr: expect.stringContaining("--first-day: expected one of sunday, monday") as string,
		});
	});

	it("says what to do in a vault in which nobody can be asked for", async () => {
		const { code, stderr } = await runCli(["week", tempVault({ "Ann.md": {} }), ...MONDAY]);
		expect(code).toBe(0);
		expect(stderr).toContain("add people who fit");
	});
});

describeDocuments("week", () => {
	const vault = tempVault(NOBODY_NAMED);
	return [
		[vault, ...MONDAY, "--dry-run"],
		[vault, "--review", "--now", "2026-11-27T17:00", "--first-day", "monday"],
		[tempVault({}), ...MONDAY, "--dry-run"],
	];
});
