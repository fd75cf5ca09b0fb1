import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../src/core/dates/calendar-date";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { findDuplicates } from "../../../src/core/problems/duplicate-problems";
import { findProblems } from "../../../src/core/problems/find-problems";
import type { Problem } from "../../../src/core/text/problem";
import type { Properties } from "../../make/note";
import { pathsOf, vault, type VaultNotes } from "../../make/vault";

function duplicatesOf(notes: VaultNotes): Problem[] {
	return findDuplicates(vault(notes).people);
}

function said(problems: readonly Problem[]): string[] {
	return problems.map(({ path, code }) => `${path} ${code}`).sort();
}

describe("two notes for one person", () => {
	it("are found by an e-mail address, however it is written", () => {
		const problems = duplicatesOf({
			"Jane Doe.md": { type: "contact", email: "Jane@Example.org" },
			"J. Doe.md": { type: "contact", email: ["x@example.org", "mailto:jane@example.org"] },
			"Bob.md": { type: "contact", email: "bob@example.org" },
		});
		expect(said(problems)).toEqual([
			"J. Doe.md possible-duplicate",
			"Jane Doe.md possible-duplicate",
		]);
		const message = problems.find(({ path }) => path === "Jane Doe.md")?.message;
		expect(message).toContain("as J. Doe.md; they may be the same person.");
	});

	it("are found by a profile address, however it is written", () => {
		const problems = duplicatesOf({
			"Jane Doe.md": { type: "contact", linkedin: "https://www.linkedin.com/in/Jane-Doe/" },
			"J. Doe.md": { type: "contact", linkedin: "linkedin.com/in/jane-doe?trk=x" },
		});
		expect(said(problems)).toEqual([
			"J. Doe.md possible-duplicate",
			"Jane Doe.md possible-duplicate",
		]);
	});

	it("are not found by words that stand in the place of an address", () => {
		const nobody = { type: "contact", email: "none", linkedin: "n/a" };
		const site = { type: "contact", email: "-", linkedin: "https://www.linkedin.com/" };
		expect(duplicatesOf({ "A.md": nobody, "B.md": nobody, "C.md": site, "D.md": site })).toEqual(
			[],
		);
	});

	it("are reported once where e-mail and profile are the same", () => {
		const note = { type: "contact", email: "j@example.org", linkedin: "linkedin.com/in/j" };
		expect(duplicatesOf({ "A.md": note, "B.md": note })).toHaveLength(2);
	});

	it("are not one note that has an address twice", () => {
		const note = { type: "contact", email: ["j@example.org", "mailto:J@example.org"] };
		expect(duplicatesOf({ "A.md": note })).toEqual([]);
	});

	it("are listed by five at most", () => {
		const notes = Object.fromEntries(
			Array.from({ length: 9 }, (_, i) => [
				`P${i}.md`,
				{ type: "contact", email: "j@example.org" },
			]),
		);
		const problems = duplicatesOf(notes);
		expect(problems).toHaveLength(9);
		for (const { message, path } of problems) {
			expect(message).toContain("and 3 more");
			expect(message).not.toContain(path);
		}
	});
});

