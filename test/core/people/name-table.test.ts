import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { firstName, inSpokenOrder } from "../../../src/core/people/person-name";
import { safeFileName } from "../../../src/core/text/file-name";
import { cleanCell } from "../../../src/import/clean-cell";

/** A name as it is written, as it is shown, in a greeting, and as a file where that differs; labelled before any reader saw it. */
const ROWS = readFileSync("test/fixtures/people/names.txt", "utf8")
	.trim()
	.split("\n")
	.map((row) => row.split("|"));

describe("a name as people and files write it", () => {
	it.each(ROWS)("“%s” is shown as “%s”, and greeted as “%s”", (written, shown, greeting, file) => {
		const name = inSpokenOrder(cleanCell(written ?? ""));
		expect(name).toBe(shown);
		expect(safeFileName(name)).toBe(file ?? shown);
		expect(firstName(written ?? "")).toBe(greeting);
		expect(firstName(name)).toBe(greeting);
	});
});
