import { describe, expect, it } from "vitest";
import { firstLines } from "../../../src/core/note/first-lines";

describe("the first lines of a note", () => {
	it("are the first four that say something, below the properties and before the log", () => {
		const text =
			"---\ntype: contact\n---\n\n# Ann\r\n---\nDenver / CO\n\n- fintech\nfour\nfive\n## Introduction log\n- 2026-01-01 asked\n";
		expect(firstLines(text, "Introduction log")).toEqual([
			"# Ann",
			"Denver / CO",
			"- fintech",
			"four",
		]);
		expect(firstLines("## Introduction log\n- 2026-01-01 asked\n", "Introduction log")).toEqual([]);
	});

	it("are cut where they are long", () => {
		const [line = ""] = firstLines("x".repeat(1_000), "Log");
		expect([line.length, line.endsWith("…")]).toEqual([301, true]);
	});
});
