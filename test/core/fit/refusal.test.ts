import { describe, expect, it } from "vitest";
import { makeFilter } from "../../../src/app/import/import-filter";
import { isOfCategory } from "../../../src/core/fit/arrange-people";
import { FitCache } from "../../../src/core/fit/fit-cache";
import { fitPeople, type PersonFit } from "../../../src/core/fit/fit";
import { isRefused, refusalText } from "../../../src/core/fit/refusal";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { incomingPerson } from "../../../src/core/people/incoming-person";
import { note, type Properties } from "../../make/note";
import { spaceAt, vault } from "../../make/vault";

const SPACE = { type: "space", professions: ["Demand planning", "[[Supply planning]]"] };

function withAnn(properties: Properties): VaultIndex {
	return vault({ "Ann.md": { type: "contact", ...properties }, "Space.md": SPACE });
}

function fitOfAnn(index: VaultIndex): PersonFit {
	return fitPeople(index, spaceAt(index, "Space.md")).people[0] ?? expect.unreachable();
}

function likelyOf({ profession }: PersonFit): readonly unknown[] {
	const { byTitle, result } = profession;
	return [result, ...(byTitle?.terms.map(({ text }) => text) ?? [])];
}

describe("a refusal", () => {
	it("is the same as a proposal however either is written", () => {
		const refused = ["Profession =  demand PLANNING ", "category=Peers", "geography = Denver, CO"];
		expect(isRefused(refused, "profession", "[[Demand planning]]")).toBe(true);
		expect(isRefused(refused, "category", "peer")).toBe(true);
		expect(isRefused(refused, "geography", "Denver, CO")).toBe(true);
		expect(isRefused(refused, "industry", "Demand planning")).toBe(false);
		expect(isRefused(refused, "category", "direct-report")).toBe(false);
		expect(isRefused(["Demand planning", "= peer", ""], "category", "peer")).toBe(false);
	});

	it("of any text reads as what was refused", () => {
		for (const text of ["[[Fintech]]", "a = b", "=", "Zürich, Schweiz", "peer"])
			expect(isRefused([refusalText("industry", text)], "industry", text)).toBe(true);
	});
});

describe("a refused profession", () => {
	it("is no longer proposed by the title, while others of the space are", () => {
		const title = "Demand & Supply Planner";
		expect(likelyOf(fitOfAnn(withAnn({ title })))).toEqual([
			"likely",
			"Demand planning",
			"[[Supply planning]]",
		]);
		const one = withAnn({ title, not_fit: ["profession = demand planning"] });
		expect(likelyOf(fitOfAnn(one))).toEqual(["likely", "[[Supply planning]]"]);
		const both = ["profession = Demand planning", "profession = Supply planning"];
		const none = fitOfAnn(withAnn({ title, not_fit: both }));
		expect([...likelyOf(none), none.likely]).toEqual(["unknown", 0]);
	});

	it("is wider than the title no more, either", () => {
		expect(likelyOf(fitOfAnn(withAnn({ title: "Head of Demand" })))).toEqual([
			"broader",
			"Demand planning",
		]);
		const refused = withAnn({ title: "Head of Demand", not_fit: "profession = Demand planning" });
		expect(likelyOf(fitOfAnn(refused))).toEqual(["unknown"]);
	});

	it("matches where the note states it all the same", () => {
		const index = withAnn({
			profession: "Demand planning",
			not_fit: ["profession = Demand planning"],
		});
		expect(fitOfAnn(index).matches).toBe(1);
	});

	it("is followed when it is refused, and when it is taken back", () => {
		const index = withAnn({ title: "Demand Planner" });
		const fits = new FitCache();
		const look = (): unknown =>
			fits.find(index, spaceAt(index, "Space.md"), "Ann.md")?.profession.result;
		const set = (properties: Properties): void =>
			void index.set(note("Ann.md", { type: "contact", title: "Demand Planner", ...properties }));
		expect(look()).toBe("likely");
		set({ not_fit: ["profession = Demand planning"] });
		expect(look()).toBe("unknown");
		set({});
		expect(look()).toBe("likely");
	});

	it("leaves the person out of an import of who is in the space, though the file says the same title", async () => {
		const people = [incomingPerson({ row: 1, name: "Ann", title: "Demand Planner" })];
		const reasonOf = async (properties: Properties): Promise<unknown> => {
			const index = withAnn(properties);
			const context = {
				index,
				people,
				companyLink: (company: string) => company,
				knownAs: () => ({ path: "Ann.md", row: undefined }),
				rest: undefined,
			};
			const filter = await makeFilter(context, { space: spaceAt(index, "Space.md") });
			return people.map(filter);
		};
		expect(await reasonOf({})).toEqual([undefined]);
		expect(await reasonOf({ not_fit: ["profession = Demand planning"] })).toEqual([
			"not in the space",
		]);
	});
});

describe("a refused category", () => {
	it("is proposed no more, counts nowhere, and is found by no filter", () => {
		const title = "Recruiter";
		const likely = withAnn({ title });
		expect(isOfCategory(fitOfAnn(likely), "power-connector")).toBe(true);
		const refused = withAnn({ title, not_fit: ["category = Power connectors"] });
		expect(fitOfAnn(refused).likelyCategories).toEqual([]);
		expect(isOfCategory(fitOfAnn(refused), "power-connector")).toBe(false);
		const { coverage } = fitPeople(refused, spaceAt(refused, "Space.md"));
		expect(coverage.map((row) => row.likely)).toEqual([0, 0, 0, 0, 0]);
	});
});
