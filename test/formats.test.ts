import { describe, expect, it } from "vitest";
import { calendarDate } from "../src/core/dates/calendar-date";
import { fitPeople } from "../src/core/fit/fit";
import type { ContactEntry } from "../src/core/index/entry";
import type { VaultIndex } from "../src/core/index/vault-index";
import { findProblems } from "../src/core/problems/find-problems";
import type { Problem } from "../src/core/text/problem";
import { contactAt, pathsOf, spaceAt, vault, type VaultNotes } from "./make/vault";

// What people write into notes, and how it is read: one test for each form.

const today = calendarDate(2026, 6, 1);
const path = "People/Jane Doe.md";

function problemsOf(index: VaultIndex): Problem[] {
	if (today === undefined) throw new Error("No such day.");
	return findProblems(index, today);
}

/** Words that people who keep notes need not know. */
const JARGON =
	/yaml|frontmatter|mapping|scalar|null|undefined|NaN|parse|array|string|boolean|object|regex|token|node\b/i;

interface ReadNote {
	readonly entry: ContactEntry;
	readonly problems: readonly Problem[];
	readonly codes: readonly string[];
}

/** Jane's note with these lines, among people whom she may name. */
function readLines(lines: string, body = ""): ReadNote {
	const index = vault({
		[path]: `---\ntype: contact\n${lines}\n---\n${body}`,
		"People/Bob Ray.md": { type: "contact", aliases: ["Bobby"] },
		"People/Cy Day.md": { type: "contact" },
	});
	const problems = problemsOf(index);
	for (const { message } of problems) expect(message).not.toMatch(JARGON);
	expect(index.people).toHaveLength(3);
	return { entry: contactAt(index, path), problems, codes: problems.map(({ code }) => code) };
}

function targetsOf(entry: ContactEntry): (string | undefined)[] {
	return entry.introducedBy.map(({ target }) => target?.path);
}

/** A vault with Jane's unreadable note: it is listed, and the others are read. */
function readUnreadable(lines: string): Problem {
	const index = vault({
		[path]: `---\ntype: contact\n${lines}\n---\n`,
		"People/Bob Ray.md": { type: "contact" },
	});
	expect(pathsOf(index.people)).toEqual(["People/Bob Ray.md"]);
	const problems = problemsOf(index);
	expect(problems).toHaveLength(1);
	const [problem] = problems;
	if (problem === undefined) throw new Error("No problem.");
	expect(problem.path).toBe(path);
	expect(problem.message).not.toMatch(JARGON);
	expect(problem.message).toContain("nothing is written here");
	return problem;
}

describe("links as people write them", () => {
	it("introduced_by: [[Bob Ray]] without quotes is the link that was meant, and its repair is offered", () => {
		const { entry, problems } = readLines("introduced_by: [[Bob Ray]]");
		expect(targetsOf(entry)).toEqual(["People/Bob Ray.md"]);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ path, code: "bare-link", property: "introduced_by" });
		expect(problems[0]?.message).toContain("needs quotes here");
		expect(problems[0]?.message).toContain('"[[Bob Ray]]"');
	});

	it("introduced_by: [[Bob Ray]], [[Cy Day]] without quotes makes the note unreadable, which is said with its line", () => {
		const problem = readUnreadable("introduced_by: [[Bob Ray]], [[Cy Day]]");
		expect(problem).toMatchObject({ code: "unreadable-frontmatter", line: 3 });
		expect(problem.message).toContain('["[[A]]", "[[B]]"]');
	});

	it('introduced_by: "[[Bob Ray]], [[Cy Day]]" in one pair of quotes is both links', () => {
		const { entry, codes } = readLines('introduced_by: "[[Bob Ray]], [[Cy Day]]"');
		expect(targetsOf(entry)).toEqual(["People/Bob Ray.md", "People/Cy Day.md"]);
		expect(codes).toEqual([]);
	});

	it("- [[Bob Ray]] in a list without quotes is the link that was meant", () => {
		const { entry, codes } = readLines("introduced_by:\n  - [[Bob Ray]]\n  - [[Cy Day]]");
		expect(targetsOf(entry)).toEqual(["People/Bob Ray.md", "People/Cy Day.md"]);
		expect(codes).toEqual(["bare-link"]);
	});

	it("- - - Bob Ray, as another plugin rewrites it, is the link that was meant", () => {
		const { entry, codes } = readLines("introduced_by:\n  - - - Bob Ray");
		expect(targetsOf(entry)).toEqual(["People/Bob Ray.md"]);
		expect(codes).toEqual(["bare-link"]);
	});

	it.each([
		'"[[Bob Ray|Bob]]"',
		'"[[People/Bob Ray#Notes]]"',
		'"[[bob ray]]"',
		'"[Bob](Bob%20Ray.md)"',
		'"[Bob](People/Bob%20Ray.md)"',
		'"[Bob](<Bob Ray.md>)"',
		"Bob Ray",
		"bob ray",
		"Bobby",
	])("introduced_by: %s leads to the person", (value) => {
		const { entry, codes } = readLines(`introduced_by: ${value}`);
		expect(targetsOf(entry)).toEqual(["People/Bob Ray.md"]);
		expect(codes).toEqual([]);
	});

	it("a link to a person without a note is kept as text and reported", () => {
		const { entry, codes } = readLines('introduced_by: "[[Ghost]]"');
		expect(entry.note.introducedBy).toEqual(["[[Ghost]]"]);
		expect(codes).toEqual(["link-to-nobody"]);
	});

	it("a link by another name of somebody is reported with the link to write", () => {
		const { problems, codes } = readLines('introduced_by: "[[Bobby]]"');
		expect(codes).toEqual(["link-by-alias"]);
		expect(problems[0]?.message).toContain('"[[Bob Ray|Bobby]]"');
	});
});

