import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { applyEdits, type TextEdit } from "../../../src/core/note/text-edit";
import { expectRecorded } from "../../make/recorded";
import { DEMO_VAULT, inEveryZone, runCli, runJson } from "../../make/run-cli";
import { snapshotOf, tempVault, type VaultFiles } from "../../make/temp-vault";
import { describeDocuments } from "../../make/describe-documents";

const TOM = `---\r
type: contact # he\r
aliases: [Tommy]\r
title: CTO\r
company: "[[Acme]]"\r
industry: Payments\r
geography: US/Utah/Lehi\r
intro_status: identified\r
intro_since: 2026-11-02\r
follow_up: 2026-11-20\r
---\r
Wrote the book.\r
`;

const SMALL: VaultFiles = {
	"People/Tom Thumb.md": TOM,
	"People/Jane Doe.md": { type: "contact", email: ["jane@doe.example", "j@other.example"] },
	"People/Met.md": { type: "contact", intro_status: "met" },
	"Cy.md": { type: "contact", company: "[[Acme]]" },
	"Work/Cy.md": { type: "contact" },
	"Acme.md": { type: "company", name: "Acme Works" },
	"Work.md": { type: "space", industries: ["Fintech", "Payments"], geographies: ["US/Utah"] },
	".obsidian/plugins/warm-intros/data.json":
		'{ "me": { "name": "Mia Moss", "introduction": "I built the payout rails at Larkspur." } }',
};

const TEMPLATE = "Templates/Introductions/Ask for an introduction.md";
const ASK = ["Tom Thumb", "--via", "Jane Doe"] as const;

const BODY = `Hi Jane,

[A line for just the two of you?]

I'm learning about payments from people who know it, and Tom Thumb (CTO, Acme) tops my list: [why Tom?]. Do you know Tom well enough to introduce us by e-mail, for a 20-minute call?

If you'd rather check with Tom first, just forward the note below. Once we're connected, I'll take it from there. And if it isn't a good fit, a no is fine.

Thank you,
Mia Moss

---

Jane, thank you for passing this on.

I built the payout rails at Larkspur. I'd like to ask Tom Thumb about payments, above all: [your question?] Twenty minutes by phone, whenever suits; I'm glad to share what I hear from others. A “not now” is a fine answer.

Mia Moss`;
const OPEN = "Still to fill in: A line for just the two of you; why Tom; your question.\n";

interface Ask {
	readonly subject: string;
	readonly body: string;
	readonly gaps: readonly string[];
	readonly mailto: string | null;
	readonly edits: readonly TextEdit[];
	readonly written: boolean;
}

function read(vault: string, at: string): string {
	return readFileSync(path.join(vault, at), "utf8");
}

/** The files whose bytes are not what they were. */
function changedFiles(vault: string, before: ReadonlyMap<string, string>): readonly string[] {
	const bytes = (row: string | undefined): string | undefined => row?.replace(/^(\S+) \S+/, "$1");
	const after = snapshotOf(vault);
	return [...new Set([...before.keys(), ...after.keys()])].filter(
		(at) => bytes(after.get(at)) !== bytes(before.get(at)),
	);
}

