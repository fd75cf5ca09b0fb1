import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editPieces, editsOfPieces, wholeText } from "../../../src/core/note/pieces";
import { applyEdits, joinEdits, type TextEdit } from "../../../src/core/note/text-edit";
import { invertEdits } from "../../make/invert-edits";

/** Edits of a text of this length, joined as every plan has them. */
function editsFor(length: number): fc.Arbitrary<TextEdit[]> {
	const places = fc.uniqueArray(fc.nat({ max: length }), { maxLength: 8 });
	return fc
		.tuple(places, fc.array(fc.string({ maxLength: 3 }), { minLength: 4, maxLength: 4 }))
		.map(([at, texts]) => {
			const sorted = [...at].sort((a, b) => a - b);
			const edits: TextEdit[] = [];
			for (let i = 0; i + 1 < sorted.length; i += 2) {
				edits.push({ from: sorted[i] ?? 0, to: sorted[i + 1] ?? 0, insert: texts[i / 2] ?? "" });
			}
			return edits;
		});
}

describe("edits of a text", () => {
	it("apply from left to right and can be turned back", () => {
		const edits = [
			{ from: 0, to: 1, insert: "AA" },
			{ from: 2, to: 2, insert: "-" },
			{ from: 3, to: 5, insert: "" },
		];
		expect(applyEdits("abcde", edits)).toBe("AAb-c");
		expect(applyEdits("AAb-c", invertEdits("abcde", edits))).toBe("abcde");
	});

	it("are joined where they touch, insertions first", () => {
		expect(
			joinEdits([
				{ from: 4, to: 6, insert: "" },
				{ from: 4, to: 4, insert: "x" },
				{ from: 1, to: 1, insert: "" },
				{ from: 2, to: 4, insert: "y" },
				{ from: 8, to: 9, insert: "z" },
			]),
		).toEqual([
			{ from: 2, to: 6, insert: "yx" },
			{ from: 8, to: 9, insert: "z" },
		]);
	});

	it("of one text after another make the edits of the first", () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 20 }).chain((text) =>
					fc.tuple(fc.constant(text), editsFor(text.length)).chain(([first, edits]) => {
						const second = applyEdits(first, edits);
						return fc.tuple(fc.constant(first), fc.constant(edits), editsFor(second.length));
					}),
				),
				([text, first, second]) => {
					const pieces = editPieces(editPieces(wholeText(text.length), first), second);
					const edits = editsOfPieces(text, pieces);
					const after = applyEdits(applyEdits(text, first), second);
					expect(applyEdits(text, edits)).toBe(after);
					expect(applyEdits(after, invertEdits(text, edits))).toBe(text);
				},
			),
			{ numRuns: 500 },
		);
	});
});