describe("values as people write them", () => {
	it.each(["category:", "category: #1 connector", "category: ~", 'category: ""', "category: []"])(
		"%s says nothing, which is no problem",
		(line) => {
			const { entry, codes } = readLines(line);
			expect(entry.note.category).toEqual([]);
			expect(codes).toEqual([]);
		},
	);

	it("industry: fintech, climate is two terms", () => {
		const { entry, codes } = readLines("industry: fintech, climate; health");
		expect(entry.note.industry).toEqual(["fintech", "climate", "health"]);
		expect(codes).toEqual([]);
	});

	it("company: Acme, Inc. is one company, and so is it in a list", () => {
		expect(readLines("company: Acme, Inc.").entry.note.company).toEqual(["Acme, Inc."]);
		expect(readLines('company: "[[Acme, Inc.]]"').entry.note.company).toEqual(["[[Acme, Inc.]]"]);
		expect(readLines('industry:\n  - "arms, legs"').entry.note.industry).toEqual(["arms, legs"]);
	});

	it("company: [[Acme, Inc.]] without quotes is that one company", () => {
		const { entry, codes } = readLines("company: [[Acme, Inc.]]");
		expect(entry.note.company).toEqual(["[[Acme, Inc.]]"]);
		expect(codes).toEqual(["bare-link"]);
	});

	it("geography: Provo, Utah, US is one place", () => {
		const { entry } = readLines("geography: Provo, Utah, US; Paris");
		expect(entry.note.geography).toEqual(["Provo, Utah, US", "Paris"]);
	});

	it("a list with empty items, repetitions, numbers and truth values has what is left as text", () => {
		const { entry, codes } = readLines(
			"industry:\n  -\n  - a\n  - A\n  - 2139\n  - true\n  - null",
		);
		expect(entry.note.industry).toEqual(["a", "2139", "true"]);
		expect(codes).toEqual([]);
	});

	it("phone: 02139 has lost its zero, which is said", () => {
		const { entry, problems } = readLines("phone: 02139");
		expect(entry.note.phone).toEqual(["2139"]);
		expect(problems[0]).toMatchObject({ code: "number-for-text", property: "phone" });
		expect(problems[0]?.message).toContain("put it in quotes");
		expect(readLines('phone: "02139"').entry.note.phone).toEqual(["02139"]);
	});

	it("title: VP: Product makes the note unreadable, which is said in plain words", () => {
		const problem = readUnreadable("title: VP: Product");
		expect(problem).toMatchObject({ code: "unreadable-frontmatter", line: 3 });
		expect(problem.message).toContain("a value with a colon in it needs quotes");
	});

	it("twitter: @jane makes the note unreadable, which is said in plain words", () => {
		const problem = readUnreadable("title: VP\ntwitter: @jane");
		expect(problem).toMatchObject({ code: "unreadable-frontmatter", line: 4 });
		expect(problem.message).toContain("a value that begins with @ needs quotes");
	});

	it("a property that stands twice makes the note unreadable, and is named", () => {
		const problem = readUnreadable("company: A\ncompany: B");
		expect(problem).toMatchObject({ code: "duplicate-key", line: 4 });
		expect(problem.message).toContain("“company” appears twice");
	});
});

