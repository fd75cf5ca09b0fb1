import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { applyEdits, type TextEdit } from "../../../src/core/note/text-edit";
import { expectRecorded } from "../../make/recorded";
import { DEMO_VAULT, runBuilt, runCli, runInEveryZone, runJson } from "../../make/run-cli";
import { copyOf, snapshotOf, tempVault } from "../../make/temp-vault";
import { describeDocuments } from "../../make/describe-documents";

const ANN = "---\ntype: contact\nintro_status: contacted\n---\n";
const SMALL = { "People/Ann.md": ANN, "People/Bo.md": { type: "contact" } };
const INTERVIEW = "Interviews/2026-11-22 Ann.md";

interface Notes {
	readonly notes: readonly { readonly path: string; readonly edits: readonly TextEdit[] }[];
}

function read(vault: string, at: string): string {
	return readFileSync(path.join(vault, at), "utf8");
}

describe("prep", () => {
	it("fills one note, makes no other, and a second time changes nothing", async () => {
		const vault = tempVault(SMALL);
		const first = (await runJson(["prep", vault, "Ann", "--goal", "Listen"])) as Notes;
		expect(first).toMatchObject({
			path: "People/Ann.md",
			interview: INTERVIEW,
			templates: [],
			problems: [],
			written: true,
		});
		expect(applyEdits("", first.notes[0]?.edits ?? [])).toBe(read(vault, INTERVIEW));
		const before = snapshotOf(vault);
		expect(Object.keys(before)).not.toContain("Templates");
		expect(await runJson(["prep", vault, "Ann"])).toMatchObject({ notes: [], templates: [] });
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("with --dry-run says the same and writes nothing", async () => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(vault);
		const dry = await runJson(["prep", vault, "Ann", "--dry-run"]);
		expect(snapshotOf(vault)).toEqual(before);
		expect(await runJson(["prep", vault, "Ann"])).toEqual({ ...(dry as object), written: true });
	});

	it("says where a template is wrong, and fills the rest", async () => {
		const template = "Templates/Introductions/Prepare a conversation.md";
		const vault = tempVault({ ...SMALL, [template]: "{{contact.name}}\n  {{nobody}}\n" });
		const { code, stdout, stderr } = await runCli(["prep", vault, "Ann"]);
		expect(code).toBe(0);
		expect(stdout).toContain("+ Ann\n+   [nobody?]\n");
		expect(stderr).toContain(`${template}, line 2, column 3: There is no value {{nobody}}.`);
	});

	it("prepares the demo vault as recorded, the same in every time zone", async () => {
		const { stdout } = await runInEveryZone([
			"prep",
			DEMO_VAULT,
			"Corinne Vasquez-Hale",
			"--dry-run",
		]);
		expectRecorded("demo-conversation/prep.json", stdout.split("\n"));
	});
});

describe("recap", () => {
	it("takes its text, or what is piped in, and records that they met", async () => {
		const vault = tempVault(SMALL);
		const done = await runJson(["recap", vault, "Ann", "--text", "They hire in May."]);
		expect(done).toMatchObject({
			path: "People/Ann.md",
			from: "contacted",
			to: "met",
			event: "met",
			interview: INTERVIEW,
			templates: [],
			remarks: [],
		});
		expect(read(vault, INTERVIEW)).toMatch(/held: held\n---\n## Recap\n\nThey hire in May\.\n$/);
		expect(read(vault, "People/Ann.md")).toContain("last_contact: 2026-11-22\n");
		const piped = await runBuilt(["recap", vault, "Bo"], { input: "One.\r\n- [ ] two\n" });
		expect(piped.code).toBe(0);
		expect(read(vault, "Interviews/2026-11-22 Bo.md")).toMatch(/## Recap\n\nOne\.\n- \[ \] two\n$/);
	});

	it("takes what is piped in where the text is said to be that", async () => {
		const vault = tempVault(SMALL);
		const args = ["recap", vault, "Ann", "--text", "-"];
		expect((await runCli(args, { input: "Grüße.\n" })).code).toBe(0);
		expect(read(vault, INTERVIEW)).toMatch(/## Recap\n\nGrüße\.\n$/);
	});

	it("without a text adds a form to fill in", async () => {
		const vault = tempVault(SMALL);
		expect((await runCli(["recap", vault, "Ann", "--date", "2026-11-20"])).code).toBe(0);
		const text = read(vault, "Interviews/2026-11-20 Ann.md");
		expect(text).toContain("starts: 2026-11-20T12:00\n");
		expect(text).toContain("### People named\n");
	});

	it("takes three answers and a wish, and leads to the notes of those who were named", async () => {
		const vault = tempVault(SMALL);
		const answers = [
			...["--text", "They hire in May.", "--promised", "the deck by Friday\nCall Bo"],
			...["--named", "Cy Fox, CTO @ Acme\nBo", "--opportunity", "Payments pilot"],
		];
		const dry = await runJson(["recap", vault, "Ann", ...answers, "--dry-run"]);
		expect(dry).toMatchObject({ named: ["Cy Fox"], written: false });
		const { code, stderr } = await runCli(["recap", vault, "Ann", ...answers]);
		expect({ code, stderr }).toEqual({
			code: 0,
			stderr: expect.stringMatching(
				/Cy Fox\. For their notes: warm-intros people-named <vault>\s+"Interviews\/2026-11-22 Ann\.md"[^]*keep_in_touch: 90 or 180/,
			) as string,
		});
		expect(read(vault, INTERVIEW)).toContain(
			"## Recap\n\n### What I learned\n\n- They hire in May.\n\n### What I promised\n\n- [ ] the deck by Friday 📅 2026-11-27\n- [ ] Call Bo\n\n### People named\n\n- Cy Fox, CTO @ Acme\n- Bo\n",
		);
		expect(read(vault, "Opportunities/Payments pilot.md")).toContain(
			'interview: "[[2026-11-22 Ann]]"\n',
		);
	});

	it("takes a wish alone, and is refused with one that cannot be noted", async () => {
		const vault = tempVault(SMALL);
		const refused = await runCli(["recap", vault, "Ann", "--text", "x", "--opportunity", "[[]]"]);
		expect(refused).toMatchObject({
			code: 2,
			stderr: expect.stringContaining("The opportunity cannot be noted: ") as string,
		});
		expect(existsSync(path.join(vault, "Interviews"))).toBe(false);
		expect((await runCli(["recap", vault, "Ann", "--opportunity", "A pilot"])).code).toBe(0);
		expect(read(vault, INTERVIEW)).toContain("## Recap\n\nA pilot\n");
	});

	it("is refused for a day to come, and nothing is written", async () => {
		const vault = tempVault(SMALL);
		const { code, stderr } = await runCli([
			"recap",
			vault,
			"Ann",
			"--text",
			"x",
			"--date",
			"2026-11-23",
		]);
		expect({ code, stderr }).toEqual({
			code: 2,
			stderr: expect.stringContaining(
				"A conversation tomorrow has not happened yet. Nothing was written.",
			) as string,
		});
		expect(existsSync(path.join(vault, "Interviews"))).toBe(false);
	});
});

describe("people-named", () => {
	const names = "---\ntype: interview\ncontact: Ann\nheld: held\n---\n## People named\n";

	it("makes and links contacts, by the conversation or by the person, and is done the second time", async () => {
		const vault = tempVault({ ...SMALL, "T.md": `${names}- Cy Fox, CTO @ Acme\n- Bo\n- ???\n` });
		const { code, stdout } = await runCli(["people-named", vault, "Ann", "--dry-run"]);
		expect(code).toBe(0);
		expect(stdout.split("\n").slice(0, 4)).toEqual([
			"line 7: new  Cy Fox  People/Cy Fox.md",
			"line 8: known  Bo  People/Bo.md",
			"line 9: skipped  ???: no name was recognized",
			"Would create People/Cy Fox.md",
		]);
		expect(await runJson(["people-named", vault, "T.md"])).toMatchObject({
			interview: "T.md",
			written: true,
		});
		expect(read(vault, "T.md")).toBe(`${names}- [[Cy Fox]], CTO @ Acme\n- [[Bo]]\n- ???\n`);
		const before = snapshotOf(vault);
		expect((await runCli(["people-named", vault, "T"])).stderr).toBe("Nothing to change.\n");
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("does not say that somebody was met at an event whose day is not known, unless it is told so", async () => {
		const notes = { ...SMALL, "T.md": `${names}- Cy Fox, speaker at Gala\n` };
		const vault = tempVault(notes);
		const before = snapshotOf(vault);
		const asked = await runCli(["people-named", vault, "T"]);
		expect(asked).toMatchObject({ code: 2, stdout: "" });
		expect(asked.stderr).toContain(
			"add --event-as met; if they are expected there, --event-as exp",
		);
		expect(snapshotOf(vault)).toEqual(before);
		const wrong = await runCli(["people-named", vault, "T", "--event-as", "seen"]);
		expect(wrong.stderr).toBe('--event-as: expected met or expected, got "seen".\n');
		await runCli(["people-named", vault, "T", "--event-as", "expected"]);
		expect(read(vault, "People/Cy Fox.md")).toContain('expected_at:\n  - "[[Gala]]"\n');
		const other = tempVault(notes);
		await runCli(["people-named", other, "T", "--event-as", "met"]);
		expect(read(other, "People/Cy Fox.md")).toContain('met_at: "[[Gala]]"\n');
	});

	it("lists a name that is only guessed from the recap, and makes its note where --take says so", async () => {
		const recap = names.replace("## People named", "## Recap\n\nAsk Cy Fox.");
		const vault = tempVault({ ...SMALL, "T.md": recap });
		const before = snapshotOf(vault);
		const { code, stdout } = await runCli(["people-named", vault, "T"]);
		expect({ code, stdout }).toEqual({
			code: 0,
			stdout: 'line 8: skipped  Cy Fox: only a guess; --take "Cy Fox" adds the person\n',
		});
		expect(snapshotOf(vault)).toEqual(before);
		expect(await runCli(["people-named", vault, "T", "--take", "Di Ray"])).toMatchObject({
			code: 2,
			stderr: "--take: no name “Di Ray” is guessed from T.md.\n",
		});
		await runCli(["people-named", vault, "T", "--take", "Cy Fox"]);
		expect(read(vault, "T.md")).toBe(recap.replace("Cy Fox", "[[Cy Fox]]"));
		expect(read(vault, "People/Cy Fox.md")).toContain("referred_by");
	});

	it("ends with 1 where it is left to the user who is meant, and with 2 where nobody is named", async () => {
		const two = { "A/Cy.md": { type: "contact" }, "B/Cy.md": { type: "contact" } };
		const vault = tempVault({ ...SMALL, ...two, "T.md": `${names}- Cy\n` });
		const { code, stdout } = await runCli(["people-named", vault, "Ann"]);
		expect({ code, stdout }).toEqual({
			code: 1,
			stdout:
				"line 7: ambiguous  Cy: several people have this name; write a link to one of\n  A/Cy.md, B/Cy.md\n",
		});
		const unclear = tempVault({ ...SMALL, "Old/Di.md": "Plain.\n", "T.md": `${names}- Di\n` });
		const left = await runCli(["people-named", unclear, "Ann"]);
		expect(left).toMatchObject({
			code: 1,
			stdout:
				"line 7: ambiguous  Di: a note has this name, and nothing in it says that it is a\n  contact; write a link to Old/Di.md\n",
		});
		expect(await runCli(["people-named", vault, "Bo"])).toMatchObject({
			code: 2,
			stderr: expect.stringContaining(
				"No conversation with Bo has a heading “People named”.",
			) as string,
		});
	});
});

describe("the commands of a conversation", () => {
	it("change nothing of a vault with --dry-run", async () => {
		const vault = copyOf(DEMO_VAULT);
		const before = snapshotOf(vault);
		for (const args of [
			["prep", vault, "Petra Zelenka", "--dry-run"],
			["recap", vault, "Petra Zelenka", "--text", "x", "--dry-run"],
			["recap", vault, "Petra Zelenka", "--dry-run"],
		])
			expect((await runCli(args)).code).toBe(0);
		expect(snapshotOf(vault)).toEqual(before);
	});
});

/** A copy of the demo vault whose templates have a fault. */
function withBrokenTemplates(): string {
	const vault = copyOf(DEMO_VAULT);
	const folder = path.join(vault, "Templates/Introductions");
	mkdirSync(folder);
	for (const name of ["Prepare a conversation", "Write up a conversation"])
		writeFileSync(path.join(folder, `${name}.md`), "{{nope}}\n");
	return vault;
}

describeDocuments("prep", () => [
	[withBrokenTemplates(), "Corinne Vasquez-Hale", "--goal", "Listen"],
	[DEMO_VAULT, "Petra Zelenka", "--dry-run"],
]);

describeDocuments("recap", () => [
	[withBrokenTemplates(), "Petra Zelenka"],
	[DEMO_VAULT, "Petra Zelenka", "--text", "Fine.", "--dry-run"],
]);

describeDocuments("people-named", () => {
	const interview =
		"---\ntype: interview\ncontact: Ann\n---\n## People named\n- Cy @ X\n- Bo\n- ???\n";
	return [[tempVault({ "Ann.md": ANN, "Bo.md": { type: "contact" }, "T.md": interview }), "T"]];
});
