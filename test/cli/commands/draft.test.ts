import { describe, expect, it } from "vitest";
import { DRAFT_KINDS, LETTERS } from "../../../src/core/drafts/draft-kind";
import { describeDocuments } from "../../make/describe-documents";
import { DEMO_VAULT, runCli, runJson } from "../../make/run-cli";
import { snapshotOf, tempVault, type VaultFiles } from "../../make/temp-vault";

const SMALL: VaultFiles = {
	"Ann.md": {
		type: "contact",
		name: "Ann Lee",
		email: "ann@lee.example",
		industry: "Fintech",
		category_note: "headhunters call her",
		introduced_by: "[[Bo]]",
	},
	"Bo.md": { type: "contact", name: "Bo Roy" },
	"Cy.md": { type: "contact", name: "Cy Dee", title: "CTO" },
	"Work.md": { type: "space", industries: ["Fintech"], goal: "job search" },
};

/** What a letter needs besides the person. */
function optionsFor(kind: (typeof DRAFT_KINDS)[number]): readonly string[] {
	const via = LETTERS[kind].introducer === "chosen" ? ["--via", "Bo"] : [];
	return LETTERS[kind].people === undefined ? via : [...via, "--with", "Cy"];
}

describe("draft", () => {
	it.each(DRAFT_KINDS)("prints the letter %s, and writes nothing", async (kind) => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(vault);
		const { code, stdout } = await runCli(["draft", vault, kind, "Ann", ...optionsFor(kind)]);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^Subject: \S.*\n\n\S/);
		expect(stdout).not.toMatch(/headhunter|undefined/);
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("says what is still to fill in, to whom it goes, and what the notes say beside it", async () => {
		const { stdout, stderr } = await runCli(["draft", tempVault(SMALL), "cold", "Ann"]);
		expect(stdout).toContain("It left me with a question about fintech: [your question?]");
		expect(stderr).toContain("Still to fill in: What of theirs did you read, hear or use;");
		expect(stderr).toContain("To: ann@lee.example\n");
		expect(stderr).toContain(
			"From your notes, not in the letter:\n- why them: headhunters call her",
		);
	});

	it("names whoever introduced us where nobody is given", async () => {
		const vault = tempVault(SMALL);
		expect(await runJson(["draft", vault, "reply", "Ann"])).toMatchObject({
			introducer: "Bo.md",
			introducerName: "Bo Roy",
			address: "ann@lee.example",
			mailto: expect.stringMatching(/^mailto:ann@lee.example\?/) as unknown,
		});
		expect(await runJson(["draft", vault, "report-back", "Ann"])).toMatchObject({
			address: null,
			mailto: null,
		});
	});

	it("is about as many people as the letter is for", async () => {
		const vault = tempVault(SMALL);
		const several = ["draft", vault, "ask-several", "Ann", "--via", "Bo"];
		expect(await runJson([...several, "--with", "Cy"])).toMatchObject({
			others: ["Cy.md"],
			body: expect.stringContaining("\n- Ann Lee\n- Cy Dee (CTO)\n") as unknown,
		});
		const refused = async (...args: readonly string[]): Promise<string> => {
			const { code, stderr } = await runCli(args);
			expect(code).toBe(2);
			return stderr;
		};
		expect(await refused(...several)).toContain("ask-several needs 1 to 2 more");
		expect(await refused(...several, "--with", "Ann")).toContain("named twice");
		expect(await refused("draft", vault, "cold", "Ann", "--with", "Cy")).toContain(
			"about one person",
		);
		expect(await refused("draft", vault, "ask", "Ann")).toContain("--via: say who to ask");
		expect(await refused("draft", vault, "poem", "Ann")).toContain('There is no letter "poem"');
	});
});

const OWN = "Templates/Introductions/Answer an introduction.md";

describeDocuments("draft", () => [
	[tempVault({ ...SMALL, [OWN]: "{{nobody}}" }), "reply", "Ann"],
	[
		DEMO_VAULT,
		"ask-several",
		"Beatriz Calderón",
		"--via",
		"[[Aunt May]]",
		"--with",
		"Ravi Thandani",
	],
	[DEMO_VAULT, "known", "Harlan Pettibone"],
]);
