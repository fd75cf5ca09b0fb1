import { describe, expect, it } from "vitest";
import { FileNotes } from "../../../cli/vault/file-notes.mts";
import type { Written } from "../../../src/app/write/carry-out";
import { unpackActions } from "../../../src/app/write/past-action";
import type { Notes } from "../../../src/app/write/ports";
import { newHistory } from "../../make/new-history";
import { UndoHistory } from "../../../src/app/write/undo-history";
import { planChanges } from "../../../src/core/note/plan-changes";
import { editTo } from "../../../src/core/note/text-edit";
import type { LocalDateTime } from "../../../src/core/dates/calendar-date";
import { textHash } from "../../../src/core/text/text-hash";
import { MemoryNotes } from "../../make/memory-notes";
import { tempVault } from "../../make/temp-vault";
import { ACTING_VAULTS, meddled, runWell } from "../../make/acting-vault";

const ANN = "\uFEFF---\r\ntype: contact # she\r\n---\r\n😀 Met in Provo.";
const BO = "---\ntype: contact\n---\n";
const NOTES = { "Ann.md": ANN, "Bo.md": BO };

type Doing = Awaited<ReturnType<typeof runWell>>;

/** Sets the title of both people, and makes a note. */
function change(notes: Notes, title: string): Promise<Doing> {
	const edit = (path: string) => ({
		kind: "edit" as const,
		path,
		plan: (text: string) =>
			planChanges(text, [{ kind: "set" as const, key: "title", value: title }]),
	});
	const made = { kind: "create" as const, path: `Talks/${title}.md`, text: title };
	return runWell(notes, {
		ok: true,
		action: { title, writes: [edit("Ann.md"), made, edit("Bo.md")] },
	});
}

