import { describe, expect, it } from "vitest";
import { isBeforeWriting, routeOf } from "../../../src/core/pipeline/route";
import { STAGES } from "../../../src/core/vocabulary/stage";
import { logOf } from "../../make/pipeline";

/** The route of an attempt with these events, a day each; a word after `:` is the text of the line. */
function route(events: string, isKnown = false): string {
	const lines = events.split(" ").map((word, i) => {
		const [event = "", to] = word.split(">");
		return `2026-03-0${i + 1} ${event}${to === undefined ? "" : `: to ${to}`}`;
	});
	return routeOf(logOf(...lines), isKnown) ?? "none";
}

describe("the route of an attempt", () => {
	it.each([
		// somebody introduced us before I first wrote
		["asked introduced contacted", "warm"],
		["introduced contacted", "warm"],
		["introduced scheduled", "warm"],
		["introduced met", "warm"],
		["asked named introduced contacted", "warm"],
		// the introducer arranged the meeting
		["asked scheduled", "warm"],
		["asked met", "warm"],
		["asked agreed scheduled met", "warm"],
		["named asked scheduled", "warm"],
		// out of name-ok
		["asked named contacted", "named"],
		["named scheduled", "named"],
		["named contacted introduced scheduled", "named"],
	])("is said by the log alone: %s is %s", (events, wanted) => {
		expect([route(events), route(events, true)]).toEqual([wanted, wanted]);
	});

	it.each([
		"contacted",
		"scheduled",
		"met",
		"talked",
		"contacted contacted scheduled met",
		"asked contacted",
		"asked contacted scheduled",
		"asked refused scheduled",
		"asked withdrawn met",
		// introduced only after I wrote
		"contacted introduced scheduled",
		"contacted asked introduced met",
		// the name is not used: somebody else was asked since
		"named asked contacted",
		"asked named asked refused contacted",
	])("is else by whether I knew the person: %s", (events) => {
		expect([route(events), route(events, true)]).toEqual(["cold", "known"]);
	});

	it.each([
		"asked",
		"asked nudged agreed",
		"asked named",
		"asked introduced",
		"asked refused",
		"dropped",
		"corrected>met",
		"corrected>contacted",
	])("is open before I have written or met: %s", (events) => {
		expect([route(events), route(events, true)]).toEqual(["none", "none"]);
	});

	it("of no lines is open", () => {
		expect(routeOf([], true)).toBeUndefined();
	});

	it.each([
		["asked contacted corrected>asked introduced contacted", "warm"],
		["contacted corrected>introduced contacted", "warm"],
		["contacted corrected>name-ok contacted", "named"],
		["asked introduced corrected>asked contacted", "cold"],
		["introduced contacted corrected>identified contacted", "cold"],
		["asked corrected>identified scheduled", "cold"],
		["contacted corrected>asked scheduled", "warm"],
		["contacted corrected>asked", "none"],
		["introduced contacted corrected>scheduled met", "warm"],
		["asked introduced contacted corrected>met", "warm"],
		["contacted corrected>nonsense scheduled", "cold"],
	])("takes a correction for where things stand: %s is %s", (events, wanted) => {
		expect(route(events)).toBe(wanted);
	});

	it("is open in four stages, and in none", () => {
		expect(STAGES.filter(isBeforeWriting)).toEqual([
			"identified",
			"asked",
			"name-ok",
			"introduced",
		]);
		expect(isBeforeWriting(undefined)).toBe(true);
	});
});
