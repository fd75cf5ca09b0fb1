import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neutralizeLink, neutralizeText, plainText } from "../../../src/core/text/neutralize";
import { findLinks, parseLink } from "../../../src/core/text/link";
import { findTags } from "../../../src/core/note/tags";

const MARKS = ["<%", "%>", "{{", "}}", "::", "`", "`=", "---", "===", "#", "##", "[[", "]]", "|"];
const MORE = [
	"- [ ]",
	"%%",
	"~~~",
	"$$",
	"<!--",
	"<b>",
	"&lt;",
	"\\",
	"1.",
	">",
	"\n",
	"\r",
	"a",
	" ",
];
const hostile = fc.array(fc.constantFrom(...MARKS, ...MORE, "é", "^x", "*", "_"), {
	maxLength: 12,
});
const anyText = fc.oneof(
	hostile.map((parts) => parts.join("")),
	fc.string({ unit: "binary" }),
);

/** What nobody sees, and what turns the direction of a text around. */
const HIDDEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** What template plugins, Dataview and HTML would take for theirs. */
const RUN = /<|\{\{|\{%|`|::|%%|\$\$|~~~/;

describe("a value in the text of a note", () => {
	it.each([
		["Jane Doe", "Jane Doe"],
		["O'Neil & Sons, C# Inc.", "O'Neil & Sons, C# Inc."],
		["a_b 1.5 50%", "a_b 1.5 50%"],
		["<% tp.x %>", "&lt;% tp.x %>"],
		["`= 1+1`", "&#96;= 1+1&#96;"],
		["[key:: v]", "\\[key&#58;&#58; v\\]"],
		["# Title\n- [ ] task", "\\# Title - \\[ \\] task"],
		["--- x", "\\--- x"],
		["1. first", "1\\. first"],
		["{{name}}", "&#123;{name}}"],
		["<b>&lt;", "&lt;b>&amp;lt;"],
		["$5 and $6", "\\$5 and \\$6"],
		["#tag ^id ==x==", "\\#tag \\^id \\=\\=x\\=\\="],
		["[[People/Jane|J.]] of [[Acme]]", "J. of Acme"],
		["[x](javascript:alert(1))", "\\[x\\]\\(javascript:alert(1))"],
		["see obsidian://open?vault=x", "see obsidian&#58;//open?vault=x"],
		["https://x.example/_a_", "https://x.example/_a_"],
		["https://zoom.us/j/1?a=b_c&d=*", "https://zoom.us/j/1?a=b_c&d=%2A"],
	])("%j stands there as %j", (value, written) => {
		expect(neutralizeText(value)).toBe(written);
	});

	it("is one line of words, whatever it says, and read by a person as it was, but for marks that nobody sees", () => {
		fc.assert(
			fc.property(anyText, (value) => {
				const written = neutralizeText(value);
				expect(written).not.toMatch(/[\n\r\p{Cc}\u2028\u2029]/u);
				expect(written).not.toMatch(RUN);
				expect(written).not.toMatch(/^(?:[-+>=#]|\d+[.)] )/);
				expect(findLinks(written)).toEqual([]);
				expect(findTags(written, 0)).toEqual([]);
				const seen = value.replace(HIDDEN, "");
				fc.pre(!/https?:|\[\[.*\]\]/is.test(seen));
				expect(plainText(written)).toBe(seen.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim());
			}),
			{ examples: [["\u2066"], ["a\uFEFFb"], ["ht\u200Btps://x_y"], ["[\u200E[a]]"]] },
		);
	});
});

describe("a link in the text of a note", () => {
	it.each([
		["[[Jane Doe]]", "[[Jane Doe]]"],
		["[[People/Jane|Jane D.]]", "[[People/Jane|Jane D.]]"],
		["[[A|<% x %>]]", "[&lt;% x %>](A.md)"],
		["[[<% x %>]]", "[&lt;% x %>](%3C%25%20x%20%25%3E.md)"],
		["plain [x]", "plain \\[x\\]"],
	])("%s is written as %s", (link, written) => {
		expect(neutralizeLink(link)).toBe(written);
	});

	it("leads where it led, and is not run", () => {
		fc.assert(
			fc.property(anyText, anyText, (target, label) => {
				const link = `[[${target.replace(/[[\]|#^\s]/g, "")}|${label.replace(/[[\]|]/g, "")}]]`;
				const before = parseLink(link);
				fc.pre(before !== undefined && !/\p{Surrogate}|^[a-z][a-z0-9+.-]*:/iu.test(before.target));
				const written = neutralizeLink(link);
				expect(written).not.toMatch(RUN);
				expect(findLinks(written).map((one) => one.target)).toEqual([before?.target]);
			}),
		);
	});
});
