import { describe, expect, it } from "vitest";
import { controlOf } from "../../../src/obsidian/settings/setting-control";

describe("the control of a profession", () => {
	it("is empty for one that is gone, whatever it was called", () => {
		const { shown } = controlOf("title-words");
		expect(shown({ Design: ["UX", "designer"] }, "Design")).toBe("UX, designer");
		for (const word of ["Law", "constructor", "toString", "__proto__"])
			expect(shown({ Design: ["UX"] }, word)).toBe("");
	});
});
