import { describe, expect, it } from "vitest";
import { type Interview, readInterview } from "../../../src/core/records/interview";
import { bareFacts } from "../../../src/core/note/facts";
import { PropertyReader } from "../../../src/core/note/property-reader";
import type { Problem } from "../../../src/core/text/problem";

const path = "Interviews/2024-03-05 Jane Doe.md";

function read(frontmatter: Record<string, unknown>, problems: Problem[] = []): Interview {
	const reader = new PropertyReader({});
	reader.open(path, frontmatter, problems);
	return readInterview(bareFacts(path, { frontmatter, links: ["Bob", "Cy"] }), reader);
}

describe("reading an interview", () => {
	it("takes one of which nothing is said for planned, of half an hour", () => {
		expect(read({})).toEqual({
			path,
			name: "2024-03-05 Jane Doe",
			contact: [],
			starts: undefined,
			day: undefined,
			minutes: 30,
			format: undefined,
			place: undefined,
			held: "planned",
			goal: undefined,
			thanked: undefined,
			reported: undefined,
			referrals: ["Bob", "Cy"],
			isPrepared: false,
			hasRecap: false,
			promises: [],
		});
	});

	it("reads all it says", () => {
		const problems: Problem[] = [];
		const interview = read(
			{
				contact: "[[Jane Doe]], [[Bob Ray]]",
				starts: "2024-03-05T10:00",
				minutes: 20,
				format: "In person",
				place: "Café Blue, Provo",
				held: "Held",
				goal: "learn who hires",
				thanked: "2024-03-06",
				reported: "[[2024-03-07]]",
			},
			problems,
		);
		expect(problems).toEqual([]);
		expect(interview).toMatchObject({
			contact: ["[[Jane Doe]]", "[[Bob Ray]]"],
			starts: "2024-03-05T10:00",
			minutes: 20,
			format: "in-person",
			place: "Café Blue, Provo",
			held: "held",
			goal: "learn who hires",
			thanked: "2024-03-06",
			reported: "2024-03-07",
		});
	});

	it.each([
		["held", "held"],
		["HELD ", "held"],
		[true, "held"],
		["cancelled", "cancelled"],
		["canceled", "cancelled"],
		["No show", "no-show"],
		["noshow", "no-show"],
		["planned", "planned"],
		[false, "planned"],
		[null, "planned"],
		[["held"], "held"],
	])("takes %j for %s", (written, held) => {
		const problems: Problem[] = [];
		expect(read({ held: written }, problems).held).toBe(held);
		expect(problems).toEqual([]);
	});

	it.each([["Perhaps later"], ["constructor"], [7]])(
		"reports %j, which does not say whether it was held, and takes it for planned",
		(held) => {
			const problems: Problem[] = [];
			expect(read({ held }, problems).held).toBe("planned");
			expect(problems).toHaveLength(1);
			expect(problems[0]).toMatchObject({ code: "unknown-value", property: "held" });
			expect(problems[0]?.message).toContain(String(held));
		},
	);

	it("reports times and lengths that it cannot read", () => {
		const problems: Problem[] = [];
		const interview = read({ starts: "Tuesday at ten", minutes: "half an hour" }, problems);
		expect(interview).toMatchObject({ starts: undefined, minutes: 30 });
		expect(problems.map((problem) => problem.code)).toEqual(["invalid-date", "invalid-number"]);
	});
});
