import { describe, expect, it } from "vitest";
import { asksIn } from "../../../src/core/pipeline/asks";
import { logOf } from "../../make/pipeline";

/** What became of each introducer, in words. */
function asks(...lines: string[]): string[] {
	return asksIn(logOf(...lines), (link) => link.toLowerCase()).map((ask) =>
		[
			ask.via,
			...(ask.askedOn === undefined ? ["not asked"] : [`asked ${ask.askedOn.slice(5)}`]),
			...(ask.hasAgreed ? ["agreed"] : []),
			...(ask.hasIntroduced ? ["introduced"] : []),
			...(ask.daysToIntroduction === undefined ? [] : [`in ${ask.daysToIntroduction}`]),
			...(ask.isRefused ? ["refused"] : []),
		].join(" "),
	);
}

describe("what became of asking an introducer", () => {
	it("is counted once in an attempt, from the first asking", () => {
		expect(
			asks("2024-01-01 asked [[A]]", "2024-01-08 asked [[a]]", "2024-01-11 introduced [[A]]"),
		).toEqual(["[[a]] asked 01-01 agreed introduced in 10"]);
	});

	it("is told by lines without a link, where only one is asked", () => {
		expect(asks("2024-01-01 asked [[A]]", "2024-01-02 agreed", "2024-01-03 introduced")).toEqual([
			"[[a]] asked 01-01 agreed introduced in 2",
		]);
		expect(asks("2024-01-01 asked [[A]]", "2024-01-02 asked [[B]]", "2024-01-03 agreed")).toEqual([
			...["[[a]] asked 01-01", "[[b]] asked 01-02"],
		]);
	});

	it("is told by such lines of the one who has not refused", () => {
		expect(
			asks(
				"2024-01-01 asked [[A]]",
				"2024-01-02 refused",
				"2024-01-03 asked [[B]]",
				"2024-01-05 introduced",
			),
		).toEqual(["[[a]] asked 01-01 refused", "[[b]] asked 01-03 agreed introduced in 2"]);
	});

	it("is an introduction where a meeting comes about while they are asked", () => {
		expect(asks("2024-01-01 asked [[A]]", "2024-01-04 scheduled 2024-01-09 10:00")).toEqual([
			"[[a]] asked 01-01 agreed introduced in 3",
		]);
		expect(asks("2024-01-01 asked [[A]]", "2024-01-02 contacted", "2024-01-04 scheduled")).toEqual([
			"[[a]] asked 01-01",
		]);
	});

	it("is an introduction without asking where nobody asked, or only afterwards", () => {
		expect(asks("2024-01-01 introduced [[A]]")).toEqual(["[[a]] not asked introduced"]);
		expect(asks("2024-01-01 introduced [[A]]", "2024-01-05 asked [[A]]")).toEqual([
			"[[a]] not asked introduced",
		]);
	});

	it("is nothing where nobody is named", () => {
		expect(asks("2024-01-01 asked: somebody", "2024-01-02 introduced", "2024-01-03 met")).toEqual(
			[],
		);
	});
});
