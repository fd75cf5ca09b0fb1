import { describe, expect, it } from "vitest";
import { type Introducer, readIntroductions } from "../../../src/core/network/introductions";
import { contactAt, vault, type VaultNotes } from "../../make/vault";

const PERSON = { type: "contact" };
const by = (...links: string[]) => ({ ...PERSON, introduced_by: links });

/** How a person is introduced: the degree, the introducer on the shortest path, and the others. */
function introduction(notes: VaultNotes, path: string) {
	const index = vault(notes);
	const read = readIntroductions(index).get(contactAt(index, path));
	return { degree: read?.degree, by: word(read?.by), others: read?.others.map(word) ?? [] };
}

function word(one: Introducer | undefined): string {
	if (one === undefined) return "";
	return one.kind === "person" ? one.entry.path.replace(".md", "") : `“${one.name}”`;
}

describe("the degree of separation", () => {
	it("is how many introductions lead to a person, along the shortest path", () => {
		const notes = {
			"A.md": PERSON,
			"B.md": by("[[A]]"),
			"C.md": by("[[B]]"),
			"D.md": by("[[C]]", "[[B]]"),
		};
		expect(introduction(notes, "A.md")).toEqual({ degree: 0, by: "", others: [] });
		expect(introduction(notes, "C.md")).toEqual({ degree: 2, by: "B", others: [] });
		expect(introduction(notes, "D.md")).toEqual({ degree: 2, by: "B", others: ["C"] });
	});

	it("keeps everybody from whom a path leads to the person", () => {
		const notes = { "A.md": PERSON, "Z.md": PERSON, "Y.md": by("[[Z]]") };
		expect(introduction({ ...notes, "T.md": by("[[Y]]", "[[A]]") }, "T.md")).toEqual({
			...{ degree: 1, by: "A", others: ["Y"] },
		});
	});

	it("takes the introducer that the note names first, where two paths are as short", () => {
		const notes = { "A.md": PERSON, "Z.md": PERSON, "T.md": by("[[Z]]", "[[A]]") };
		expect(introduction(notes, "T.md").by).toBe("Z");
	});

	it("begins with the name of an introducer whose note is gone", () => {
		const notes = { "B.md": by("[[People/Gone|her]]"), "C.md": by("B") };
		expect(introduction(notes, "B.md")).toEqual({ degree: 1, by: "“Gone”", others: [] });
		expect(introduction(notes, "C.md").degree).toBe(2);
	});

	it("is none where introductions run in a circle", () => {
		const notes = {
			"A.md": by("[[C]]"),
			"B.md": by("[[A]]"),
			"C.md": by("[[B]]"),
			"D.md": by("[[C]]"),
		};
		for (const path of ["A.md", "D.md"]) {
			expect(introduction(notes, path)).toMatchObject({ degree: undefined, by: "C" });
		}
	});

	it("is that of the path out, where one leads out of a circle", () => {
		const notes = { "A.md": by("[[B]]"), "B.md": by("[[A]]", "[[R]]"), "R.md": PERSON };
		expect(introduction(notes, "A.md").degree).toBe(2);
		expect(introduction(notes, "B.md")).toEqual({ degree: 1, by: "R", others: ["A"] });
	});

	it("does not count a link to oneself, a second one to the same person, or one to a copy", () => {
		expect(introduction({ "A.md": by("[[A]]") }, "A.md").degree).toBe(0);
		expect(introduction({ "A.md": PERSON, "T.md": by("[[A]]", "A", "[[a|x]]") }, "T.md")).toEqual({
			degree: 1,
			by: "A",
			others: [],
		});
		const copy = { ...PERSON, email: "a@example.org" };
		expect(
			introduction(
				{ "A.md": copy, "A 2.md": { ...copy, ...by("[[B]]") }, "T.md": by("[[A 2]]") },
				"T.md",
			),
		).toEqual({ degree: 1, by: "A", others: [] });
	});

	it("is counted in a long chain and in many paths that meet again", () => {
		const chain = Array.from(
			{ length: 3_000 },
			(_, i) => [`P${i}.md`, by(`[[P${i - 1}]]`)] as const,
		);
		const long = { ...Object.fromEntries(chain), "P0.md": PERSON };
		expect(introduction(long, "P2999.md").degree).toBe(2_999);
		const rungs = Array.from({ length: 40 }, (_, i) => {
			const below = i === 0 ? [] : [`[[L${i - 1}]]`, `[[R${i - 1}]]`];
			return [
				[`L${i}.md`, by(...below)],
				[`R${i}.md`, by(...below)],
			] as const;
		});
		expect(introduction(Object.fromEntries(rungs.flat()), "L39.md").degree).toBe(39);
	});
});
