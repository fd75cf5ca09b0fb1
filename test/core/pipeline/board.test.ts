import { describe, expect, it } from "vitest";
import { knownStageStatus, makeBoard } from "../../../src/core/pipeline/board";
import { type Stage, STAGES } from "../../../src/core/vocabulary/stage";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { contact } from "../../make/note";
import { STAGE_NOTES } from "../../make/stage-notes";
import { contactAt, vault, type VaultNotes } from "../../make/vault";

/** A contact's note with a log. */
function person(properties: string, ...log: readonly string[]): string {
	const lines = log.map((line) => `- ${line}\n`).join("");
	return `---\ntype: contact\n${properties}---\n## Introduction log\n${lines}`;
}

function cards(notes: VaultNotes, stage: Stage): string[] {
	const column = makeBoard(vault(notes)).stages.find((one) => one.stage === stage);
	return (column?.cards ?? []).map(({ entry, dueOn }) => `${entry.note.name} ${dueOn ?? "-"}`);
}

const held = (contact: string, starts: string, more = {}) => ({
	type: "interview",
	contact: [`[[${contact}]]`],
	starts,
	held: "held",
	...more,
});

describe("the board", () => {
	it("has all stages in the order of the pipeline, with whose move each is", () => {
		const board = makeBoard(vault({}));
		expect(board.stages.map(({ stage }) => stage)).toEqual(STAGES);
		expect(board.stages.map(({ move }) => move)).toEqual(
			STAGES.map((stage) => STAGE_NOTES[stage].move),
		);
		expect(board.unrecognised).toEqual([]);
	});

	it("has everybody with a status once, and nobody without", () => {
		const board = makeBoard(
			vault({
				"Ann.md": person("intro_status: Asked\n"),
				"Bob.md": person(""),
				"Cy.md": person("intro_status: waiting for May\n"),
				"Ada.md": person("intro_status: [asked, met]\n"),
				"Dee.md": person("intro_status: met\n"),
				"Acme.md": { type: "company", intro_status: "asked" },
				"Dee (Conflicted copy phone 202401011200).md": person("intro_status: asked\n"),
			}),
		);
		const found = board.stages.flatMap(({ stage, cards: all }) =>
			all.map(({ entry }) => `${stage} ${entry.path}`),
		);
		expect(found).toEqual(["asked Ann.md", "met Dee.md"]);
		expect(board.unrecognised.map(({ path }) => path)).toEqual(["Ada.md", "Cy.md"]);
	});

	it("sorts by what is due, then by who is longest in the stage, then by name", () => {
		const notes = {
			"Nobody knows.md": person("intro_status: asked\n"),
			"Zoe.md": person("intro_status: asked\n", "2026-03-02 asked"),
			"Later.md": person("intro_status: asked\n", "2026-03-04 asked"),
			"Bea.md": person("intro_status: asked\n", "2026-03-02 asked"),
			"Put off.md": person("intro_status: asked\nfollow_up: 2026-04-01\n", "2026-01-02 asked"),
			"Nudged.md": person("intro_status: asked\n", "2026-02-01 asked", "2026-03-02 nudged"),
			"Älter.md": person("intro_status: asked\n"),
		};
		expect(cards(notes, "asked")).toEqual([
			"Nudged 2026-03-09",
			"Bea 2026-03-09",
			"Zoe 2026-03-09",
			"Later 2026-03-11",
			"Put off 2026-04-01",
			"Älter -",
			"Nobody knows -",
		]);
	});

	it("sorts those without a limit by how long they are there", () => {
		const notes = {
			"New.md": person("intro_status: identified\nintro_since: 2026-03-05\n"),
			"Unknown.md": person("intro_status: identified\n"),
			"Old.md": person("intro_status: identified\nintro_since: 2026-01-05\n"),
		};
		expect(cards(notes, "identified")).toEqual(["Old -", "New -", "Unknown -"]);
	});

	it("has who is scheduled by the day of the conversation: its note's, else the log's", () => {
		const scheduled = (at: string) =>
			person("intro_status: scheduled\n", `2026-03-02 scheduled ${at}`);
		const notes = {
			"Ann.md": scheduled("2026-03-20 10:00"),
			"Bob.md": scheduled("2026-03-18 10:00"),
			"Cy.md": scheduled(""),
			"Dee.md": person("intro_status: scheduled\n"),
			"Interviews/Ann.md": { ...held("Ann", "2026-03-12T23:30"), held: "planned" },
			"Interviews/Ann before.md": held("Ann", "2026-03-01T10:00"),
			"Interviews/Ann cancelled.md": { ...held("Ann", "2026-03-03T10:00"), held: "cancelled" },
			"Interviews/Ann some time.md": { type: "interview", contact: "[[Ann]]" },
			"Interviews/Dee.md": { ...held("Dee", "2026-03-30T09:00"), held: "planned" },
		};
		expect(cards(notes, "scheduled")).toEqual([
			"Ann 2026-03-12",
			"Bob 2026-03-18",
			"Dee 2026-03-30",
			"Cy -",
		]);
	});

	it("has who was met by what is owed first", () => {
		const met = person(
			'intro_status: met\nintroduced_by: "[[Eve]]"\n',
			"2026-03-02 met",
			"2026-03-09 talked",
		);
		const notes = {
			"Ann.md": met,
			"Bob.md": met,
			"Cy.md": met,
			"Dee.md": met,
			"Fay.md": met.replace("---\n##", "follow_up: 2026-04-01\n---\n##"),
			"Eve.md": person(""),
			"I/Ann 1.md": held("Ann", "2026-03-02T10:00", { thanked: "2026-03-03" }),
			"I/Ann 2.md": held("Ann", "2026-03-09T10:00"),
			"I/Bob.md": held("Bob", "2026-03-02T10:00"),
			"I/Cy.md": held("Cy", "2026-03-02T10:00", {
				thanked: "2026-03-03",
				reported: "2026-03-04",
			}),
			"I/Fay.md": held("Fay", "2026-03-02T10:00"),
		};
		expect(cards(notes, "met")).toEqual([
			"Bob 2026-03-03",
			"Ann 2026-03-05",
			"Fay 2026-04-01",
			"Cy -",
			"Dee -",
		]);
	});

	it("keeps the card of a person while nothing on it has changed", () => {
		const index = vault({
			"Ann.md": person("intro_status: asked\n", "2026-03-02 asked"),
			"Bob.md": person("intro_status: asked\n", "2026-03-02 asked"),
		});
		const before = makeBoard(index).stages[1]?.cards;
		index.set(contact("Bob.md", { intro_status: "asked" }));
		const after = makeBoard(index).stages[1]?.cards;
		expect(after?.find(({ entry }) => entry.path === "Ann.md")).toBe(
			before?.find(({ entry }) => entry.path === "Ann.md"),
		);
		expect(after?.find(({ entry }) => entry.path === "Bob.md")?.dueOn).toBeUndefined();
	});

	it("computes again with other limits", () => {
		const index = vault({ "Ann.md": person("intro_status: asked\n", "2026-03-02 asked") });
		const entry = contactAt(index, "Ann.md");
		const limits = DEFAULT_SETTINGS.pipeline;
		expect(knownStageStatus(entry, limits)).toBe(knownStageStatus(entry, limits));
		expect(knownStageStatus(entry, limits)?.dueOn).toBe("2026-03-09");
		expect(knownStageStatus(entry, { ...limits, askedDays: 1 })?.dueOn).toBe("2026-03-03");
	});
});
