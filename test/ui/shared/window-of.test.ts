import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { windowOf } from "../../../src/ui/shared/window-of";

/** Where items of these heights begin, and the height of all. */
function offsetsOf(heights: readonly number[]): Float64Array {
	let top = 0;
	return Float64Array.from([0, ...heights.map((height) => (top += height))]);
}

describe("the window of a list", () => {
	const offsets = offsetsOf([10, 10, 10, 10, 10]);

	it("holds every item that is at least partly between the two heights", () => {
		expect(windowOf(offsets, 12, 28)).toEqual([1, 3]);
		expect(windowOf(offsets, 10, 30)).toEqual([1, 4]);
	});

	it("is the whole list where that is lower than the view, and nothing of an empty one", () => {
		expect(windowOf(offsets, -100, 1000)).toEqual([0, 5]);
		expect(windowOf(offsetsOf([]), 0, 600)).toEqual([0, 0]);
	});

	it("stays inside the list when somebody has scrolled past a list that has become shorter", () => {
		expect(windowOf(offsets, 5000, 5600)).toEqual([4, 5]);
	});

	it("never leaves out an item in view, and never draws more than the view and two items", () => {
		const heights = fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 1, maxLength: 300 });
		fc.assert(
			fc.property(
				heights,
				fc.nat(20_000),
				fc.integer({ min: 100, max: 900 }),
				(list, top, height) => {
					const all = offsetsOf(list);
					const [from, to] = windowOf(all, top, top + height);
					list.forEach((itemHeight, i) => {
						const start = list.slice(0, i).reduce((sum, other) => sum + other, 0);
						if (start < top + height && start + itemHeight > top) {
							expect(i).toBeGreaterThanOrEqual(from);
							expect(i).toBeLessThan(to);
						}
					});
					expect(to - from).toBeLessThanOrEqual(height / 20 + 2);
				},
			),
			{ numRuns: 200, seed: 5 },
		);
	});
});
