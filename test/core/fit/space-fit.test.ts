import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/core/dates/calendar-date";
import type { DimensionFit } from "../../../src/core/fit/dimension-fit";
import { type Fit, fitPeople, isTooWide } from "../../../src/core/fit/fit";
import { findProblems } from "../../../src/core/problems/find-problems";
import { fixtureVault, pathsOf, spaceAt } from "../../make/vault";

/*
 * Eight people, two companies of which one has a note, five term notes, two spaces, two copies and
 * an interview. Every answer below was worked out on paper from the notes in fixtures/space-fit.
 */
const index = fixtureVault("space-fit");

function describeDimension({ result, reasons, inheritedFrom }: DimensionFit): string {
	const why = reasons.map(({ value, term, how }) => `${value.text} ${how} ${term.text}`);
	const from = inheritedFrom ? ` (${inheritedFrom.note.name})` : "";
	return (why.length > 0 ? `${result}: ${why.join(", ")}` : result) + from;
}

function namesOf(fit: Fit): string[] {
	return fit.people.map(({ entry, matches }) => `${entry.note.name} ${matches}`);
}

function narrownessOf(fit: Fit): string[] {
	return fit.narrowness.map((row) => `${row.term.text} ${row.people}${isTooWide(row) ? "!" : ""}`);
}

describe("the fit of a small vault with its first space", () => {
	const fit = fitPeople(index, spaceAt(index, "Spaces/Job.md"));

	it("has everybody in order", () => {
		expect(namesOf(fit)).toEqual([
			"Ann Lee 3",
			// Denver catches one person, Utah three.
			"Eli Gray 2",
			// One power connector was wanted, and Bob is met.
			"Cy Dahl 2",
			"Bob Roy 2",
			// A peer, and one of two is in progress.
			"Dee Fox 0",
			// Bob, whom I know, is known to Ann, and she to Fay; Hal would be a step too far.
			"Fay Hill 0",
			"Gus Ivy 0",
			"Hal Jay 0",
		]);
		expect(
			fit.people.filter((person) => !person.isReachable).map(({ entry }) => entry.path),
		).toEqual(["People/Gus Ivy.md", "People/Hal Jay.md"]);
	});

	it("has the reasons of each", () => {
		const reasons = fit.people.map(({ entry, industry, profession, geography }) => [
			entry.note.name,
			...[industry, profession, geography].map(describeDimension),
		]);
		expect(reasons).toEqual([
			[
				"Ann Lee",
				"match: [[Payments]] inside Fintech",
				"match: product manager equal Product manager",
				"match: Provo, Utah, US inside US/Utah",
			],
			[
				"Eli Gray",
				"match: Payments inside Fintech (Larkpay)",
				"unknown",
				"match: US/Colorado/Denver suffix Denver",
			],
			[
				"Cy Dahl",
				"match: Financial technology alias Fintech",
				"unknown",
				"match: Provo inside US/Utah",
			],
			[
				"Bob Roy",
				"match: Payments inside Fintech (Larkpay)",
				"other",
				"match: UT alias US/Utah (Larkpay)",
			],
			["Dee Fox", "other", "unknown", "broader: US broader US/Utah, US broader Denver"],
			["Fay Hill", "unknown", "unknown", "unknown"],
			["Gus Ivy", "other", "unknown", "other"],
			["Hal Jay", "other", "unknown", "other"],
		]);
	});

	it("says how narrow each term is", () => {
		expect(narrownessOf(fit)).toEqual(["Fintech 4", "Product manager 1", "US/Utah 3", "Denver 1"]);
	});

	it("says how far each category is covered", () => {
		const rows = fit.coverage.map(({ category, target, met, inProgress, identified }) =>
			[category, target ?? "–", met, inProgress, identified].join(" "),
		);
		expect(rows).toEqual([
			"power-connector 1 1 0 0",
			"employer-or-customer – 0 0 1",
			"peer 2 0 1 1",
			"industry-expert – 0 0 0",
			"direct-report – 0 0 0",
		]);
	});
});

describe("the fit of a small vault with its second space", () => {
	const fit = fitPeople(index, spaceAt(index, "Spaces/Projects.md"));

	it("has everybody in order", () => {
		expect(namesOf(fit)).toEqual([
			"Gus Ivy 2",
			"Hal Jay 2",
			// In reach and never in touch, by name.
			"Ann Lee 1",
			"Cy Dahl 1",
			"Eli Gray 1",
			// The last contact was on 1 and, by the interview, on 20 February.
			"Dee Fox 1",
			"Bob Roy 1",
			"Fay Hill 0",
		]);
	});

	it("has a match for a word that could be two places, both of them inside", () => {
		const [gus, hal] = fit.people;
		expect([gus, hal].map((person) => person && describeDimension(person.geography))).toEqual([
			"match: Springfield inside US",
			"match: US/Illinois/Springfield inside US, US/Ohio/Springfield inside US",
		]);
	});

	it("says that a term which catches seven of eight narrows nothing", () => {
		expect(narrownessOf(fit)).toEqual(["Energy 2", "US 7!"]);
	});
});

describe("the small vault", () => {
	it("has the spaces by name and the people without copies", () => {
		expect(index.spaces.map((space) => space.note.name)).toEqual(["Job", "Projects"]);
		expect(pathsOf(index.contacts)).toHaveLength(10);
		expect(index.people).toHaveLength(8);
	});

	it("has the problems that its notes have, and no other", () => {
		const today = calendarDate(2024, 3, 2) ?? expect.unreachable();
		expect(findProblems(index, today).map(({ path, code }) => `${code} ${path}`)).toEqual([
			"conflict-copy People/Ann Lee (Conflicted copy laptop 202403010900).md",
			"unexplained-status People/Ann Lee.md",
			"numbered-copy People/Bob Roy 2.md",
			"unexplained-status People/Bob Roy.md",
			"ambiguous-term People/Gus Ivy.md",
		]);
	});
});
