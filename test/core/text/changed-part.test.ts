import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedPart } from "../../../src/core/text/changed-part";

const letters = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });

describe("the part in which two lists differ", () => {
	it("is none of lists that are the same", () => {
		expect(changedPart(["a", "b"], ["a", "b"])).toEqual({ from: 2, endBefore: 2, endNow: 2 });
	});

	it("makes the one of the other where it is exchanged, and its ends differ", () => {
		fc.assert(
			fc.property(letters, letters, (before, now) => {
				const { from, endBefore, endNow } = changedPart(before, now);
				const made = [
					...before.slice(0, from),
					...now.slice(from, endNow),
					...before.slice(endBefore),
				];
				expect(made).toEqual(now);
				const [gone, come] = [before.slice(from, endBefore), now.slice(from, endNow)];
				if (gone.length === 0 || come.length === 0) return;
				expect(gone[0]).not.toBe(come[0]);
				expect(gone.at(-1)).not.toBe(come.at(-1));
			}),
			{ seed: 20_261_129 },
		);
	});
});