describe("ask", () => {
	it("prints the text to the introducer, records the event, and prints the lines that change", async () => {
		const vault = tempVault(SMALL);
		const { code, stdout, stderr } = await runCli(["ask", vault, ...ASK, "--note", "at\nlunch"]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: OPEN });
		expect(stdout).toBe(`Subject: Could you introduce me to Tom Thumb?

${BODY}

Changed People/Tom Thumb.md
@@ line 8
- intro_status: identified
- intro_since: 2026-11-02
- follow_up: 2026-11-20
+ intro_status: asked
+ intro_since: 2026-11-22
+ intro_via: "[[Jane Doe]]"
@@ line 13
+ 
+ ## Introduction log
+ 
+ - 2026-11-22 asked [[Jane Doe]]: at lunch
`);
	});

	it("writes one note, that of the person, and none of the introducer's", async () => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(vault);
		const ask = (await runJson(["ask", vault, ...ASK])) as Ask;
		expect(changedFiles(vault, before)).toEqual(["People/Tom Thumb.md"]);
		expect(read(vault, "People/Tom Thumb.md")).toBe(applyEdits(TOM, ask.edits));
		expect(read(vault, "People/Tom Thumb.md")).toBe(
			TOM.replace("identified", "asked")
				.replace("2026-11-02", "2026-11-22")
				.replace("follow_up: 2026-11-20\r\n", 'intro_via: "[[Jane Doe]]"\r\n')
				.concat("\r\n## Introduction log\r\n\r\n- 2026-11-22 asked [[Jane Doe]]\r\n"),
		);
	});

	it("gives everything as JSON", async () => {
		const ask = (await runJson([
			"ask",
			tempVault(SMALL),
			"Tommy",
			"--via",
			"People/Jane Doe.md",
		])) as Ask;
		expect(ask).toMatchObject({
			person: "People/Tom Thumb.md",
			introducer: "People/Jane Doe.md",
			introducerName: "Jane Doe",
			subject: "Could you introduce me to Tom Thumb?",
			body: BODY,
			gaps: ["A line for just the two of you", "why Tom", "your question"],
			problems: [],
			from: "identified",
			to: "asked",
			written: true,
		});
		const [, to = "", query = ""] = /^mailto:([^?]*)\?(.*)$/.exec(ask.mailto ?? "") ?? [];
		expect(to).toBe("jane@doe.example");
		expect(new URLSearchParams(query).get("body")).toBe(BODY.replaceAll("\n", "\r\n"));
	});

	it("writes nothing with --dry-run, and shows the same", async () => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(vault);
		const { code, stdout, stderr } = await runCli(["ask", vault, ...ASK, "--dry-run"]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: `${OPEN}Dry run: nothing was written.\n` });
		const dry = (await runJson(["ask", vault, ...ASK, "--dry-run"])) as Ask;
		expect(dry.written).toBe(false);
		expect(snapshotOf(vault)).toEqual(before);
		expect(stdout.replace("Would change", "Changed")).toBe(
			(await runCli(["ask", vault, ...ASK])).stdout,
		);
		expect(await runJson(["ask", tempVault(SMALL), ...ASK])).toEqual({ ...dry, written: true });
	});

	it("a second time is recorded again in the same attempt, and says when it was before", async () => {
		const vault = tempVault(SMALL);
		await runCli(["ask", vault, ...ASK, "--today", "2026-11-10"]);
		const { code, stdout, stderr } = await runCli(["ask", vault, ...ASK]);
		expect({ code, stderr }).toEqual({
			code: 0,
			stderr:
				OPEN + "Jane Doe was already asked, on 10 Nov; record a reminder with “move … nudged”.\n",
		});
		expect(stdout).toMatch(
			/\nChanged People\/Tom Thumb\.md\n@@ line \d+\n\+ - 2026-11-22 asked \[\[Jane Doe\]\]\n$/,
		);
		expect(read(vault, "People/Tom Thumb.md")).toContain("intro_since: 2026-11-10\r\n");
		expect(await runJson(["path", vault, "Tom Thumb"])).toMatchObject({
			person: "People/Tom Thumb.md",
		});
	});

	it("asks somebody without a note where they are written as a link, and says so", async () => {
		const vault = tempVault(SMALL);
		const args = ["ask", vault, "Tom Thumb", "--via", "[[Aunt May]]"];
		const dry = await runCli([...args, "--dry-run"]);
		expect(dry.stderr).toContain("There is no note of Aunt May yet");
		expect(await runJson(args)).toMatchObject({
			introducer: null,
			introducerName: "Aunt May",
			mailto: expect.stringMatching(/^mailto:\?subject=/) as unknown,
		});
		expect(read(vault, "People/Tom Thumb.md")).toContain('intro_via: "[[Aunt May]]"\r\n');
		expect(read(vault, "People/Tom Thumb.md")).toContain("- 2026-11-22 asked [[Aunt May]]\r\n");
	});

	it("has no link for a text that is too long for mail programs", async () => {
		const vault = tempVault({ ...SMALL, [TEMPLATE]: "word ".repeat(400) });
		expect(await runJson(["ask", vault, ...ASK, "--dry-run"])).toMatchObject({
			mailto: null,
			subject: "",
		});
	});

	it("is the same in every time zone", async () => {
		const shown = await inEveryZone(async (timeZone) => {
			const vault = tempVault({ ...SMALL, [TEMPLATE]: "{{date}} {{time}}" });
			const args = ["ask", vault, ...ASK, "--now", "2026-11-22T23:59"];
			const { stdout } = await runCli(args, { timeZone });
			return [stdout, read(vault, "People/Tom Thumb.md")];
		});
		expect(shown[0]).toContain("2026-11-22 23:59");
	});
});

