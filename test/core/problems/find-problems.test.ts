import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/core/dates/calendar-date";
import { findProblems } from "../../../src/core/problems/find-problems";
import type { Problem } from "../../../src/core/text/problem";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { bareFacts } from "../../../src/core/note/facts";
import { indexOf, vault, type VaultNotes } from "../../make/vault";

const today = calendarDate(2024, 6, 1);

function problemsOf(notes: VaultNotes, settings: Settings = DEFAULT_SETTINGS): Problem[] {
	if (today === undefined) throw new Error("No such day.");
	return findProblems(vault(notes, settings), today);
}

describe("the problems of a vault", () => {
	it("are none in a sound one", () => {
		const notes: VaultNotes = {
			"People/Jane Doe.md": { type: "contact", knows: ["[[Bob Ray]]"], company: "[[Acme]]" },
			"People/Bob Ray.md": {
				type: "contact",
				introduced_by: "Jane Doe",
				last_contact: "2024-05-31",
			},
			"Acme.md": { type: "company", industry: "fintech" },
			"Space.md": { type: "space", industries: ["fintech"] },
			"Diary.md": { type: "diary", date: "last May" },
		};
		expect(problemsOf(notes)).toEqual([]);
	});

	it("come by path, and those of one note in its order", () => {
		const problems = problemsOf({
			"B.md": { type: "contact", closeness: 9, intro_status: "waiting", knows: "[[Nobody]]" },
			"A.md": { type: "contact", phone: 8015550100 },
		});
		expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
			"A.md number-for-text",
			"B.md invalid-number",
			"B.md unknown-status",
			"B.md link-to-nobody",
		]);
	});
});

describe("a date in the future", () => {
	it("is a problem where it says what has happened", () => {
		const problems = problemsOf(
			{
				"Jane.md":
					"---\ntype: contact\nSeen: 2024-06-02\nconnected_on: 2030-01-01\n---\n## Introduction log\n- 2024-06-03 met\n",
			},
			{ ...DEFAULT_SETTINGS, properties: { last_contact: ["Seen"] } },
		);
		expect(problems).toEqual([
			{
				path: "Jane.md",
				code: "date-in-future",
				message: "Seen: 2024-06-02 is still to come.",
				property: "Seen",
			},
			{
				path: "Jane.md",
				code: "date-in-future",
				message: "connected_on: 2030-01-01 is still to come.",
				property: "connected_on",
			},
			{
				path: "Jane.md",
				code: "date-in-future",
				message: 'Log: "2024-06-03 met" is still to come.',
				line: 7,
			},
		]);
	});

	it("is none today, nor where it is a plan", () => {
		const jane =
			"---\ntype: contact\nlast_contact: 2024-06-01\nfollow_up: 2024-07-01\n---\n## Introduction log\n- 2024-06-01 scheduled 2024-06-20T10:00\n";
		expect(problemsOf({ "Jane.md": jane })).toEqual([]);
	});
});

describe("a term that could mean several", () => {
	const notes: VaultNotes = {
		"A.md": { type: "contact", geography: ["US/Oregon/Portland"] },
		"B.md": { type: "contact", geography: ["US/Maine/Portland"] },
		"C.md": { type: "contact", geography: ["Portland"] },
		"Space.md": { type: "space", geographies: ["Portland"] },
	};

	it("is a problem that lists them, under the name that the note's kind has for it", () => {
		const problems = problemsOf(notes);
		expect(problems.map(({ path, code, property }) => [path, code, property])).toEqual([
			["C.md", "ambiguous-term", "geography"],
			["Space.md", "ambiguous-term", "geographies"],
		]);
		expect(problems[0]?.message).toMatch(
			/^geography: "Portland" could be US\/.*Portland or US\/.*Portland; write the whole path\.$/i,
		);
		expect(problems[1]?.message).toMatch(/^geographies: /);
	});

	it("is named as the settings name it", () => {
		const settings: Settings = { ...DEFAULT_SETTINGS, properties: { geography: ["Location"] } };
		const problems = problemsOf(
			{
				"A.md": { type: "contact", Location: ["US/Oregon/Portland", "US/Maine/Portland"] },
				"C.md": { type: "contact", Location: ["Portland"] },
			},
			settings,
		);
		expect(problems.map(({ property }) => property)).toEqual(["Location"]);
	});
});

describe("terms and spaces", () => {
	it("report parents that run in a circle", () => {
		const problems = problemsOf({
			"A.md": { type: "term", parent: "[[B]]" },
			"B.md": { type: "term", parent: "[[A]]" },
		});
		expect(problems.map(({ path, code }) => [path, code])).toEqual([
			["A.md", "term-cycle"],
			["B.md", "term-cycle"],
		]);
	});

	it("report a space that nobody can fit, under the name of the settings", () => {
		const settings: Settings = { ...DEFAULT_SETTINGS, properties: { industries: ["Branches"] } };
		expect(problemsOf({ "S.md": { type: "space", goal: "a job" } }, settings)).toEqual([
			{
				path: "S.md",
				code: "empty-space",
				message:
					"Branches: this space names no industry, profession or geography, so nobody can fit it.",
				property: "Branches",
			},
		]);
	});
});

describe("a vault with more problems than a call has room for", () => {
	it("has each of them listed", () => {
		const problem = { path: "Ann.md", code: "unread-log-line", message: "Log" } as const;
		const problems = Array.from({ length: 200_000 }, () => problem);
		const index = indexOf([bareFacts("Ann.md", { problems })]);
		if (today === undefined) throw new Error("No such day.");
		expect(findProblems(index, today)).toHaveLength(problems.length);
	});
});
