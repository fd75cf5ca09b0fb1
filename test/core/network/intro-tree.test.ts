import { describe, expect, it } from "vitest";
import { introTree, type IntroTreeNode } from "../../../src/core/network/intro-tree";
import { indexOf, vault, type VaultNotes } from "../../make/vault";
import { contact } from "../../make/note";

const PERSON = { type: "contact" };
const by = (...links: string[]) => ({ ...PERSON, introduced_by: links });

function word({ who }: Pick<IntroTreeNode, "who">): string {
	if (who.kind === "me") return "me";
	return who.kind === "person" ? who.entry.path.replace(".md", "") : `“${who.name}”`;
}

/** The tree as lines, each as deep as it stands. */
function draw(node: IntroTreeNode, depth = 0): string[] {
	const marks = [
		...(node.cutFrom ? [`cut from ${node.cutFrom.note.name}`] : []),
		...(node.others.length > 0
			? [`also ${node.others.map((who) => word({ who })).join(", ")}`]
			: []),
	];
	const line = `${"  ".repeat(depth)}${word(node)} ${node.size}${marks.map((mark) => ` (${mark})`).join("")}`;
	return [line, ...node.children.flatMap((child) => draw(child, depth + 1))];
}

const tree = (notes: VaultNotes): string[] => draw(introTree(vault(notes)));

describe("the tree of who introduced whom", () => {
	it("stands below me: those whom nobody introduced and who introduced somebody, by name, without all others", () => {
		expect(
			tree({
				"Zoe.md": PERSON,
				"Ann.md": PERSON,
				"Alone.md": PERSON,
				"Ben.md": by("[[Zoe]]"),
				"Cat.md": by("[[Ben]]"),
				"Abe.md": by("[[Zoe]]"),
				"Dan.md": by("Ann"),
			}),
		).toEqual(["me 7", "  Ann 2", "    Dan 1", "  Zoe 4", "    Abe 1", "    Ben 2", "      Cat 1"]);
	});

	it("is me alone where nobody introduced anybody", () => {
		expect(tree({ "A.md": PERSON, "B.md": by("[[B]]") })).toEqual(["me 1"]);
		expect(tree({})).toEqual(["me 1"]);
	});

	it("has an introducer without a note by their name, one for all spellings", () => {
		expect(
			tree({
				"A.md": by("[[Gone Girl]]"),
				"B.md": by("[[People/gone girl]]"),
				"C.md": by("Gone  Girl"),
			}),
		).toEqual(["me 5", "  “Gone  Girl” 4", "    A 1", "    B 1", "    C 1"]);
	});

	it("has everybody once, on the shortest path, and says who else introduced them", () => {
		expect(
			tree({
				"A.md": PERSON,
				"B.md": by("[[A]]"),
				"T.md": by("[[B]]", "[[Z]]", "[[A]]"),
				"Z.md": PERSON,
			}),
		).toEqual(["me 5", "  A 2", "    B 1", "  Z 2", "    T 1 (also B, A)"]);
		expect(tree({ "A.md": PERSON, "T.md": by("[[A]]", "[[Z]]"), "Z.md": PERSON })).toEqual([
			...["me 4", "  A 2", "    T 1 (also Z)", "  Z 1"],
		]);
	});

	it("cuts a circle at the first of it by name, and says so", () => {
		expect(
			tree({
				"Ben.md": by("[[Cat]]"),
				"Cat.md": by("[[Dan]]"),
				"Dan.md": by("[[Ben]]"),
				"Abe.md": by("[[Cat]]"),
				"X.md": by("[[Y]]"),
				"Y.md": by("[[X]]"),
			}),
		).toEqual([
			...["me 7", "  Ben 4 (cut from Cat)", "    Dan 3", "      Cat 2", "        Abe 1"],
			...["  X 2 (cut from Y)", "    Y 1"],
		]);
	});

	it("is the same whatever the order of the notes", () => {
		const notes = [
			contact("Ben.md", { introduced_by: ["[[Cat]]"] }),
			contact("Cat.md", { introduced_by: ["[[Ben]]", "[[Gone]]"] }),
			contact("Dan.md", { introduced_by: ["[[Eve]]"] }),
			contact("Eve.md", { introduced_by: ["[[Dan]]"] }),
			contact("Fay.md", { introduced_by: ["gone"] }),
		];
		const drawn = draw(introTree(indexOf(notes)));
		expect(draw(introTree(indexOf([...notes].reverse())))).toEqual(drawn);
		expect(drawn).toContain("    Cat 2 (also Ben)");
	});

	it("is made of a chain as long as a vault, and of thousands in one circle", () => {
		const chain = Array.from({ length: 5_000 }, (_, i) =>
			contact(`P${i}.md`, i === 0 ? {} : { introduced_by: `[[P${i - 1}]]` }),
		);
		expect(introTree(indexOf(chain)).size).toBe(5_001);
		const circle = [...chain.slice(1), contact("P0.md", { introduced_by: "[[P4999]]" })];
		const root = introTree(indexOf(circle));
		expect(root.size).toBe(5_001);
		expect(root.children.map(({ cutFrom }) => cutFrom?.path)).toEqual(["P4999.md"]);
	});
});
