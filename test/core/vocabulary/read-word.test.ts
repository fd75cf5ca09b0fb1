import { describe, expect, it } from "vitest";
import { readCategory, readLogEvent, readStage } from "../../../src/core/vocabulary/read-word";
import { CATEGORIES } from "../../../src/core/vocabulary/category";
import { LOG_EVENTS } from "../../../src/core/vocabulary/log-event";

describe("reading a category", () => {
	it.each(CATEGORIES.map((category) => [category]))("knows %s by its own name", (category) => {
		expect(readCategory(category)).toBe(category);
	});

	it.each([
		["Power Connector", "power-connector"],
		["power_connectors", "power-connector"],
		["POWER  CONNECTORS", "power-connector"],
		["connector", "power-connector"],
		["Connectors", "power-connector"],
		["[[Power connector]]", "power-connector"],
		["[[Categories/Power connectors]]", "power-connector"],
		["[[Categories/x|Power connectors]]", "power-connector"],
		["[Power connector](power-connector.md)", "power-connector"],
		["Industry Experts", "industry-expert"],
		["expert", "industry-expert"],
		["Employer or Customer", "employer-or-customer"],
		["Employers or customers", "employer-or-customer"],
		["employer/customer", "employer-or-customer"],
		["Employers / Customers", "employer-or-customer"],
		["employers & customers", "employer-or-customer"],
		["Employers and customers", "employer-or-customer"],
		["employer", "employer-or-customer"],
		["Customers", "employer-or-customer"],
		["peers", "peer"],
		["Peer ", "peer"],
		["Direct Reports", "direct-report"],
		["direct_report", "direct-report"],
	])("reads %s as %s", (written, category) => {
		expect(readCategory(written)).toBe(category);
	});

	it.each([
		["Investor", "investor"],
		["Alumni of Yale", "alumni-of-yale"],
		["boss", "boss"],
		["Friends", "friends"],
		["R&D", "r&d"],
		["Инвестор", "инвестор"],
		["constructor", "constructor"],
		["Constructors", "constructors"],
		["toString", "tostring"],
		["__proto__", "-proto-"],
	])("keeps %s as a category of the user's own", (written, category) => {
		expect(readCategory(written)).toBe(category);
	});

	it("gives the same answer when asked again", () => {
		expect([readCategory("Mentors"), readCategory("Mentors")]).toEqual(["mentors", "mentors"]);
	});
});

describe("the word of a log line", () => {
	it.each([
		["asked", "asked"],
		["No-Show", "no-show"],
		["NO-REPLY", "no-reply"],
		["canceled", "cancelled"],
	])("%s is the event %s", (word, event) => {
		expect(readLogEvent(word)).toBe(event);
	});

	it.each(LOG_EVENTS)("%s is that event", (event) => {
		expect(readLogEvent(event)).toBe(event);
	});

	it.each(["", "emailed", "constructor", "asked ", "identified", "name-ok"])(
		"“%s” is no event",
		(word) => {
			expect(readLogEvent(word)).toBeUndefined();
		},
	);
});

describe("reading a stage", () => {
	it.each([
		"identified",
		"asked",
		"name-ok",
		"introduced",
		"contacted",
		"scheduled",
		"met",
		"declined",
		"no-reply",
		"dropped",
	])("knows %s in any case", (stage) => {
		expect(readStage(stage)).toBe(stage);
		expect(readStage(` ${stage.toUpperCase()} `)).toBe(stage);
		expect(readStage(stage.replace("-", " "))).toBe(stage);
		expect(readStage(stage.replace("-", "_"))).toBe(stage);
	});

	it.each([
		["Requested ", "asked"],
		["Intro requested", "asked"],
		["intro made", "introduced"],
		["Reached out", "contacted"],
		["Emailed", "contacted"],
		["No response", "no-reply"],
		["noreply", "no-reply"],
		["NameOK", "name-ok"],
	])("takes %s for %s", (word, stage) => {
		expect(readStage(word)).toBe(stage);
	});

	it.each(["waiting", "", " ", "asked?", "constructor", "__proto__", "toString", "1"])(
		"does not know “%s”",
		(word) => {
			expect(readStage(word)).toBeUndefined();
		},
	);
});
