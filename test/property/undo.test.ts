import fc from "fast-check";
import { expect, it } from "vitest";
import { carryOut, type NoteWrite } from "../../src/app/write/carry-out";
import { joinEdits, type TextEdit } from "../../src/core/note/text-edit";
import { MemoryNotes } from "../make/memory-notes";
import { newHistory } from "../make/new-history";

const PATHS = ["A.md", "B.md", "C.md"] as const;
const text = fc.string({
	unit: fc.constantFrom("a", "b", "\r\n", "\uFEFF", "é", "漢", "\0"),
	maxLength: 30,
});

/** Something that happens: an action on some notes, somebody else who writes one, an undo of any action, a restart. */
const step = fc.oneof(
	fc.record({
		kind: fc.constant("act" as const),
		writes: fc.array(
			fc.record({
				path: fc.constantFrom(...PATHS, "New.md", "More.md"),
				at: fc.array(fc.tuple(fc.nat(40), fc.nat(6), text), { maxLength: 3 }),
				text,
			}),
			{ minLength: 1, maxLength: 3 },
		),
	}),
	fc.record({ kind: fc.constant("meddle" as const), path: fc.constantFrom(...PATHS), text }),
	fc.record({ kind: fc.constant("undo" as const), which: fc.nat(20) }),
	fc.record({ kind: fc.constant("restart" as const) }),
);

/** Edits within a text that do not overlap. */
function editsIn(before: string, at: readonly (readonly [number, number, string])[]): TextEdit[] {
	const edits: TextEdit[] = [];
	let end = 0;
	for (const [skip, length, insert] of at) {
		const from = Math.min(before.length, end + skip);
		const to = Math.min(before.length, from + length);
		edits.push({ from, to, insert });
		end = to + 1;
		if (end > before.length) break;
	}
	return joinEdits(edits);
}

function writeOf(
	notes: MemoryNotes,
	{ path, at, text: body }: { path: string; at: [number, number, string][]; text: string },
): NoteWrite {
	if (notes.textOf(path) === undefined) return { kind: "create", path, text: body };
	return { kind: "edit", path, plan: (now) => ({ ok: true, edits: editsIn(now, at) }) };
}

it("whatever was done, and by whom, each undo gives every byte of its notes back or writes nothing, over restarts, too", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.tuple(text, text, text),
			fc.array(step, { minLength: 4, maxLength: 25 }),
			async (texts, steps) => {
				const notes = new MemoryNotes(
					Object.fromEntries(PATHS.map((path, at) => [path, texts[at] ?? ""])),
				);
				const all = (): Map<string, string | undefined> =>
					new Map(notes.paths().map((path) => [path, notes.textOf(path)]));
				const saved: string[] = [];
				let history = newHistory(saved);
				const known = new Map<
					number,
					{ before: ReturnType<typeof all>; after: ReturnType<typeof all> }
				>();
				for (const one of steps) {
					if (one.kind === "restart") history = newHistory(saved);
					else if (one.kind === "meddle") notes.overwrite(one.path, one.text);
					else if (one.kind === "act") {
						const before = all();
						const paths = new Set<string>();
						const writes = one.writes
							.filter(({ path }) => !paths.has(path) && paths.add(path))
							.map((write) => writeOf(notes, write));
						const done = await carryOut(notes, { title: "Done", writes });
						if (!done.ok) return expect.unreachable(done.message);
						history.push(done);
						if (done.written.length > 0) known.set(history.last?.id ?? 0, { before, after: all() });
					} else {
						const { actions } = history;
						const action = actions[one.which % Math.max(1, actions.length)];
						const now = all();
						const { ok } = await history.undo(notes, action?.id ?? -1);
						const was = known.get(action?.id ?? -1);
						const paths = action?.notes.map(({ path }) => path) ?? [];
						const isAsLeft = paths.every((path) => now.get(path) === was?.after.get(path));
						expect(ok).toBe(action !== undefined && isAsLeft);
						const expected = new Map(now);
						for (const path of ok ? paths : []) {
							const before = was?.before.get(path);
							if (before === undefined) expected.delete(path);
							else expected.set(path, before);
						}
						expect(all()).toEqual(expected);
					}
				}
			},
		),
		{ seed: 20_261_129, numRuns: 300 },
	);
});