describe("ask about several people", () => {
	const person = (status = "identified"): string =>
		`---\ntype: contact\nintro_status: ${status} # here\n---\nA note.\n`;
	const SEVERAL: VaultFiles = {
		...SMALL,
		"Ann.md": person(),
		"Bo.md": person("declined"),
		"Zed.md": person("scheduled"),
	};

	it("is one message, and one line in each note", async () => {
		const vault = tempVault(SEVERAL);
		const before = snapshotOf(vault);
		const args = ["ask", vault, "Ann", "Bo", "Tom Thumb", "--via", "Jane Doe"];
		const dry = await runCli([...args, "--dry-run"]);
		expect(dry).toMatchObject({ code: 0 });
		expect(snapshotOf(vault)).toEqual(before);
		const { stdout, stderr } = await runCli(args);
		expect(stdout).toContain("- Ann\n- Bo\n- Tom Thumb (CTO, Acme)\n");
		expect(stdout).toContain("Subject: Could you introduce me to one of these people?\n");
		expect(stderr).toBe("Still to fill in: A line for just the two of you.\n");
		expect([...changedFiles(vault, before)].sort()).toEqual([
			"Ann.md",
			"Bo.md",
			"People/Tom Thumb.md",
		]);
		for (const at of ["Ann.md", "Bo.md", "People/Tom Thumb.md"])
			expect(read(vault, at)).toMatch(/- 2026-11-22 asked \[\[Jane Doe\]\]\r?\n$/);
		expect(stdout).toBe(dry.stdout.replaceAll("Would change", "Changed"));
	});

	it("says as JSON what became of each", async () => {
		const args = ["ask", tempVault(SEVERAL), "Ann", "Bo", "--via", "Jane Doe"];
		expect(await runJson(args)).toMatchObject({
			person: "Ann.md",
			others: [{ person: "Bo.md", from: "declined", to: "asked" }],
			warning: null,
			written: true,
		});
	});

	it.each([
		["one of whom cannot be asked about", ["Ann", "Zed"], "Zed: “asked” is not an event of"],
		["one of whom is the introducer", ["Ann", "Jane Doe"], "Jane Doe cannot introduce themselves."],
		["one of whom is named twice", ["Ann", "Ann.md"], "The same person is named twice."],
		["who are more than three", ["Ann", "Bo", "Tom Thumb", "Met"], "too many arguments"],
	])("%s writes nothing", async (_, people, message) => {
		const vault = tempVault(SEVERAL);
		const before = snapshotOf(vault);
		const { code, stdout, stderr } = await runCli(["ask", vault, ...people, "--via", "Jane Doe"]);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain(message);
		expect(snapshotOf(vault)).toEqual(before);
	});
});

describe("ask over the budget of an introducer", () => {
	const knows = { type: "contact", closeness: 2, knows: ["[[Ann]]"] };
	const asked = (...days: string[]): string =>
		`---\ntype: contact\nintro_status: asked\n---\n\n## Introduction log\n\n${days.map((day) => `- ${day} asked [[Marta]]\n`).join("")}`;
	const BUSY: VaultFiles = {
		...{ "Marta.md": knows, "Dana.md": knows, "Ann.md": { type: "contact" } },
		"Bo.md": asked("2025-01-05"),
		"Cy.md": asked("2026-11-01"),
		"Di.md": asked("2026-11-01"),
		"Ed.md": `---\ntype: contact\nintro_status: introduced\n---\n\n## Introduction log\n\n- 2026-10-01 asked [[Marta]]\n- 2026-10-26 introduced [[Marta]]\n`,
	};

	it("warns, says who could too, and writes all the same", async () => {
		const vault = tempVault(BUSY);
		const args = ["ask", vault, "Ann", "--via", "Marta"];
		const warning = "Marta has 2 open asks, the last answer was on 26 Oct; Dana could, too.";
		expect((await runCli([...args, "--dry-run"])).stderr).toContain(warning);
		expect(await runJson(args)).toMatchObject({ warning, written: true });
		expect(read(vault, "Ann.md")).toContain("- 2026-11-22 asked [[Marta]]\n");
		// Asked again for the same person, it is the same ask.
		expect((await runCli(args)).stderr).not.toContain("open asks");
		expect((await runCli(["ask", vault, "Ann", "--via", "Dana"])).stderr).not.toContain("open ask");
	});

	it("is told by path, too, which puts them last and whom I have asked nowhere", async () => {
		const vault = tempVault(BUSY);
		expect(await runJson(["path", vault, "Ann"])).toMatchObject({
			paths: [
				{ introducer: "Dana.md", isOverBudget: false, openAsks: 0 },
				{ introducer: "Marta.md", isOverBudget: true, openAsks: 2, lastAnswer: "2026-10-26" },
			],
			tried: [],
		});
		await runCli(["ask", vault, "Ann", "--via", "Marta"]);
		const { stdout, stderr } = await runCli(["path", vault, "Ann"]);
		expect(stdout).not.toContain("Marta");
		expect(stderr).toBe("Not listed: Marta (asked today).\n");
	});
});

