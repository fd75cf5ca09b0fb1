import { describe, expect, it } from "vitest";
import {
	CategoryCounts,
	type CategoryCoverage,
	categoryRanks,
	isReached,
	lacksPeople,
} from "../../../src/core/fit/coverage";
import type { CategoryGoal } from "../../../src/core/records/space";
import { contact } from "../../make/note";
import { indexOf } from "../../make/vault";

/** Coverage where each person is `category status`, or `category` alone. */
function cover(people: readonly string[], goals: readonly CategoryGoal[]): CategoryCoverage[] {
	const notes = people.map((person, i) => {
		const [category, status] = person.split(" ");
		return contact(`P${i}.md`, {
			category: category?.split("+"),
			...(status === undefined ? {} : { intro_status: status }),
		});
	});
	const counts = new CategoryCounts();
	for (const entry of indexOf(notes).people) counts.count({ entry, likelyCategories: [] }, 1);
	return counts.cover(goals);
}

const goal = (category: string, target?: number): CategoryGoal => ({ category, target });

describe("coverage", () => {
	it("counts the people of a category who are met, in progress and identified", () => {
		const stages = [
			"met",
			"asked",
			"name-ok",
			"introduced",
			"contacted",
			"scheduled",
			"identified",
		];
		const [peers] = cover([...stages.map((stage) => `peer ${stage}`), "peer"], [goal("peer", 9)]);
		expect(peers).toMatchObject({
			category: "peer",
			target: 9,
			met: 1,
			inProgress: 5,
			identified: 2,
		});
	});

	it("counts nobody whose introduction is closed, and as identified whose status is unknown", () => {
		const people = ["peer declined", "peer no-reply", "peer dropped", "peer waiting"];
		expect(cover(people, [goal("peer")])[0]).toMatchObject({
			met: 0,
			inProgress: 0,
			identified: 1,
		});
	});

	it("has the categories of the space in the user's order, then the rest of the five", () => {
		const rows = cover([], [goal("mentor"), goal("peer", 2)]);
		expect(rows.map(({ category, target }) => [category, target])).toEqual([
			["mentor", undefined],
			["peer", 2],
			["power-connector", undefined],
			["industry-expert", undefined],
			["employer-or-customer", undefined],
			["direct-report", undefined],
		]);
	});

	it("counts a person of two categories in both, and the user's own words", () => {
		const rows = cover(["mentor+peer met", "Mentor"], [goal("mentor"), goal("peer")]);
		expect(rows.slice(0, 2).map(({ met, identified }) => [met, identified])).toEqual([
			[1, 1],
			[1, 0],
		]);
	});
});

describe("a target", () => {
	it("is reached by people met and in progress, not by those identified", () => {
		const people = ["peer met", "peer asked", "peer"];
		expect(cover(people, [goal("peer", 2)]).map(isReached)[0]).toBe(true);
		expect(cover(people, [goal("peer", 3)]).map(isReached)[0]).toBe(false);
	});

	it("that is not set is never reached, and none at all is reached at once", () => {
		expect(cover(["peer met"], [goal("peer")]).map(isReached)[0]).toBe(false);
		expect(cover([], [goal("peer", 0)]).map(isReached)[0]).toBe(true);
	});
});

describe("a category", () => {
	it("lacks people below its target, and without one until somebody is met or in progress", () => {
		const isLacking = (people: string[], target?: number): unknown =>
			cover(people, [goal("peer", target)]).map(lacksPeople)[0];
		expect(isLacking(["peer met"])).toBe(false);
		expect(isLacking(["peer"])).toBe(true);
		expect(isLacking([])).toBe(true);
		expect(isLacking(["peer met"], 2)).toBe(true);
		expect(isLacking([], 0)).toBe(false);
	});
});

describe("the order of categories", () => {
	it("is the user's, those that have reached their target after those that have not", () => {
		const goals = [goal("power-connector", 1), goal("peer"), goal("mentor", 1)];
		const ranks = categoryRanks(cover(["power-connector met", "mentor met"], goals), goals);
		const order = [...ranks].sort(([, a], [, b]) => a - b).map(([category]) => category);
		expect(order).toEqual(["peer", "power-connector", "mentor"]);
	});
});
