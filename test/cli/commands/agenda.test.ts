import { describe, expect, it } from "vitest";
import { DEMO_VAULT, runCli, runJson } from "../../make/run-cli";
import { expectRecorded } from "../../make/recorded";
import { tempVault } from "../../make/temp-vault";

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

function names(vault: string, ...args: readonly string[]): string[] {
	return (runJson(["agenda", vault, ...args]) as Agenda).items.map(({ name }) => name);
}

describe("agenda", () => {
	it("prints debts first, then each day by itself, each line with what to do", () => {
		const { code, stdout, stderr } = runCli(["agenda", tempVault(SMALL), "--ahead", "3"]);
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

	it("holds what is due today, and with --ahead what will be", () => {
		const vault = tempVault(SMALL);
		expect(names(vault)).toEqual(["Ann", "Bo", "Cy", "Di"]);
		expect(names(vault, "--ahead", "2")).toEqual(["Ann", "Bo", "Cy", "Di", "Di"]);
		expect(names(vault, "--today", "2026-11-20")).toEqual(["Ann"]);
	});

	it("holds for the time that is named, and --today is its noon", () => {
		const vault = tempVault(SMALL);
		expect(runJson(["agenda", vault, "--now", "2026-11-20T23:59"])).toMatchObject({
			now: "2026-11-20T23:59",
			items: [{ name: "Ann", overdueDays: 0 }],
		});
		expect(runJson(["agenda", vault, "--today", "2026-11-20"])).toMatchObject({
			now: "2026-11-20T12:00",
		});
		const kinds = ["09:59", "10:00"].map((hour) => {
			const { stdout } = runCli(["agenda", vault, "--now", `2026-11-23T${hour}`]);
			return stdout.includes("Was it held?");
		});
		expect(kinds).toEqual([false, true]);
	});

	it("is a table with --csv", () => {
		const { stdout } = runCli(["agenda", tempVault(SMALL), "--csv"]);
		expect(stdout.split("\r\n")[1]).toBe(
			"2026-11-20,2,follow-up,Ann,Ann.md,You wanted to come back to this on 2026-11-20.,log-contact",
		);
	});

	it("says where nothing is due", () => {
		const { code, stdout, stderr } = runCli(["agenda", tempVault({ "A.md": { type: "contact" } })]);
		expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "Nothing is due.\n" });
	});

	it.each(["-1", "367", "soon", "1.5", ""])("does not look %j days ahead", (days) => {
		const { code, stdout, stderr } = runCli(["agenda", tempVault({}), "--ahead", days]);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toBe(`--ahead: expected a number of days from 0 to 366, got "${days}".\n`);
	});

	it("of the demo vault is as recorded, and the same in every time zone", () => {
		const runs = ["UTC", "America/New_York", "Pacific/Kiritimati"].map((TZ) =>
			runCli(["agenda", DEMO_VAULT], { env: { TZ } }),
		);
		expect(runs[1]).toEqual(runs[0]);
		expect(runs[2]).toEqual(runs[0]);
		expectRecorded("demo-pipeline/agenda.json", runs[0]?.stdout.trimEnd().split("\n"));
	});
});
