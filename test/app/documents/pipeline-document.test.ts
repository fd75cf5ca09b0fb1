import { describe, expect, it } from "vitest";
import type { LocalDateTime } from "../../../src/core/dates/calendar-date";
import { makeBoard } from "../../../src/core/pipeline/board";
import { STAGES } from "../../../src/core/vocabulary/stage";
import { documentPipeline, writePipelineCsv } from "../../../src/app/documents/pipeline-document";
import { documentStageStatus } from "../../../src/app/documents/stage-status-document";
import { STAGE_NOTES } from "../../make/stage-notes";
import { vault } from "../../make/vault";

const NOW = "2026-03-12T09:00" as LocalDateTime;

function person(properties: string, ...log: readonly string[]): string {
	const lines = log.map((line) => `- ${line}\n`).join("");
	return `---\ntype: contact\n${properties}---\n## Introduction log\n${lines}`;
}

const INDEX = vault({
	"Ann.md": person(
		'intro_status: asked\nintro_via: "[[People/Bo|Bo B]]"\n',
		"2026-03-02 asked [[Bo]]",
	),
	"Bo.md": person("intro_status: Asked\n", "2026-03-05 asked [[Ann]]"),
	"Cy.md": person("intro_status: declined\nintro_route: cold\n"),
	"Di.md": person('intro_status: waiting\nintroduced_by: "[[Bo]]"\n'),
	"Ed.md": person(""),
	"Flo.md": person(
		'intro_status: introduced\nname: "=Flo"\nintroduced_by: Aunt May\nfollow_up: 2026-03-12\n',
		"2026-03-12 introduced",
	),
});

const VIEW = { index: INDEX, board: makeBoard(INDEX), now: NOW };

describe("the pipeline as a document", () => {
	const document = documentPipeline(VIEW);

	it("has every stage in its order, with whose move it is", () => {
		expect(document.stages.map(({ id }) => id)).toEqual(STAGES);
		expect(document.stages.map(({ move }) => move)).toEqual(
			STAGES.map((stage) => STAGE_NOTES[stage].move),
		);
	});

	it("has everybody who is in it with their age, their limit, and by whom; null is unknown", () => {
		const people = document.stages.flatMap((stage) => stage.people);
		expect(people.map(({ name, next }) => `${name}: ${next.label}`)).toEqual([
			"Ann: Remind",
			"Bo: Remind",
			"=Flo: Log a contact",
			"Cy: Complete this move",
		]);
		expect(people.map((one) => ({ ...one, next: undefined }))).toEqual([
			{
				path: "Ann.md",
				name: "Ann",
				since: "2026-03-02",
				ageDays: 10,
				dueOn: "2026-03-09",
				overdue: true,
				via: "Bo B",
				route: null,
				explained: true,
			},
			{
				path: "Bo.md",
				name: "Bo",
				since: "2026-03-05",
				ageDays: 7,
				dueOn: "2026-03-12",
				overdue: false,
				via: null,
				route: null,
				explained: true,
			},
			{
				path: "Flo.md",
				name: "=Flo",
				since: "2026-03-12",
				ageDays: 0,
				dueOn: "2026-03-13",
				overdue: false,
				via: "Aunt May",
				route: null,
				explained: true,
			},
			{
				path: "Cy.md",
				name: "Cy",
				since: null,
				ageDays: null,
				dueOn: null,
				overdue: false,
				via: null,
				route: "cold",
				explained: false,
			},
		]);
	});

	it("keeps an unknown status as it is written", () => {
		expect(document.unrecognised).toEqual([{ path: "Di.md", name: "Di", status: "waiting" }]);
	});

	it("is a table of the same, in which no cell is a formula", () => {
		expect(writePipelineCsv(document).split("\r\n")).toEqual([
			"stage,move,name,path,since,age days,due on,overdue,via,route",
			"asked,introducer,Ann,Ann.md,2026-03-02,10,2026-03-09,yes,Bo B,",
			"asked,introducer,Bo,Bo.md,2026-03-05,7,2026-03-12,no,,",
			'introduced,mine,"\'=Flo",Flo.md,2026-03-12,0,2026-03-13,no,Aunt May,',
			"declined,closed,Cy,Cy.md,,,,no,,cold",
			"waiting,,Di,Di.md,,,,,,",
			"",
		]);
	});
});

describe("a person's stage status as a document", () => {
	function stageStatusOf(path: string): unknown {
		const cards = VIEW.board.stages.flatMap((stage) => stage.cards);
		const card = cards.find(({ entry }) => entry.path === path);
		return card && documentStageStatus(card, VIEW);
	}

	it("has the next step, with the event where it is one", () => {
		expect(stageStatusOf("Ann.md")).toEqual({
			move: "introducer",
			since: "2026-03-02",
			ageDays: 10,
			dueOn: "2026-03-09",
			overdue: true,
			explained: true,
			next: {
				kind: "nudge",
				event: "nudged",
				label: "Remind",
				why: "Bo was asked on 2 Mar and hasn't answered yet.",
			},
		});
	});

	it("asks for what is missing where the log does not explain the stage", () => {
		expect(stageStatusOf("Cy.md")).toMatchObject({
			explained: false,
			ageDays: null,
			next: { kind: "complete", event: null },
		});
	});
});
