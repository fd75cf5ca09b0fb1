import { describe, expect, it } from "vitest";
import { namesOf, PROPERTY_IDS } from "../../../src/core/settings/property-names";

describe("the names of a property", () => {
	it("are its default where nothing is set, with the older spellings of Obsidian", () => {
		expect(namesOf("industry", {})).toEqual(["industry"]);
		expect(namesOf("industry", { industry: [] })).toEqual(["industry"]);
		expect(namesOf("aliases", {})).toEqual(["aliases", "alias"]);
		expect(namesOf("tags", {})).toEqual(["tags", "tag"]);
	});

	it("are those that are set, the first to be written", () => {
		expect(namesOf("title", { title: ["Job", "role"] })).toEqual(["Job", "role"]);
		expect(namesOf("aliases", { aliases: ["aka"] })).toEqual(["aka"]);
	});

	it("are given for every property once", () => {
		expect(new Set(PROPERTY_IDS).size).toBe(PROPERTY_IDS.length);
	});
});
