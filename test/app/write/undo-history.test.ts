import { describe, expect, it } from "vitest";
import type { Notes } from "../../../src/app/write/ports";
import { UndoHistory } from "../../../src/app/write/undo-history";
import { planChanges } from "../../../src/core/note/plan-changes";
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
		const history = new UndoHistory();
		history.push(await change(vault.notes, "CFO"));
		expect(vault.texts()).not.toEqual(NOTES);
		expect(await history.undo(vault.notes)).toEqual({ ok: true, message: "Undone: CFO" });
		expect(vault.texts()).toEqual(NOTES);
	});

	it("goes back action by action, and then says that there is nothing", async () => {
		const vault = open(NOTES);
		const history = new UndoHistory();
		history.push(await change(vault.notes, "CFO"));
		const between = vault.texts();
		history.push(await change(vault.notes, "CEO"));
		expect(history.last?.title).toBe("CEO");
		await history.undo(vault.notes);
		expect(vault.texts()).toEqual(between);
		expect(history.last?.title).toBe("CFO");
		await history.undo(vault.notes);
		expect(vault.texts()).toEqual(NOTES);
		expect(await history.undo(vault.notes)).toEqual({
			ok: false,
			message: "There is nothing to undo.",
		});
	});

	it("asked for twice at the same moment undoes an action once, and no other", async () => {
		const vault = open(NOTES);
		const history = new UndoHistory();
		history.push(await change(vault.notes, "CFO"));
		const between = vault.texts();
		const last = await change(vault.notes, "CEO");
		history.push(last);
		const results = await Promise.all([
			history.undo(vault.notes, last),
			history.undo(vault.notes, last),
		]);
		expect(results.map(({ ok }) => ok)).toEqual([true, false]);
		expect(vault.texts()).toEqual(between);
		expect(history.last?.title).toBe("CFO");
	});

	it("is refused for an action under another one that changed the same notes", async () => {
		const vault = open(NOTES);
		const history = new UndoHistory();
		const first = await change(vault.notes, "CFO");
		history.push(first);
		history.push(await change(vault.notes, "CEO"));
		const now = vault.texts();
		expect(await history.undo(vault.notes, first)).toEqual({
			ok: false,
			message: "Not undone: Ann.md, Bo.md have changed since, or are no longer there.",
		});
		expect(vault.texts()).toEqual(now);
	});

	it.each([
		["was edited since", (text: string | undefined) => `${text ?? ""} `],
		["was deleted or renamed since", () => undefined],
	])(
		"is refused, and nothing is put back, where one note %s; later it is possible",
		async (_, to) => {
			for (const path of ["Ann.md", "Talks/CFO.md", "Bo.md"]) {
				const vault = open(NOTES);
				const history = new UndoHistory();
				history.push(await change(vault.notes, "CFO"));
				const written = vault.texts()[path];
				vault.overwrite(path, to(written));
				const now = vault.texts();
				const message = `Not undone: ${path} has changed since, or is no longer there.`;
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
			const history = new UndoHistory();
			history.push(await change(vault.notes, "CFO"));
			const written = vault.texts();
			const notes = meddled(vault.notes, path, () => vault.overwrite(path, "Theirs"));
			expect((await history.undo(notes)).ok).toBe(false);
			expect(vault.texts()).toEqual({ ...written, [path]: "Theirs" });
			expect(history.last?.title).toBe("CFO");
		}
	});

	it("does not remember what changed nothing, and of very many actions the last fifty", async () => {
		const vault = open({ "Ann.md": ANN, "Bo.md": BO });
		const history = new UndoHistory();
		history.push({ ok: true, title: "Nothing", written: [] });
		expect(history.last).toBeUndefined();
		for (let i = 0; i < 55; i++) history.push(await change(vault.notes, `T${i}`));
		let undone = 0;
		while ((await history.undo(vault.notes)).ok) undone += 1;
		expect(undone).toBe(50);
		expect(vault.texts()["Ann.md"]).toContain("title: T4");
	});
});
