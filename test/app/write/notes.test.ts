import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FileNotes } from "../../../cli/vault/file-notes.mts";
import type { Notes } from "../../../src/app/write/ports";
import { type Change, planChanges } from "../../../src/core/note/plan-changes";
import { type Plan, refuse } from "../../../src/core/note/text-edit";
import { CheckedNotes, findFault } from "../../make/checked-notes";
import { MemoryNotes } from "../../make/memory-notes";
import { tempVault } from "../../make/temp-vault";

interface Opened {
	readonly notes: Notes;
	/** The note's text as it is now. */
	readonly read: (path: string) => string | undefined;
}

function openMemory(texts: Readonly<Record<string, string>>): Opened {
	const notes = new MemoryNotes(texts);
	return { notes, read: (at) => notes.textOf(at) };
}

function openFiles(texts: Readonly<Record<string, string>>): Opened {
	const root = tempVault(texts);
	const read = (at: string): string | undefined => {
		const file = path.join(root, at);
		return existsSync(file) ? readFileSync(file, "utf8") : undefined;
	};
	return { notes: new CheckedNotes(new FileNotes({ root })), read };
}

const JANE = "---\ntype: contact # she\ntitle: 'VP'\n---\nMet in Provo.\n";

function setTitle(title: string): (text: string) => Plan {
	return change({ kind: "set", key: "title", value: title });
}

function change(...changes: readonly Change[]): (text: string) => Plan {
	return (text) => planChanges(text, changes);
}

describe.each([
	["in memory", openMemory],
	["as files", openFiles],
])("the notes of a vault %s", (_, open) => {
	it("write what was planned and nothing else", async () => {
		const { notes, read } = open({ "People/Jane.md": JANE });
		const after = JANE.replace("'VP'", "'CFO'");
		const outcome = await notes.edit("People/Jane.md", setTitle("CFO"));
		expect(outcome).toMatchObject({ kind: "written", before: JANE });
		expect(read("People/Jane.md")?.replace(/title: .*/, "title: 'CFO'")).toBe(after);
		expect(outcome).toMatchObject({ after: read("People/Jane.md") });
	});

	it("write nothing where nothing is planned", async () => {
		const { notes, read } = open({ "Jane.md": JANE });
		expect(await notes.edit("Jane.md", setTitle("VP"))).toEqual({ kind: "unchanged" });
		expect(read("Jane.md")).toBe(JANE);
	});

	it("write nothing where the plan refuses, and pass on why", async () => {
		const { notes, read } = open({ "Jane.md": JANE });
		const plan = refuse("duplicate-key", "It stands twice.");
		const outcome = await notes.edit("Jane.md", () => plan);
		expect(outcome).toEqual({ kind: "refused", refusal: plan.refusal });
		expect(read("Jane.md")).toBe(JANE);
	});

	it("say that a note is missing, without asking for a plan", async () => {
		const { notes, read } = open({ "Jane.md": JANE });
		let asked = 0;
		const outcome = await notes.edit("Nobody.md", () => {
			asked += 1;
			return { ok: true, edits: [] };
		});
		expect({ outcome, asked }).toEqual({ outcome: { kind: "missing" }, asked: 0 });
		expect(read("Nobody.md")).toBeUndefined();
	});

	it("make a note in a folder that is not there yet", async () => {
		const { notes, read } = open({});
		const outcome = await notes.create("A/new one/Zoë.md", "Hello");
		expect(outcome).toEqual({
			kind: "written",
			path: "A/new one/Zoë.md",
			before: "",
			after: "Hello",
		});
		expect(read("A/new one/Zoë.md")).toBe("Hello");
	});

	it.each(["People/Jane.md", "People/JANE.md", "People/jane.MD"])(
		"leave a note alone that exists, when asked to make %s",
		async (at) => {
			const { notes, read } = open({ "People/Jane.md": JANE });
			expect(await notes.create(at, "Other")).toEqual({ kind: "exists" });
			expect(read("People/Jane.md")).toBe(JANE);
		},
	);

	it("take a name written with a combined letter and with two marks for the same", async () => {
		const { notes } = open({ ["Zoë.md".normalize("NFD")]: JANE });
		expect(await notes.create("Zoë.md".normalize("NFC"), "Other")).toEqual({ kind: "exists" });
	});

	it("let two edits of one note at the same time both arrive", async () => {
		const { notes, read } = open({ "Jane.md": JANE });
		const outcomes = await Promise.all([
			notes.edit("Jane.md", setTitle("CFO")),
			notes.edit("Jane.md", change({ kind: "set", key: "source", value: "event" })),
		]);
		expect(outcomes.map(({ kind }) => kind)).toEqual(["written", "written"]);
		expect(read("Jane.md")).toContain("CFO");
		expect(read("Jane.md")).toContain("source: event");
	});

	it("make one of two notes of one name that are made at the same time", async () => {
		const { notes, read } = open({});
		const outcomes = await Promise.all([
			notes.create("Jane.md", "first"),
			notes.create("jane.md", "second"),
		]);
		expect(outcomes.map(({ kind }) => kind)).toEqual(["written", "exists"]);
		expect(read("Jane.md")).toBe("first");
	});

	it("give the text of a note as it is, and of no note nothing", async () => {
		const { notes } = open({ "People/Jane.md": JANE });
		expect(await notes.read("People/Jane.md")).toBe(JANE);
		expect(await notes.read("People/Bo.md")).toBeUndefined();
	});

	it("take away a note that still has the text given, and no other", async () => {
		const { notes, read } = open({ "Jane.md": JANE });
		expect((await notes.remove("Jane.md", `${JANE} `)).kind).toBe("refused");
		expect(read("Jane.md")).toBe(JANE);
		expect((await notes.remove("Jane.md", JANE)).kind).toBe("written");
		expect(read("Jane.md")).toBeUndefined();
		expect((await notes.remove("Jane.md", JANE)).kind).toBe("missing");
	});

	it("edit several places of a note in one write", async () => {
		const { notes, read } = open({ "Jane.md": JANE });
		const line = "2026-03-02 asked [[Bo]]";
		const outcome = await notes.edit(
			"Jane.md",
			change(
				{ kind: "set", key: "title", value: "CFO 😀" },
				{ kind: "log", heading: "Introduction log", line: `- ${line}` },
			),
		);
		expect(outcome.kind).toBe("written");
		expect(read("Jane.md")).toContain("CFO 😀");
		expect(read("Jane.md")).toContain(line);
	});
});

