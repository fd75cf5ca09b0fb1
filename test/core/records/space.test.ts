import { describe, expect, it } from "vitest";
import type { Space } from "../../../src/core/records/space";
import type { Properties } from "../../make/note";
import { spaceAt, vault } from "../../make/vault";

function read(properties: Properties): Space {
	return spaceAt(vault({ "Jobs.md": { type: "space", ...properties } }), "Jobs.md").note;
}

describe("a space", () => {
	it("is read with its goal, its terms and its lists", () => {
		expect(
			read({
				goal: "job search",
				industries: ["Fintech", "[[Energy]]"],
				professions: "Founder, Head of Product",
				geographies: "US/Utah; Denver, Colorado",
				past_companies: ["[[Acme]]", "Ajax, Inc."],
				schools: "BYU; MIT",
				aliases: ["Work"],
			}),
		).toEqual({
			path: "Jobs.md",
			name: "Jobs",
			aliases: ["Work"],
			goal: "job search",
			industry: ["Fintech", "[[Energy]]"],
			profession: ["Founder", "Head of Product"],
			geography: ["US/Utah", "Denver, Colorado"],
			categories: [],
			perWeek: {},
			pastCompanies: ["[[Acme]]", "Ajax, Inc."],
			schools: ["BYU", "MIT"],
		});
	});

	it("has its categories in the user's order, with the targets that are part of their text", () => {
		const categories = ["Power connectors = 3", "peer", "mentor: 12", "Industry expert=0"];
		expect(read({ categories }).categories).toEqual([
			{ category: "power-connector", target: 3 },
			{ category: "peer", target: undefined },
			{ category: "mentor", target: 12 },
			{ category: "industry-expert", target: 0 },
		]);
	});

	it("has a category that is written as a map with nothing behind it", () => {
		expect(read({ categories: [{ peer: null }, { mentor: " 3" }] }).categories).toEqual([
			{ category: "peer", target: undefined },
			{ category: "mentor", target: 3 },
		]);
	});

	it("takes the first of two lines for one category", () => {
		expect(read({ categories: "peer = 2, peers = 5" }).categories).toEqual([
			{ category: "peer", target: 2 },
		]);
	});

	it("that names no term at all is a problem, and one term is enough", () => {
		const codes = (properties: Properties): string[] =>
			spaceAt(vault({ "S.md": { type: "space", ...properties } }), "S.md").problems.map(
				({ code }) => code,
			);
		expect(codes({ categories: "peer" })).toEqual(["empty-space"]);
		expect(codes({ professions: "Founder" })).toEqual([]);
	});

	it("has its goals for a week, however they are written, and says what is none", () => {
		const perWeek = { asks: 5, conversations: 3, thanks: 2, names: 6 };
		expect(
			read({ per_week: ["asks = 5", "Conversations: 3", "2 thanks", "names=6"] }).perWeek,
		).toEqual(perWeek);
		expect(read({ per_week: "5 asks, 3 talks" }).perWeek).toEqual({ asks: 5, conversations: 3 });
		expect(read({ per_week: [{ asks: 5 }] }).perWeek).toEqual({ asks: 5 });
		const index = vault({
			"Jobs.md": { type: "space", industries: "Food", per_week: ["walks = 3", "asks"] },
		});
		expect(
			spaceAt(index, "Jobs.md").problems.map(({ code, property }) => [code, property]),
		).toEqual([
			["unknown-value", "per_week"],
			["unknown-value", "per_week"],
		]);
	});
});
