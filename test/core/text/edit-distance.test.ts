import { describe, expect, it } from "vitest";
import { editDistance } from "../../../src/core/text/edit-distance";

describe("the slips of typing between two texts", () => {
	it.each([
		["", "", 0],
		["ann", "ann", 0],
		["", "ann", 3],
		["ann", "", 3],
		["elanor", "eleanor", 1],
		["jaen", "jane", 1],
		["sung", "sing", 1],
		["kitten", "sitting", 3],
	])("%j and %j are %i", (a, b, slips) => {
		expect(editDistance(a, b)).toBe(slips);
		expect(editDistance(b, a)).toBe(slips);
	});
});
