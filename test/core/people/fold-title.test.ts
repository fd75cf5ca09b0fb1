import { describe, expect, it } from "vitest";
import { foldTitle, hasWords } from "../../../src/core/people/fold-title";

describe("the words of a title", () => {
	it("are folded, without what stands between them", () => {
		expect(foldTitle("VP,  Product & Désign")).toBe("vp product design");
	});

	it("stand in others whole and one after the other", () => {
		expect(hasWords("vp product design", "product design")).toBe(true);
		expect(hasWords("redesigner", "design")).toBe(false);
		expect(hasWords("vp product", "")).toBe(false);
	});
});
