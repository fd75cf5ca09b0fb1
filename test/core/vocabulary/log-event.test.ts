import { describe, expect, it } from "vitest";
import { LOG_EVENT_TABLE } from "../../../src/core/vocabulary/log-event";

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
		expect(events.every((event) => LOG_EVENT_TABLE[event].isTouch)).toBe(true);
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
		expect(events.some((event) => LOG_EVENT_TABLE[event].isTouch)).toBe(false);
	});
});
