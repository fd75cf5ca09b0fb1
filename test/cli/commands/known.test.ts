import { describe, expect, it } from "vitest";
import { describeDocuments } from "../../make/describe-documents";
import { DEMO_VAULT, runCli, runJson } from "../../make/run-cli";
import { snapshotOf, tempVault } from "../../make/temp-vault";

const PERSON = { type: "contact" };
const SMALL = {
	"Me.md": { type: "space", industries: ["Fintech"] },
	"Acme.md": { type: "company", target: true },
	"Ann.md": {
		...PERSON,
		title: "CTO",
		source: "past-colleague",
		company: "[[Acme]]",
		last_contact: "2026-01-02",
	},
	"Hal.md": { ...PERSON, connected_on: "2024-01-01" },
	"Tim.md": PERSON,
};

describe("known", () => {
	it("lists whom I know, with the last contact and what they could open, connections last", async () => {
		const { code, stdout } = await runCli(["known", tempVault(SMALL)]);
		expect(code).toBe(0);
		expect(stdout).toBe(
			[
				"Ann, last contact on 2 Jan",
				"  Ann is a past colleague of yours",
				"  Could open: Acme (target company)",
				"Hal",
				"  You are connected to Hal on LinkedIn",
				"",
			].join("\n"),
		);
	});

	it("gives the same as JSON and as a table", async () => {
		const folder = tempVault(SMALL);
		expect(await runJson(["known", folder, "--limit", "1"])).toEqual({
			space: "Me.md",
			people: [
				{
					person: "Ann.md",
					name: "Ann",
					title: "CTO",
					company: "Acme",
					how: "known",
					reason: "Ann is a past colleague of yours",
					lastContact: "2026-01-02",
					opens: [{ kind: "target-company", name: "Acme", path: "Acme.md" }],
				},
			],
		});
		const { stdout } = await runCli(["known", folder, "--csv"]);
		expect(stdout.split("\r\n")).toEqual([
			"name,title,company,how,reason,last contact,could open,path",
			"Ann,CTO,Acme,known,Ann is a past colleague of yours,2026-01-02,Acme (target company),Ann.md",
			"Hal,,,connected,You are connected to Hal on LinkedIn,,,Hal.md",
			"",
		]);
	});

	it("says what to do where nobody is known, and how many are not shown", async () => {
		const nobody = await runCli(["known", tempVault({ "Tim.md": PERSON })]);
		expect(nobody.code).toBe(0);
		expect(nobody.stderr).toContain("Nobody yet: say in a note how you know the person");
		const { stdout } = await runCli(["known", tempVault(SMALL), "--limit", "1"]);
		expect(stdout).toContain("… and 1 more (--limit 0 shows all)");
	});

	it("takes a space by its name, and refuses one that is not there", async () => {
		const { code, stderr } = await runCli(["known", tempVault(SMALL), "--space", "Nowhere"]);
		expect(code).toBe(2);
		expect(stderr).toContain("Nowhere");
	});

	it("changes nothing", async () => {
		const folder = tempVault(SMALL);
		const before = snapshotOf(folder);
		await runCli(["known", folder]);
		expect(snapshotOf(folder)).toEqual(before);
	});
});

describeDocuments("known", () => [[DEMO_VAULT], [tempVault({})], [tempVault(SMALL)]]);