describe("the check of writes", () => {
	const edits = [{ from: 2, to: 4, insert: "XYZ" }];

	it("is content with an edit as planned", () => {
		expect(findFault("abcdef", "abXYZef", edits)).toBeUndefined();
		expect(findFault("äbcdöf", "äbXYZöf", edits)).toBeUndefined();
	});

	it.each([
		["a byte changed before the edit", "aBXYZef"],
		["a byte changed behind the edit", "abXYZeF"],
		["something else put in", "abXYzef"],
		["a byte too many at the end", "abXYZef\n"],
		["a byte too few at the end", "abXYZe"],
		["an edit left out", "abcdef"],
	])("finds %s", (_, after) => {
		expect(findFault("abcdef", after, edits)).toBeTypeOf("string");
	});

	it("throws where notes write something else than was planned", async () => {
		const careless = new CheckedNotes({
			edit: (path, plan) => {
				plan("abc\r\n");
				return Promise.resolve({ kind: "written", path, before: "abc\r\n", after: "Xbc\n" });
			},
			create: (path, text) =>
				Promise.resolve({ kind: "written", path, before: "", after: `${text}\n` }),
			read: () => Promise.resolve("abc"),
			remove: (path, text) => Promise.resolve({ kind: "written", path, before: text, after: "" }),
		});
		const plan = (): Plan => ({ ok: true, edits: [{ from: 0, to: 1, insert: "X" }] });
		await expect(careless.edit("a.md", plan)).rejects.toThrow("bytes outside the edits differ");
		await expect(careless.create("a.md", "x")).rejects.toThrow("exactly the text given");
		await expect(careless.edit("a.md", () => ({ ok: true, edits: [] }))).rejects.toThrow(
			"expected unchanged, got written",
		);
		await expect(careless.remove("a.md", "other")).rejects.toThrow("exactly the text given");
		await expect(careless.remove("a.md", "abc")).rejects.toThrow("exactly the text given");
	});
});
