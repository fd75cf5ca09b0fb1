import { describe, expect, it } from "vitest";
import { CATEGORIES, readCategory } from "../../../src/core/vocabulary/category";

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
