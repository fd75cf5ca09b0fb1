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
	it("prints debts first, then each day by itself, each line with what to do", async () => {
		const { code, stdout, stderr } = await runCli(["agenda", tempVault(SMALL), "--ahead", "3"]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(stdout).toBe(`Overdue
   2 days  Ann (log contact)
           You wanted to come back to this on 2026-11-20.
    1 day  Bo (log contact)
           You wanted to come back to this on 2026-11-21.

Today, 2026-11-22
           Cy (log contact)
           You wanted to come back to this on 2026-11-22.

Tomorrow, 2026-11-23
           Di (prepare)
           A conversation at 2026-11-23 09:30.

2026-11-24
           Di (log contact)
           You wanted to come back to this on 2026-11-24.
`);
	});

	it("holds what is due today, and with --ahead what will be", async () => {
		const vault = tempVault(SMALL);
		expect(await names(vault)).toEqual(["Ann", "Bo", "Cy", "Di"]);
		expect(await names(vault, "--ahead", "2")).toEqual(["Ann", "Bo", "Cy", "Di", "Di"]);
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
		expect(stdout.split("\r\n")[1]).toBe(
			"2026-11-20,2,follow-up,Ann,Ann.md,You wanted to come back to this on 2026-11-20.,log-contact",
		);
	});

	it("says where nothing is due", async () => {
		const { code, stdout, stderr } = await runCli([
			"agenda",
			tempVault({ "A.md": { type: "contact" } }),
		]);
		expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "Nothing is due.\n" });
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
