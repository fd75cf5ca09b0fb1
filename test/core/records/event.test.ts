import { describe, expect, it } from "vitest";
import { type Event, readEvent } from "../../../src/core/records/event";
import { bareFacts } from "../../../src/core/note/facts";
import { PropertyReader } from "../../../src/core/note/property-reader";
import type { Problem } from "../../../src/core/text/problem";

const path = "Events/Money2020.md";

function read(frontmatter: Record<string, unknown>, problems: Problem[] = []): Event {
	const reader = new PropertyReader({});
	reader.open(path, frontmatter, problems);
	return readEvent(bareFacts(path, { frontmatter }), reader);
}

describe("reading an event", () => {
	it("reads one of which nothing is said", () => {
		expect(read({})).toEqual({
			path,
			name: "Money2020",
			aliases: [],
			kind: undefined,
			date: undefined,
			place: undefined,
		});
	});

	it("reads all it says", () => {
		expect(
			read({
				name: "Money 20/20",
				aliases: ["M2020"],
				kind: "User Group",
				date: new Date("2024-10-27"),
				place: "Las Vegas, NV",
			}),
		).toEqual({
			path,
			name: "Money 20/20",
			aliases: ["M2020"],
			kind: "user-group",
			date: "2024-10-27",
			place: "Las Vegas, NV",
		});
	});

	it("reports a date that can be read in two ways, and keeps the event", () => {
		const problems: Problem[] = [];
		expect(read({ date: "05/03/2024" }, problems)).toMatchObject({
			name: "Money2020",
			date: undefined,
		});
		expect(problems.map((problem) => problem.code)).toEqual(["ambiguous-date"]);
	});
});
