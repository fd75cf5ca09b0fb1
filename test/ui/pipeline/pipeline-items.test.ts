import { describe, expect, it } from "vitest";
import { makeAgenda } from "../../../src/core/agenda/agenda";
import type { AgendaLine } from "../../../src/core/agenda/agenda-lines";
import type { LocalDateTime } from "../../../src/core/dates/calendar-date";
import { makeBoard } from "../../../src/core/pipeline/board";
import { isClosed, STAGE_TABLE, STAGES } from "../../../src/core/vocabulary/stage";
import {
	agendaItems,
	itemKey,
	type PipelineItem,
	stageItems,
} from "../../../src/ui/pipeline/pipeline-items";
import { lineName } from "../../../src/ui/pipeline/due-row";
import { vault, type VaultNotes } from "../../make/vault";

const NOW = "2026-03-10T12:00" as LocalDateTime;

function asked(day: string): string {
	return `---\ntype: contact\nintro_status: asked\nintro_via: "[[Bob]]"\n---\n## Introduction log\n- ${day} asked [[Bob]]\n`;
}

function parts(notes: VaultNotes, toggled: readonly string[] = []) {
	const index = vault(notes);
	const board = makeBoard(index);
	return { board, agenda: makeAgenda(index, board, NOW, 7), now: NOW, toggled };
}

/** The lines, headings as "Title count", people by name. */
function show(items: readonly PipelineItem[]): readonly string[] {
	return items.map((item) => {
		switch (item.kind) {
			case "section":
				return `${item.isFolded ? "+" : "-"} ${item.title} ${item.count}`;
			case "due":
				return [lineName(item.line).name, item.line.item.due, ...also(item.line)].join(" ");
			case "card":
				return item.card.entry.note.name;
			case "unrecognised":
				return item.entry.note.name;
			case "more":
				return `${item.count} more`;
			case "all":
				return `snooze ${item.snoozed.join()}, close ${item.closed.join()}`;
		}
	});
}

/** Of several asks, everybody. */
function also({ items }: AgendaLine): readonly string[] {
	return items.length > 1 ? items.map(({ person }) => person?.note.name ?? "") : [];
}

describe("the agenda's lines", () => {
	it("stand in four parts: what cannot wait, this week, waited for, and older, which is folded", () => {
		const notes = {
			"Bob.md": { type: "contact" },
			"Late.md": asked("2026-03-01"),
			"Soon.md": asked("2026-03-08"),
			"Sooner.md": asked("2026-03-05"),
			"Old.md": { type: "contact", follow_up: "2026-03-01" },
			"Talk.md": { type: "interview", contact: ["[[Bob]]"], starts: "2026-03-14T09:00" },
			"Today.md": { type: "interview", contact: ["[[Bob]]"], starts: "2026-03-10T18:00" },
		};
		const all = [
			"- Today 1",
			"Bob 2026-03-10",
			"- This week 1",
			"Bob 2026-03-14",
			"- Waiting for others 3",
			"Late 2026-03-08",
			"Sooner",
			"Soon",
		];
		expect(show(agendaItems(parts(notes)))).toEqual([...all, "+ Older 1"]);
		expect(show(agendaItems(parts(notes, ["older"])))).toEqual([
			...all,
			"- Older 1",
			"snooze Old.md, close ",
			"Old 2026-03-01",
		]);
	});

	it("that are older are closed where a stage asks for them, and snoozed where that puts them off", () => {
		const notes = {
			"Asked.md": asked("2026-01-01"),
			"Old.md": { type: "contact", follow_up: "2026-02-01" },
			"Kept.md":
				'---\ntype: interview\ncontact: ["[[Promised]]"]\nstarts: 2026-01-01T09:00\nheld: held\nthanked: 2026-01-01\n---\n## What I promised\n- [ ] Deck 📅 2026-01-02\n',
			"Promised.md": { type: "contact" },
			"Brought.md": { type: "contact" },
			"Job.md": { type: "opportunity", opp_from: "[[Brought]]", opp_next: "2026-01-02" },
		};
		const items = agendaItems(parts(notes, ["older"]));
		expect(items.filter(({ kind }) => kind === "due")).toHaveLength(4);
		expect(show(items)).toContain("snooze Asked.md,Old.md, close Asked.md");
	});

	it("are one for all asks of one introducer, where the first of them stands", () => {
		const notes = {
			"Bob.md": { type: "contact" },
			"Ann.md": asked("2026-03-01"),
			"Cy.md": asked("2026-02-02"),
			"Dee.md": asked("2026-03-02"),
		};
		expect(show(agendaItems(parts(notes)))).toEqual([
			"- Waiting for others 1",
			"Bob 2026-03-08 Ann Dee Cy",
		]);
	});

	it("are not there where nothing is due, and fold by their heading", () => {
		const notes = { "Late.md": asked("2026-03-01") };
		expect(agendaItems(parts({ "Bob.md": { type: "contact" } }))).toEqual([]);
		expect(show(agendaItems(parts(notes, ["waiting"])))).toEqual(["+ Waiting for others 1"]);
	});

	it("say honestly how many are waited for, where not all are listed", () => {
		const many = Array.from({ length: 12 }, (_, at) => [`P${at}.md`, asked("2026-03-08")] as const);
		const lines = show(agendaItems(parts(Object.fromEntries(many))));
		expect(lines.slice(0, 7)).toEqual([
			"- Waiting for others 12",
			"P0",
			"P1",
			"P10",
			"P11",
			"P2",
			"7 more",
		]);
		const all = agendaItems(parts(Object.fromEntries(many), ["all-waiting"]));
		expect(all.filter(({ kind }) => kind === "card").length).toBe(12);
		expect(all.some(({ kind }) => kind === "more")).toBe(false);
	});
});

describe("the stages' lines", () => {
	const notes = {
		"Ann.md": { type: "contact", intro_status: "identified" },
		"Bob.md": { type: "contact", intro_status: "dropped" },
		"Cy.md": { type: "contact", intro_status: "waiting" },
		"Dee.md": { type: "contact" },
	};

	it("are all open stages, the closed ones with somebody in them folded, the unrecognised last", () => {
		const open = STAGES.filter((stage) => stage !== "identified" && !isClosed(stage));
		const empty = open.map((stage) => `- ${STAGE_TABLE[stage].label} 0`);
		expect(empty).toContain("- May use name 0");
		expect(show(stageItems(parts(notes)))).toEqual([
			"- Identified 1",
			"Ann",
			...empty,
			"+ Dropped 1",
			"- Unrecognised 1",
			"Cy",
		]);
	});

	it("fold and open by what the user has turned round", () => {
		const lines = show(stageItems(parts(notes, ["identified", "dropped", "unrecognised"])));
		expect(lines).toContain("+ Identified 1");
		expect(lines).not.toContain("Ann");
		expect(lines).toContain("Bob");
		expect(lines).not.toContain("Cy");
	});

	it("each have a key of their own, also where a person stands in two parts", () => {
		const many = parts({
			...notes,
			"Bob Ask.md": asked("2026-03-08"),
			"Late.md": asked("2026-03-01"),
		});
		const keys = [...agendaItems(many), ...stageItems(many)].map(itemKey);
		expect(new Set(keys).size).toBe(keys.length);
	});
});
