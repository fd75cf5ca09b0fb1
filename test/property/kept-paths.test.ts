import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ContactEntry } from "../../src/core/index/entry";
import { VaultIndex } from "../../src/core/index/vault-index";
import type { IntroPath } from "../../src/core/network/find-paths";
import { GraphCache } from "../../src/core/network/graph-cache";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { day } from "../make/pipeline";
import { describePath, TODAY } from "../make/network";
import { contact, note, type Properties } from "../make/note";

const seed = 20_261_129;

const PATHS = ["Ann", "Ben", "Cat", "Dan", "Eve", "Fay", "Dan 2"].map(
	(stem) => `People/${stem}.md`,
);
const LINKS = ["[[Ann]]", "[[Ben]]", "[[Cat]]", "Dan", "[[People/Eve|E.]]", "[[Fay]]"];
const links = fc.uniqueArray(fc.constantFrom(...LINKS), { maxLength: 1 });
const firm = fc.uniqueArray(fc.constantFrom("Acme", "[[Acme]]", "Bolt"), { maxLength: 1 });

/** One change of a person's note: most lead nobody elsewhere. */
const touch: fc.Arbitrary<Properties> = fc.oneof(
	{ arbitrary: fc.record({ title: fc.constantFrom("Boss", "Clerk") }), weight: 4 },
	{
		arbitrary: fc.record({ last_contact: fc.constantFrom("2024-05-03", "", "2024-05-04") }),
		weight: 2,
	},
	{
		arbitrary: fc.record({ intro_status: fc.constantFrom("asked", "met", "identified") }),
		weight: 1,
	},
	{ arbitrary: fc.record({ name: fc.constantFrom("Abe", "ABE", "Zoe") }), weight: 2 },
	{ arbitrary: fc.record({ aliases: fc.constantFrom(["Dan"], []) }), weight: 1 },
	{ arbitrary: fc.record({ closeness: fc.constantFrom(1, 3, 5) }), weight: 3 },
	{
		arbitrary: fc.record({ connected_on: fc.constantFrom("2020-01-01", "2023-01-01") }),
		weight: 1,
	},
	{ arbitrary: fc.record({ source: fc.constantFrom("classmate", "event") }), weight: 1 },
	{ arbitrary: fc.record({ email: fc.constantFrom("a@example.org", "") }), weight: 1 },
	{ arbitrary: fc.record({ knows: links }), weight: 2 },
	{ arbitrary: fc.record({ introduced_by: links }), weight: 1 },
	{ arbitrary: fc.record({ referred_by: links }), weight: 1 },
	{
		arbitrary: fc.record({ intro_via: links, intro_since: fc.constantFrom("2024-05-20", "") }),
		weight: 1,
	},
	{ arbitrary: fc.record({ company: firm, school: fc.constantFrom(["BYU"], []) }), weight: 2 },
	{ arbitrary: fc.record({ met_at: fc.constantFrom(["[[Meetup]]"], []) }), weight: 1 },
	{ arbitrary: fc.record({ expected_at: fc.constantFrom(["[[Meetup]]"], []) }), weight: 1 },
);

const line = fc.constantFrom(
	...["- 2024-05-10 sent", "- 2024-05-11 accepted", "- 2024-05-12 met", "- 2024-05-13 declined"],
	...["- 2024-05-10 asked [[Ann]]", "- 2024-05-10 asked [[Ben]]", "- 2024-05-11 agreed [[Ann]]"],
	...["- 2024-05-12 refused", "- 2024-05-12 introduced [[Cat]]", "- 2024-05-09 asked [[Ann]]"],
);

/** What is around the people; another note may bear the name that a log links to. */
const around = fc.constantFrom(
	note("Acme.md", { type: "company" }),
	note("Acme.md", { type: "company", name: "Acme Works", aliases: ["Bolt"] }),
	note("Acme.md", { type: "event" }),
	note("Meetup.md", { type: "event" }),
	note("Ann.md", {}),
	note("Ben.md", { type: "term" }),
	note("Talk.md", { type: "interview", contact: "[[Ben]]", held: "held" }, "[[Eve]]"),
	note("Talk.md", { type: "interview", contact: "[[Cat]]", held: "planned" }, "[[Dan]]"),
);

/** Where I worked: who was there too is a likely past colleague. */
const space = fc
	.constantFrom([], ["Acme 2019-2021"], ["[[Bolt]]"], ["Bolt 2022-2024"])
	.map((past_companies) => ({ facts: note("Space.md", { type: "space", past_companies }) }));

