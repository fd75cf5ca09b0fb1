import { describe, expect, it } from "vitest";
import { incomingPerson } from "../../../src/core/people/incoming-person";
import { plainProperties, readPlain } from "../../../src/core/people/plain-properties";
import { fieldOf } from "../../../src/core/vocabulary/property";

describe("a property that is read by its kind alone", () => {
	it("has headings and no field of its own in an incoming person", () => {
		for (const reader of ["file", "list"] as const) {
			expect(plainProperties(reader)).toContain("school");
			for (const id of plainProperties(reader))
				expect(incomingPerson({})).not.toHaveProperty(fieldOf(id));
		}
	});

	it("is not one for a reader that has no heading for it", () => {
		expect(plainProperties("note")).toContain("last_contact");
		expect(plainProperties("file")).not.toContain("last_contact");
	});

	it.each([
		["school", "MIT; ETH", { value: ["MIT", "ETH"] }],
		["school", " ; ", {}],
		["title", "", {}],
		["knows", "[[Bob]]; Cy", { value: ["[[Bob]]", "Cy"] }],
		["last_contact", "2026-03-01", { value: "2026-03-01" }],
		["last_contact", "soon", { expected: "a day as YYYY-MM-DD" }],
		["closeness", "3", { value: 3 }],
	] as const)("%s: %j says %j", (id, text, said) => {
		expect(readPlain(id, text)).toEqual(said);
	});
});
