import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VaultIndex } from "../../src/core/index/vault-index";
import { findProblems } from "../../src/core/problems/find-problems";
import { ProblemsAmongPeople } from "../../src/core/problems/problems-among-people";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { contact } from "../make/note";
import { day } from "../make/pipeline";
import { type Change, histories } from "../make/vault-arbitrary";

const TODAY = day("2024-03-05");
const PATHS = ["Ann", "Ben", "Ann 2", "Old/Ann", "Cat"].map((stem) => `People/${stem}.md`);

const changes: fc.Arbitrary<Change> = fc
	.record({
		path: fc.constantFrom(...PATHS),
		name: fc.constantFrom("Ann", "Ben", "Ann, Dr", ""),
		email: fc.constantFrom("a@b.co", "A@b.co", "c@d.co", ""),
		linkedin: fc.constantFrom("linkedin.com/in/ann", "https://linkedin.com/in/ann/", ""),
		introduced_by: fc.subarray(["[[Ann]]", "[[Ben]]", "[[Cat]]"]),
		title: fc.constantFrom("Author", "Engineer"),
	})
	.map(({ path, ...said }) => {
		const properties = Object.entries(said).filter(([, value]) => value !== "");
		return { kind: "set", facts: contact(path, Object.fromEntries(properties)) };
	});

function apply(index: VaultIndex, change: Change): void {
	if (change.kind === "remove") index.remove(change.path);
	else if (change.kind === "set") index.set(change.facts);
	else index.rename(change.from, change.facts);
}

describe("what is wrong after any history", () => {
	it.each([
		["of people", fc.array(changes, { maxLength: 60, size: "max" })],
		["of notes of all kinds", histories],
	])(
		"%s is what is found from nothing",
		(_, kinds) => {
			fc.assert(
				fc.property(kinds, (history) => {
					const index = new VaultIndex(DEFAULT_SETTINGS);
					const among = new ProblemsAmongPeople();
					for (const change of history) {
						apply(index, change);
						expect(findProblems(index, TODAY, among)).toEqual(findProblems(index, TODAY));
					}
				}),
				{ numRuns: 60, seed: 20_240_305 },
			);
		},
		60_000,
	);

	it("is looked for among people again only where it may have changed", () => {
		const index = new VaultIndex(DEFAULT_SETTINGS);
		const among = new ProblemsAmongPeople();
		for (const path of ["A/Ann.md", "B/Ann.md"]) index.set(contact(path, { title: "Author" }));
		const found = among.find(index);
		expect(found).toHaveLength(2);
		index.set(contact("A/Ann.md", { title: "Engineer" }));
		expect(among.find(index)).toBe(found);
		index.set(contact("A/Ann.md", { email: "a@b.co" }));
		expect(among.find(index)).not.toBe(found);
	});
});
