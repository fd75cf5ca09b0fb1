import { describe, expect, it } from "vitest";
import { termSegments } from "../../../src/core/terms/term-path";

describe("the segments of a term", () => {
	it("are read from the widest to the narrowest at slashes", () => {
		expect(termSegments("geography", "US/Utah/Provo")).toEqual(["us", "utah", "provo"]);
		expect(termSegments("industry", "Finance / Payments")).toEqual(["finance", "payments"]);
	});

	it("are the same for a place written backwards with commas", () => {
		expect(termSegments("geography", "Provo, Utah, US")).toEqual(["us", "utah", "provo"]);
		expect(termSegments("geography", "Provo,Utah,  US ")).toEqual(["us", "utah", "provo"]);
	});

	it("keep the order of slashes where a place has both", () => {
		expect(termSegments("geography", "US/Utah/Provo, East Bay")).toEqual([
			"us",
			"utah",
			"provo, east bay",
		]);
	});

	it("are one where an industry or a profession has a comma", () => {
		expect(termSegments("industry", "Oil, Gas")).toEqual(["oil, gas"]);
		expect(termSegments("profession", "VP, Product")).toEqual(["vp, product"]);
	});

	it("leave out what is empty between slashes and commas", () => {
		expect(termSegments("geography", "/US//Utah/")).toEqual(["us", "utah"]);
		expect(termSegments("geography", "Provo, , US,")).toEqual(["us", "provo"]);
	});

	it("are the text itself where nothing but marks is left", () => {
		expect(termSegments("geography", "/")).toEqual(["/"]);
		expect(termSegments("geography", ",")).toEqual([","]);
	});

	it("of a link are those of the last part of its target", () => {
		expect(termSegments("industry", "[[Terms/Fintech]]")).toEqual(["fintech"]);
		expect(termSegments("industry", "[[Terms/Fintech|money things]]")).toEqual(["fintech"]);
		expect(termSegments("geography", "[[Provo, Utah, US]]")).toEqual(["us", "utah", "provo"]);
	});

	it("are no more than eight", () => {
		expect(termSegments("industry", "1/2/3/4/5/6/7/8/9")).toHaveLength(8);
	});
});
