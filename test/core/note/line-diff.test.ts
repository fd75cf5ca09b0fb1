import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffLines, type LineChange } from "../../../src/core/note/line-diff";
import { applyEdits, type TextEdit } from "../../../src/core/note/text-edit";

/** A text's lines; the end of the last one begins no further line. */
function linesOf(text: string): string[] {
	const lines = text.split("\n");
	return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** The lines that edits take out of a text and put into it. */
function diffEdits(text: string, edits: readonly TextEdit[]): LineChange[] {
	return diffLines(text, applyEdits(text, edits));
}

/** The lines of a text with the changes made. */
function apply(text: string, edits: readonly TextEdit[]): string[] {
	const lines = linesOf(text);
	for (const { line, removed, added } of diffEdits(text, edits).reverse()) {
		expect(lines.slice(line - 1, line - 1 + removed.length)).toEqual(removed);
		lines.splice(line - 1, removed.length, ...added);
	}
	return lines;
}

describe("the lines that change", () => {
	const text = "one\ntwo\nthree\nfour\n";

	it("are the whole lines in which an edit stands", () => {
		expect(diffEdits(text, [{ from: 5, to: 6, insert: "o" }])).toEqual([
			{ line: 2, removed: ["two"], added: ["too"] },
		]);
	});

	it("are those that are put in alone where nothing goes", () => {
		const added = [{ line: 2, removed: [], added: ["new"] }];
		expect(diffEdits(text, [{ from: 4, to: 4, insert: "new\n" }])).toEqual(added);
		expect(diffEdits(text, [{ from: 3, to: 3, insert: "\nnew" }])).toEqual(added);
		expect(diffEdits("one", [{ from: 3, to: 3, insert: "\nnew" }])).toEqual(added);
		expect(diffEdits("", [{ from: 0, to: 0, insert: "new\n" }])).toEqual([
			{ line: 1, removed: [], added: ["new"] },
		]);
	});

	it("are those that go alone where nothing comes", () => {
		expect(diffEdits(text, [{ from: 4, to: 8, insert: "" }])).toEqual([
			{ line: 2, removed: ["two"], added: [] },
		]);
	});

	it("of neighbours are shown together, of others apart", () => {
		const at = (from: number): TextEdit => ({ from, to: from + 1, insert: "X" });
		expect(diffEdits(text, [at(0), at(4)])).toEqual([
			{ line: 1, removed: ["one", "two"], added: ["Xne", "Xwo"] },
		]);
		expect(diffEdits(text, [at(0), at(8)]).map(({ line }) => line)).toEqual([1, 3]);
	});

	it("have no line ends, of whichever kind", () => {
		expect(diffEdits("one\r\ntwo\r\n", [{ from: 5, to: 8, insert: "2" }])).toEqual([
			{ line: 2, removed: ["two"], added: ["2"] },
		]);
	});

	it("are none where only line ends change", () => {
		expect(diffLines("one\ntwo", "one\r\ntwo\r\n")).toEqual([]);
		expect(diffLines("", "")).toEqual([]);
	});

	it("make the text after of the text before, whatever is edited", () => {
		const words = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 30 });
		fc.assert(
			fc.property(words, fc.array(fc.tuple(fc.nat(30), fc.nat(5), words)), (before, drafts) => {
				let at = -1;
				const edits: TextEdit[] = [];
				for (const [from, length, insert] of drafts.sort(([a], [b]) => a - b)) {
					if (from <= at || from > before.length) continue;
					at = Math.min(from + length, before.length);
					edits.push({ from, to: at, insert });
				}
				expect(apply(before, edits)).toEqual(linesOf(applyEdits(before, edits)));
			}),
		);
	});
});
