import { describe, expect, it } from "vitest";
import {
	type DrawnNode,
	foldTree,
	type FoldOptions,
	MAX_DRAWN,
	NO_FOLDING,
} from "../../../src/core/network/fold-tree";
import { branchKey, IntroBranches } from "../../../src/core/network/intro-branches";
import { introTree } from "../../../src/core/network/intro-tree";
import { contact } from "../../make/note";
import { indexOf, vault, type VaultNotes } from "../../make/vault";

const PERSON = { type: "contact" };
const by = (...links: string[]) => ({ ...PERSON, introduced_by: links });

function branchesOf(notes: VaultNotes): IntroBranches {
	return new IntroBranches(introTree(vault(notes)));
}

/** People with these names, each introduced by the one person. */
function fans(start: string, count: number, introducer: string): VaultNotes {
	const names = Array.from({ length: count }, (_, i) => `${start}${String(i).padStart(3, "0")}`);
	return Object.fromEntries(names.map((name) => [`${name}.md`, by(`[[${introducer}]]`)]));
}

function word(node: DrawnNode): string {
	if (node.kind === "stub") return `+${node.hidden} ${node.isBefore ? "before" : "more"}`;
	const name = branchKey(node.node).replace(".md", "") || "me";
	return node.hidden > 0 ? `${name} +${node.hidden}` : name;
}

function draw(branches: IntroBranches, input: Partial<FoldOptions> = {}): string[] {
	const { nodes } = foldTree(branches, { ...NO_FOLDING, ...input });
	return nodes.map((node) => `${"  ".repeat(node.level)}${word(node)}`);
}

const small = branchesOf({
	"Ann.md": PERSON,
	"Ben.md": by("[[Ann]]"),
	"Cat.md": by("[[Ben]]"),
	"Dan.md": by("[[Ann]]"),
	"Eve.md": by("[[Gone]]"),
});

describe("what is drawn of the tree", () => {
	it("is everything where there is room, each before those below", () => {
		expect(draw(small)).toEqual([
			...["me", "  Ann", "    Ben", "      Cat", "    Dan", "  ? gone", "    Eve"],
		]);
	});

	it("is a branch alone where one is shown, and everything where that is gone", () => {
		expect(draw(small, { focus: "Ben.md" })).toEqual(["Ben", "  Cat"]);
		expect(draw(small, { focus: "Nobody.md" })).toEqual(draw(small));
	});

	it("leaves out what was folded by hand, but not below the root", () => {
		expect(draw(small, { closed: ["Ann.md"] })).toEqual([
			...["me", "  Ann +3", "  ? gone", "    Eve"],
		]);
		expect(draw(small, { focus: "Ann.md", closed: ["Ann.md", "Ben.md"] })).toEqual([
			...["Ann", "  Ben +1", "  Dan"],
		]);
	});

	it("folds the large branches first", () => {
		const branches = branchesOf({
			...{ "Big.md": PERSON, "Mid.md": PERSON, "Small.md": PERSON },
			...fans("B", 90, "Big"),
			...fans("M", 80, "Mid"),
			...fans("S", 60, "Small"),
		});
		const below = draw(branches).filter((line) => /^ {2}\S/.test(line));
		expect(below).toEqual(["  Big +90", "  Mid", "  Small"]);
	});

	it("opens what was opened by hand, with all in which it lies, the last opened before the others", () => {
		const branches = branchesOf({
			...{ "A.md": PERSON, "B.md": PERSON, "C.md": PERSON, "D.md": PERSON },
			...fans("A", 95, "A"),
			...fans("B", 95, "B"),
			...fans("C", 95, "C"),
			...fans("D", 95, "D"),
			"Deep.md": by("[[D000]]"),
		});
		const count = (opened: string[]): string[] =>
			draw(branches, { opened }).filter((line) => /^ {2}\S/.test(line));
		expect(count(["A.md", "B.md", "C.md"])).toEqual(["  A", "  B", "  C", "  D +96"]);
		expect(count(["A.md", "B.md", "C.md", "D000.md"])).not.toContain("  D +96");
		expect(draw(branches, { opened: ["A.md", "B.md", "C.md", "D000.md"] })).toContain("      Deep");
	});

	it("shows those of a large branch in turns, and says how many come before and after", () => {
		const affiliation = branchesOf({
			"Hub.md": PERSON,
			...fans("P", 250, "Hub"),
			"Q.md": by("[[P249]]"),
		});
		const input = { focus: "Hub.md" };
		const first = draw(affiliation, input);
		expect(first).toHaveLength(102);
		expect([first[1], first[100], first[101]]).toEqual(["  P000", "  P099", "  +151 more"]);
		const second = draw(affiliation, { ...input, starts: { "Hub.md": 100 } });
		expect([second[1], second[2], second.at(-1)]).toEqual([
			"  +100 before",
			"  P100",
			"  +51 more",
		]);
		const last = draw(affiliation, { ...input, starts: { "Hub.md": 200 } });
		expect([last[1], last[2], ...last.slice(-2)]).toEqual([
			...["  +200 before", "  P200", "  P249", "    Q"],
		]);
		for (const start of [-3, 250, Infinity, NaN])
			expect(draw(affiliation, { ...input, starts: { "Hub.md": start } })).toEqual(first);
	});

	it("is never more than the most, however much is opened, and of a chain as long as a vault its beginning", () => {
		const chain = Array.from({ length: 20_000 }, (_, i) =>
			contact(`P${i}.md`, i === 0 ? {} : { introduced_by: `[[P${i - 1}]]` }),
		);
		const branches = new IntroBranches(introTree(indexOf(chain)));
		const drawn = draw(branches);
		expect(drawn.at(-1)).toBe(`${"  ".repeat(8)}P7 +19992`);
		const opened = Array.from({ length: 20_000 }, (_, i) => `P${i}.md`);
		const { nodes } = foldTree(branches, { ...NO_FOLDING, opened: opened.slice(-2) });
		expect(nodes).toHaveLength(MAX_DRAWN);
		expect(branches.trail("P19999.md")).toHaveLength(20_001);
	});
});
