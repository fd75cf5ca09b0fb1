import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_CATEGORY_WORDS } from "../../src/core/likely/category-words";
import { judgeTitle, prepareTitleTerm } from "../../src/core/likely/judge-title";
import { CategoryProposer } from "../../src/core/likely/propose-category";
import { rankOfTitle } from "../../src/core/likely/title-rank";
import { foldText } from "../../src/core/text/fold-text";

const seed = 20_261_129;
const categories = new CategoryProposer(DEFAULT_CATEGORY_WORDS);
const word = fc.constantFrom(
	..."Senior Head of Supply Chain Demand Planner Planning Product Manager Marketing Recruiter and & , - | / to the at ex Bedarfsplanerin Leiterin für Einkauf Übersetzer constructor __proto__".split(
		" ",
	),
);
const titles = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
const texts = fc.oneof(titles, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

/** A title in other letters: case, marks and space change nothing. */
function rewrite(title: string): string {
	return `  ${title.toUpperCase().replaceAll("A", "Á").replaceAll(" ", " \u00a0 ")} `;
}

describe("any title", () => {
	it("is judged without throwing, by any term and any alias", () => {
		fc.assert(
			fc.property(texts, fc.array(fc.array(texts)), (title, professions) => {
				const { result, hits } = judgeTitle(title, professions.map(prepareTitleTerm));
				expect(result === undefined).toBe(hits.length === 0);
				for (const { goal, by } of hits) expect(professions[goal]).toContain(by);
				expect(rankOfTitle(title)).toBeTypeOf("string");
			}),
			{ seed },
		);
	});

	it("is likely for the term that it equals", () => {
		fc.assert(
			fc.property(texts, (title) => {
				fc.pre(foldText(title) !== "");
				expect(judgeTitle(title, [prepareTitleTerm([title])]).result).toBe("match");
			}),
			{ seed },
		);
	});

	it("says the same in other case, with accents and with more space", () => {
		fc.assert(
			fc.property(titles, titles, (title, profession) => {
				const terms = [prepareTitleTerm([profession])];
				const { result } = judgeTitle(title, terms);
				expect(judgeTitle(rewrite(title), terms).result).toBe(result);
				expect(judgeTitle(title, [prepareTitleTerm([rewrite(profession)])]).result).toBe(result);
			}),
			{ seed },
		);
	});

	it("says of a profession the same whatever other professions the space has", () => {
		fc.assert(
			fc.property(titles, fc.array(titles, { maxLength: 4 }), (title, professions) => {
				const together = judgeTitle(
					title,
					professions.map((name) => prepareTitleTerm([name])),
				);
				const alone = professions.flatMap((name, goal) =>
					judgeTitle(title, [prepareTitleTerm([name])]).hits.map((hit) => ({ ...hit, goal })),
				);
				expect(together.hits).toEqual(alone);
			}),
			{ seed },
		);
	});

	it("proposes each category once, and none without throwing", () => {
		const evidence = fc.record({
			title: fc.option(texts, { nil: undefined }),
			company: fc.option(texts, { nil: undefined }),
			metRole: fc.constantFrom(undefined, "speaker" as const, "organizer" as const),
			companyIs: fc.constantFrom(undefined, "target" as const, "in-industry" as const),
			hasProfession: fc.boolean(),
			mine: fc.constantFrom(undefined, "junior" as const, "leader" as const),
		});
		fc.assert(
			fc.property(evidence, (known) => {
				const found = categories.propose(known).map(({ category }) => category);
				expect(new Set(found).size).toBe(found.length);
			}),
			{ seed },
		);
	});
});
