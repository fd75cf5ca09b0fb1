import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { applyEdits, type TextEdit } from "../../../src/core/note/text-edit";
import { readIcs } from "../../make/read-ics";
import { DEMO_VAULT, runCli, runJson } from "../../make/run-cli";
import { snapshotOf, tempVault } from "../../make/temp-vault";
import { describeDocuments } from "../../make/describe-documents";

const ANN = "---\ntype: contact\nintro_status: contacted\n---\n";
const SMALL = { "People/Ann.md": ANN, "People/Bo.md": { type: "contact" } };

interface Schedule {
	readonly interview: string;
	readonly edits: readonly TextEdit[];
	readonly others: readonly { readonly path: string; readonly edits: readonly TextEdit[] }[];
}

function read(vault: string, at: string): string {
	return readFileSync(path.join(vault, at), "utf8");
}

describe("schedule", () => {
	it("records the event, makes the note of the conversation, and prints both", async () => {
		const vault = tempVault(SMALL);
		const { code, stdout, stderr } = await runCli([
			"schedule",
			vault,
			"Ann",
			"2026-12-01T09:30",
			...["--place", "Café", "--format", "in-person", "--minutes", "20", "--note", "call"],
		]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(stdout).toBe(`Created Interviews/2026-12-01 Ann.md
+ ---
+ type: interview
+ contact:
+   - "[[Ann]]"
+ starts: 2026-12-01T09:30
+ minutes: 20
+ format: in-person
+ place: Café
+ held: planned
+ ---
Changed People/Ann.md
@@ line 3
- intro_status: contacted
+ intro_status: scheduled
+ intro_since: 2026-11-22
+ intro_route: cold
@@ line 5
+ 
+ ## Introduction log
+ 
+ - 2026-11-22 scheduled 2026-12-01 09:30: call
`);
		expect(await runJson(["show", vault, "Ann"])).toMatchObject({
			stage: "scheduled",
			interviews: [{ path: "Interviews/2026-12-01 Ann.md", starts: "2026-12-01T09:30" }],
			standing: { dueOn: "2026-12-01" },
		});
	});

	it("again changes the same note, and --dry-run nothing", async () => {
		const vault = tempVault(SMALL);
		const first = (await runJson(["schedule", vault, "Ann", "2026-12-01T09:30"])) as Schedule;
		expect(first).toMatchObject({
			path: "People/Ann.md",
			from: "contacted",
			to: "scheduled",
			event: "scheduled",
			interview: "Interviews/2026-12-01 Ann.md",
			starts: "2026-12-01T09:30",
			minutes: 30,
			ics: null,
			written: true,
		});
		expect(applyEdits(ANN, first.edits)).toBe(read(vault, "People/Ann.md"));
		expect(applyEdits("", first.others[0]?.edits ?? [])).toBe(read(vault, first.interview));
		const before = snapshotOf(vault);
		const args = ["schedule", vault, "Ann", "2026-12-03T16:00"];
		const dry = await runJson([...args, "--dry-run"]);
		expect(dry).toMatchObject({ event: "moved", interview: first.interview, written: false });
		expect(snapshotOf(vault)).toEqual(before);
		expect(await runJson(args)).toEqual({ ...(dry as object), written: true });
		expect(read(vault, first.interview)).toContain("starts: 2026-12-03T16:00\n");
		expect(await runJson(args)).toMatchObject({ event: null, edits: [], others: [] });
	});

	it("says where nothing changes", async () => {
		const vault = tempVault(SMALL);
		const args = ["schedule", vault, "Ann", "2026-12-01T09:30"];
		await runCli(args);
		expect(await runCli(args)).toEqual({ code: 0, stdout: "", stderr: "Nothing to change.\n" });
	});
});

/** The day and time that a clock in a time zone shows at an instant. */
function clockIn(timeZone: string, instant: Date): string {
	const format = new Intl.DateTimeFormat("sv-SE", {
		timeZone,
		dateStyle: "short",
		timeStyle: "short",
	});
	return format.format(instant).replace(" ", "T");
}

describe("the calendar file of schedule", () => {
	// New York turns its clocks on 14 March and 7 November 2027; Lord Howe by half an hour on 4 April.
	it.each([
		["UTC", "2027-03-14T09:30"],
		["America/New_York", "2027-03-13T09:30"],
		["America/New_York", "2027-03-14T01:59"],
		["America/New_York", "2027-03-14T09:30"],
		["America/New_York", "2027-11-07T09:30"],
		["Pacific/Kiritimati", "2027-01-01T00:15"],
		["Australia/Lord_Howe", "2027-04-03T23:45"],
		["Australia/Lord_Howe", "2027-04-04T09:00"],
	])("names the very instant that clocks in %s show as %s", async (timeZone, when) => {
		const vault = tempVault(SMALL);
		const file = path.join(path.dirname(vault), "talk.ics");
		const args = ["schedule", vault, "Ann", when, "--minutes", "45", "--ics", file];
		const { code, stderr } = await runCli(args, { timeZone });
		expect({ code, stderr }).toEqual({ code: 0, stderr: `Created ${file}\n` });
		const { starts, ends, stamp } = readIcs(readFileSync(file));
		expect(clockIn(timeZone, starts)).toBe(when);
		expect(ends.getTime() - starts.getTime()).toBe(45 * 60_000);
		expect(clockIn(timeZone, stamp)).toBe("2026-11-22T12:00");
	});

	it("has the name of the person and the place, whatever is in them", async () => {
		const name = `Ann; "the, fixer" \\n 😀 ${"long ".repeat(30).trim()}`;
		const vault = tempVault({ "Ann.md": { type: "contact", name, intro_status: "contacted" } });
		const file = path.join(path.dirname(vault), "talk.ics");
		const args = ["schedule", vault, "Ann.md", "2026-12-01T09:30", "--place", "Café, 2nd; \\x"];
		expect((await runCli([...args, "--ics", file])).code).toBe(0);
		const { texts } = readIcs(readFileSync(file));
		expect(texts.get("SUMMARY")).toBe(`Conversation with ${name}`);
		expect(texts.get("LOCATION")).toBe("Café, 2nd; \\x");
	});

	it("keeps its id when the conversation is moved, and takes length and place from its note", async () => {
		const vault = tempVault(SMALL);
		const [first, second] = ["a.ics", "b.ics"].map((name) =>
			path.join(path.dirname(vault), name),
		) as [string, string];
		const more = ["--minutes", "50", "--place", "Café", "--ics", first];
		await runCli(["schedule", vault, "Ann", "2026-12-01T09:30", ...more]);
		await runCli(["schedule", vault, "Ann", "2026-12-02T09:30", "--ics", second]);
		const [a, b] = [readIcs(readFileSync(first)), readIcs(readFileSync(second))];
		expect(b.texts.get("UID")).toBe(a.texts.get("UID"));
		expect(b.texts.get("LOCATION")).toBe("Café");
		expect(b.ends.getTime() - b.starts.getTime()).toBe(50 * 60_000);
		expect(b.starts.getTime() - a.starts.getTime()).toBe(24 * 3_600_000);
	});

	it("keeps its id when the note is renamed, and the id tells nothing of the note", async () => {
		const vault = tempVault(SMALL);
		const [first, second] = ["a.ics", "b.ics"].map((name) =>
			path.join(path.dirname(vault), name),
		) as [string, string];
		await runCli(["schedule", vault, "Ann", "2026-12-01T09:30", "--ics", first]);
		renameSync(path.join(vault, "Interviews/2026-12-01 Ann.md"), path.join(vault, "Tea.md"));
		await runCli(["schedule", vault, "Ann", "2026-12-02T09:30", "--ics", second]);
		const [a, b] = [readIcs(readFileSync(first)), readIcs(readFileSync(second))];
		expect(a.texts.get("UID")).toMatch(/^[a-p]{16}@warm-intros$/);
		expect(b.texts.get("UID")).toBe(a.texts.get("UID"));
		expect(existsSync(path.join(vault, "Interviews/2026-12-02 Ann.md"))).toBe(false);
	});

	it("is of a later edition each time, so that calendars take the new time", async () => {
		const vault = tempVault(SMALL);
		const editions: number[] = [];
		for (const day of ["01", "02", "03"]) {
			const file = path.join(path.dirname(vault), `${day}.ics`);
			const now = `2026-11-22T12:${day}`;
			const args = ["schedule", vault, "Ann", `2026-12-${day}T09:30`, "--now", now];
			expect((await runCli([...args, "--ics", file])).code).toBe(0);
			editions.push(Number(readIcs(readFileSync(file)).texts.get("SEQUENCE")));
		}
		expect(editions).toEqual([...editions].sort((a, b) => a - b));
		expect(new Set(editions).size).toBe(3);
	});

	it("leaves its id alone in a note that has one, and writes none where no file is made", async () => {
		const vault = tempVault(SMALL);
		const interview = "Interviews/2026-12-01 Ann.md";
		const args = ["schedule", vault, "Ann", "2026-12-01T09:30"];
		await runCli(args);
		expect(read(vault, interview)).not.toContain("calendar_id");
		await runCli([...args, "--ics", path.join(path.dirname(vault), "a.ics")]);
		expect(read(vault, interview)).toMatch(/^calendar_id: [a-p]{16}$/m);
		const before = snapshotOf(vault);
		await runCli([...args, "--ics", path.join(path.dirname(vault), "b.ics")]);
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("is not made by a dry run, which says that it would be", async () => {
		const vault = tempVault(SMALL);
		const file = path.join(path.dirname(vault), "talk.ics");
		const args = ["schedule", vault, "Ann", "2026-12-01T09:30", "--ics", file, "--dry-run"];
		expect((await runCli(args)).stderr).toBe(
			`Dry run: nothing was written.\nWould create ${file}\n`,
		);
		expect(await runJson(args)).toMatchObject({ ics: file, written: false });
		expect(existsSync(file)).toBe(false);
	});
});

describe("schedule is refused with exit code 2, and nothing is written,", () => {
	it.each([
		["for a day without a time", ["Ann", "2026-12-01"], "<when>: expected YYYY-MM-DDTHH:mm"],
		["for a time that is none", ["Ann", "2026-02-30T10:00"], "<when>: expected YYYY-MM-DDTHH:mm"],
		[
			"for no minutes",
			["Ann", "2026-12-01T09:30", "--minutes", "0"],
			"--minutes: expected 1 to 1440",
		],
		["for half minutes", ["Ann", "2026-12-01T09:30", "--minutes", "1.5"], "--minutes: expected"],
		["for nobody", ["Zoe", "2026-12-01T09:30"], 'Nobody is called "Zoe".'],
		[
			"where the calendar file is there",
			["Ann", "2026-12-01T09:30", "--ics", "talk.ics"],
			"talk.ics cannot be written: it already exists. Nothing was written.",
		],
		[
			"where the folder of the calendar file is not",
			["Ann", "2026-12-01T09:30", "--ics", "no/talk.ics"],
			"no/talk.ics cannot be written: its folder does not exist. Nothing was written.",
		],
	])("%s", async (_, args, message) => {
		const vault = tempVault({ ...SMALL, "talk.ics": "mine" });
		const before = snapshotOf(vault);
		const { code, stdout, stderr } = await runCli(["schedule", vault, ...args], { cwd: vault });
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain(message);
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("where the stage does not allow it", async () => {
		const vault = tempVault({ "Ann.md": { type: "contact", intro_status: "no idea" } });
		const before = snapshotOf(vault);
		const { code, stderr } = await runCli(["schedule", vault, "Ann", "2026-12-01T09:30"]);
		expect(code).toBe(2);
		expect(stderr).toContain("is not a stage of the pipeline. Correct the stage first.");
		expect(snapshotOf(vault)).toEqual(before);
	});
});

describe("a folder of the settings that leads out of the vault", () => {
	it("is not used: the note lies in the usual folder, and check says what is wrong", async () => {
		const vault = tempVault(SMALL);
		mkdirSync(path.join(vault, ".obsidian/plugins/warm-intros"), { recursive: true });
		writeFileSync(
			path.join(vault, ".obsidian/plugins/warm-intros/data.json"),
			'{"folders": {"interview": "../out"}}',
		);
		const { code } = await runCli(["schedule", vault, "Ann", "2026-12-01T09:30"]);
		expect(code).toBe(0);
		expect(existsSync(path.join(vault, "Interviews/2026-12-01 Ann.md"))).toBe(true);
		expect(existsSync(path.join(path.dirname(vault), "out"))).toBe(false);
		expect((await runCli(["check", vault])).stdout).toContain("invalid-settings");
	});
});

describeDocuments("schedule", () =>
	[["--ics", "talk.ics"], []].map((args) => [
		...[DEMO_VAULT, "Eleanor Sung", "2026-12-01T09:30"],
		...[...args, "--dry-run"],
	]),
);
