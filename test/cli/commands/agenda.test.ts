import { describe, expect, it } from "vitest";
import { DEMO_VAULT, runCli, runInEveryZone, runJson } from "../../make/run-cli";
import { expectRecorded } from "../../make/recorded";
import { tempVault } from "../../make/temp-vault";
import { describeDocuments } from "../../make/describe-documents";

const SMALL = {
	"Ann.md": { type: "contact", follow_up: "2026-11-20" },
	"Bo.md": { type: "contact", follow_up: "2026-11-21" },
	"Cy.md": { type: "contact", follow_up: "2026-11-22" },
	"Di.md": { type: "contact", follow_up: "2026-11-24" },
	"Talk.md": { type: "interview", contact: ["[[Di]]"], starts: "2026-11-23T09:30", goal: "Learn" },
};

interface Agenda {
	readonly now: string;
	readonly items: readonly { readonly name: string; readonly overdueDays: number }[];
}

async function names(vault: string, ...args: readonly string[]): Promise<string[]> {
	return ((await runJson(["agenda", vault, ...args])) as Agenda).items.map(({ name }) => name);
}

describe("agenda", () => {
	it("prints what cannot wait first, then this week, then what is older, each line with what to do", async () => {
		const { code, stdout, stderr } = await runCli(["agenda", tempVault(SMALL), "--ahead", "3"]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(stdout).toBe(`Today
    tomorrow  Di (prepare)
              A conversation tomorrow at 09:30.

This week
 2 days late  Ann (log contact)
              You wanted to come back to this on Fri 20 Nov.
  1 day late  Bo (log contact)
              You wanted to come back to this yesterday.
       today  Cy (log contact)
              You wanted to come back to this today.
  Tue 24 Nov  Di (log contact)
              You wanted to come back to this on Tue 24 Nov.
`);
	});

	it("has one line for all asks of one introducer, and an item a person as JSON", async () => {
		const ask = (day: string) =>
			`---\ntype: contact\nintro_status: asked\nintro_via: "[[Marta Diaz]]"\n---\n## Introduction log\n- ${day} asked [[Marta Diaz]]\n`;
		const vault = tempVault({
			"Marta Diaz.md": { type: "contact" },
			"Ann.md": ask("2026-11-10"),
			"Bo.md": ask("2026-10-01"),
			"Cy.md": ask("2026-11-12"),
		});
		const { stdout } = await runCli(["agenda", vault]);
		expect(stdout).toBe(`Waiting for others
 5 days late  Marta Diaz (remind of 3 asks)
              3 asks wait for an answer: Ann, Cy, Bo.
`);
		expect(await runJson(["agenda", vault])).toMatchObject({
			items: [
				{ name: "Ann", when: "waiting", group: "Marta Diaz.md" },
				{ name: "Cy", when: "waiting", group: "Marta Diaz.md" },
				{ name: "Bo", when: "older", group: "Marta Diaz.md" },
			],
		});
	});

	it("names the event or the opportunity that a line is about, where it is about nobody", async () => {
		const vault = tempVault({
			"Meetup.md": { type: "event", date: "2026-11-23" },
			"Lead.md": { type: "opportunity", opp_next: "2026-11-20", opp_from: "[[Jo]]" },
		});
		const { stdout } = await runCli(["agenda", vault, "--today", "2026-11-22"]);
		expect(stdout).toContain("  Meetup (");
		expect(stdout).toContain("  Lead (");
	});

	it("holds what is due today, and with --ahead what will be", async () => {
		const vault = tempVault(SMALL);
		expect(await names(vault)).toEqual(["Di", "Ann", "Bo", "Cy"]);
		expect(await names(vault, "--ahead", "2")).toEqual(["Di", "Ann", "Bo", "Cy", "Di"]);
		expect(await names(vault, "--today", "2026-11-20")).toEqual(["Ann"]);
	});

	it("holds for the time that is named, and --today is its noon", async () => {
		const vault = tempVault(SMALL);
		expect(await runJson(["agenda", vault, "--now", "2026-11-20T23:59"])).toMatchObject({
			now: "2026-11-20T23:59",
			items: [{ name: "Ann", overdueDays: 0 }],
		});
		expect(await runJson(["agenda", vault, "--today", "2026-11-20"])).toMatchObject({
			now: "2026-11-20T12:00",
		});
		for (const [hour, isOver] of [
			["09:59", false],
			["10:00", true],
		] as const) {
			const { stdout } = await runCli(["agenda", vault, "--now", `2026-11-23T${hour}`]);
			expect(stdout.includes("Was it held?")).toBe(isOver);
		}
	});

	it("is a table with --csv", async () => {
		const { stdout } = await runCli(["agenda", tempVault(SMALL), "--csv"]);
		expect(stdout.split("\r\n")[2]).toBe(
			"2026-11-20,2,follow-up,Ann,Ann.md,You wanted to come back to this on Fri 20 Nov.,log-contact,week,",
		);
	});

	it("says where nothing is due", async () => {
		const { code, stdout, stderr } = await runCli([
			"agenda",
			tempVault({ "A.md": { type: "contact" } }),
		]);
		expect({ code, stdout, stderr }).toEqual({
			...{ code: 0, stdout: "" },
			stderr: "Nothing is due: warm-intros week says who to ask next.\n",
		});
	});

	it.each(["-1", "367", "soon", "1.5", ""])("does not look %j days ahead", async (days) => {
		const { code, stdout, stderr } = await runCli(["agenda", tempVault({}), "--ahead", days]);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toBe(`--ahead: expected a number of days from 0 to 366, got "${days}".\n`);
	});

	it("of the demo vault is as recorded, and the same in every time zone", async () => {
		const { stdout } = await runInEveryZone(["agenda", DEMO_VAULT]);
		expectRecorded("demo-pipeline/agenda.json", stdout.trimEnd().split("\n"));
	});
});

describeDocuments("agenda", () => [[DEMO_VAULT], [tempVault({})]]);
