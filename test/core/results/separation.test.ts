import { describe, expect, it } from "vitest";
import { countSeparation, separationOf } from "../../../src/core/results/separation";
import { type Introducer, readIntroductions } from "../../../src/core/network/introductions";
import { contactAt, vault, type VaultNotes } from "../../make/vault";

const PERSON = { type: "contact" };
const by = (...links: string[]) => ({ ...PERSON, introduced_by: links });

function separation(notes: VaultNotes, path: string) {
	const index = vault(notes);
	const { degree, chain, beginnings } = separationOf(
		readIntroductions(index),
		contactAt(index, path),
	);
	return { degree, chain: chain.map(word).join(" → "), beginnings: beginnings.map(word) };
}

function word(one: Introducer): string {
	return one.kind === "person" ? one.entry.path.replace(".md", "") : `“${one.name}”`;
}

describe("the degree of separation", () => {
	it("is how many introductions lead to a person, along the shortest way", () => {
		const notes = {
			"A.md": PERSON,
			"B.md": by("[[A]]"),
			"C.md": by("[[B]]"),
			"D.md": by("[[C]]", "[[B]]"),
		};
		expect(separation(notes, "A.md")).toEqual({ degree: 0, chain: "A", beginnings: ["A"] });
		expect(separation(notes, "C.md")).toEqual({ degree: 2, chain: "A → B → C", beginnings: ["A"] });
		expect(separation(notes, "D.md")).toEqual({ degree: 2, chain: "A → B → D", beginnings: ["A"] });
	});

	it("begins with everybody to whom a way leads back", () => {
		expect(
			separation(
				{ "A.md": PERSON, "Z.md": PERSON, "Y.md": by("[[Z]]"), "T.md": by("[[Y]]", "[[A]]") },
				"T.md",
			),
		).toEqual({ degree: 1, chain: "A → T", beginnings: ["A", "Z"] });
	});

	it("takes the introducer that the note names first, where two ways are as short", () => {
		expect(
			separation({ "A.md": PERSON, "Z.md": PERSON, "T.md": by("[[Z]]", "[[A]]") }, "T.md").chain,
		).toBe("Z → T");
	});

	it("begins with the name of an introducer whose note is gone", () => {
		expect(separation({ "B.md": by("[[People/Gone|her]]"), "C.md": by("B") }, "C.md")).toEqual({
			...{ degree: 2, chain: "“Gone” → B → C", beginnings: ["“Gone”"] },
		});
	});

	it("is none where introductions run in a circle; the chain then says who is in it", () => {
		const notes = {
			"A.md": by("[[C]]"),
			"B.md": by("[[A]]"),
			"C.md": by("[[B]]"),
			"D.md": by("[[C]]"),
		};
		expect(separation(notes, "A.md")).toEqual({
			...{ degree: undefined, chain: "B → C → A", beginnings: [] },
		});
		expect(separation(notes, "D.md")).toEqual({
			...{ degree: undefined, chain: "A → B → C → D", beginnings: [] },
		});
	});

	it("is that of the way out, where one leads out of a circle", () => {
		expect(
			separation({ "A.md": by("[[B]]"), "B.md": by("[[A]]", "[[R]]"), "R.md": PERSON }, "A.md"),
		).toEqual({ degree: 2, chain: "R → B → A", beginnings: ["R"] });
	});

	it("does not count a link to oneself, a second one to the same person, or one to a copy", () => {
		expect(separation({ "A.md": by("[[A]]") }, "A.md").degree).toBe(0);
		expect(separation({ "A.md": PERSON, "T.md": by("[[A]]", "A", "[[a|x]]") }, "T.md").chain).toBe(
			"A → T",
		);
		const copy = { ...PERSON, email: "a@example.org" };
		expect(
			separation(
				{ "A.md": copy, "A 2.md": { ...copy, ...by("[[B]]") }, "T.md": by("[[A 2]]") },
				"T.md",
			).chain,
		).toBe("A → T");
	});

	it("is counted in a long chain and in many ways that meet again", () => {
		const chain = Array.from(
			{ length: 3_000 },
			(_, i) => [`P${i}.md`, by(`[[P${i - 1}]]`)] as const,
		);
		const long = vault({ ...Object.fromEntries(chain), "P0.md": PERSON });
		expect(separationOf(readIntroductions(long), contactAt(long, "P2999.md")).chain).toHaveLength(
			3_000,
		);
		const rungs = Array.from({ length: 40 }, (_, i) => {
			const below = i === 0 ? [] : [`[[L${i - 1}]]`, `[[R${i - 1}]]`];
			return [
				[`L${i}.md`, by(...below)],
				[`R${i}.md`, by(...below)],
			] as const;
		});
		const ladder = vault(Object.fromEntries(rungs.flat()));
		expect(separationOf(readIntroductions(ladder), contactAt(ladder, "L39.md")).degree).toBe(39);
	});
});

describe("how many people are how far", () => {
	it("is counted by degree, the nearest first and those in circles last, with those whom I have met", () => {
		const met = { intro_status: "met" };
		expect(
			countSeparation(
				vault({
					"A.md": { ...PERSON, ...met },
					"B.md": { ...by("[[A]]"), ...met },
					"C.md": by("[[A]]"),
					"D.md": by("[[Gone]]"),
					"X.md": by("[[Y]]"),
					"Y.md": by("[[X]]"),
				}),
			),
		).toEqual([
			{ degree: 0, people: 1, met: 1 },
			{ degree: 1, people: 3, met: 1 },
			{ degree: undefined, people: 2, met: 0 },
		]);
	});
});
