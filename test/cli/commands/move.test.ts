import {
	chmodSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { applyEdits, type TextEdit } from "../../../src/core/note/text-edit";
import { LOG_EVENTS } from "../../../src/core/vocabulary/log-event";
import { DEMO_VAULT, inEveryZone, runCli, runJson } from "../../make/run-cli";
import { giveToNobody, snapshotOf, tempVault } from "../../make/temp-vault";
import { describeDocuments } from "../../make/describe-documents";

const ANN = `---\r
type: contact # she\r
aliases: [Annie]\r
intro_status: asked\r
intro_since: 2026-11-02\r
intro_via: "[[Bo]]"\r
---\r
Met in Provo.\r
\r
## Introduction log\r
- 2026-11-02 asked [[Bo]]\r
`;
const INTERVIEW = '---\ntype: interview\ncontact: ["[[Di]]"]\nstarts: 2026-11-20T09:30\n---\n';
const SMALL = {
	"People/Ann.md": ANN,
	"People/Bo.md": { type: "contact" },
	"Cy.md": { type: "contact", company: "[[Acme]]" },
	"Work/Cy.md": { type: "contact" },
	"People/Di.md":
		"---\ntype: contact\nintro_status: scheduled\n---\n## Introduction log\n- 2026-11-09 scheduled 2026-11-20 09:30\n",
	"Talks/Talk.md": INTERVIEW,
};

interface Move {
	readonly path: string;
	readonly edits: readonly TextEdit[];
	readonly others: readonly { readonly path: string; readonly edits: readonly TextEdit[] }[];
}

function read(vault: string, at: string): string {
	return readFileSync(path.join(vault, at), "utf8");
}

/** The files of a vault whose bytes are not what they were; a file's time alone does not count. */
function changedFiles(vault: string, before: ReadonlyMap<string, string>): readonly string[] {
	const bytes = (row: string | undefined): string | undefined => row?.replace(/^(\S+) \S+/, "$1");
	return [...snapshotOf(vault)]
		.filter(([at, row]) => bytes(row) !== bytes(before.get(at)))
		.map(([at]) => at);
}

describe("move", () => {
	it.each(["agreed", "refused", "named", "introduced"])(
		"does not guess who it was where several are asked: %s",
		async (event) => {
			const twice = ANN.concat("- 2026-11-03 asked [[Di]]\r\n");
			const vault = tempVault({ ...SMALL, "People/Ann.md": twice });
			const before = snapshotOf(vault);
			expect(await runCli(["move", vault, "Ann", event])).toEqual({
				code: 2,
				stdout: "",
				stderr:
					"--via: several people were asked; say who it was:\n  People/Di.md\n  People/Bo.md\n",
			});
			expect(snapshotOf(vault)).toEqual(before);
			await runCli(["move", vault, "Ann", event, "--via", "Bo"]);
			expect(read(vault, "People/Ann.md")).toContain(`${event} [[Bo]]\r\n`);
		},
	);

	it("names who could introduce before somebody is written to cold, and records it all the same", async () => {
		const vault = tempVault({
			"Ann.md": "---\ntype: contact\n---\n",
			"Bo.md": { type: "contact", closeness: 2, knows: ["[[Ann]]"] },
		});
		const { code, stderr } = await runCli(["move", vault, "Ann", "contacted"]);
		expect({ code, stderr }).toEqual({
			code: 0,
			stderr: "Bo could introduce you: Bo knows Ann.\nAnn: none → contacted\n",
		});
		expect(read(vault, "Ann.md")).toContain("intro_route: cold\n");
		expect((await runCli(["move", vault, "Ann", "contacted"])).stderr).toBe(
			"Ann: stays in contacted\n",
		);
	});

	it("records an event, and prints the lines that change", async () => {
		const vault = tempVault(SMALL);
		const { code, stdout, stderr } = await runCli(["move", vault, "Annie", "introduced"]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "Ann: asked → introduced\n" });
		expect(stdout).toBe(`Changed People/Ann.md
@@ line 4
- intro_status: asked
- intro_since: 2026-11-02
+ intro_status: introduced
+ intro_since: 2026-11-22
@@ line 7
+ introduced_by: "[[Bo]]"
@@ line 12
+ - 2026-11-22 introduced [[Bo]]
`);
		expect(read(vault, "People/Ann.md")).toBe(
			ANN.replace("asked\r\n", "introduced\r\n")
				.replace("2026-11-02\r\n", "2026-11-22\r\n")
				.replace('"[[Bo]]"\r\n', '"[[Bo]]"\r\nintroduced_by: "[[Bo]]"\r\n')
				.concat("- 2026-11-22 introduced [[Bo]]\r\n"),
		);
	});

	it("changes no other file, and keeps the mode of this one", async () => {
		const vault = tempVault(SMALL);
		chmodSync(path.join(vault, "People/Ann.md"), 0o640);
		const before = snapshotOf(vault);
		expect((await runCli(["move", vault, "Ann", "nudged"])).code).toBe(0);
		expect(changedFiles(vault, before)).toEqual(["People/Ann.md"]);
		expect(statSync(path.join(vault, "People/Ann.md")).mode & 0o777).toBe(0o640);
	});

	it("gives in JSON the very edits that make the note what it is afterwards", async () => {
		const vault = tempVault(SMALL);
		const args = ["move", vault, "Di", "met", "--date", "2026-11-21", "--note", "long\ntalk"];
		const move = (await runJson(args)) as Move;
		expect(move).toMatchObject({
			path: "People/Di.md",
			from: "scheduled",
			to: "met",
			event: "met",
			written: true,
			others: [{ path: "Talks/Talk.md" }],
		});
		expect(applyEdits(SMALL["People/Di.md"], move.edits)).toBe(read(vault, "People/Di.md"));
		expect(applyEdits(INTERVIEW, move.others[0]?.edits ?? [])).toBe(read(vault, "Talks/Talk.md"));
		expect(read(vault, "Talks/Talk.md")).toContain("held: held\n");
		expect(read(vault, "People/Di.md")).toContain("- 2026-11-21 met: long talk\n");
	});

	it("writes nothing with --dry-run, and shows the same", async () => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(vault);
		const { code, stdout, stderr } = await runCli(["move", vault, "Di", "met", "--dry-run"]);
		expect(code).toBe(0);
		expect(stderr).toBe("Dry run: nothing was written.\nDi: scheduled → met\n");
		const dry = (await runJson(["move", vault, "Di", "met", "--dry-run"])) as Move;
		expect(snapshotOf(vault)).toEqual(before);
		expect(await runJson(["move", vault, "Di", "met"])).toEqual({ ...dry, written: true });
		const shown = (await runCli(["move", tempVault(SMALL), "Di", "met"])).stdout;
		expect(stdout).toBe(shown.replaceAll("Changed", "Would change"));
	});

	it("takes an introducer, a time and the right stage", async () => {
		const vault = tempVault(SMALL);
		const line = async (...args: readonly string[]): Promise<string | undefined> => {
			const { code, stderr } = await runCli(["move", vault, ...args]);
			expect({ code, stderr }).toMatchObject({ code: 0 });
			return read(vault, `People/${args[0] ?? ""}.md`)
				.trimEnd()
				.split(/\r?\n/)
				.at(-1);
		};
		expect(await line("Ann", "asked", "--via", "Work/Cy.md")).toBe(
			"- 2026-11-22 asked [[Work/Cy|Cy]]",
		);
		expect(await line("Ann", "CONTACTED")).toBe("- 2026-11-22 contacted");
		expect(await line("Ann", "scheduled", "--at", "2026-12-01 09:30", "--note", "call")).toBe(
			"- 2026-11-22 scheduled 2026-12-01 09:30: call",
		);
		expect(await line("Ann", "corrected", "--to", "Name OK")).toBe(
			"- 2026-11-22 corrected: from scheduled to name-ok",
		);
	});

	it("takes an introducer without a note where they are written as a link, and says so", async () => {
		const vault = tempVault(SMALL);
		const { code, stderr } = await runCli(["move", vault, "Ann", "asked", "--via", "[[Aunt May]]"]);
		expect(code).toBe(0);
		expect(stderr).toContain("There is no note of Aunt May yet");
		expect(read(vault, "People/Ann.md")).toContain("- 2026-11-22 asked [[Aunt May]]\r\n");
		expect(read(vault, "People/Ann.md")).toContain('intro_via: "[[Aunt May]]"\r\n');
	});

	it("is the same in every time zone", async () => {
		const notes = await inEveryZone(async (timeZone) => {
			const vault = tempVault(SMALL);
			const args = ["move", vault, "Di", "moved", "--at", "2027-03-14T02:30"];
			const { code, stdout } = await runCli(args, { timeZone });
			return [code, stdout, read(vault, "People/Di.md"), read(vault, "Talks/Talk.md")];
		});
		expect(notes[3]).toContain("starts: 2027-03-14T02:30\n");
	});
});