describe("the template of ask", () => {
	it("leaves what is not known visible, and lists it beside the text", async () => {
		const vault = tempVault({ ...SMALL, ".obsidian/plugins/warm-intros/data.json": "{}" });
		const { stdout, stderr } = await runCli(["ask", vault, ...ASK, "--dry-run"]);
		expect(stderr).toBe(
			"Still to fill in: A line for just the two of you; why Tom; your name; your introduction; your question.\nDry run: nothing was written.\n",
		);
		expect(stdout).toContain("Thank you,\n[your name?]\n");
		expect(stdout).not.toContain("undefined");
	});

	it("is the user's own where there is one, and is not changed", async () => {
		const text =
			"---\r\ntags: [mail]\r\n---\r\nSubject: {{contact.first}}\r\n\r\nDear {{introducer.first}}, {{contact.nmae}}\r\n[when]\r\n";
		const vault = tempVault({ ...SMALL, [TEMPLATE]: text });
		const { code, stdout, stderr } = await runCli(["ask", vault, ...ASK]);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^Subject: Tom\n\nDear Jane, \[their nmae\?\]\n\[when\]\n\nChanged/);
		expect(stderr).toBe(`Still to fill in: their nmae; when.
${TEMPLATE}, line 6, column 28: There is no value {{contact.nmae}}.
`);
		expect(read(vault, TEMPLATE)).toBe(text);
		expect(await runJson(["ask", vault, ...ASK, "--dry-run"])).toMatchObject({
			gaps: ["contact.nmae", "when"],
			problems: [{ line: 6, column: 28, message: "There is no value {{contact.nmae}}." }],
		});
	});

	it("is not read through a link that leads out of the vault, which is said", async () => {
		const vault = tempVault({ ...SMALL, "Templates/Introductions/Other.md": "" });
		const outside = path.join(path.dirname(vault), "Secret.md");
		writeFileSync(outside, "secret");
		symlinkSync(outside, path.join(vault, TEMPLATE));
		const { code, stdout, stderr } = await runCli(["ask", vault, ...ASK, "--dry-run"]);
		expect(code).toBe(0);
		expect(stdout).toContain(BODY);
		expect(stderr).toContain(`${TEMPLATE} cannot be read: the standard text is used`);
	});

	it("is filled by the space that is named", async () => {
		const vault = tempVault({
			...SMALL,
			[TEMPLATE]: "{{space.name}}: {{topic}}",
			"Zoos.md": { type: "space", industries: ["Zoos"] },
		});
		const body = async (...args: readonly string[]): Promise<string> =>
			((await runJson(["ask", vault, ...ASK, "--dry-run", ...args])) as Ask).body;
		expect(await body()).toBe("Work: payments");
		expect(await body("--space", "Zoos")).toBe("Zoos: payments");
	});
});

