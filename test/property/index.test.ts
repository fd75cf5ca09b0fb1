import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/core/dates/calendar-date";
import type { DimensionFit } from "../../src/core/fit/dimension-fit";
import { type Fit, fitPeople } from "../../src/core/fit/fit";
import { type Entry, type Ref, refsOf, type Term, termsOf } from "../../src/core/index/entry";
import type { NoteKind } from "../../src/core/index/note-kind";
import { VaultIndex } from "../../src/core/index/vault-index";
import type { NoteFacts } from "../../src/core/note/facts";
import type { Problem } from "../../src/core/text/problem";
import { findProblems } from "../../src/core/problems/find-problems";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { DIMENSIONS } from "../../src/core/vocabulary/dimension";
import { indexOf, pathsOf } from "../make/vault";
import { type Change, FOLDERS, histories, NAMES, TARGETS } from "../make/vault-arbitrary";

const seed = 20_240_305;
const today = calendarDate(2024, 2, 15) ?? expect.unreachable();
const KINDS: readonly NoteKind[] = ["contact", "company", "event", "term", "interview", "space"];

/** The path that an entry has; of no entry a dash. */
function at(entry: Entry | undefined): string {
	return entry?.path ?? "–";
}

function describeRef(ref: Ref): string {
	const where = ref.link ? ref.folder : ref.wants;
	return `${ref.text} in ${where} (${ref.uses}) → ${at(ref.target)} | ${pathsOf(ref.rivals).join()}`;
}

function describeTerm(index: VaultIndex, term: Term): string {
	const { path, by, candidates } = index.meaningOf(term);
	return `${term.dimension} ${term.text} (${term.uses}) = ${path} by ${by} | ${candidates.join()}`;
}

function describeDimension({ result, reasons, caughtBy, inheritedFrom }: DimensionFit): string {
	const why = reasons.map(({ value, term, how }) => `${value.text} ${how} ${term.text}`);
	return `${result}: ${why.join(", ")} [${caughtBy.join()}] from ${at(inheritedFrom)}`;
}

function describeFit({ space, people, narrowness, coverage }: Fit): unknown {
	return {
		space: at(space),
		people: people.map((person) => [
			...[person.entry.path, person.matches, person.isReachable, person.lastContact],
			...DIMENSIONS.map((dimension) => describeDimension(person[dimension])),
		]),
		narrowness: narrowness.map((row) => [row.dimension, row.term.text, row.people, row.share]),
		coverage,
	};
}

/** Some messages name a few notes of many, whichever come first: of those the rest is compared. */
function describeProblem({ path, code, message, property, line }: Problem): unknown {
	const isSelection = code === "ambiguous-term" || / and \d+ more/.test(message);
	return [path, code, property, line, isSelection ? "" : message];
}

/** Everything that can be seen of an index; what is "in no order" is sorted. */
function observe(index: VaultIndex): unknown {
	const entries = [...index.entries].sort((a, b) => (a.path < b.path ? -1 : 1));
	// A link is counted once it is asked for.
	for (const entry of entries) refsOf(entry);
	return {
		size: index.size,
		entries: entries.map((entry) => [entry.kind, entry.path]),
		people: pathsOf(index.people),
		contacts: pathsOf(index.contacts),
		interviews: pathsOf(index.interviews),
		spaces: index.spaces.map(at),
		refs: entries.flatMap((entry) => refsOf(entry).map(describeRef)),
		terms: entries.flatMap((entry) => termsOf(entry).map((term) => describeTerm(index, term))),
		used: Array.from(index.terms, (term) => describeTerm(index, term)).sort(),
		links: FOLDERS.flatMap((folder) => TARGETS.map((to) => at(index.resolveLink(to, folder)))),
		names: KINDS.map((kind) => NAMES.map((name) => index.findByName(name, kind).map(at).join())),
		fits: [undefined, ...index.spaces].map((space) => describeFit(fitPeople(index, space))),
		problems: findProblems(index, today).map(describeProblem),
	};
}

function apply(index: VaultIndex, notes: Map<string, NoteFacts>, change: Change): void {
	const before = index.revision;
	let isChange = true;
	if (change.kind === "remove") {
		isChange = notes.delete(change.path);
		index.remove(change.path);
	} else {
		if (change.kind === "rename") notes.delete(change.from);
		notes.set(change.facts.path, change.facts);
		if (change.kind === "set") index.set(change.facts);
		else index.rename(change.from, change.facts);
	}
	expect(index.revision).toBe(before + Number(isChange));
}

describe("an index that lived through any history", () => {
	it("is the same as one rebuilt from the notes that are left", () => {
		fc.assert(
			fc.property(histories, fc.integer({ min: 1, max: 7 }), (history, looks) => {
				const index = new VaultIndex(DEFAULT_SETTINGS);
				const notes = new Map<string, NoteFacts>();
				history.forEach((change, i) => {
					apply(index, notes, change);
					// What was looked at is remembered, and must not be remembered too long.
					if (i % looks === 0) observe(index);
				});
				expect(observe(index)).toEqual(observe(indexOf(notes.values())));
			}),
			{ numRuns: 150, seed },
		);
	}, 60_000);

	it("keeps nothing of notes that are gone", () => {
		fc.assert(
			fc.property(histories, (history) => {
				const index = new VaultIndex(DEFAULT_SETTINGS);
				const notes = new Map<string, NoteFacts>();
				const used = new Set<Ref | Term>();
				for (const change of history) {
					apply(index, notes, change);
					for (const entry of index.entries) {
						for (const thing of [...refsOf(entry), ...termsOf(entry)]) used.add(thing);
					}
				}
				for (const path of notes.keys()) index.remove(path);
				expect(observe(index)).toEqual(observe(new VaultIndex(DEFAULT_SETTINGS)));
				expect([...used].filter(({ uses }) => uses !== 0)).toEqual([]);
				// Links and names that nobody uses any more are not followed any more.
				const targets = [...used].map((thing) => ("target" in thing ? thing.target : undefined));
				for (const facts of notes.values()) index.set(facts);
				expect([...used].map((thing) => ("target" in thing ? thing.target : undefined))).toEqual(
					targets,
				);
			}),
			{ numRuns: 80, seed },
		);
	}, 60_000);
});
