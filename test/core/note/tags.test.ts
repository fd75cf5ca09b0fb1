import { describe, expect, it } from "vitest";
import { findTags } from "../../../src/core/note/tags";

describe("the tags of a text", () => {
	it("are its words with a #, each once", () => {
		expect(findTags("#contact met at #events/meetup\n#contact", 0)).toEqual([
			"contact",
			"events/meetup",
		]);
	});

	it("may hold letters of any script, digits, hyphens and pictures", () => {
		expect(findTags("#контакт #a-b_c #2024w3 #👤contact", 0)).toEqual([
			"контакт",
			"a-b_c",
			"2024w3",
			"👤contact",
		]);
	});

	it("end before punctuation", () => {
		expect(findTags("#contact, #friend. #peer: yes", 0)).toEqual(["contact", "friend", "peer"]);
	});

	it("are no headings, numbers, words with # inside, nor links to headings", () => {
		expect(findTags("# Contact\n## Log\n#1 choice, C#dev, [[Jane#Notes]] #2024", 0)).toEqual([]);
	});

	it("are not found in code", () => {
		const text =
			"`#a` and\n```\n#b\n```\n~~~md\n#c\n~~~\n````\n```\n#d\n```\n````\n  ```\n#e\n  ```\n#real\n";
		expect(findTags(text, 0)).toEqual(["real"]);
		expect(findTags("#real\n```\n#never closed", 0)).toEqual(["real"]);
		expect(findTags("```\r\n#b\r\n```\r\n#real\r\n", 0)).toEqual(["real"]);
	});

	it("are looked for from the given place on", () => {
		expect(findTags("#before #after", 7)).toEqual(["after"]);
		expect(findTags("nothing here", 0)).toEqual([]);
	});
});
