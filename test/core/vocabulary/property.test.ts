import { describe, expect, it } from "vitest";
import {
	fieldOf,
	namesOf,
	PROPERTIES,
	propertiesOf,
	PROPERTY_IDS,
} from "../../../src/core/vocabulary/property";
import type { PropertyDefinition } from "../../../src/core/vocabulary/property-definition";
import { RECORD_KINDS } from "../../../src/core/vocabulary/record-kind";

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

	it("are each of one property alone", () => {
		const names = PROPERTY_IDS.flatMap((id) => namesOf(id, {}));
		expect(new Set(names).size).toBe(names.length);
	});
});

describe("the table of properties", () => {
	it("calls a property in a record by one word, or as its row says", () => {
		expect(fieldOf("category_note")).toBe("categoryNote");
		expect(fieldOf("keep_in_touch")).toBe("keepInTouch");
		expect(fieldOf("title")).toBe("title");
		expect(fieldOf("intro_status")).toBe("status");
		expect(fieldOf("geographies")).toBe("geography");
	});

	it.each(RECORD_KINDS)("has a field of its own for each property of the kind %s", (kind) => {
		const fields = propertiesOf(kind).map(fieldOf);
		expect(fields).toContain("name");
		expect(new Set(fields).size).toBe(fields.length);
	});

	it("says the range of each number, and what each link means", () => {
		for (const id of PROPERTY_IDS) {
			const { kind, range, to }: PropertyDefinition = PROPERTIES[id];
			expect({ id, hasRange: range !== undefined }).toEqual({ id, hasRange: kind === "number" });
			const means = kind === "link" || kind === "links" || kind === "term";
			expect({ id, hasTarget: to !== undefined }).toEqual({ id, hasTarget: means });
		}
	});

	it("gives each property of the panel a place of its own in its part", () => {
		const places = PROPERTY_IDS.flatMap((id) => {
			const { panel }: PropertyDefinition = PROPERTIES[id];
			return panel ? [`${panel.section} ${panel.order}`] : [];
		});
		expect(places.length).toBeGreaterThan(0);
		expect(new Set(places).size).toBe(places.length);
	});
});