describe("dates as people write them", () => {
	it.each([
		["2024-03-05"],
		["2024-3-5"],
		['"[[2024-03-05]]"'],
		["2024-03-05T10:00"],
		["2024-03-05 23:59:59"],
		['"[[Daily/2024-03-05|Tuesday]]"'],
	])("last_contact: %s is that day", (value) => {
		const { entry, codes } = readLines(`last_contact: ${value}`);
		expect(entry.note.lastContact).toBe("2024-03-05");
		expect(codes).toEqual([]);
	});

	it("last_contact: [[2024-03-05]] without quotes is that day, and its repair is offered", () => {
		const { entry, codes } = readLines("last_contact: [[2024-03-05]]");
		expect(entry.note.lastContact).toBe("2024-03-05");
		expect(codes).toEqual(["bare-link"]);
	});

	it.each(["05/03/2024", "5.3.2024"])(
		"last_contact: %s is asked about and not guessed",
		(value) => {
			const { entry, problems } = readLines(`last_contact: ${value}`);
			expect(entry.note.lastContact).toBeUndefined();
			expect(problems).toHaveLength(1);
			expect(problems[0]).toMatchObject({ code: "ambiguous-date", property: "last_contact" });
			expect(problems[0]?.message).toContain(`"${value}"`);
			expect(problems[0]?.message).toContain("write it as YYYY-MM-DD");
		},
	);

	it.each(["last May", "2023-02-29", "31/02/2024"])(
		"last_contact: %s is no date, which is said with what was written",
		(value) => {
			const { entry, problems } = readLines(`last_contact: ${value}`);
			expect(entry.note.lastContact).toBeUndefined();
			expect(problems).toHaveLength(1);
			expect(problems[0]).toMatchObject({ code: "invalid-date", property: "last_contact" });
			expect(problems[0]?.message).toContain(`"${value}"`);
		},
	);
});

describe("statuses as people write them", () => {
	it.each(['"Requested "', "ASKED", "[asked]", '"[[asked]]"', "- asked"])(
		"intro_status: %s is asked",
		(value) => {
			const { entry, codes } = readLines(`intro_status: ${value.replace(/^-/, "\n  -")}`);
			expect(entry.note.stage).toBe("asked");
			// The value is read without complaint; only the log does not say how it came about.
			expect(codes).toEqual(["unexplained-status"]);
		},
	);

	it("intro_status: waiting is kept and shown as unrecognised", () => {
		const { entry, problems } = readLines("intro_status: waiting");
		expect([entry.note.status, entry.note.stage]).toEqual(["waiting", undefined]);
		expect(problems).toEqual([
			{
				path,
				code: "unknown-status",
				message:
					'intro_status: "waiting" is not a stage of the pipeline; the person is shown under Unrecognised.',
				property: "intro_status",
			},
		]);
	});
});

