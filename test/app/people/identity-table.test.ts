import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FILE_RULES, LINE_RULES, type SoughtPerson } from "../../../src/app/people/person-match";
import { PersonMatcher } from "../../../src/app/people/person-matcher";
import type { Properties } from "../../make/note";
import { vault as makeVault } from "../../make/vault";

/** A kind of fact, two who say it, and whether they are one; labelled before any reader saw it. */
const ROWS = readFileSync("test/fixtures/people/pairs.txt", "utf8")
	.trimEnd()
	.split("\n")
	.map((row) => row.split("|"))
	.map(([kind = "", one = "", other = "", same = ""]) => ({ kind, one, other, same }));
const of = (kind: string): typeof ROWS => ROWS.filter((row) => row.kind === kind);
const NOBODY: SoughtPerson = {
	name: "Zed Else",
	company: undefined,
	email: [],
	linkedin: undefined,
};

/** Whom a row or a line means where one note says this. */
function match(note: Properties, sought: Partial<SoughtPerson>, rules = LINE_RULES): string {
	const index = makeVault({ "People/P.md": { type: "contact", name: "Zed Else", ...note } });
	return PersonMatcher.of(index, rules).match({ ...NOBODY, ...sought }).kind;
}

describe("two people are one", () => {
	it.each(of("profile"))("by profile, $one and $other: $same", ({ one, other, same }) => {
		const found = match({ linkedin: other, name: "Ann Lee" }, { linkedin: one });
		expect(found).toBe(same === "yes" ? "known" : "new");
	});

	it.each(of("email"))("by e-mail, $one and $other: $same", ({ one, other, same }) => {
		const found = match({ email: [other], name: "Ann Lee" }, { email: [one] });
		expect(found).toBe(same === "yes" ? "known" : "new");
	});

	it.each(of("name"))("by name, $one and $other: $same", ({ one, other, same }) => {
		expect(match({ name: other }, { name: one })).toBe(same === "yes" ? "known" : "new");
		const inFile = match({ name: other }, { name: one }, FILE_RULES);
		expect(inFile).toBe(same === "yes" ? "ambiguous" : "new");
	});

	// A line names somebody by name and company: at another company it may be somebody else.
	it.each(of("company"))("by company, $one and $other: $same", ({ one, other, same }) => {
		const note = {
			"People/P.md": { type: "contact", name: "Zed Else", company: [other] },
			"A/Q.md": { type: "contact", name: "Zed Else", company: ["Else"] },
		};
		const found = PersonMatcher.of(makeVault(note), LINE_RULES).match({
			...NOBODY,
			company: one,
		}).kind;
		expect(found).toBe(same === "yes" ? "known" : "ambiguous");
	});
});
