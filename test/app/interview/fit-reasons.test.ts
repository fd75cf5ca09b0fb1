import { describe, expect, it } from "vitest";
import { fitReasons } from "../../../src/app/interview/interview-text";
import { fitPeople } from "../../../src/core/fit/fit";
import { vault } from "../../make/vault";

describe("why a person fits", () => {
	it("is said of a title as the work that it tells of", () => {
		const index = vault({
			"Ann.md": { type: "contact", title: "Senior Demand Planner" },
			"Space.md": { type: "space", professions: ["Demand planning"] },
		});
		const { people } = fitPeople(index, index.spaces[0]);
		expect(people.map(fitReasons)).toEqual([
			["Works in demand planning (title: Senior Demand Planner)"],
		]);
	});
});
