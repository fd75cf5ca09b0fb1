import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BoardCache } from "../../src/core/agenda/board-cache";
import { CompanyCache } from "../../src/core/companies/company-cache";
import {
	type CompanyPeople,
	everybodyAt,
	STANDINGS,
} from "../../src/core/companies/company-people";
import { FitCache } from "../../src/core/fit/fit-cache";
import { VaultIndex } from "../../src/core/index/vault-index";
import { GraphCache } from "../../src/core/network/graph-cache";
import type { NoteFacts } from "../../src/core/note/facts";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { day } from "../make/pipeline";
import { indexOf, pathsOf } from "../make/vault";
import { type Change, histories } from "../make/vault-arbitrary";

const seed = 20_240_310;
const TODAY = day("2024-03-10");

function makeCache(few?: number): CompanyCache {
	return new CompanyCache(
		{ fits: new FitCache(), graphs: new GraphCache(), boards: new BoardCache() },
		few,
	);
}

/** Everything that is told of companies, by paths alone. */
function outline(cache: CompanyCache, index: VaultIndex): unknown {
	const [space] = index.spaces;
	const list = cache.list(index, space, true);
	return list.map(({ company, people, before, missing, last }) => {
		const { kind, person } = cache.wayInto(index, space, company, TODAY) ?? {};
		const standings = STANDINGS.map((one) => people[one].map(({ entry }) => entry.path));
		const talk = last && [last.day, last.person.path, last.interview?.path];
		return [company.path, standings, pathsOf(before), missing, talk, kind, person?.path];
	});
}

function expectWhole(list: readonly CompanyPeople[], index: VaultIndex): void {
	const companies = [...index.entries].filter(({ kind }) => kind === "company");
	expect(pathsOf(list.map(({ company }) => company))).toEqual(pathsOf(companies));
	for (const one of list) {
		const there = index.people.filter(({ company }) => company[0]?.target === one.company);
		expect(pathsOf(everybodyAt(one).map(({ entry }) => entry))).toEqual(pathsOf(there));
		const were = index.people.filter(
			(entry) =>
				!there.includes(entry) && entry.company.some(({ target }) => target === one.company),
		);
		expect(pathsOf(one.before)).toEqual(pathsOf(were));
	}
}

function apply(index: VaultIndex, facts: Map<string, NoteFacts>) {
	return (change: Change): void => {
		if (change.kind === "remove") {
			index.remove(change.path);
			facts.delete(change.path);
			return;
		}
		if (change.kind === "rename") {
			index.rename(change.from, change.facts);
			facts.delete(change.from);
		} else index.set(change.facts);
		facts.set(change.facts.path, change.facts);
	};
}

describe("companies after any history", () => {
	it("are there once each, with everybody counted once, and as those made from nothing", () => {
		fc.assert(
			fc.property(histories, (history) => {
				const index = new VaultIndex(DEFAULT_SETTINGS);
				const facts = new Map<string, NoteFacts>();
				// However few they are, only those are found again where something has changed.
				const cache = makeCache(0);
				const change = apply(index, facts);
				for (const one of history) {
					change(one);
					cache.list(index, index.spaces[0], true);
				}
				expectWhole(cache.list(index, index.spaces[0], true), index);
				const fresh = indexOf(facts.values());
				expect(outline(cache, index)).toEqual(outline(makeCache(), fresh));
			}),
			{ numRuns: 150, seed },
		);
	}, 60_000);
});
