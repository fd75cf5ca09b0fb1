import { describe, expect, it } from "vitest";
import { DEMO_VAULT, runCli, runInEveryZone, runJson } from "../../make/run-cli";
import { expectRecorded } from "../../make/recorded";
import { tempVault } from "../../make/temp-vault";
import { describeDocuments } from "../../make/describe-documents";

function person(properties: string, ...log: readonly string[]): string {
	const lines = log.map((line) => `- ${line}\n`).join("");
	return `---\ntype: contact\n${properties}---\n## Introduction log\n${lines}`;
}

const SMALL = {
	"Ann.md": person('intro_status: asked\nintro_via: "[[Bo]]"\n', "2026-11-02 asked [[Bo]]"),
	"Bo.md": person("intro_status: introduced\n", "2026-11-21 introduced [[Ann]]"),
	"Cy.md": person("intro_status: asked\n"),
	"Di.md": person("intro_status: waiting for\\tthem\n"),
	"Ed.md": person("intro_status: dropped\n", "2026-11-20 dropped"),
	"Flo.md": person("intro_status: identified\nintro_since: 2026-11-22\n"),
};

interface Pipeline {
	readonly stages: readonly { readonly id: string; readonly people: readonly object[] }[];
}

describe("pipeline", () => {
	it("prints each stage with its people, their age and what is due, those due first", async () => {
		const { code, stdout, stderr } = await runCli(["pipeline", tempVault(SMALL)]);
		expect({ code, stderr }).toEqual({
			code: 0,
			stderr: "1 closed ones are not listed; --all lists them.\n",
		});
		expect(stdout).toBe(`identified (1, my move)
  Flo                  since today

asked (2, the introducer's move)
  Ann                  20 days, overdue since 9 Nov       via Bo
  Cy                   age unknown

introduced (1, my move)
  Bo                   1 day, due today

unrecognised (1)
  Di                   waiting for\\tthem
`);
	});

	it("lists closed ones with --all", async () => {
		const { stdout, stderr } = await runCli(["pipeline", tempVault(SMALL), "--all"]);
		expect(stderr).toBe("");
		expect(stdout).toContain("\ndropped (1, closed)\n  Ed                   2 days\n");
	});

	it("says what to do where nobody is in it", async () => {
		const { code, stdout, stderr } = await runCli([
			"pipeline",
			tempVault({ "Ann.md": { type: "contact" } }),
		]);
		expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
		expect(stderr).toContain("Nobody is in the pipeline yet");
	});

	it("has closed ones and unknown ages in JSON and in the table", async () => {
		const vault = tempVault(SMALL);
		const { stages } = (await runJson(["pipeline", vault])) as Pipeline;
		expect(stages.map(({ id, people }) => `${id} ${people.length}`)).toContain("dropped 1");
		expect(stages[1]?.people[1]).toEqual({
			path: "Cy.md",
			name: "Cy",
			since: null,
			ageDays: null,
			dueOn: null,
			overdue: false,
			via: null,
			route: null,
			explained: false,
			next: {
				kind: "complete",
				event: null,
				label: "Complete this move",
				why: "The log doesn't say how this stage came about.",
			},
		});
		const { stdout } = await runCli(["pipeline", vault, "--csv"]);
		expect(stdout.split("\r\n")).toHaveLength(8);
		expect(stdout).toContain("asked,introducer,Ann,Ann.md,2026-11-02,20,2026-11-09,yes,Bo,\r\n");
	});

	it("turns over with the day", async () => {
		const vault = tempVault(SMALL);
		for (const [day, isOverdue] of [
			["2026-11-09", false],
			["2026-11-10", true],
		] as const) {
			const { stdout } = await runCli(["pipeline", vault, "--today", day]);
			expect(/Ann .*overdue/.test(stdout)).toBe(isOverdue);
		}
	});

	it("shows no control characters of a note", async () => {
		const vault = tempVault({
			"Ann.md": person('intro_status: "a\\e[31mb"\nname: "\\u202Ered\\a"\n'),
			"Bo.md": person('intro_status: asked\nname: "\\e]0;x"\nintro_via: "\\e[2J"\n'),
		});
		expect((await runCli(["pipeline", vault])).stdout).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
	});

	it("of the demo vault is as recorded, and the same in every time zone", async () => {
		const { stdout } = await runInEveryZone(["pipeline", DEMO_VAULT, "--all"]);
		expectRecorded("demo-pipeline/pipeline.json", stdout.trimEnd().split("\n"));
	});
});

describeDocuments("pipeline", () => [[DEMO_VAULT], [tempVault({})]]);
