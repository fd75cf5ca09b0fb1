import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type FoldPlan,
	foldTree,
	type FoldOptions,
	MAX_DRAWN,
	NO_FOLDING,
} from "../../src/core/network/fold-tree";
import { branchKey, IntroBranches } from "../../src/core/network/intro-branches";
import { introTree } from "../../src/core/network/intro-tree";
import { BOX_HEIGHT, layoutTree } from "../../src/ui/introductions/layout-tree";
import { contact } from "../make/note";
import { indexOf } from "../make/vault";

/** Trees of every shape: each person was introduced by somebody before them, by a name, or by nobody. */
const treesOf = (max: number): fc.Arbitrary<IntroBranches> =>
	fc
		.tuple(
			fc.array(fc.nat(), { minLength: 1, maxLength: max }),
			fc.constantFrom(1, 2, 10, 1000),
			fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), {
				minLength: 1,
				maxLength: 8,
			}),
		)
		.map(([picks, spread, names]) => {
			const people = picks.map((pick, i) => {
				const from = Math.max(0, i - 1 - (pick % spread));
				const introducer = pick % 23 === 0 ? "[[Gone]]" : `[[P${from}]]`;
				const isFirst = i === 0 || pick % 19 === 0;
				return contact(`P${i}.md`, {
					name: `${names[i % names.length]} ${i}`,
					...(isFirst ? {} : { introduced_by: introducer }),
				});
			});
			return new IntroBranches(introTree(indexOf(people)));
		});

const trees = treesOf(400);

const wishes: fc.Arbitrary<FoldOptions> = fc.record({
	focus: fc.oneof(
		fc.constant(""),
		fc.nat(400).map((i) => `P${i}.md`),
	),
	opened: fc.array(
		fc.nat(400).map((i) => `P${i}.md`),
		{ maxLength: 30 },
	),
	closed: fc.array(
		fc.nat(400).map((i) => `P${i}.md`),
		{ maxLength: 10 },
	),
	starts: fc.dictionary(
		fc.nat(20).map((i) => `P${i}.md`),
		fc.integer({ min: -5, max: 400 }),
	),
});

/** What is told of everybody who is drawn, and of those who are not. */
function countAll({ nodes }: FoldPlan): number {
	return nodes.reduce((sum, node) => sum + node.hidden + (node.kind === "branch" ? 1 : 0), 0);
}

describe("the drawn tree, whatever the introductions and the options", () => {
	it("has no more than the most, nobody twice, and tells how many are left out", () => {
		fc.assert(
			fc.property(trees, wishes, (branches, input) => {
				const plan = foldTree(branches, input);
				expect(plan.nodes.length).toBeLessThanOrEqual(MAX_DRAWN);
				expect(plan.byKey.size).toBe(plan.nodes.length);
				expect(countAll(plan)).toBe(plan.root.node.size);
				expect(branchKey(plan.root.node)).toBe(branches.find(input.focus) ? input.focus : "");
			}),
			{ numRuns: 60 },
		);
	});

	it("is the same again for the same options", () => {
		fc.assert(
			fc.property(trees, wishes, (branches, input) => {
				const keys = (): string[] => foldTree(branches, input).nodes.map(({ key }) => key);
				expect(keys()).toEqual(keys());
			}),
			{ numRuns: 20 },
		);
	});

	it("is laid out so that no box lies over another, or outside of the picture", () => {
		fc.assert(
			fc.property(trees, wishes, (branches, input) => {
				const { boxes, width, height } = layoutTree(foldTree(branches, input));
				const columns = new Map<number, number[]>();
				for (const box of boxes.values()) {
					expect(box.x).toBeGreaterThanOrEqual(0);
					expect(box.y).toBeGreaterThanOrEqual(0);
					expect(box.x + box.width).toBeLessThanOrEqual(width);
					expect(box.y + BOX_HEIGHT).toBeLessThanOrEqual(height + 0.01);
					columns.set(box.x, [...(columns.get(box.x) ?? []), box.y]);
				}
				for (const tops of columns.values()) {
					tops.sort((a, b) => a - b);
					for (const [i, top] of tops.slice(1).entries())
						expect(top - (tops[i] ?? 0)).toBeGreaterThan(BOX_HEIGHT);
				}
				const xs = [...new Map([...boxes.values()].map(({ x, width: wide }) => [x, wide]))];
				xs.sort(([a], [b]) => a - b);
				for (const [i, [x]] of xs.slice(1).entries()) {
					const [left = 0, wide = 0] = xs[i] ?? [];
					expect(x).toBeGreaterThan(left + wide);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("is the whole of a small tree", () => {
		fc.assert(
			fc.property(treesOf(7), (branches) => {
				const plan = foldTree(branches, NO_FOLDING);
				expect(plan.nodes).toHaveLength(branches.root.size);
			}),
			{ numRuns: 20 },
		);
	});
});
