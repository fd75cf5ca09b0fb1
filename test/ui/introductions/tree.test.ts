import { describe, expect, it } from "vitest";
import { type DrawnNode, foldTree, NO_FOLDING } from "../../../src/core/network/fold-tree";
import { IntroBranches } from "../../../src/core/network/intro-branches";
import { introTree } from "../../../src/core/network/intro-tree";
import {
	NEW_INTRODUCTIONS_STATE,
	withFold,
} from "../../../src/ui/introductions/introductions-state";
import { fitText, textWidth } from "../../../src/ui/introductions/text-width";
import { itemOf, type TreeForm, treeMove } from "../../../src/ui/introductions/tree-moves";
import { foldLabel, itemLabel, describeItem } from "../../../src/ui/introductions/tree-labels";
import { vault, type VaultNotes } from "../../make/vault";

const PERSON = { type: "contact" };
const by = (...links: string[]) => ({ ...PERSON, introduced_by: links });

const notes: VaultNotes = {
	"Ann.md": { ...PERSON, intro_status: "met" },
	"Ben.md": by("[[Gone Girl]]", "[[Ann]]"),
	"Cat.md": by("[[Ben]]"),
	"Dan.md": by("[[Ann]]"),
	"Eve.md": by("[[Gone Girl]]"),
	"Fay.md": by("[[Gus]]"),
	"Gus.md": by("[[Fay]]"),
};
const branches = new IntroBranches(introTree(vault(notes)));
const planOf = (input = {}) => foldTree(branches, { ...NO_FOLDING, ...input });

describe("the words of the tree", () => {
	const label = (input = {}) => planOf(input).nodes.map(describeItem);

	it("say whether I know somebody, whom somebody introduced, who else introduced them, and where a circle is cut", () => {
		expect(label()).toEqual([
			"Me, 8 people below",
			"Ann, known, introduced 1 person",
			"Dan, not yet known",
			"Fay, not yet known, introduced 1 person, a circle: introduced by Gus, who is in this branch too",
			"Gus, not yet known",
			"Gone Girl, no note, introduced 2 people, 3 in the branch",
			"Ben, not yet known, introduced 1 person, also introduced by Ann",
			"Cat, not yet known",
			"Eve, not yet known",
		]);
	});

	it("say how many are folded below", () => {
		const plan = planOf({ closed: ["? gone girl"] });
		const [gone] = plan.nodes.filter(({ key }) => key === "? gone girl");
		expect(gone && describeItem(gone)).toContain("3 folded below");
		expect(gone?.kind === "branch" && foldLabel(gone)).toBe("+3");
		expect(planOf().nodes.map(itemLabel)).toContain("↺ Fay");
	});

	it("say for those who are left out how many they are", () => {
		const many = Object.fromEntries(
			Array.from({ length: 1_300 }, (_, i) => [`P${i}.md`, by("[[Hub]]")]),
		);
		const affiliation = new IntroBranches(introTree(vault({ "Hub.md": PERSON, ...many })));
		const plan = foldTree(affiliation, {
			...NO_FOLDING,
			focus: "Hub.md",
			starts: { "Hub.md": 100 },
		});
		const stubs = plan.nodes.filter(({ kind }) => kind === "stub");
		expect(stubs.map(itemLabel)).toEqual(["+100 before", "+1,100 more"]);
		expect(stubs.map(describeItem)[1]).toBe("+1,100 more introduced by Hub: show them");
	});
});

describe("keys in the tree", () => {
	function walk(form: TreeForm, ...keys: string[]): string[] {
		const plan = planOf();
		let at: DrawnNode = plan.root;
		return keys.map((key) => {
			at = treeMove(key, plan, at, form) ?? at;
			return itemLabel(at);
		});
	}

	it("go in the picture to those below, to the introducer, and up and down a column", () => {
		expect(walk("picture", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowRight")).toEqual([
			...["Ann", "↺ Fay", "Gone Girl", "Ben"],
		]);
		expect(walk("picture", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown")).toEqual([
			...["Ann", "Dan", "Gus", "Ben"],
		]);
		expect(walk("picture", "End", "ArrowLeft", "ArrowUp", "ArrowLeft", "ArrowUp")).toEqual([
			...["Eve", "Gone Girl", "↺ Fay", "Me", "Me"],
		]);
	});

	it("go in the list from line to line", () => {
		expect(walk("list", "ArrowDown", "ArrowDown", "ArrowDown", "Home", "x")).toEqual([
			...["Ann", "Dan", "↺ Fay", "Me", "Me"],
		]);
	});

	it("stay with somebody who is folded away at the nearest who is drawn", () => {
		const plan = planOf({ closed: ["? gone girl"] });
		expect(itemOf(plan, branches, "Cat.md").key).toBe("? gone girl");
		expect(itemOf(plan, branches, "Dan.md").key).toBe("Dan.md");
		expect(itemOf(plan, branches, "Nobody.md")).toBe(plan.root);
	});

	it("fold and unfold, and the last opened comes last", () => {
		const opened = withFold(withFold(NEW_INTRODUCTIONS_STATE, "a", true), "b", true);
		expect(withFold(opened, "a", true).opened).toEqual(["b", "a"]);
		expect(withFold(opened, "a", false)).toMatchObject({ opened: ["b"], closed: ["a"] });
		expect(withFold(withFold(opened, "a", false), "a", true)).toMatchObject({ closed: [] });
	});
});

describe("the width of a text", () => {
	it("is larger for wide letters, and none for marks upon others", () => {
		expect(textWidth("iii")).toBeLessThan(textWidth("nnn"));
		expect(textWidth("nnn")).toBeLessThan(textWidth("WWW"));
		expect(textWidth("山田")).toBeGreaterThan(2);
		expect(textWidth("e\u0301")).toBe(textWidth("e"));
	});

	it("cuts what is too long with an ellipsis, and nothing else", () => {
		expect(fitText("Ann", 10)).toBe("Ann");
		const cut = fitText("Hanna Ramaswamy Venkataraghavan", 10);
		expect(cut).toMatch(/^Hanna Ram.*…$/);
		expect(textWidth(cut)).toBeLessThanOrEqual(10);
		expect(fitText("😀😀😀😀", 3)).toBe("😀…");
	});
});
