import { describe, expect, it } from "vitest";
import { SETTINGS } from "../../../src/core/settings/setting";
import { PROPERTY_IDS } from "../../../src/core/vocabulary/property";
import { controlOf } from "../../../src/obsidian/settings/setting-control";

describe("the control of a profession", () => {
	it("is empty for one that is gone, whatever it was called", () => {
		const { shown } = controlOf("title-words");
		expect(shown({ Design: ["UX", "designer"] }, "Design")).toBe("UX, designer");
		for (const word of ["Law", "constructor", "toString", "__proto__"])
			expect(shown({ Design: ["UX"] }, word)).toBe("");
	});
});

describe("the control of property names", () => {
	const tab = { spaces: () => ({}), titleWords: () => [], writeCalendar: () => undefined };
	const rows = controlOf("property-names").rows("properties", SETTINGS.properties, tab);

	it("calls each property in words of its own, says what it usually is in notes, and is found by that", () => {
		const names = rows.map(({ name }) => name);
		expect(names.filter((name) => !/^[A-Z][^_]+$/.test(name))).toEqual([]);
		expect(new Set(names).size).toBe(rows.length);
		expect(rows).toContainEqual({
			name: "Stage",
			desc: "Usually intro_status",
			aliases: ["intro_status"],
			control: { type: "text", key: "properties.intro_status" },
		});
		const found = PROPERTY_IDS.filter((id) => rows.some(({ aliases }) => aliases?.includes(id)));
		expect(found).toEqual(PROPERTY_IDS.filter((id) => id !== "type" && id !== "tags"));
	});
});