describe.each(ACTING_VAULTS)("undo of notes %s", (_, open) => {
	it("brings back every byte of all notes of an action, and takes away the note that it made", async () => {
		const vault = open(NOTES);
		const history = newHistory();
		history.push(await change(vault.notes, "CFO"));
		expect(vault.texts()).not.toEqual(NOTES);
		expect(await history.undo(vault.notes)).toMatchObject({ ok: true, message: "Undone: CFO" });
		expect(vault.texts()).toEqual(NOTES);
	});

	it("goes back action by action, and then says that there is nothing", async () => {
		const vault = open(NOTES);
		const history = newHistory();
		history.push(await change(vault.notes, "CFO"));
		const between = vault.texts();
		history.push(await change(vault.notes, "CEO"));
		expect(history.last?.title).toBe("CEO");
		await history.undo(vault.notes);
		expect(vault.texts()).toEqual(between);
		expect(history.last?.title).toBe("CFO");
		const last = history.last?.id;
		await history.undo(vault.notes);
		expect(vault.texts()).toEqual(NOTES);
		const refused = (message: string) => ({ ok: false, message });
		expect(await history.undo(vault.notes)).toEqual(refused("There is nothing to undo."));
		const gone = "This was undone already, or is no longer kept.";
		expect(await history.undo(vault.notes, last)).toEqual(refused(gone));
	});

	it("asked for twice at the same moment undoes an action once, and no other", async () => {
		const vault = open(NOTES);
		const history = newHistory();
		history.push(await change(vault.notes, "CFO"));
		const between = vault.texts();
		history.push(await change(vault.notes, "CEO"));
		const last = history.last?.id;
		const results = await Promise.all([
			history.undo(vault.notes, last),
			history.undo(vault.notes, last),
		]);
		expect(results.map(({ ok }) => ok)).toEqual([true, false]);
		expect(results[1]?.message).toBe("This was undone already, or is no longer kept.");
		expect(vault.texts()).toEqual(between);
		expect(history.last?.title).toBe("CFO");
	});

	it("is refused for an action under another one that changed the same notes", async () => {
		const vault = open(NOTES);
		const history = newHistory();
		history.push(await change(vault.notes, "CFO"));
		const first = history.last ?? expect.unreachable();
		history.push(await change(vault.notes, "CEO"));
		const now = vault.texts();
		expect(await history.undo(vault.notes, first.id)).toEqual({
			ok: false,
			message: "Not undone: Ann.md, Bo.md have changed since.",
		});
		expect(await history.whyNot(vault.notes, first)).toBe(
			"Ann.md, Bo.md have changed since. “CEO” came later.",
		);
		expect(vault.texts()).toEqual(now);
	});

	it.each([
		["was edited since", (text: string | undefined) => `${text ?? ""} `, "has changed since."],
		["was deleted since", () => undefined, "is no longer there: renamed or deleted."],
	])(
		"is refused, and nothing is put back, where one note %s; later it is possible",
		async (_, to, why) => {
			for (const path of ["Ann.md", "Talks/CFO.md", "Bo.md"]) {
				const vault = open(NOTES);
				const history = newHistory();
				history.push(await change(vault.notes, "CFO"));
				const written = vault.texts()[path];
				vault.overwrite(path, to(written));
				const now = vault.texts();
				const message = `Not undone: ${path} ${why}`;
				expect(await history.undo(vault.notes)).toEqual({ ok: false, message });
				expect(vault.texts()).toEqual(now);
				vault.overwrite(path, written);
				expect((await history.undo(vault.notes)).ok).toBe(true);
				expect(vault.texts()).toEqual(NOTES);
			}
		},
	);

	it("writes again what it put back where a note changes at that very moment", async () => {
		for (const path of ["Ann.md", "Talks/CFO.md", "Bo.md"]) {
			const vault = open(NOTES);
			const history = newHistory();
			history.push(await change(vault.notes, "CFO"));
			const written = vault.texts();
			const notes = meddled(vault.notes, path, () => vault.overwrite(path, "Theirs"));
			expect((await history.undo(notes)).ok).toBe(false);
			expect(vault.texts()).toEqual({ ...written, [path]: "Theirs" });
			expect(history.last?.title).toBe("CFO");
		}
	});

	it("offers the next older action that can be undone", async () => {
		const vault = open({ ...NOTES, "Cy.md": BO });
		const history = newHistory();
		const write = (path: string) => ({
			kind: "edit" as const,
			path,
			plan: (text: string) => ({ ok: true as const, edits: editTo(text, `${text}More.\n`) }),
		});
		for (const path of ["Cy.md", "Bo.md", "Bo.md"])
			history.push(
				await runWell(vault.notes, { ok: true, action: { title: path, writes: [write(path)] } }),
			);
		vault.overwrite("Bo.md", "Mine");
		const last = history.last ?? expect.unreachable();
		expect((await history.undo(vault.notes)).ok).toBe(false);
		const next = await history.findOlder(vault.notes, last);
		expect(next?.title).toBe("Cy.md");
		expect((await history.undo(vault.notes, next?.id)).ok).toBe(true);
		expect(vault.texts()).toEqual({ ...NOTES, "Bo.md": "Mine", "Cy.md": BO });
		expect(history.actions.map(({ title }) => title)).toEqual(["Bo.md", "Bo.md"]);
	});

	it("is possible after a restart, in any order, and from what was saved last", async () => {
		const vault = open(NOTES);
		const saved: string[] = [];
		const history = newHistory(saved);
		history.push(await change(vault.notes, "CFO"));
		const between = vault.texts();
		history.push(await change(vault.notes, "CEO"));
		const again = newHistory(saved);
		expect(again.actions).toEqual(history.actions);
		expect((await again.undo(vault.notes)).ok).toBe(true);
		expect(vault.texts()).toEqual(between);
		const third = newHistory(saved);
		expect((await third.undo(vault.notes)).ok).toBe(true);
		expect(vault.texts()).toEqual(NOTES);
		expect(newHistory(saved).last).toBeUndefined();
	});

	it("finds a note that was renamed, after a restart, too", async () => {
		const vault = open(NOTES);
		const saved: string[] = [];
		const history = newHistory(saved);
		history.push(await change(vault.notes, "CFO"));
		const written = vault.texts();
		vault.overwrite("Bo.md", undefined);
		vault.overwrite("People/Bo Roy.md", written["Bo.md"]);
		expect(history.rename("Other.md", "Another.md")).toBe(false);
		expect(history.rename("Bo.md", "People/Bo Roy.md")).toBe(true);
		history.save();
		expect((await newHistory(saved).undo(vault.notes)).ok).toBe(true);
		expect(vault.texts()).toEqual({ "Ann.md": ANN, "People/Bo Roy.md": BO });
	});
});

describe("the undo of a note in a folder that the vault has in other letters", () => {
	it("knows the note at the path at which the vault has it", async () => {
		const notes = new FileNotes({ root: tempVault({ "Talks/Bo.md": BO }) });
		const made = { kind: "create" as const, path: "talks/P.md", text: "" };
		const history = newHistory();
		const done = await runWell(notes, { ok: true, action: { title: "New", writes: [made] } });
		history.push(done);
		expect(done.written.map(({ path }) => path)).toEqual(["Talks/P.md"]);
		expect(history.rename("Talks/P.md", "Talks/Q.md")).toBe(true);
	});
});

