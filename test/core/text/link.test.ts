import { describe, expect, it } from "vitest";
import { displayText, findLinks, lastSegment, parseLink } from "../../../src/core/text/link";

describe("reading a link", () => {
	it.each([
		["[[Jane Doe]]", "Jane Doe", "Jane Doe"],
		["[[Jane Doe|Jane]]", "Jane Doe", "Jane"],
		["[[ Jane Doe | Jane ]]", "Jane Doe", "Jane"],
		["[[Jane Doe|]]", "Jane Doe", "Jane Doe"],
		["[[People/Jane Doe]]", "People/Jane Doe", "Jane Doe"],
		["[[People/Jane#Notes]]", "People/Jane", "Jane"],
		["[[Jane#^a1b2]]", "Jane", "Jane"],
		["[[Jane^a1b2]]", "Jane", "Jane"],
		["[[People/Jane#Notes|our talk]]", "People/Jane", "our talk"],
		["[[Jane.md]]", "Jane", "Jane"],
		["[[Jane.MD|J]]", "Jane", "J"],
		["![[Jane]]", "Jane", "Jane"],
		["[[Jane\\|J]]", "Jane", "J"],
		["[[Acme, Inc.]]", "Acme, Inc.", "Acme, Inc."],
		["[[Jane Doe (Acme)]]", "Jane Doe (Acme)", "Jane Doe (Acme)"],
		["[[Дмитрий]]", "Дмитрий", "Дмитрий"],
		["met through [[Jane Doe]] in May", "Jane Doe", "Jane Doe"],
	])("reads the wikilink %s", (text, target, label) => {
		expect(parseLink(text)).toEqual({ target, label });
	});

	it.each([
		["[Jane](Jane.md)", "Jane", "Jane"],
		["[Jane](People/Jane%20Doe.md)", "People/Jane Doe", "Jane"],
		["[Jane](<People/Jane Doe.md>)", "People/Jane Doe", "Jane"],
		["[](Jane.md)", "Jane", "Jane"],
		["[Jane](Jane.md#Notes)", "Jane", "Jane"],
		["[Jane](Jane)", "Jane", "Jane"],
		[" [Jane](../Jane.md) ", "../Jane", "Jane"],
		["![Jane](Jane.md)", "Jane", "Jane"],
		['[Jane](Jane.md "a friend")', "Jane", "Jane"],
		["[Jane Doe (Acme)](Jane%20Doe%20(Acme).md)", "Jane Doe (Acme)", "Jane Doe (Acme)"],
		["[C#](C%23%20group.md)", "C# group", "C#"],
		["[100%](100%.md)", "100%", "100%"],
	])("reads the Markdown link %s", (text, target, label) => {
		expect(parseLink(text)).toEqual({ target, label });
	});

	it.each([
		"Jane Doe",
		"",
		"[Jane]",
		"[[Jane",
		"Jane]]",
		"[[]]",
		"[[ ]]",
		"[[#Notes]]",
		"[[|Jane]]",
		"[Jane](https://example.org/jane)",
		"[Jane](mailto:jane@example.org)",
		"[Jane](#notes)",
		"[Jane]()",
		"https://example.org/[[x",
	])("takes “%s” for no link to a note", (text) => {
		expect(parseLink(text)).toBeUndefined();
	});

	it("reads a very long text without delay or error", () => {
		expect(parseLink("[[".repeat(50_000))).toBeUndefined();
		expect(parseLink(`[${"(".repeat(50_000)}](`)).toBeUndefined();
		expect(parseLink(`[x](${"(a)".repeat(20_000)}`)).toBeUndefined();
	});
});

describe("finding links in a text", () => {
	it("finds wikilinks and Markdown links in their order, and none to the web", () => {
		const text =
			"She named [[Bob Ray]], [Cy](People/Cy%20Day.md) and ![[Dee|D]]; see [site](https://example.org).\n[[Eve#x]]";
		expect(findLinks(text).map((link) => link.target)).toEqual([
			"Bob Ray",
			"People/Cy Day",
			"Dee",
			"Eve",
		]);
	});

	it("finds none in a text without any", () => {
		expect(findLinks("Nobody [was] named (yet).")).toEqual([]);
	});
});

describe("showing a value", () => {
	it.each([
		["Acme", "Acme"],
		["[[Acme]]", "Acme"],
		["[[Companies/Acme|the firm]]", "the firm"],
		["[Acme](Companies/Acme.md)", "Acme"],
		["VP at [[Acme]] until 2020", "VP at Acme until 2020"],
		["[[Acme]] and [[Companies/Bolt]]", "Acme and Bolt"],
		["[[]]", "[[]]"],
		["[site](https://example.org)", "[site](https://example.org)"],
	])("shows %s as %s", (value, shown) => {
		expect(displayText(value)).toBe(shown);
	});

	it("has the last part of a path", () => {
		expect(["a/b/c", "c", "a/", ""].map(lastSegment)).toEqual(["c", "c", "", ""]);
	});
});
