import { describe, expect, it } from "vitest";
import {
	flattenList,
	isFlatList,
	listItems,
	showValue,
	textOf,
} from "../../../src/core/note/property-value";

describe("a value as text", () => {
	it.each([
		["fintech", "fintech"],
		["  fintech ", "fintech"],
		[2139, "2139"],
		[0, "0"],
		[true, "true"],
		[false, "false"],
		[10n, "10"],
		[new Date("2024-03-05"), "2024-03-05"],
	])("is the text of %s", (value, text) => {
		expect(textOf(value)).toBe(text);
	});

	it("is absent for what is empty or no single value", () => {
		const values = ["", "   ", null, undefined, [], ["a"], {}, new Date(NaN)];
		expect(values.map(textOf)).toEqual(values.map(() => undefined));
	});
});

describe("splitting one text into a list", () => {
	it("splits terms at commas and semicolons", () => {
		expect(listItems("fintech, climate;health", "comma")).toEqual(["fintech", "climate", "health"]);
	});

	it("drops empty items and repetitions", () => {
		expect(listItems(", fintech,, Fintech ,FINTECH; ", "comma")).toEqual(["fintech"]);
	});

	it("keeps the comma inside a link or brackets", () => {
		expect(listItems("[[Acme, Inc.]], [[Bolt]]", "comma")).toEqual(["[[Acme, Inc.]]", "[[Bolt]]"]);
		expect(listItems("software [b2b, saas], climate", "comma")).toEqual([
			"software [b2b, saas]",
			"climate",
		]);
	});

	it("splits places at semicolons only", () => {
		expect(listItems("Provo, Utah, US; Paris, France", "semicolon")).toEqual([
			"Provo, Utah, US",
			"Paris, France",
		]);
	});

	it("keeps a name with a comma whole", () => {
		expect(listItems("Acme, Inc.", "names")).toEqual(["Acme, Inc."]);
		expect(listItems("Doe, Jane; Ray, Bob", "names")).toEqual(["Doe, Jane", "Ray, Bob"]);
		expect(listItems("[[Acme, Inc.]]", "names")).toEqual(["[[Acme, Inc.]]"]);
	});

	it("splits names at a comma beside a link, so that no link after the first is lost", () => {
		expect(listItems("[[Jane Doe]], [[Bob Ray]]", "names")).toEqual([
			"[[Jane Doe]]",
			"[[Bob Ray]]",
		]);
		expect(listItems("[[Jane Doe]],[[Bob Ray|Bob]] ; Cy", "names")).toEqual([
			"[[Jane Doe]]",
			"[[Bob Ray|Bob]]",
			"Cy",
		]);
		expect(listItems("Cy Day, [[Jane Doe]]", "names")).toEqual(["Cy Day", "[[Jane Doe]]"]);
		expect(listItems("[Jane](Jane.md), [Bob](Bob.md)", "names")).toEqual([
			"[Jane](Jane.md)",
			"[Bob](Bob.md)",
		]);
	});

	it("does not split where nothing separates", () => {
		expect(listItems("VP, Product; and more", "none")).toEqual(["VP, Product; and more"]);
	});

	it("is empty for a text of blanks and separators", () => {
		expect(listItems("  ", "none")).toEqual([]);
		expect(listItems(" , ;", "comma")).toEqual([]);
		expect(listItems(";;", "semicolon")).toEqual([]);
	});

	it("survives brackets that are never closed or never opened", () => {
		expect(listItems("a], b", "comma")).toEqual(["a]", "b"]);
		expect(listItems("[[a, b", "comma")).toEqual(["[[a, b"]);
	});
});