describe("two people of one name", () => {
	it("are told of each other, whatever the case and the accents", () => {
		const problems = duplicatesOf({
			"A/José Ruiz.md": { type: "contact" },
			"B/jose ruiz.md": { type: "contact" },
			"C.md": { type: "contact", name: "Jose  Ruiz" },
		});
		expect(said(problems)).toEqual([
			"A/José Ruiz.md same-name",
			"B/jose ruiz.md same-name",
			"C.md same-name",
		]);
	});

	it("are found where a number tells their notes apart", () => {
		const notes = { "Jane Doe.md": { type: "contact" }, "Jane Doe 2.md": { type: "contact" } };
		expect(said(duplicatesOf(notes))).toEqual(["Jane Doe 2.md same-name", "Jane Doe.md same-name"]);
	});

	it.each([
		["numbers alone tell apart", { "Person 1.md": {}, "Person 2.md": {} }],
		["say other names", { "Person 1.md": { name: "Ann Lee" }, "Person 2.md": { name: "Bo Ray" } }],
		["say a name of their own", { "Ann.md": {}, "Ann 2.md": { name: "Ann 2nd" } }],
	])("are not found where notes %s", (_, notes) => {
		const people: Record<string, Properties> = {};
		for (const [path, note] of Object.entries<Properties>(notes))
			people[path] = { type: "contact", ...note };
		expect(said(duplicatesOf(people))).toEqual([]);
	});

	it("are found where two folders have the same number, and behind a comma or a title", () => {
		const person = { type: "contact" };
		expect(said(duplicatesOf({ "A/Person 1.md": person, "B/Person 1.md": person }))).toHaveLength(
			2,
		);
		const notes = {
			"Lund, Flavia.md": person,
			"Dr. Flavia Lund.md": person,
			"Flavia Lund.md": person,
		};
		expect(said(duplicatesOf(notes))).toHaveLength(3);
	});

	it("are reported as one person only where an address is the same", () => {
		const notes = {
			"A/Jane.md": { type: "contact", email: "j@example.org" },
			"B/Jane.md": { type: "contact", email: "j@example.org" },
		};
		expect(said(duplicatesOf(notes))).toEqual([
			"A/Jane.md possible-duplicate",
			"B/Jane.md possible-duplicate",
		]);
	});
});

function listCopies(index: VaultIndex): Problem[] {
	return findProblems(index, "2026-11-22" as CalendarDate).filter(({ code }) =>
		code.endsWith("-copy"),
	);
}

describe("copies that sync tools made", () => {
	const copy = "People/Jane Doe (Conflicted copy iPad 202401121530).md";

	it("are listed and not counted", () => {
		const index = vault({ "People/Jane Doe.md": { type: "contact" }, [copy]: { type: "contact" } });
		expect(pathsOf(index.people)).toEqual(["People/Jane Doe.md"]);
		expect(pathsOf(index.contacts)).toHaveLength(2);
		expect(listCopies(index)).toEqual([
			{
				path: copy,
				code: "conflict-copy",
				message:
					'A copy that a sync tool made of "Jane Doe"; it is not counted. Merge anything new from it, then delete it.',
			},
		]);
		expect(findDuplicates(index.people)).toEqual([]);
	});

	it("are listed where they are copies of companies and the like, and not where they are other notes", () => {
		const index = vault({
			"Acme.sync-conflict-20230112-003022-FUKIKK4.md": { type: "company" },
			"Diary.sync-conflict-20230112-003022-FUKIKK4.md": { type: "diary" },
		});
		expect(listCopies(index).map(({ path, code }) => [path, code])).toEqual([
			["Acme.sync-conflict-20230112-003022-FUKIKK4.md", "conflict-copy"],
		]);
	});

	it("leave people alone whose names only sound like it", () => {
		const index = vault({
			"Conflict Resolution Inc.md": { type: "contact" },
			"Jane Doe (wrote on the conflicted copy).md": { type: "contact" },
		});
		expect(index.people).toHaveLength(2);
		expect(listCopies(index)).toEqual([]);
	});

	it("with a number are found by an equal address beside the original only", () => {
		const note = { type: "contact", email: "j@example.org" };
		const index = vault({ "P/Jane.md": note, "P/Jane 2.md": note, "Q/Jane 2.md": note });
		expect(pathsOf(index.people)).toEqual(["P/Jane.md", "Q/Jane 2.md"]);
		expect(listCopies(index)).toEqual([
			{
				path: "P/Jane 2.md",
				code: "numbered-copy",
				message:
					"It looks like a copy of P/Jane.md; it is not counted. Merge anything new from it, then delete it.",
			},
		]);
	});

	it("do not take two people of one name for one", () => {
		const index = vault({
			"Jane.md": { type: "contact", email: "a@example.org", company: "Acme" },
			"Jane 2.md": { type: "contact", email: "b@example.org", company: "Acme" },
		});
		expect(index.people).toHaveLength(2);
	});
});
