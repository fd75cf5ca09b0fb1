import { describe, expect, it } from "vitest";
import { describeDocuments } from "../../make/describe-documents";
import { DEMO_VAULT, runCli, runJson } from "../../make/run-cli";
import { tempVault } from "../../make/temp-vault";

const PERSON = { type: "contact" };
const SMALL = {
	"Me.md": { type: "space", professions: ["Demand planning"], schools: ["[[Utah State]]"] },
	"Acme.md": { type: "company", target: true, motivation: 5 },
	"Bolt.md": { type: "company", target: true },
	"Other.md": { type: "company" },
	"Ann.md": { ...PERSON, title: "CTO", company: "[[Acme]]" },
	"Bob.md": { ...PERSON, company: ["Acme", "Bolt"], closeness: 2, knows: ["[[Ann]]"] },
	"Talk.md": { type: "interview", contact: "[[Bob]]", held: "held", starts: "2026-03-02T23:30" },
};

const UNNOTED = {
	...SMALL,
	"Cy.md": { ...PERSON, title: "PM", company: ["Quill", "Rill"] },
	"Dee.md": { ...PERSON, company: "[[Quill Inc]]", intro_status: "met" },
};

describe("companies", () => {
	it("lists the targets with the way in, who is missing and what to do where nobody is", async () => {
		const { code, stdout } = await runCli(["companies", tempVault(SMALL)]);
		expect(code).toBe(0);
		expect(stdout).toBe(
			[
				"Acme: target, motivation 5, 1 known, 1 identified",
				"  Way in: You know Bob",
				"  Missing: Nobody who decides (1 likely), no peer",
				"  Last conversation: 2 Mar, Bob",
				"Bolt: target, nobody yet",
				"  Way in: You know Bob; was at Bolt before",
				"  Was there before: Bob",
				'  Search LinkedIn: "Bolt" AND "Demand planning"',
				"  Search the alumni directory of Utah State: Bolt",
				"  Search your library’s database: Bolt",
				"",
			].join("\n"),
		);
	});

	it("lists one company by its name or path, with everybody there, and all with --all", async () => {
		const folder = tempVault(SMALL);
		const { stdout } = await runCli(["companies", folder, "acme"]);
		expect(stdout.split("\n").slice(-3)).toEqual(["  Bob", "  Ann, CTO", ""]);
		const byPath = await runCli(["companies", folder, "Other.md"]);
		expect(byPath.stdout).toContain("Other: no target, nobody yet");
		const all = (await runJson(["companies", folder, "--all"])) as {
			companies: { name: string }[];
		};
		expect(all.companies.map(({ name }) => name)).toEqual(["Acme", "Bolt", "Other"]);
	});

	it("lists those without a note last, with --all", async () => {
		const folder = tempVault(UNNOTED);
		const text = await runCli(["companies", folder, "--all"]);
		expect(text.stdout.split("\n").slice(-3)).toEqual([
			"Quill: no note, 1 met, 1 identified",
			"Rill: no note, nobody now, 1 before",
			"",
		]);
		const all = (await runJson(["companies", folder, "--all"])) as { withoutNote: unknown[] };
		expect(all.withoutNote).toMatchObject([
			{
				name: "Quill",
				counts: { met: 1, identified: 1 },
				people: [
					{ name: "Dee", standing: "met" },
					{ name: "Cy", title: "PM", standing: "identified" },
				],
			},
			{ name: "Rill", people: [], before: [{ person: "Cy.md", name: "Cy" }] },
		]);
		const table = await runCli(["companies", folder, "--all", "--csv"]);
		expect(table.stdout.split("\r\n").slice(-3)).toEqual([
			'Quill,,,"1 met, 1 identified",,,,',
			'Rill,,,"nobody now, 1 before",,,,',
			"",
		]);
		expect(await runJson(["companies", folder])).toMatchObject({ withoutNote: [] });
	});

	it("gives the same as a table", async () => {
		const { stdout } = await runCli(["companies", tempVault(SMALL), "Acme", "--csv"]);
		expect(stdout.split("\r\n")).toEqual([
			"name,target,motivation,people,way in,missing,last conversation,path",
			'Acme,yes,5,"1 known, 1 identified",You know Bob,"Nobody who decides (1 likely), no peer",2026-03-02,Acme.md',
			"",
		]);
	});

	it("is wrong usage with a company that no note is of, or that several are", async () => {
		const folder = tempVault({ ...SMALL, "More/Acme.md": { type: "company" } });
		const nobody = await runCli(["companies", folder, "Ann"]);
		expect(nobody).toMatchObject({ code: 2, stdout: "" });
		expect(nobody.stderr).toContain('No note is of a company "Ann".');
		const several = await runCli(["companies", folder, "Acme"]);
		expect(several.stderr).toContain('"Acme" could be 2 companies; give the path of one:');
		expect((await runCli(["companies", folder, "More/Acme.md"])).code).toBe(0);
	});

	it("says what to do where there is no target", async () => {
		const folder = tempVault({ "Other.md": { type: "company" } });
		const { code, stdout, stderr } = await runCli(["companies", folder]);
		expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
		expect(stderr).toContain("No company is a target yet: write target: true");
	});

	it.each(["America/New_York", "Pacific/Apia"])(
		"has the day of a conversation late in the evening in %s as the note says it",
		async (timeZone) => {
			const args = ["companies", tempVault(SMALL), "Acme", "--csv"];
			expect((await runCli(args, { timeZone })).stdout).toContain(",2026-03-02,");
		},
	);
});

describeDocuments("companies", () => {
	const folder = tempVault(SMALL);
	return [
		[folder, "Acme", "--space", "Me"],
		[folder],
		[DEMO_VAULT, "--all"],
		[tempVault(UNNOTED), "--all"],
	];
});
