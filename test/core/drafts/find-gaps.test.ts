import { describe, expect, it } from "vitest";
import { fillGaps, findGaps, gapLabels, isAboutMe } from "../../../src/core/drafts/find-gaps";
import { gapText } from "../../../src/core/template/render-template";

describe("the gaps of a text", () => {
	it("are found where they stand, each as often as it is there", () => {
		const text = "Thank you,\n[your name?]\n\n[your name?] is [what I learned?]";
		expect(
			findGaps(text).map(({ label: words, from, to }) => [words, text.slice(from, to)]),
		).toEqual([
			["your name", "[your name?]"],
			["your name", "[your name?]"],
			["what I learned", "[what I learned?]"],
		]);
	});

	it("are counted once each, however often they are there, and tell which are about me", () => {
		const labels = gapLabels(["[topic?]", "[topic?] [your question?] [your name?] [your name?]"]);
		expect(labels).toEqual(["topic", "your question", "your name"]);
		expect(labels.filter(isAboutMe)).toEqual(["your name"]);
	});

	it("are also those that the template has left open, without a question mark", () => {
		const text = "[when] and [where], not [x] and not [[when]]";
		expect(findGaps(text, new Set(["when"])).map(({ label: words }) => words)).toEqual(["when"]);
	});

	it.each(["[[Ann?]]", "[Ann?](Ann.md)", "[Ann]", "[a\nb?]", "[]", "[?]", "a question?"])(
		"are no other brackets: %s",
		(text) => {
			expect(findGaps(text)).toEqual([]);
		},
	);

	it("are those that a template leaves, in words that say what belongs there", () => {
		const names = ["me.name", "me.first", "me.introduction", "contact.first", "last.met", "topic"];
		expect(findGaps(names.map(gapText).join(" ")).map(({ label: words }) => words)).toEqual([
			"your name",
			"your first name",
			"your introduction",
			"their first name",
			"last met",
			"topic",
		]);
	});

	it("are filled in with the words that are known, each as often as it is there, and nothing else is", () => {
		const text = "[[your name]] [your name?], [when]: [topic?]\n[your name?]";
		const known = new Map([
			["your name", "Kim [topic?]"],
			["when", "today"],
			["topic", ""],
		]);
		expect(fillGaps(text, known, new Set(["when"]))).toBe(
			"[[your name]] Kim [topic?], today: [topic?]\nKim [topic?]",
		);
	});
});
