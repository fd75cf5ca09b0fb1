import { describe, expect, it } from "vitest";
import { withTitleWords } from "../../../src/core/settings/title-words";

const TABLE = { Design: ["UX"], Sales: ["sales"] };

describe("a table of words in titles", () => {
	it("takes other words for a profession in its place, and a new one last", () => {
		expect(Object.entries(withTitleWords(TABLE, "Design", ["UX", "designer"]))).toEqual([
			["Design", ["UX", "designer"]],
			["Sales", ["sales"]],
		]);
		expect(Object.keys(withTitleWords(TABLE, "Law", ["counsel"]))).toEqual([
			"Design",
			"Sales",
			"Law",
		]);
	});

	it("loses a profession without words, and one that is not there changes nothing", () => {
		expect(withTitleWords(TABLE, "Design", [])).toEqual({ Sales: ["sales"] });
		expect(withTitleWords(TABLE, "Law", [])).toEqual(TABLE);
	});
});
