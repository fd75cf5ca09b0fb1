import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_CATEGORY_WORDS } from "../../../src/core/likely/category-words";
import { judgeTitle, prepareTitleTerm } from "../../../src/core/likely/judge-title";
import { CategoryProposer } from "../../../src/core/likely/propose-category";
import { rankOfTitle } from "../../../src/core/likely/title-rank";
import type { MetRole } from "../../../src/core/vocabulary/met-role";

/** A title with what a reader expects of it: the first 106 were labelled before there were tables, the others before their first run. */
interface Row {
	readonly title: string;
	readonly professions: readonly string[];
	readonly aliases?: Readonly<Record<string, readonly string[]>>;
	readonly expected: "match-likely" | "broader" | "none";
	readonly category: string | null;
	readonly company?: string;
	readonly role?: MetRole;
	readonly at?: "target" | "industry";
	/** My own title. */
	readonly mine?: string;
}

const ROWS = JSON.parse(
	readFileSync(new URL("../../fixtures/likely/titles.json", import.meta.url), "utf8"),
) as readonly Row[];

const categories = new CategoryProposer(DEFAULT_CATEGORY_WORDS);

function judge({ title, professions, aliases = {} }: Row): Row["expected"] {
	const terms = professions.map((name) => prepareTitleTerm([name, ...(aliases[name] ?? [])]));
	const { result } = judgeTitle(title, terms);
	return result === "match" ? "match-likely" : (result ?? "none");
}

describe("a labelled title", () => {
	it.each(ROWS)("$title is for $professions: $expected", (row) => {
		expect(judge(row)).toBe(row.expected);
	});

	it.each(ROWS)("$title proposes $category", (row) => {
		const [first] = categories.propose({
			title: row.title,
			company: row.company,
			metRole: row.role,
			companyIs: row.at === "industry" ? "in-industry" : row.at,
			hasProfession: row.expected === "match-likely",
			mine: row.mine === undefined ? undefined : rankOfTitle(row.mine),
		});
		expect(first?.category ?? null).toBe(row.category);
	});
});
