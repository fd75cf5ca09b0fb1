import { describe, expect, it } from "vitest";
import {
	fieldOf,
	namesOf,
	PROPERTIES,
	propertiesOf,
	type PropertyId,
} from "../../../src/core/vocabulary/property";
import type {
	PropertyDefinition,
	ValueKind,
} from "../../../src/core/vocabulary/property-definition";
import { RECORD_KINDS, type RecordKind } from "../../../src/core/vocabulary/record-kind";
import { note } from "../../make/note";
import { indexOf } from "../../make/vault";

/** Something that a property of a kind can hold, and what of it is read. */
const SAID: Readonly<Record<ValueKind, readonly [unknown, unknown]>> = {
	text: ["Some Text, and more", "Some Text, and more"],
	word: ["Two Words", "two-words"],
	words: ["one, two; three", ["one", "two", "three"]],
	places: ["Provo, Utah, US; Paris", ["Provo, Utah, US", "Paris"]],
	names: ["Acme, Inc.; Bolt", ["Acme, Inc.", "Bolt"]],
	link: ["[[Ann]]", ["[[Ann]]"]],
	links: [
		["[[Ann]]", "Bob"],
		["[[Ann]]", "Bob"],
	],
	term: ["[[Fintech]]", "[[Fintech]]"],
	number: ["3", 3],
	date: ["2026-03-02", "2026-03-02"],
	datetime: ["2026-03-02T09:30", "2026-03-02T09:30"],
	checkbox: ["yes", true],
};

/** Those of which code of its own makes something else. */
const APART: Readonly<Partial<Record<PropertyId, readonly [unknown, unknown]>>> = {
	category: ["Peers; Mentor", ["peer", "mentor"]],
	intro_status: ["Requested", "Requested"],
	intro_route: ["Warm", "warm"],
	held: ["No Show", "no-show"],
	opp_status: ["Closed Won", "won"],
	categories: ["peer = 3", [{ category: "peer", target: 3 }]],
	per_week: ["asks = 3", { asks: 3 }],
};

/** What a note must say to be one of its kind. */
const MUST: Readonly<Partial<Record<RecordKind, Readonly<Record<string, string>>>>> = {
	opportunity: { opp_from: "[[Ann]]" },
};

describe("the record of a note", () => {
	it.each(RECORD_KINDS.flatMap((kind) => propertiesOf(kind).map((id) => ({ kind, id }))))(
		"of the kind $kind has what its $id says, under any of its names",
		({ kind, id }) => {
			const { kind: values }: PropertyDefinition = PROPERTIES[id];
			const [said, read] = APART[id] ?? SAID[values];
			for (const name of namesOf(id, {})) {
				const entry = indexOf([note("Note.md", { type: kind, ...MUST[kind], [name]: said })]).get(
					"Note.md",
				);
				if (entry?.kind !== kind) throw new Error(`Expected a ${kind}`);
				expect(entry.note).toHaveProperty(fieldOf(id), read);
				expect(entry.problems.filter(({ property }) => property === name)).toEqual([]);
			}
		},
	);
});