describe("flattening a list", () => {
	it("keeps the items of a real list whole", () => {
		expect(flattenList(["fintech, climate", "Provo; Utah"]).items).toEqual([
			"fintech, climate",
			"Provo; Utah",
		]);
		expect(flattenList([" fintech, climate "]).items).toEqual(["fintech, climate"]);
	});

	it("drops what is empty or a map, and makes numbers and booleans text", () => {
		expect(flattenList([null, "a", "", "  ", 7, true, undefined, { b: 1 }, "a"]).items).toEqual([
			"a",
			"7",
			"true",
		]);
	});

	it("drops repetitions that differ in case, accents and spacing only, and keeps the first", () => {
		expect(flattenList(["José  Ruiz", "jose ruiz", "JOSÉ RUIZ", "Jo"]).items).toEqual([
			"José  Ruiz",
			"Jo",
		]);
	});

	it.each([
		["a link alone", [["Jane Doe"]], ["[[Jane Doe]]"]],
		["a link as the item of a list", [[["Jane Doe"]]], ["[[Jane Doe]]"]],
		["several links in a list", [[["A"]], [["B"]]], ["[[A]]", "[[B]]"]],
		["a link with a comma", [["Doe", "Jane"]], ["[[Doe, Jane]]"]],
		["a link with an alias", [["Jane Doe|Jane"]], ["[[Jane Doe|Jane]]"]],
		["a link to a day", [[new Date("2024-03-05")]], ["[[2024-03-05]]"]],
		["a link to a number", [[2024]], ["[[2024]]"]],
	])("takes %s without quotes for the link it was meant to be", (_, list, links) => {
		expect(flattenList(list)).toEqual({ items: links, bareLinks: links, groupKeys: [] });
	});

	it("reads links with and without quotes beside each other", () => {
		expect(flattenList(["[[A]]", [["B"]], "C"])).toEqual({
			items: ["[[A]]", "[[B]]", "C"],
			bareLinks: ["[[B]]"],
			groupKeys: [],
		});
	});

	it("takes lists in lists for one list", () => {
		expect(flattenList(["a", ["b", ["c", ["d"]]]]).items).toEqual(["a", "b", "c", "d"]);
		expect(flattenList([[], [[]], [[null]]]).items).toEqual([]);
	});

	it("survives a list of any depth", () => {
		let list: unknown[] = ["deep"];
		for (let i = 0; i < 20_000; i++) list = [list];
		expect(flattenList(list).bareLinks.length).toBeLessThan(2);
	});

	it("survives a list that holds itself many times over", () => {
		const list: unknown[] = ["a"];
		for (let i = 0; i < 20; i++) list.push(list);
		expect(flattenList(list).items).toEqual(["a"]);
	});
});

describe("a value as a message shows it", () => {
	it.each([
		["last May", '"last May"'],
		[7, "7"],
		[true, "true"],
		[NaN, "NaN"],
		[["last", "May"], '"last, May"'],
		[{ a: 1 }, "a group of values"],
	])("is short and plain for %s", (value, shown) => {
		expect(showValue(value)).toBe(shown);
	});

	it("is cut where it is long", () => {
		expect(showValue("x".repeat(100_000)).length).toBeLessThan(100);
		expect(showValue(Array<string>(500).fill("May")).length).toBeLessThan(100);
	});

	it("survives a value that holds itself", () => {
		const list: unknown[] = [];
		list.push(list);
		expect(showValue(list)).toBe('""');
	});
});

describe("a list that is flat already", () => {
	it("is what flattening makes of it", () => {
		const lists = [[], ["a"], ["a", "b"], ["[[Jane Doe]]", "Bob", "[[Bob]]"]];
		for (const list of lists) {
			expect(isFlatList(list), list.join()).toBe(true);
			expect(flattenList(list).items).toEqual(list);
		}
	});

	it.each([
		[[""]],
		[[" a"]],
		[["a\u00a0"]],
		[["a", "A"]],
		[["é", "b", "e\u0301"]],
		[[1]],
		[[null]],
		[[["a"]]],
	])("is not %j, which flattening changes", (list) => {
		expect(isFlatList(list)).toBe(false);
		expect(flattenList(list).items).not.toEqual(list);
	});
});
