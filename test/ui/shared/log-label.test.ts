import { describe, expect, it } from "vitest";
import { readLogLine } from "../../../src/core/note/log";
import { logLabel } from "../../../src/ui/shared/log-label";
import { day } from "../../make/pipeline";
import { shownText } from "../../../src/ui/shared/shown-text";

const TODAY = day("2026-03-02");

/** The words for a line as a note has it. */
function wordsOf(line: string): string | undefined {
	const read = readLogLine(line, 1);
	return read && logLabel(read, TODAY);
}

describe("the words for a line of the introduction log", () => {
	it.each([
		["- 2026-03-02 contacted", "contacted"],
		["- 2026-03-02 asked [[People/Jane Doe|Jane]]", "asked Jane"],
		["- 2026-03-02 asked [Jane](People/Jane.md): at lunch", "asked Jane: at lunch"],
		["- 2026-03-02 scheduled 2026-03-09T14:30", "scheduled Mon 9 Mar at 14:30"],
		[
			"- 2026-03-02 moved 2026-03-10 09:00 [[Jane Doe]]: she is ill",
			"moved 10 Mar at 09:00 Jane Doe: she is ill",
		],
		["- 2026-03-02 met: [[2026-03-02 Jane Doe]] at last", "met: 2026-03-02 Jane Doe at last"],
		["- 2026-03-02 met: <b>loud</b> **bar**", "met: <b>loud</b> **bar**"],
	])("of “%s” are “%s”", (line, label) => {
		expect(wordsOf(line)).toBe(label);
	});
});

describe("a note's text as it is shown", () => {
	it.each([
		["told me of [[Bob Ray]] and [[People/Cy Day#Work|Cy]]", "told me of Bob Ray and Cy"],
		["see [the talk](Interviews/Talk%20one.md), twice", "see the talk, twice"],
		["see [a (b)](<A (b).md>) and ![[Photo.png]]", "see a (b) and Photo.png"],
		["see [site](https://example.org/x)", "see [site](https://example.org/x)"],
		["[x](javascript:alert(1))", "[x](javascript:alert(1))"],
		["half a [[link and [another](", "half a [[link and [another]("],
		["", ""],
	])("of “%s” is “%s”", (text, shown) => {
		expect(shownText(text)).toBe(shown);
	});

	it("comes without delay for a very long text of brackets", () => {
		for (const part of ["[", "[[", "[x](", "[x](("]) {
			const text = part.repeat(20_000);
			expect(shownText(text)).toBe(text);
		}
	});
});
