import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeAgenda } from "../../src/core/agenda/agenda";
import type { AgendaItem } from "../../src/core/agenda/agenda-item";
import { BoardCache } from "../../src/core/agenda/board-cache";
import type { LocalDateTime } from "../../src/core/dates/calendar-date";
import { VaultIndex } from "../../src/core/index/vault-index";
import { type Board, makeBoard } from "../../src/core/pipeline/board";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { contact, note } from "../make/note";
import { time } from "../make/pipeline";
import { type Change, histories } from "../make/vault-arbitrary";

const seed = 20_240_305;
const STEMS = ["Ann", "Ben", "Cat", "Dan", "Ann 2", "Bob (Conflicted copy phone 202401011200)"];
const PATHS = STEMS.map((stem) => `People/${stem}.md`);
const TALKS = ["Talks/One.md", "Talks/Two.md"];

const line = fc.constantFrom(
	...["2024-01-01 asked [[Ben]]", "2024-02-02 met", "2024-02-05 contacted", "2024-02-09 agreed"],
	...["2024-02-20 scheduled 2024-02-29 10:00", "2024-02-21 cancelled", "no line"],
);
const maybe = <T>(...values: T[]): fc.Arbitrary<T | undefined> =>
	fc.constantFrom(undefined, ...values);
const said = (properties: object): Record<string, string | string[]> =>
	Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));

const people = fc
	.record({
		path: fc.constantFrom(...PATHS),
		log: fc.array(line, { maxLength: 2 }),
		name: maybe("Ann"),
		email: maybe("a@example.org"),
		intro_status: maybe("asked", "met", "met", "scheduled", "contacted", "name-ok", "odd"),
		introduced_by: maybe("[[Dan]]", "Eve"),
		follow_up: maybe("2024-02-28", "2024-03-04", "2024-05-01"),
		keep_in_touch: maybe("5", "90"),
		last_contact: maybe("2024-01-05", "2024-02-27"),
	})
	.map(({ path, log, ...properties }) =>
		contact(
			path,
			said(properties),
			log.length === 0 ? "" : `## Introduction log\n\n${log.map((text) => `- ${text}\n`).join("")}`,
		),
	);
const talks = fc
	.record({
		path: fc.constantFrom(...TALKS),
		contact: fc.subarray(["[[Ann]]", "[[Ben]]", "Cat", "[[Nobody]]"], { maxLength: 2 }),
		held: fc.constantFrom("held", "planned", "cancelled"),
		starts: maybe("2024-02-29T10:00", "2024-03-01T00:10", "2024-02-10", "2024-03-05T09:30"),
		promised: maybe("[ ] Call 📅 2024-02-28", "[x] Call 📅 2024-02-28", "[ ] Write 📅 2024-03-03"),
	})
	.map(({ path, promised, ...properties }) =>
		note(
			path,
			{ type: "interview", ...said(properties) },
			promised === undefined ? "" : `## What I promised\n- ${promised}\n- ${promised}\n`,
		),
	);

const change = fc.oneof(
	{ arbitrary: people.map((facts): Change => ({ kind: "set", facts })), weight: 8 },
	{ arbitrary: talks.map((facts): Change => ({ kind: "set", facts })), weight: 4 },
	{
		arbitrary: fc
			.constantFrom(...PATHS, ...TALKS)
			.map((path): Change => ({ kind: "remove", path })),
		weight: 2,
	},
	{
		arbitrary: fc
			.tuple(fc.constantFrom(...PATHS), people)
			.map(([from, facts]): Change => ({ kind: "rename", from, facts })),
		weight: 1,
	},
);
const lively = fc.array(change, { minLength: 5, maxLength: 60, size: "max" });
const moments = fc.array(
	fc.constantFrom(
		...["2024-02-29T09:00", "2024-02-29T10:30", "2024-02-29T10:31", "2024-03-01T00:40"].map(time),
	),
	{ minLength: 1, maxLength: 4 },
);

function describeBoard({ stages, unrecognised, interviews }: Board): unknown {
	return {
		stages: stages.map(({ stage, cards }) => [
			stage,
			cards.map(({ entry, dueOn }) => [entry.path, dueOn]),
		]),
		unrecognised: unrecognised.map(({ path }) => path),
		interviews: [...interviews]
			.map(([person, talks]) => [person.path, ...talks.map(({ path }) => path)].join())
			.sort(),
	};
}

function describeAgenda(items: readonly AgendaItem[]): unknown {
	return items.map(({ person, interview, ...rest }) => [person?.path, interview?.path, rest]);
}

function apply(index: VaultIndex, change: Change): void {
	if (change.kind === "remove") index.remove(change.path);
	else if (change.kind === "set") index.set(change.facts);
	else index.rename(change.from, change.facts);
}

/** Nothing is due twice: no two lines ask for the same of the same, but for two tasks of one conversation. */
function expectOnce(agenda: readonly AgendaItem[]): void {
	const asked = agenda.map(({ person, interview, action, promise }) =>
		[person?.path, interview?.path, action, promise?.line].join(),
	);
	expect(asked).toEqual([...new Set(asked)]);
}

/** Lives through a history with looks in between; every look shows what would be made from nothing. */
function live(history: readonly Change[], looks: number, times: readonly LocalDateTime[]): void {
	const index = new VaultIndex(DEFAULT_SETTINGS);
	const cache = new BoardCache();
	history.forEach((change, at) => {
		apply(index, change);
		if (at % looks !== 0) return;
		const now = times[at % times.length] ?? expect.unreachable();
		const board = makeBoard(index);
		const agenda = cache.agenda(index, now);
		expect(describeBoard(cache.get(index))).toEqual(describeBoard(board));
		expect(describeAgenda(agenda)).toEqual(describeAgenda(makeAgenda(index, board, now, 6)));
		expectOnce(agenda);
		for (const { person, interview } of agenda)
			for (const entry of [person, interview]) if (entry) expect(index.get(entry.path)).toBe(entry);
	});
}

describe("the pipeline and its agenda after any history", () => {
	it.each([
		["of people and conversations", lively],
		["of notes of all kinds", histories],
	])(
		"%s are those made from nothing",
		(_, kinds) => {
			fc.assert(
				fc.property(kinds, fc.integer({ min: 1, max: 5 }), moments, (history, looks, times) =>
					live(history, looks, times),
				),
				{ numRuns: 150, seed },
			);
		},
		60_000,
	);
});