describe("notes as people leave them", () => {
	it("an empty file, a body without properties and a note without a type are nobody, and no problem", () => {
		const index = vault({
			"Empty.md": "",
			"Body.md": "# Jane Doe\n\nMet at the [[Meetup]].\n",
			"Typeless.md": { company: "Acme", intro_status: "waiting" },
		});
		expect(index.people).toEqual([]);
		expect(index.size).toBe(3);
		expect(problemsOf(index)).toEqual([]);
	});

	it("a contact without a last name, and a company that is noted as a person, are people", () => {
		const index = vault({
			"Jane.md": { type: "contact" },
			"Acme, Inc..md": { type: "contact", name: "Acme, Inc." },
		});
		expect(index.people.map(({ note }) => note.name).sort()).toEqual(["Acme, Inc.", "Jane"]);
		expect(problemsOf(index)).toEqual([]);
	});

	it("two people of one name are two, and each is told of the other", () => {
		const index = vault({
			"A/Jane Doe.md": { type: "contact" },
			"B/Jane Doe.md": { type: "contact" },
		});
		expect(index.people).toHaveLength(2);
		expect(problemsOf(index).map(({ code }) => code)).toEqual(["same-name", "same-name"]);
	});

	it("two notes with one e-mail or profile address are both kept, and reported", () => {
		const index = vault({
			"Jane Doe.md": { type: "contact", linkedin: "https://www.linkedin.com/in/Jane/?x=1" },
			"J. Doe.md": { type: "contact", linkedin: "https://linkedin.com/in/jane" },
		});
		expect(index.people).toHaveLength(2);
		expect(problemsOf(index).map(({ code }) => code)).toEqual([
			"possible-duplicate",
			"possible-duplicate",
		]);
	});

	it("introductions in a circle, and of oneself, are reported and do no harm", () => {
		const index = vault({
			"A.md": { type: "contact", introduced_by: "[[B]]" },
			"B.md": { type: "contact", introduced_by: "[[A]]" },
			"C.md": { type: "contact", introduced_by: "[[C]]" },
		});
		expect(problemsOf(index).map(({ path: at, code }) => `${at} ${code}`)).toEqual([
			"A.md circular-introduction",
			"B.md circular-introduction",
			"C.md self-introduction",
		]);
		expect(fitPeople(index, undefined).people).toHaveLength(3);
	});

	it("an introducer whose note is gone stays as text, and is reported", () => {
		const index = vault({
			"A.md": { type: "contact", introduced_by: "[[B]]" },
			"B.md": { type: "contact" },
		});
		index.remove("B.md");
		expect(contactAt(index, "A.md").note.introducedBy).toEqual(["[[B]]"]);
		expect(problemsOf(index).map(({ code }) => code)).toEqual(["link-to-nobody"]);
	});

	it("the newest company comes first and the old ones are kept", () => {
		const { entry } = readLines("company:\n  - Bolt\n  - Acme");
		expect(entry.note.company).toEqual(["Bolt", "Acme"]);
	});

	it("a property that the user has renamed is read by its names in the settings", () => {
		const notes: VaultNotes = {
			"A.md": {
				type: "contact",
				role: "VP",
				ORG: "Acme",
				Location: "Provo",
				"Intro Status": "asked",
			},
		};
		const index = vault(notes, {
			...vault({}).settings,
			properties: {
				title: ["role"],
				company: ["org"],
				geography: ["Location"],
				intro_status: ["Intro Status"],
			},
		});
		expect(contactAt(index, "A.md").note).toMatchObject({
			title: "VP",
			company: ["Acme"],
			geography: ["Provo"],
			stage: "asked",
		});
	});
});

describe("copies that sync tools leave", () => {
	it.each([
		["Obsidian Sync", "People/Jane Doe (Conflicted copy MacBook 202601121530).md"],
		["Syncthing", "People/Jane Doe.sync-conflict-20260112-003022-FUKIKK4.md"],
		["Nextcloud", "People/Jane Doe (conflicted copy 2026-05-10 070952).md"],
		["Dropbox", "People/Jane Doe (Ada's conflicted copy 2026-05-30).md"],
		["iCloud", "People/Jane Doe 2.md"],
	])("by %s are listed and not counted", (tool, copy) => {
		const jane = { type: "contact", email: "jane@example.org" };
		const index = vault({ [path]: jane, [copy]: jane });
		expect(pathsOf(index.people)).toEqual([path]);
		const problems = problemsOf(index);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({
			path: copy,
			code: tool === "iCloud" ? "numbered-copy" : "conflict-copy",
		});
		expect(problems[0]?.message).toContain("Jane Doe");
	});

	it("are not seen in names that only sound like it", () => {
		const index = vault({
			"Conflict Resolution Inc.md": { type: "contact" },
			"Agent 47.md": { type: "contact" },
		});
		expect(index.people).toHaveLength(2);
		expect(problemsOf(index)).toEqual([]);
	});

	it("with lines twice, as Obsidian Sync merges them, are unreadable and listed", () => {
		expect(readUnreadable("intro_status: asked\nintro_status: met").code).toBe("duplicate-key");
	});
});

it("a space whose lists are one text each is read like the people in it", () => {
	const index = vault({
		"Space.md":
			"---\ntype: space\nindustries: fintech, climate\ngeographies: Provo, Utah, US\n---\n",
		"Jane.md": { type: "contact", geography: "US/Utah/Provo" },
	});
	const { people } = fitPeople(index, spaceAt(index, "Space.md"));
	expect(people[0]?.geography.result).toBe("match");
});
