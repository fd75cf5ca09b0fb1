import { describe, expect, it } from "vitest";
import { remember } from "../../../src/core/text/remember";

/** What was computed when these texts were asked for, at most so many being remembered. */
function computed(limit: number, texts: readonly string[]): readonly string[] {
	const asked: string[] = [];
	const length = remember(limit, (text) => asked.push(text) && text.length);
	expect(texts.map(length)).toEqual(texts.map((text) => text.length));
	return asked;
}

describe("what is remembered of texts", () => {
	it("is computed once for each, and again when there were too many", () => {
		expect(computed(2, ["a", "b", "a", "b"])).toEqual(["a", "b"]);
		expect(computed(2, ["a", "b", "c", "c", "a"])).toEqual(["a", "b", "c", "a"]);
	});

	it("is nothing for a long text", () => {
		const long = "x".repeat(300);
		expect(computed(2, [long, long])).toEqual([long, long]);
	});
});
