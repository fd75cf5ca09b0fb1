import { describe, expect, it } from "vitest";
import {
	type CategoryWords,
	DEFAULT_CATEGORY_WORDS,
} from "../../../src/core/likely/category-words";
import {
	type CategoryEvidence,
	CategoryProposer,
	type CategoryProposal,
} from "../../../src/core/likely/propose-category";

const NOTHING: CategoryEvidence = {
	title: undefined,
	company: undefined,
	metRole: undefined,
	companyIs: undefined,
	hasProfession: false,
	mine: undefined,
};

function propose(
	evidence: Partial<CategoryEvidence>,
	table: CategoryWords = DEFAULT_CATEGORY_WORDS,
): readonly CategoryProposal[] {
	return new CategoryProposer(table).propose({ ...NOTHING, ...evidence });
}

describe("the category that is proposed", () => {
	it("is none where nothing is known", () => {
		expect(propose({})).toEqual([]);
		expect(propose({ title: "Demand Planner", companyIs: "target" })).toEqual([]);
	});

	it("comes with what it was told by", () => {
		expect(propose({ title: "Personalberaterin" })).toEqual([
			{ category: "power-connector", by: "title", words: "recruiting" },
		]);
		expect(propose({ title: "Executive Director", company: "Utah Supply Chain Alliance" })).toEqual(
			[{ category: "power-connector", by: "company", words: "Utah Supply Chain Alliance" }],
		);
		expect(propose({ metRole: "organizer" })).toEqual([
			{ category: "power-connector", by: "role", words: "organizer" },
		]);
		expect(propose({ title: "Demand Planner", hasProfession: true, mine: "professional" })).toEqual(
			[{ category: "peer", by: "rank", words: "professional" }],
		);
	});

	it("lists everything that speaks for one, words of the title before a role", () => {
		const categories = propose({
			title: "VP Supply Chain",
			companyIs: "target",
			metRole: "speaker",
			hasProfession: true,
			mine: "executive",
		}).map(({ category }) => category);
		expect(categories).toEqual(["employer-or-customer", "industry-expert", "peer"]);
	});

	it("is an employer by rank at a target or in an industry of the space alone, whatever their line of work", () => {
		expect(propose({ title: "VP Sales", companyIs: "target" })[0]?.category).toBe(
			"employer-or-customer",
		);
		expect(propose({ title: "Marketingleiterin", companyIs: "in-industry" })[0]?.category).toBe(
			"employer-or-customer",
		);
		expect(propose({ title: "VP Sales" })).toEqual([]);
		expect(propose({ title: "Product Owner", companyIs: "target" })).toEqual([]);
		expect(propose({ title: "Former VP Sales", companyIs: "target" })).toEqual([]);
	});

	it("is a direct report or a peer in my profession alone, and no peer while my rank is not known", () => {
		const junior = { title: "Junior Demand Planner", hasProfession: true } as const;
		expect(propose(junior)[0]?.category).toBe("direct-report");
		expect(propose({ ...junior, hasProfession: false })).toEqual([]);
		expect(propose({ ...junior, mine: "junior" })[0]?.category).toBe("peer");
		expect(propose({ title: "Demand Planner", hasProfession: true })).toEqual([]);
		expect(propose({ title: "Associate Director, Planning", hasProfession: true })).toEqual([]);
	});

	it("is no connector for who is only a member of an association", () => {
		expect(propose({ title: "Clerk", company: "Chamber of Commerce" })).toEqual([]);
	});

	it("is by the user's own words, for categories of their own, too", () => {
		expect(propose({ title: "Angel investor" }, { investor: ["investing"] })).toEqual([
			{ category: "investor", by: "title", words: "investing" },
		]);
		expect(propose({ title: "Recruiter" }, { "power-connector": ["", "x"] })).toEqual([]);
		expect(propose({ title: "CEO", companyIs: "target" }, {})).toEqual([]);
	});
});
