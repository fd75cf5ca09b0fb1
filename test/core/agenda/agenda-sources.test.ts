import { describe, expect, it } from "vitest";
import { AGENDA_SOURCES, type AgendaSource } from "../../../src/core/agenda/agenda-sources";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { makeBoard } from "../../../src/core/pipeline/board";
import { interview, person } from "../../make/agenda";
import { factsOf, noteText } from "../../make/note";
import { time } from "../../make/pipeline";
import { vault, type VaultNotes } from "../../make/vault";

const NOW = time("2026-03-10T09:00");

const COPY = "Bo (Conflicted copy phone 202401011200).md";

const NOTES: VaultNotes = {
	"Ann.md": person(
		'intro_status: asked\nintroduced_by: "[[Eve]]"\nfollow_up: 2026-03-01\n',
		"2026-03-02 asked [[Eve]]",
	),
	"Bo.md": person(
		"intro_status: scheduled\nkeep_in_touch: 5\n",
		"2026-03-02 scheduled 2026-03-05 10:00",
	),
	[COPY]: "---\ntype: contact\nname: Bo\nfollow_up: 2026-03-01\n---\n",
	"Cy.md": person("keep_in_touch: 30\nlast_contact: 2026-01-01\n"),
	"Eve.md": person("intro_status: met\nfollow_up: 2026-03-01\n", "2026-01-02 met"),
	"Held.md": noteText(
		interview(["Ann", "Cy"], "2026-02-27T10:00", { held: "held" }),
		"## What I promised\n- [ ] Call 📅 2026-03-09\n",
	),
	"Empty.md": "---\ntype: interview\ncontact: Nobody\nstarts: 2026-03-09T10:00\n---\n",
	"Meetup.md": { type: "event", date: "2026-03-11" },
	"Pilot.md": "---\ntype: opportunity\nopp_from: '[[Cy]]'\nopp_next: 2026-03-01\n---\n",
	"Other.md": "Nothing of ours, but [[Ann]].\n",
};

/** What can become of a note: its text afterwards, none where it goes. */
const CHANGES: readonly (readonly [what: string, path: string, text: string | undefined])[] = [
	["a person puts something off", "Ann.md", person("intro_status: asked\nfollow_up: 2026-05-01\n")],
	["a person is scheduled", "Cy.md", person("intro_status: scheduled\n", "2026-03-02 scheduled")],
	["a person leaves the pipeline", "Bo.md", person("")],
	["a person goes", "Ann.md", undefined],
	[
		"a conversation was held",
		"Empty.md",
		noteText(interview("Bo", "2026-03-05", { held: "held" })),
	],
	["a conversation is planned", "New.md", noteText(interview("Bo", "2026-03-12T10:00"))],
	["a conversation is with others", "Held.md", noteText(interview("Eve", "2026-02-27T10:00"))],
	["a conversation goes", "Held.md", undefined],
	["an event was yesterday", "Meetup.md", noteText({ type: "event", date: "2026-03-09" })],
	[
		"an opportunity is won",
		"Pilot.md",
		"---\ntype: opportunity\nopp_from: '[[Cy]]'\nopp_status: won\n---\n",
	],
	[
		"an opportunity is of others",
		"Pilot.md",
		"---\ntype: opportunity\nopp_from: '[[Bo]]'\nopp_next: 2026-03-02\n---\n",
	],
	["an opportunity goes", "Pilot.md", undefined],
	["another note changes", "Other.md", "Nothing."],
];

/** What is due by one source, by the note on which it hangs. */
function linesOf(index: VaultIndex, source: AgendaSource): ReadonlyMap<string, string> {
	const view = { index, board: makeBoard(index), now: NOW };
	return new Map(
		Array.from(index.entries, (note) => {
			const lines = source.lines(note, view);
			return [note.path, lines.map(({ kind, due, why }) => `${kind} ${due} ${why}`).join("\n")];
		}),
	);
}

/** The notes that a note is said to have a say in. */
function keysOf(index: VaultIndex, path: string, source: AgendaSource): readonly string[] {
	const note = index.get(path);
	const { interviews } = makeBoard(index);
	return note ? source.keys(note, interviews).map((key) => key.path) : [];
}

const sources = Object.entries<AgendaSource>(AGENDA_SOURCES);

describe.each(sources)("the source “%s” of the agenda", (_, source) => {
	it("has something to say", () => {
		expect([...linesOf(vault(NOTES), source).values()].some((lines) => lines !== "")).toBe(true);
	});

	it.each(CHANGES)("says what it said of everybody but the keys where %s", (_what, path, text) => {
		const index = vault(NOTES);
		const before = linesOf(index, source);
		const keysBefore = keysOf(index, path, source);
		if (text === undefined) index.remove(path);
		else index.set(factsOf(path, text));
		const after = linesOf(index, source);
		const keys = new Set([...keysBefore, ...keysOf(index, path, source)]);
		const others = [...new Set([...before.keys(), ...after.keys()])].filter(
			(key) => !keys.has(key),
		);
		for (const key of others)
			expect([key, after.get(key) ?? ""]).toEqual([key, before.get(key) ?? ""]);
	});
});

describe("the changes", () => {
	it("change something, but for that of another note", () => {
		for (const [what, path, text] of CHANGES) {
			const index = vault(NOTES);
			const before = sources.map(([, source]) => [...linesOf(index, source)]);
			if (text === undefined) index.remove(path);
			else index.set(factsOf(path, text));
			const after = sources.map(([, source]) => [...linesOf(index, source)]);
			expect([what, JSON.stringify(after) !== JSON.stringify(before)]).toEqual([
				what,
				path !== "Other.md",
			]);
		}
	});
});

describe("a copy of a person's note", () => {
	it("owes nothing", () => {
		const index = vault(NOTES);
		for (const [, source] of sources) expect(linesOf(index, source).get(COPY)).toBe("");
	});
});
