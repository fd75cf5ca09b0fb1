import { describe, expect, it } from "vitest";
import { withProfession } from "../../../src/core/settings/professions";

const TABLE = { Design: ["UX"], Sales: ["sales"] };

describe("the table of professions", () => {
	it("takes other words for a profession in its place, and a new one last", () => {
		expect(Object.entries(withProfession(TABLE, "Design", ["UX", "designer"]))).toEqual([
			["Design", ["UX", "designer"]],
			["Sales", ["sales"]],
		]);
		expect(Object.keys(withProfession(TABLE, "Law", ["counsel"]))).toEqual([
			"Design",
			"Sales",
			"Law",
		]);
	});

	it("loses a profession without words, and one that is not there changes nothing", () => {
		expect(withProfession(TABLE, "Design", [])).toEqual({ Sales: ["sales"] });
		expect(withProfession(TABLE, "Law", [])).toEqual(TABLE);
	});
});