type Step =
	| { readonly path: string; readonly touch: Properties; readonly line: string | undefined }
	| { readonly facts: ReturnType<typeof note> }
	| { readonly remove: string }
	| { readonly from: string; readonly to: string };

/** Everybody at first: enough are known, and have enough in common, that several could introduce me to one. */
const beginnings: fc.Arbitrary<Step[]> = fc
	.array(
		fc.record({
			closeness: fc.constantFrom(0, 0, 0, 3, 5),
			connected_on: fc.constantFrom("", "2020-01-01", "2023-01-01"),
			company: firm,
			school: fc.constantFrom(["BYU"], []),
			knows: links,
		}),
		{ minLength: PATHS.length, maxLength: PATHS.length },
	)
	.map((people) => PATHS.map((path, i) => ({ path, touch: people[i] ?? {}, line: undefined })));

const OTHERS = ["Acme.md", "Meetup.md", "Ann.md", "Ben.md", "Talk.md", "Space.md"];
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		arbitrary: fc.record({
			path: fc.constantFrom(...PATHS),
			touch,
			line: fc.oneof(
				{ arbitrary: fc.constant(undefined), weight: 4 },
				{ arbitrary: line, weight: 1 },
			),
		}),
		weight: 12,
	},
	{ arbitrary: around.map((facts) => ({ facts })), weight: 2 },
	{ arbitrary: space, weight: 1 },
	{ arbitrary: fc.constantFrom(...PATHS, ...OTHERS).map((remove) => ({ remove })), weight: 1 },
	{
		arbitrary: fc.record({
			from: fc.constantFrom(...PATHS, ...OTHERS),
			to: fc.constantFrom("Ann.md", "People/Gus.md", "People/Old/Cat.md"),
		}),
		weight: 1,
	},
);

/** A path, with everything that is shown of it. */
function shown(path: IntroPath | undefined): unknown {
	if (!path) return undefined;
	const { introducer, between, target, acquaintance, load } = path;
	const notes = [introducer, between, target].map((one) => one?.note);
	return { path: describePath(path), notes, acquaintance, load };
}

describe("the best paths that are kept through any history of small changes", () => {
	it("are at each moment those that are found anew, of the people as they are then", () => {
		let kept = 0;
		fc.assert(
			fc.property(beginnings, fc.array(step, { maxLength: 30, size: "max" }), (first, then) => {
				const index = new VaultIndex(DEFAULT_SETTINGS);
				const cache = new GraphCache();
				const vault = new Map<string, { properties: Properties; log: readonly string[] }>();
				const before = new Map<ContactEntry, IntroPath | undefined>();
				for (const one of [...first, ...then]) {
					apply(one, index, vault);
					const anew = new GraphCache();
					for (const person of index.people) {
						const best = cache.best(index, person, TODAY);
						expect(shown(best)).toEqual(shown(anew.best(index, person, TODAY)));
						if (best && before.get(person) === best) kept += 1;
						before.set(person, best);
					}
				}
				const [later, anew] = [day("2024-09-01"), new GraphCache()];
				for (const person of index.people)
					expect(shown(cache.best(index, person, later))).toEqual(
						shown(anew.best(index, person, later)),
					);
			}),
			{ numRuns: 300, seed },
		);
		expect(kept).toBeGreaterThan(500);
	}, 120_000);
});

function apply(
	one: Step,
	index: VaultIndex,
	vault: Map<string, { properties: Properties; log: readonly string[] }>,
): void {
	if ("facts" in one) return index.set(one.facts);
	if ("remove" in one) {
		vault.delete(one.remove);
		return index.remove(one.remove);
	}
	if ("from" in one) {
		const moved = vault.get(one.from);
		vault.delete(one.from);
		if (moved) vault.set(one.to, moved);
		return index.rename(one.from, moved ? factsOf(one.to, moved) : note(one.to, {}));
	}
	const { properties, log } = vault.get(one.path) ?? { properties: {}, log: [] };
	const now = {
		properties: { ...properties, ...one.touch },
		log: one.line === undefined ? log : [...log, one.line],
	};
	vault.set(one.path, now);
	index.set(factsOf(one.path, now));
}

function factsOf(
	path: string,
	{ properties, log }: { readonly properties: Properties; readonly log: readonly string[] },
): ReturnType<typeof note> {
	return contact(path, properties, ["## Introduction log", ...log, ""].join("\n"));
}
