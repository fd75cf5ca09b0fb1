import { describe, expect, it } from "vitest";
import { findCircularIntroductions } from "../../../src/core/problems/circular-introductions";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { vault, type VaultNotes } from "../../make/vault";

/** Who was introduced by whom. */
function circlesOf(introducedBy: Readonly<Record<string, string | string[]>>): string[] {
	const notes: VaultNotes = Object.fromEntries(
		Object.entries(introducedBy).map(([name, by]) => [
			`${name}.md`,
			{ type: "contact", introduced_by: by },
		]),
	);
	return findCircularIntroductions(vault(notes)).map(({ message }) => message);
}

describe("introductions that run in a circle", () => {
	it("are shown to each member from where they stand", () => {
		expect(circlesOf({ A: "[[B]]", B: "[[C]]", C: "[[A]]" })).toEqual([
			"introduced_by: the introductions run in a circle: A ← B ← C ← A.",
			"introduced_by: the introductions run in a circle: B ← C ← A ← B.",
			"introduced_by: the introductions run in a circle: C ← A ← B ← C.",
		]);
	});

	it("are found where two introduced each other", () => {
		expect(circlesOf({ A: "[[B]]", B: "[[A]]" })).toHaveLength(2);
	});

	it("are no matter of those who only lead to a circle or out of it", () => {
		const circles = circlesOf({ Start: "[[A]]", A: "[[B]]", B: ["[[A]]", "[[End]]"], End: [] });
		expect(circles).toHaveLength(2);
		expect(circles.join()).not.toMatch(/Start|End/);
	});

	it("are shown by the shortest path", () => {
		expect(circlesOf({ A: ["[[B]]", "[[D]]"], B: "[[C]]", C: "[[A]]", D: "[[A]]" })).toContain(
			"introduced_by: the introductions run in a circle: A ← D ← A.",
		);
	});

	it("are none in chains, forks and meeting paths, nor where somebody introduces themselves", () => {
		expect(circlesOf({ A: "[[B]]", B: "[[C]]", C: [] })).toEqual([]);
		expect(circlesOf({ A: ["[[B]]", "[[C]]"], B: "[[D]]", C: "[[D]]", D: [] })).toEqual([]);
		expect(circlesOf({ A: "[[A]]" })).toEqual([]);
		expect(circlesOf({ A: ["[[B]]", "B"], B: "[[Ghost]]" })).toEqual([]);
	});

	it("are looked for in a long chain without delay", () => {
		const chain = Array.from({ length: 3_000 }, (_, i) => [`P${i}`, `[[P${i + 1}]]`] as const);
		expect(circlesOf(Object.fromEntries(chain))).toEqual([]);
	});

	it("are reported under the name of the settings", () => {
		const settings = { ...DEFAULT_SETTINGS, properties: { introduced_by: ["Intro by"] } };
		const index = vault(
			{
				"A.md": { type: "contact", "Intro by": "[[B]]" },
				"B.md": { type: "contact", "intro by": "[[A]]" },
			},
			settings,
		);
		expect(findCircularIntroductions(index)[0]).toMatchObject({
			code: "circular-introduction",
			property: "Intro by",
			message: "Intro by: the introductions run in a circle: A ← B ← A.",
		});
	});
});
