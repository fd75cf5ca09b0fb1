import { describe, expect, it } from "vitest";
import { NO_QUERY } from "../../../src/core/fit/arrange-people";
import { choicesOf, isSameQuery, readQuery } from "../../../src/core/fit/read-query";
import {
	checkFilterName,
	findFilter,
	MAX_FILTERS,
	putFilter,
} from "../../../src/core/settings/saved-filter";
import { readSettings } from "../../../src/core/settings/settings";

const read = (savedFilters: unknown) => {
	const { settings, problems } = readSettings({ savedFilters }, "data.json");
	return { filters: settings.savedFilters, problems: problems.map(({ message }) => message) };
};

describe("saved filters", () => {
	it("are read as they were saved", () => {
		const filters = [{ name: "Peers to meet", query: { category: "peer", stage: "none" } }];
		expect(read(filters)).toEqual({ filters, problems: [] });
	});

	it.each([
		["a text"],
		[{ name: "", query: {} }],
		[{ name: "x".repeat(61), query: {} }],
		[{ name: "No query" }],
		[{ name: "A number", query: { stage: 1 } }],
		[{ name: "good", query: {} }],
	])("leave out %j, and report it", (wrong) => {
		const good = { name: "Good", query: { text: "acme" } };
		const { filters, problems } = read([good, wrong]);
		expect(filters).toEqual([good]);
		expect(problems).toEqual([expect.stringContaining("savedFilters.1")]);
	});

	it("are none where they are no list, and at most thirty", () => {
		expect(read({})).toEqual({ filters: [], problems: [expect.any(String)] });
		const many = Array.from({ length: 31 }, (_, at) => ({ name: `Filter ${at}`, query: {} }));
		expect(read(many).filters).toHaveLength(MAX_FILTERS);
	});

	it("are found in any case, renamed in their place, and taken out", () => {
		const [a, b] = [
			{ name: "A", query: {} },
			{ name: "B", query: { stage: "met" } },
		];
		expect(findFilter([a, b], " b ")).toBe(b);
		expect(putFilter([a, b], "A", { ...a, name: "C" })).toEqual([{ ...a, name: "C" }, b]);
		expect(putFilter([a], "B", b)).toEqual([a, b]);
		expect(putFilter([a, b], "A", undefined)).toEqual([b]);
		expect(putFilter([a], "Z", undefined)).toEqual([a]);
	});

	it("have a name that fits on a button", () => {
		expect(checkFilterName("  ")).toBe("Enter a name.");
		expect(checkFilterName("Peers")).toBe(undefined);
		expect(checkFilterName("x".repeat(61))).toContain("60 characters");
	});
});

describe("a query that was kept", () => {
	it("is the same when it is read again", () => {
		const query = { ...NO_QUERY, text: "acme", stage: "met", group: "company" } as const;
		expect(choicesOf(query)).toEqual({ text: "acme", stage: "met", group: "company" });
		expect(readQuery(choicesOf(query))).toEqual({ query, unknown: [] });
		expect(isSameQuery(query, readQuery(choicesOf(query)).query)).toBe(true);
		expect(isSameQuery(query, NO_QUERY)).toBe(false);
	});

	it.each([
		[{ stage: "befriended", category: "peer" }, { category: "peer" }, ["stage"]],
		[{ dimension: 4, sort: "height" }, {}, ["dimension", "sort"]],
		[{ toString: "x", sorting: "name" }, {}, []],
		["nothing", {}, []],
		[undefined, {}, []],
	])("of %j leaves out what there is not", (given, choices, unknown) => {
		expect(readQuery(given)).toEqual({ query: { ...NO_QUERY, ...choices }, unknown });
	});
});
