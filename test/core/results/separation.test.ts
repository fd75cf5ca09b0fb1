import { describe, expect, it } from "vitest";
import { countSeparation } from "../../../src/core/results/separation";
import { vault } from "../../make/vault";

const PERSON = { type: "contact" };
const by = (...links: string[]) => ({ ...PERSON, introduced_by: links });

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
