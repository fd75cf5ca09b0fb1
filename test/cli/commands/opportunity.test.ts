import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { describeDocuments } from "../../make/describe-documents";
import { runCli, runJson } from "../../make/run-cli";
import { snapshotOf, tempVault, type VaultFiles } from "../../make/temp-vault";

const SMALL: VaultFiles = {
	"People/Ann Lee.md": { type: "contact" },
	"Companies/Acme.md": { type: "company" },
	"Jobs/Old.md":
		"---\ntype: opportunity\nopp_from: '[[Ann Lee]]' # on the phone\nopp_status: lead\n---\nNoted.\n",
};
const NEW = ["Ann Lee", "Payments pilot", "--kind", "project", "--company", "Acme"];

describe("opportunity", () => {
	it("creates the note of what a person brought, with links and in its folder", async () => {
		const vault = tempVault(SMALL);
		const more = ["--value", "a year", "--next", "2026-03-02"];
		const { code } = await runCli(["opportunity", vault, ...NEW, ...more]);
		expect(code).toBe(0);
		expect(readFileSync(path.join(vault, "Opportunities/Payments pilot.md"), "utf8")).toBe(
			'---\ntype: opportunity\nopp_from: "[[Ann Lee]]"\ncompany:\n  - "[[Acme]]"\nkind: project\nopp_status: lead\nvalue: a year\nopp_next: 2026-03-02\n---\n',
		);
	});

	it("is called by its kind and company where nothing else is said", async () => {
		const vault = tempVault(SMALL);
		const made = await runJson([
			"opportunity",
			vault,
			"Ann Lee",
			"--kind",
			"job",
			"--company",
			"Acme",
		]);
		expect(made).toMatchObject({ opportunities: [{ name: "Job at Acme", status: "lead" }] });
		const plain = await runJson(["opportunity", vault, "Ann Lee"]);
		expect(plain).toMatchObject({ opportunities: [{ name: "Opportunity from Ann Lee" }] });
	});

	it("keeps long words in the note, and its name short", async () => {
		const vault = tempVault(SMALL);
		const text = `They need somebody for <the> {{pilot}} of next spring, who knows payments and has time.\nTwo days a week.`;
		await runCli(["opportunity", vault, "Ann Lee", text]);
		const [file = "", ...others] = readdirSync(path.join(vault, "Opportunities"));
		expect(others).toEqual([]);
		expect(file).toBe("They need somebody for the {{pilot}} of next spring, who knows.md");
		expect(readFileSync(path.join(vault, "Opportunities", file), "utf8")).toContain(`\n${text}\n`);
	});

	it("changes what the options say, and not one other byte", async () => {
		const vault = tempVault(SMALL);
		const { stdout } = await runCli(["opportunity", vault, "Old", "--status", "won"]);
		expect(stdout).toContain("Changed Jobs/Old.md");
		expect(readFileSync(path.join(vault, "Jobs/Old.md"), "utf8")).toBe(
			"---\ntype: opportunity\nopp_from: '[[Ann Lee]]' # on the phone\nopp_status: won\n---\nNoted.\n",
		);
	});

	it("writes nothing with --dry-run, and prints what it would", async () => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(vault);
		const { stdout } = await runCli(["opportunity", vault, ...NEW, "--dry-run"]);
		expect(stdout).toContain("Would create Opportunities/Payments pilot.md");
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("lists those still open first, or says what to do", async () => {
		const vault = tempVault(SMALL);
		await runCli(["opportunity", vault, ...NEW, "--status", "won"]);
		const { stdout } = await runCli(["opportunity", vault]);
		expect(stdout).toBe(
			"Old, lead\n  from Ann Lee\nPayments pilot, won\n  from Ann Lee, project, Acme\n",
		);
		const empty = await runCli(["opportunity", tempVault({ "Ann.md": { type: "contact" } })]);
		expect(empty.stderr).toContain("None yet");
	});

	it.each([
		[["Ann Lee", "X", "--status", "maybe"], "--status: expected lead, talking, won, lost"],
		[["Ann Lee", "X", "--next", "soon"], 'opp_next: expected a day as YYYY-MM-DD, got "soon"'],
		[["Nobody", "X"], 'Nobody is called "Nobody"'],
		[["Ann Lee", "Old"], 'There is already an opportunity called "Old"'],
		[["Old"], "say what changes"],
	])("refuses %j with a word that helps, and writes nothing", async (args, text) => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(vault);
		const { code, stderr } = await runCli(["opportunity", vault, ...args]);
		expect(code).toBe(2);
		expect(stderr).toContain(text);
		expect(snapshotOf(vault)).toEqual(before);
	});
});

describeDocuments("opportunity", () => {
	const vault = tempVault(SMALL);
	return [
		[vault, ...NEW, "--value", "x", "--next", "2026-03-02", "--dry-run"],
		[vault],
		[vault, "Old", "--status", "lost"],
		[tempVault({})],
	];
});
