import { describe, expect, it } from "vitest";
import { nearestPeople } from "../../src/core/index/nearest-people";
import { IntroducerRecord } from "../../src/core/network/introducer-record";
import { readIntroductions } from "../../src/core/network/introductions";
import { diffLines } from "../../src/core/note/line-diff";
import { editPieces } from "../../src/core/note/pieces";
import { readReferrals } from "../../src/core/people/read-referrals";
import { splitAttempts } from "../../src/core/pipeline/split-attempts";
import { findProblems } from "../../src/core/problems/find-problems";
import { contact, factsOf } from "../make/note";
import { day } from "../make/pipeline";
import { contactAt, indexOf } from "../make/vault";

/** So many arguments of one call no engine takes. */
const MANY = 200_000;
const TODAY = day("2026-03-02");

const many = (line: string): string => line.repeat(MANY);
const names = Array.from({ length: MANY }, (_, at) => `A${at}`);
const log = (lines: string): string => `## Introduction log\n${lines}`;

describe("a list of two hundred thousand", () => {
	it("lines that come and go is shown whole", () => {
		const [change] = diffLines(many("a\n"), many("b\n"));
		expect([change?.removed.length, change?.added.length]).toEqual([MANY, MANY]);
	});

	it("pieces of a text is edited", () => {
		const pieces = names.map((_, at) => ({ from: at * 2, to: at * 2 + 1 }));
		const edited = editPieces(pieces, [{ from: MANY, to: MANY, insert: "x" }]);
		expect(edited).toHaveLength(MANY + 1);
	});

	it("problems of one note is told", () => {
		const bad = factsOf("Jane.md", `---\ntype: contact\n---\n${log(many("- 2026-03-01 askd\n"))}`);
		expect(bad.problems).toHaveLength(MANY);
		expect(findProblems(indexOf([bad]), TODAY)).toHaveLength(MANY);
	});

	it("people of one conversation of whom nobody has a note is told", () => {
		const talk = factsOf("Talk.md", "---\ntype: interview\n---\n");
		const frontmatter = { type: "interview", contact: names.map((name) => `[[${name}]]`) };
		const problems = findProblems(indexOf([{ ...talk, frontmatter }]), TODAY);
		expect(problems.filter(({ code }) => code === "link-to-nobody")).toHaveLength(MANY);
	});

	it("lines of a log is one attempt, and what was asked of one introducer", () => {
		const asks = `${many("- 2026-03-01 asked [[Bob]]\n")}`;
		const index = indexOf([contact("Bob.md"), contact("Jane.md", {}, log(asks))]);
		const jane = contactAt(index, "Jane.md");
		expect(splitAttempts(jane.note.log).flatMap(({ all }) => all)).toHaveLength(MANY);
		const record = new IntroducerRecord(index);
		record.add(jane);
		expect(record.on(TODAY).get(contactAt(index, "Bob.md"))?.load).toBe(1);
	});

	it("lines that follow a closing which is taken back belongs to its attempt", () => {
		const closed = { date: TODAY, event: "declined", line: 1 } as const;
		const nudged = { date: TODAY, event: "nudged", line: 2 } as const;
		const back = { date: TODAY, event: "corrected", text: "to asked", line: 3 } as const;
		const asked = { date: TODAY, event: "asked", line: 0 } as const;
		const attempts = splitAttempts([asked, closed, ...names.map(() => nudged), back]);
		expect(attempts).toHaveLength(1);
	});

	it("introducers of one person, and people introduced by one, is read", () => {
		const facts = contact("Jane.md");
		const others = names.map((name) => ({
			...facts,
			path: `${name}.md`,
			frontmatter: { type: "contact", introduced_by: ["[[Jane]]"] },
		}));
		const bob = { type: "contact", introduced_by: names.map((name) => `[[${name}]]`) };
		const index = indexOf([facts, ...others, { ...facts, path: "Bob.md", frontmatter: bob }]);
		const read = readIntroductions(index).get(contactAt(index, "Bob.md"));
		expect([read?.degree, read?.others.length]).toEqual([2, MANY - 1]);
	});

	it("names of one person is read", () => {
		const facts = contact("Jane.md");
		const frontmatter = { type: "contact", aliases: names };
		const index = indexOf([{ ...facts, frontmatter }]);
		expect(nearestPeople(index, "A77")).toHaveLength(1);
	});

	it("links in one line is read", () => {
		const linked = names.map((name) => `[[${name}]]`).join(", ");
		expect(readReferrals(`## People named\n- ${linked}\n`, "People named")).toHaveLength(MANY);
	});
});