describe("move is refused with exit code 2, and nothing is written,", () => {
	it.each([
		[
			"for an event that the stage does not have, and says which it has",
			["Ann", "talked"],
			"Ann: “talked” is not an event of the stage asked. Possible from there: asked, nudged, agreed, introduced, named, refused, withdrawn, contacted, scheduled, met, declined, dropped. Nothing was written.\n",
		],
		[
			"for an unknown event",
			["Ann", "married"],
			`There is no event "married". Events: ${LOG_EVENTS.join(", ")}; and wrote.\n`,
		],
		[
			"for an unknown stage",
			["Ann", "corrected", "--to", "paradise"],
			'--to: there is no stage "paradise". Stages: identified, asked,',
		],
		[
			"without the right stage",
			["Ann", "corrected"],
			"Say which stage is right. Nothing was written.",
		],
		["without an introducer", ["Bo", "asked"], "Bo: Say who was asked to introduce you."],
		["without a time", ["Bo", "scheduled"], "Say when the conversation is"],
		["for a person who is nobody", ["Zoe", "asked"], 'Nobody is called "Zoe".\n'],
		[
			"for a name of several",
			["Cy", "contacted"],
			'"Cy" could be 2 people; give the path of one:\n  Cy, Acme: Cy.md\n  Cy: Work/Cy.md\n',
		],
		[
			"with an introducer of whom there is no note",
			["Ann", "asked", "--via", "Aunt May"],
			'--via: nobody is called "Aunt May". If you mean someone without a note, write [[Aunt May]].\n',
		],
		["with an introducer who can be several", ["Ann", "asked", "--via", "Cy"], "could be 2 people"],
		[
			"with the person themselves for introducer",
			["Ann", "asked", "--via", "Annie"],
			"Ann cannot introduce themselves. Nothing was written.\n",
		],
		[
			"with an introducer where there is none to be named",
			["Ann", "contacted", "--via", "Bo"],
			"“contacted” takes no introducer.",
		],
		["on a day to come", ["Ann", "nudged", "--date", "2026-11-23"], "23 November is still to come"],
		[
			"on a day before the last event",
			["Ann", "nudged", "--date", "2026-11-01"],
			"The log already has a later event: asked on 2 Nov.",
		],
		[
			"on a day that is none",
			["Ann", "nudged", "--date", "2026-02-30"],
			'--date: expected YYYY-MM-DD, got "2026-02-30".\n',
		],
		[
			"at a time that is none",
			["Ann", "scheduled", "--at", "2026-12-01"],
			'--at: expected YYYY-MM-DDTHH:mm, got "2026-12-01".\n',
		],
	])("%s", async (_, args, message) => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(vault);
		for (const more of [[], ["--dry-run"], ["--json"]]) {
			const { code, stdout, stderr } = await runCli(["move", vault, ...args, ...more]);
			expect(code).toBe(2);
			if (more.includes("--json")) expect(JSON.parse(stdout)).toMatchObject({ exitCode: 2 });
			else expect(stdout).toBe("");
			expect(stderr).toContain(message);
		}
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("where the status stands in a form that is not changed", async () => {
		const status = "intro_status: &now asked\r\nother: *now";
		const vault = tempVault({
			...SMALL,
			"People/Ann.md": ANN.replace("intro_status: asked", status),
		});
		const before = snapshotOf(vault);
		const { code, stderr } = await runCli(["move", vault, "Ann", "dropped"]);
		expect(code).toBe(2);
		expect(stderr).toMatch(/^People\/Ann\.md was not changed: .*now.* Nothing was written\.\n$/);
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("where the note of the conversation may not be written to: the person's note is put back", async () => {
		const vault = tempVault(SMALL);
		chmodSync(path.join(vault, "Talks/Talk.md"), 0o444);
		giveToNobody(vault);
		const before = snapshotOf(vault);
		const { code, stdout, stderr } = await runCli(["move", vault, "Di", "met"], { isNobody: true });
		expect({ code, stdout, stderr }).toEqual({
			code: 2,
			stdout: "",
			stderr: "Talks/Talk.md could not be written: permission denied. Nothing was written.\n",
		});
		expect(changedFiles(vault, before)).toEqual([]);
	});

	it("of a file that a link leads to out of the vault", async () => {
		const vault = tempVault(SMALL);
		const outside = path.join(path.dirname(vault), "Outside.md");
		writeFileSync(outside, INTERVIEW);
		symlinkSync(outside, path.join(vault, "Talks/Linked.md"));
		expect((await runCli(["move", vault, "Di", "met"])).code).toBe(0);
		expect(readFileSync(outside, "utf8")).toBe(INTERVIEW);
	});
});

describe("an introducer whose file has a name that no wikilink can hold", () => {
	it.each(["C# Carl", "Ann ^2", "A|B", "Tom [Boss]", "[[w]] Vi", "Ann.md"])(
		"is led to by what is written: %s",
		async (name) => {
			const person = "---\ntype: contact\n---\n";
			const vault = tempVault({ "People/Zed.md": person, [`People/${name}.md`]: person });
			const args = ["move", vault, "Zed", "asked", "--via", `People/${name}.md`];
			expect((await runCli(args)).code).toBe(0);
			expect((await runCli(["check", vault])).stdout).toBe("");
		},
	);
});

describeDocuments("move", () =>
	[
		["Petra Zelenka", "met"],
		["Annika Jorgensen", "wrote", "--note", "sent her the article"],
		["Odalys Fuentes", "scheduled", "--at", "2026-12-01T09:30"],
		["Dana Whitcombe", "dropped"],
		["Greta Lindholm-Oyen", "corrected", "--to", "asked"],
	].map((args) => [DEMO_VAULT, ...args, "--dry-run"]),
);

describe("a message", () => {
	it("is recorded by its day alone, and takes nothing that only an event has", async () => {
		const root = tempVault({ "Ann.md": "---\ntype: contact\nintro_status: met\n---\n" });
		const move = ["move", root, "Ann", "wrote", "--today", "2026-11-28"];
		expect(await runCli(move)).toMatchObject({ code: 0, stderr: "Ann: stays in met\n" });
		expect(read(root, "Ann.md")).toBe(
			"---\ntype: contact\nintro_status: met\nlast_contact: 2026-11-28\n---\n",
		);
		expect(await runCli([...move, "--via", "Bo"])).toMatchObject({
			code: 2,
			stderr: "--via does not go with wrote.\n",
		});
	});
});

describe("a meeting before the day for which it is planned", () => {
	it("is refused until the command says whether it was that conversation, and then uses its note", async () => {
		const talk = '---\ntype: interview\ncontact: "[[Ann]]"\nstarts: 2026-12-10T18:00\n---\n';
		const root = tempVault({
			"Ann.md":
				"---\ntype: contact\nintro_status: scheduled\n---\n## Introduction log\n- 2026-11-01 scheduled 2026-12-10 18:00\n",
			"Talk.md": talk,
		});
		const move = ["move", root, "Ann", "met", "--today", "2026-11-28"];
		const recap = ["recap", root, "Ann", "--text", "Tea", "--today", "2026-11-28"];
		for (const command of [move, recap]) {
			const { code, stderr } = await runCli(command);
			expect(code).toBe(2);
			expect(stderr).toContain("Talk.md is planned for 10 Dec at 18:00");
		}
		expect(readFileSync(path.join(root, "Talk.md"), "utf8")).toBe(talk);
		expect((await runCli([...move, "--planned", "earlier"])).code).toBe(0);
		expect(readFileSync(path.join(root, "Talk.md"), "utf8")).toContain(
			"starts: 2026-11-28T12:00\nheld: held\n",
		);
		expect(readdirSync(root).sort()).toEqual(["Ann.md", "Talk.md"]);
	});
});
