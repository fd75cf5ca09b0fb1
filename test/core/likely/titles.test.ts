import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeTitle, prepareTitleTerm } from "../../../src/core/likely/judge-title";

interface Row {
	readonly title: string;
	readonly professions: readonly string[];
	readonly aliases?: Readonly<Record<string, readonly string[]>>;
	readonly expected: "match-likely" | "broader" | "none";
}

const ROWS = JSON.parse(
	readFileSync(new URL("../../fixtures/likely/titles.json", import.meta.url), "utf8"),
) as readonly Row[];

describe("a title held against the professions of a space", () => {
	it.each(ROWS)(
		"of $title for $professions is $expected",
		({ title, professions, aliases = {}, expected }) => {
			const terms = professions.map((name) => prepareTitleTerm([name, ...(aliases[name] ?? [])]));
			const { result } = judgeTitle(title, terms);
			expect(result === "match" ? "match-likely" : (result ?? "none")).toBe(expected);
		},
	);
});