describe("what is kept of changes", () => {
	const AT = "2026-03-12T11:00" as LocalDateTime;
	const made = (path: string, text = path): Written => {
		return { path, before: undefined, after: text, edits: editTo("", text) };
	};
	const emptied = (path: string, text: string): Written => {
		return { path, before: text, after: "", edits: editTo(text, "") };
	};
	const push = (history: UndoHistory, title: string, ...written: readonly Written[]): void =>
		history.push({ ok: true, title, written });

	it("is nothing of what changed nothing, and of very many actions the last two hundred", () => {
		const history = newHistory();
		push(history, "Nothing");
		expect(history.last).toBeUndefined();
		for (let i = 0; i < 205; i++) push(history, `T${i}`, made(`${i}.md`));
		expect(history.actions.length).toBe(200);
		expect([history.last?.title, history.actions.at(-1)?.title]).toEqual(["T204", "T5"]);
	});

	it("is no text of a new note, and of a changed one what the change took away", () => {
		const saved: string[] = [];
		const history = newHistory(saved);
		const [before, after] = ["Private. old Secret.", "Private. new Secret."];
		push(history, "Done", made("A.md", "Mine alone"), {
			path: "B.md",
			before,
			after,
			edits: [{ from: 9, to: 12, insert: "new" }],
		});
		expect(JSON.parse(saved.at(-1) ?? "")).toEqual({
			version: 1,
			actions: [
				{
					id: 1,
					title: "Done",
					at: AT,
					notes: [
						{ path: "A.md", after: textHash("Mine alone") },
						{
							path: "B.md",
							after: textHash(after),
							back: { edits: [{ from: 9, to: 12, insert: "old" }], before: textHash(before) },
						},
					],
				},
			],
		});
	});

	it("is less than a tenth of a megabyte for an import of a thousand new notes", () => {
		const saved: string[] = [];
		const paths = Array.from({ length: 1_000 }, (_, at) => `People/Jane Longname Doe ${at}.md`);
		push(newHistory(saved), "Imported", ...paths.map((path) => made(path, "x".repeat(2_000))));
		expect(2 * (saved.at(-1)?.length ?? 0)).toBeLessThan(200_000);
		expect(newHistory(saved).last?.notes.length).toBe(1_000);
	});

	it("is two megabytes at most: the oldest goes first, and what is larger alone lasts until the app is closed", () => {
		const saved: string[] = [];
		const history = newHistory(saved);
		const titles = (one: UndoHistory): string[] => one.actions.map(({ title }) => title);
		for (const title of ["1", "2", "3"]) push(history, title, emptied("A.md", "x".repeat(400_000)));
		expect(titles(history)).toEqual(["3", "2"]);
		expect(titles(newHistory(saved))).toEqual(["3", "2"]);
		push(history, "Large", emptied("B.md", "x".repeat(1_100_000)));
		expect(titles(history)).toEqual(["Large"]);
		expect(titles(newHistory(saved))).toEqual([]);
		push(history, "Small", made("C.md"));
		expect(titles(newHistory(saved))).toEqual(["Small"]);
		for (const text of saved) expect(2 * text.length).toBeLessThan(2_000_100);
	});

	it("is as much as there is room for on the device, which is said", () => {
		let kept: unknown;
		let failures = 0;
		let room = 400;
		const history = new UndoHistory({
			now: () => AT,
			load: () => kept,
			save: (data) => {
				if (JSON.stringify(data ?? null).length > room) {
					failures += 1;
					throw new Error("QuotaExceededError");
				}
				kept = data;
			},
		});
		for (const title of ["1", "2", "3", "4", "5", "6"]) push(history, title, made(`${title}.md`));
		expect(history.actions.length).toBe(6);
		expect(history.trouble).toContain("no room");
		expect(unpackActions(kept)?.map(({ title }) => title)).toEqual(["5", "6"]);
		expect(failures).toBe(1);
		room = 4_000;
		history.forget();
		push(history, "7", made("7.md"));
		expect([history.trouble, failures]).toEqual([undefined, 1]);
	});

	it.each([
		["text", '"?"'],
		["a later form", '{"version":2,"actions":[]}'],
		["no list", '{"version":1,"actions":{}}'],
		[
			"a change without notes",
			'{"version":1,"actions":[{"id":1,"title":"","at":"2026-03-12T11:00"}]}',
		],
		[
			"a wrong edit",
			'{"version":1,"actions":[{"id":1,"title":"","at":"2026-03-12T11:00","notes":[{"path":"A.md","after":"x","back":{"before":"y","edits":[{}]}}]}]}',
		],
	])("is ignored, with a word, where it is %s, and replaced by what is done next", (_, text) => {
		const saved = [text];
		const history = newHistory(saved);
		expect(history.actions).toEqual([]);
		expect(history.trouble).toBe("Earlier changes could not be read.");
		push(history, "Done", made("A.md"));
		expect(newHistory(saved).last?.title).toBe("Done");
	});

	it("writes nothing wrong where an edit of it is damaged", async () => {
		const notes = new MemoryNotes({ "B.md": "" });
		const saved: string[] = [];
		push(newHistory(saved), "Done", emptied("B.md", "All of it."));
		const damaged = newHistory([(saved.at(-1) ?? "").replace("All of it.", "Something else.")]);
		expect((await damaged.undo(notes)).ok).toBe(false);
		expect(notes.textOf("B.md")).toBe("");
	});

	it("is forgotten when that is wanted", () => {
		const saved: string[] = [];
		const history = newHistory(saved);
		push(history, "Done", made("A.md"));
		history.forget();
		expect(history.last).toBeUndefined();
		expect(saved.at(-1)).toBe("null");
	});
});
