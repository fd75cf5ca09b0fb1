import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/core/dates/calendar-date";
import { findProblems } from "../../../src/core/problems/find-problems";
import type { Problem } from "../../../src/core/text/problem";
import { vault, type VaultNotes } from "../../make/vault";

const today = calendarDate(2024, 6, 1);

function problemsOf(notes: VaultNotes): Problem[] {
	if (today === undefined) throw new Error("No such day.");
	return findProblems(vault(notes), today);
}

const jane = { type: "contact", aliases: ["Janie"] };

describe("a link to a person", () => {
	it.each(["referred_by", "knows", "intro_via", "introduced_by"])(
		"in %s is a problem where there is no note for it",
		(property) => {
			expect(problemsOf({ "Bob.md": { type: "contact", [property]: "[[Ghost]]" } })).toEqual([
				{
					path: "Bob.md",
					code: "link-to-nobody",
					message: `${property}: there is no note for [[Ghost]].`,
					property,
				},
			]);
		},
	);

	it("is a problem where a plain name is nobody's", () => {
		const [problem] = problemsOf({ "Bob.md": { type: "contact", knows: "Ghost" } });
		expect(problem).toMatchObject({
			code: "link-to-nobody",
			message: 'knows: nobody in the vault is called "Ghost".',
		});
	});

	it("is a problem with its repair where it uses another name of somebody", () => {
		const problems = problemsOf({
			"People/Jane Doe.md": jane,
			"Bob.md": { type: "contact", knows: ["[[Janie]]"] },
		});
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ path: "Bob.md", code: "link-by-alias" });
		expect(problems[0]?.message).toContain('write "[[Jane Doe|Janie]]"');
	});

	it("is none where a plain name is another name of somebody", () => {
		const notes = {
			"Jane Doe.md": jane,
			"Bob.md": { type: "contact", knows: ["janie", "Jane Doe"] },
		};
		expect(problemsOf(notes)).toEqual([]);
	});

	it("is a problem where it leads to a note that is not a person", () => {
		const problems = problemsOf({
			"Acme.md": { type: "company" },
			"Bob.md": { type: "contact", introduced_by: "[[Acme]]" },
		});
		expect(problems).toEqual([
			{
				path: "Bob.md",
				code: "link-to-no-person",
				message: "introduced_by: [[Acme]] leads to Acme.md, which is not a contact.",
				property: "introduced_by",
			},
		]);
	});

	it("is a problem where somebody introduces themselves", () => {
		const problems = problemsOf({ "Bob.md": { type: "contact", introduced_by: "[[Bob]]" } });
		expect(problems.map(({ code }) => code)).toEqual(["self-introduction"]);
	});

	it("is a problem where a plain name is that of two people, and leads to neither", () => {
		const problems = problemsOf({
			"A/Jane Doe.md": { type: "contact" },
			"B/Jane Doe.md": { type: "contact" },
			"Bob.md": { type: "contact", knows: "Jane Doe" },
		}).filter(({ path }) => path === "Bob.md");
		expect(problems).toEqual([
			{
				path: "Bob.md",
				code: "ambiguous-name",
				message:
					'knows: "Jane Doe" is the name of 2 notes: A/Jane Doe.md, B/Jane Doe.md; write a link to the one you mean.',
				property: "knows",
			},
		]);
	});

	it("is a problem where the plain name of a company is that of two", () => {
		const problems = problemsOf({
			"A/Acme.md": { type: "company" },
			"B/Acme.md": { type: "company" },
			"Bob.md": { type: "contact", company: "Acme" },
		});
		expect(problems.map(({ path, code, property }) => [path, code, property])).toEqual([
			["Bob.md", "ambiguous-name", "company"],
		]);
	});

	it("is none where a company or an event has no note", () => {
		const bob = { type: "contact", company: ["[[Nowhere]]", "Acme, Inc."], met_at: "[[Party]]" };
		expect(problemsOf({ "Bob.md": bob })).toEqual([]);
	});
});

describe("the link of an interview", () => {
	it("is a problem where it leads to nobody or to no person", () => {
		const problems = problemsOf({
			"Acme.md": { type: "company" },
			"Talk.md": { type: "interview", contact: ["[[Ghost]]", "[[Acme]]", "[[Talk]]"] },
		});
		expect(problems.map(({ path, code, property }) => [path, code, property])).toEqual([
			["Talk.md", "link-to-nobody", "contact"],
			["Talk.md", "link-to-no-person", "contact"],
			["Talk.md", "link-to-no-person", "contact"],
		]);
	});

	it("is none in its text, where anything may be named", () => {
		const interview =
			'---\ntype: interview\ncontact: "[[Bob]]"\n---\nShe named [[Ghost]] and [[Acme]].\n';
		expect(problemsOf({ "Bob.md": { type: "contact" }, "Talk.md": interview })).toEqual([]);
	});
});
