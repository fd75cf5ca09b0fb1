import { describe, expect, it } from "vitest";
import { fillNote } from "../../../src/core/template/fill-note";
import { time } from "../../make/pipeline";

const NOW = time("2026-11-22T12:00");

describe("the text that is made of a template's note", () => {
	it.each([
		["with nothing above it", "Hi {{name}}\n"],
		["below properties", "---\ntags: x\n---\nHi {{name}}\n"],
		["below properties with Windows line ends", "---\r\ntags: x\r\n---\r\nHi {{name}}\r\n"],
	])("is the same where the file begins with a byte order mark: %s", (_, note) => {
		for (const file of [note, `\uFEFF${note}`])
			expect(fillNote(file, { name: "Ann" }, NOW).text).toBe("Hi Ann\n");
	});

	it("has its problems on the lines of the note", () => {
		const [problem] = fillNote(
			"\uFEFF---\ntags: x\n---\nHi\n{{nome}}\n",
			{ name: "A" },
			NOW,
		).problems;
		expect(problem?.at).toEqual({ line: 5, column: 1 });
	});
});
