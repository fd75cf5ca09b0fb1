import { describe, expect, it } from "vitest";
import { isTouch, readLogEvent } from "../../../src/core/vocabulary/log-event";

describe("the word of a log line", () => {
	it.each([
		["asked", "asked"],
		["No-Show", "no-show"],
		["NO-REPLY", "no-reply"],
		["canceled", "cancelled"],
	])("%s is the event %s", (word, event) => {
		expect(readLogEvent(word)).toBe(event);
	});

	it.each(["", "emailed", "constructor", "asked ", "identified", "name-ok"])(
		"“%s” is no event",
		(word) => {
			expect(readLogEvent(word)).toBeUndefined();
		},
	);
});

describe("being in touch", () => {
	it("is what happens between the person and me", () => {
		const events = [
			"contacted",
			"scheduled",
			"moved",
			"cancelled",
			"met",
			"talked",
			"declined",
		] as const;
		expect(events.every(isTouch)).toBe(true);
	});

	it("is not what happens between an introducer and me, nor silence", () => {
		const events = [
			"asked",
			"nudged",
			"agreed",
			"refused",
			"withdrawn",
			"named",
			"introduced",
			"no-show",
			"no-reply",
			"dropped",
			"reopened",
			"corrected",
		] as const;
		expect(events.some(isTouch)).toBe(false);
	});
});
