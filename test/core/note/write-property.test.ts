import { describe, expect, it } from "vitest";
import { clearProperty, writeProperty } from "../../../src/core/note/write-property";

const names = { intro_status: ["Stage", "status"] };

describe("a property", () => {
	it("is written under the first of its names", () => {
		expect(writeProperty(names, "intro_status", "asked")).toEqual({
			kind: "set",
			key: "Stage",
			value: "asked",
		});
		expect(writeProperty(names, "intro_via", ["[[Jane]]"])).toEqual({
			kind: "set",
			key: "intro_via",
			value: ["[[Jane]]"],
		});
		expect(writeProperty({ intro_via: [] }, "intro_via", null)).toMatchObject({ key: "intro_via" });
	});

	it("is cleared under each of its names", () => {
		expect(clearProperty(names, "intro_status")).toEqual([
			{ kind: "unset", key: "Stage" },
			{ kind: "unset", key: "status" },
		]);
		expect(clearProperty(names, "aliases")).toEqual([
			{ kind: "unset", key: "aliases" },
			{ kind: "unset", key: "alias" },
		]);
	});
});
