import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { isBeforeWriting, routeOf, statedRoute } from "../../../src/core/pipeline/route";
import { STAGES } from "../../../src/core/vocabulary/stage";
import { LOG_EVENTS } from "../../../src/core/vocabulary/log-event";
import { person } from "../../make/agenda";
import { logOf, personIn } from "../../make/pipeline";

/** The route of an attempt with these events, a day each; a word after `:` is the text of the line. */
function route(events: string, isKnown = false, eventDay = ""): string {
	const lines = events.split(" ").map((word, i) => {
		const [event = "", to] = word.split(">");
		return `2026-03-0${i + 1} ${event}${to === undefined ? "" : `: to ${to}`}`;
	});
	const isEventDay = (day: string): boolean => day === eventDay;
	return routeOf(logOf(...lines), { isKnown, isEventDay }) ?? "none";
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
		"contacted contacted scheduled met",
		"asked contacted",
		"asked contacted scheduled",
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
		"scheduled",
		"met",
		"talked",
		"asked refused scheduled",
		"asked withdrawn met",
		// who acted first is not said
		"scheduled contacted met",
	])("is else not said where I did not write first, unless I knew the person: %s", (events) => {
		expect([route(events), route(events, true)]).toEqual(["none", "known"]);
	});

	it("is in person where the first thing was to meet on the day of an event where we met", () => {
		expect(route("met", false, "2026-03-01")).toBe("in-person");
		expect(route("met contacted scheduled", false, "2026-03-01")).toBe("in-person");
		expect(route("asked refused met", false, "2026-03-03")).toBe("in-person");
		expect(route("met", true, "2026-03-01")).toBe("known");
		expect(route("asked met", false, "2026-03-02")).toBe("warm");
		expect(route("contacted met", false, "2026-03-02")).toBe("cold");
		expect(route("scheduled met", false, "2026-03-02")).toBe("none");
		expect(route("met", false, "2026-03-02")).toBe("none");
	});

	it("is never cold without a line that says I wrote, and never fixed by a date alone", () => {
		const events = fc.array(fc.constantFrom(...LOG_EVENTS.filter((one) => one !== "corrected")));
		const given = fc.tuple(events, fc.boolean());
		fc.assert(
			fc.property(given, ([log, isEvent]) => {
				const lines = logOf(...log.map((event) => `2026-03-01 ${event}`));
				const found = routeOf(lines, { isKnown: false, isEventDay: () => isEvent });
				if (found === "cold") expect(log).toContain("contacted");
				if (found === "warm")
					expect(log.some((one) => /^(introduced|asked)$/.test(one))).toBe(true);
				if (found === "named") expect(log).toContain("named");
				if (found === "in-person") expect(isEvent && /met|talked/.test(log.join())).toBe(true);
				if (log.every((one) => one === "scheduled")) expect(found).toBeUndefined();
			}),
		);
	});

	it("that the note states as cold is not said where its attempt has a log and I never wrote", () => {
		const stated = (route: string, ...log: string[]) =>
			statedRoute(personIn(person(`intro_route: ${route}\n`, ...log)));
		expect(stated("cold", "2026-03-01 scheduled 2026-03-02 09:00")).toBeUndefined();
		expect(stated("cold", "2026-03-01 contacted")).toBe("cold");
		expect(stated("cold")).toBe("cold");
		expect(stated("warm", "2026-03-01 met")).toBe("warm");
		expect(
			stated("cold", "2026-03-01 contacted", "2026-03-02 dropped", "2026-03-03 met"),
		).toBeUndefined();
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
		expect(routeOf([], { isKnown: true })).toBeUndefined();
	});

	it.each([
		["asked contacted corrected>asked introduced contacted", "warm"],
		["contacted corrected>introduced contacted", "warm"],
		["contacted corrected>name-ok contacted", "named"],
		["asked introduced corrected>asked contacted", "cold"],
		["introduced contacted corrected>identified contacted", "cold"],
		["asked corrected>identified scheduled", "none"],
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
