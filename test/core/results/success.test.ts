import { describe, expect, it } from "vitest";
import { countSuccess, median, rateOf } from "../../../src/core/results/success";

describe("success", () => {
	it("is counted by outcome; what I gave up counts nowhere", () => {
		expect(countSuccess(["open", "met", "met", "declined", "no-reply", "left", "left"])).toEqual({
			open: 1,
			met: 2,
			declined: 1,
			noReply: 1,
			rate: undefined,
		});
	});

	it("has no rate of four decided cases, and one of five", () => {
		expect(countSuccess(["met", "met", "met", "declined", "open", "left"]).rate).toBeUndefined();
		expect(countSuccess(["met", "met", "met", "declined", "no-reply", "open"]).rate).toBe(0.6);
		expect(rateOf(0, 5)).toBe(0);
		expect(rateOf(0, 0)).toBeUndefined();
	});
});

describe("the middle of some numbers", () => {
	it("is the middle one, or the mean of the two, and of none there is none", () => {
		expect(median([10, 2, 9])).toBe(9);
		expect(median([10, 2, 9, 3])).toBe(6);
		expect(median([7])).toBe(7);
		expect(median([])).toBeUndefined();
	});
});