describe("ask is refused with exit code 2, and nothing is written,", () => {
	it.each([
		["without an introducer", ["Tom Thumb"], "--via: say who to ask"],
		["for a person who is nobody", ["Zoe", "--via", "Jane Doe"], 'Nobody is called "Zoe".\n'],
		[
			"for a name of several",
			["Cy", "--via", "Jane Doe"],
			'"Cy" could be 2 people; give the path of one:\n  Cy, Acme: Cy.md\n  Cy: Work/Cy.md\n',
		],
		[
			"with an introducer of whom there is no note",
			["Tom Thumb", "--via", "Aunt May"],
			'--via: nobody is called "Aunt May". If you mean someone without a note, write [[Aunt May]].\n',
		],
		["with an introducer who can be several", ["Tom Thumb", "--via", "Cy"], "could be 2 people"],
		[
			"with the person themselves for introducer",
			["Tom Thumb", "--via", "Tommy"],
			"Tom Thumb cannot introduce themselves. Nothing was written.\n",
		],
		[
			"for somebody whom I have met",
			["Met", "--via", "Jane Doe"],
			"Met: “asked” is not an event of the stage met. Possible from there: talked, scheduled. Nothing was written.\n",
		],
		["for an unknown space", [...ASK, "--space", "Moon"], 'There is no space "Moon".'],
		["on a day that is none", [...ASK, "--today", "2026-02-30"], "--today: expected YYYY-MM-DD"],
	])("%s", async (_, args, message) => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(vault);
		for (const more of [[], ["--dry-run"], ["--json"]]) {
			const { code, stdout, stderr } = await runCli(["ask", vault, ...args, ...more]);
			expect(code).toBe(2);
			if (more.includes("--json")) expect(JSON.parse(stdout)).toMatchObject({ exitCode: 2 });
			else expect(stdout).toBe("");
			expect(stderr).toContain(message);
		}
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("for a copy that a sync tool made, and over one", async () => {
		const copy = "Ann.sync-conflict-20261101-090000-ABCDEFG.md";
		const vault = tempVault({
			...SMALL,
			"Ann.md": { type: "contact" },
			[copy]: { type: "contact" },
		});
		const before = snapshotOf(vault);
		for (const args of [
			[copy, "--via", "Jane Doe"],
			["Tom Thumb", "--via", copy],
		]) {
			const { code, stdout, stderr } = await runCli(["ask", vault, ...args]);
			expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
			expect(stderr).toContain(`${copy} is a copy that a sync tool made`);
		}
		expect(snapshotOf(vault)).toEqual(before);
	});
});

describe("hostile names", () => {
	const HOSTILE: VaultFiles = {
		"Tom.md":
			'---\ntype: contact\nname: "Tom\\e[31m\\u202E\\r\\nBcc: all@evil.example"\ncompany: "A?bcc=x&cc=y%0ABcc:z"\n---\n',
		"Jane.md":
			'---\ntype: contact\nname: "Jane \\x9b2J"\nemail: "jane@doe.example?bcc=all@evil.example"\n---\n',
	};

	it("are printed plain", async () => {
		const { code, stdout, stderr } = await runCli([
			...["ask", tempVault(HOSTILE), "Tom.md", "--via", "Jane.md", "--dry-run"],
		]);
		expect(code).toBe(0);
		expect(stdout).toContain("Tom");
		expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
	});

	it("add no header to the message, and no receiver", async () => {
		const args = ["ask", tempVault(HOSTILE), "Tom.md", "--via", "Jane.md", "--dry-run"];
		const { mailto, subject } = (await runJson(args)) as Ask;
		expect(subject).not.toContain("\n");
		expect(mailto).toMatch(/^mailto:\?subject=[^&?=]*&body=[^&?=]*$/);
	});
});

describe("asking in the demo vault", () => {
	it("is as recorded", async () => {
		const args = ["Beatriz Calderón", "--via", "Dana Whitcombe", "--dry-run"];
		expectRecorded("demo-ask/expected.json", await runJson(["ask", DEMO_VAULT, ...args]));
	});
});

/** A vault of two people with a template of its own for asking. */
function withTemplate(text: string): string {
	const person = { type: "contact" };
	return tempVault({ "Dana.md": person, "Bo.md": person, [TEMPLATE]: text });
}

describeDocuments("ask", () => [
	[withTemplate("{{nobody}}"), "Dana", "--via", "Bo"],
	[DEMO_VAULT, "Beatriz Calderón", "--via", "Dana Whitcombe", "--dry-run"],
	[DEMO_VAULT, "Harlan Pettibone", "--via", "[[Aunt May]]", "--dry-run"],
	[DEMO_VAULT, "Harlan Pettibone", "Beatriz Calderón", "--via", "Dana Whitcombe", "--dry-run"],
	[withTemplate("word ".repeat(400)), "Dana", "--via", "Bo"],
]);
