import { describe, expect, it } from "vitest";
import { makeAgenda } from "../../../src/core/agenda/agenda";
import type { LocalDateTime } from "../../../src/core/dates/calendar-date";
import { makeBoard } from "../../../src/core/pipeline/board";
import { documentAgenda, writeAgendaCsv } from "../../../src/app/documents/agenda-document";
import { vault } from "../../make/vault";

const NOW = "2026-03-12T08:00" as LocalDateTime;
const asked = (day: string, via: string) =>
	`---\ntype: contact\nintro_status: asked\nintro_via: "${via}"\n---\n## Introduction log\n- ${day} asked\n`;
const INDEX = vault({
	"Ann.md": {
		type: "contact",
		name: "Ann, Lee",
		follow_up: "2026-03-10",
	},
	"Bo.md": asked("2026-02-20", "[[Ann]]"),
	"Cy.md": asked("2026-02-21", "Eve Ray"),
	"Talk.md": { type: "interview", contact: ["[[Ann]]"], starts: "2026-03-13T09:00" },
	"Fair.md": { type: "event", date: "2026-03-13" },
	"Group.md": { type: "interview", contact: ["[[Nobody]]"], starts: "2026-03-12T09:00" },
});

describe("the agenda as a document", () => {
	const document = documentAgenda(makeAgenda(INDEX, makeBoard(INDEX), NOW), NOW);

	it("has the time for which it holds, and each line with its note", () => {
		expect(document.now).toBe(NOW);
		expect(document.items).toMatchObject([
			{
				kind: "conversation",
				path: "Group.md",
				name: "Group",
				interview: "Group.md",
				due: "2026-03-12",
				overdueDays: 0,
				when: "now",
				group: null,
			},
			{ kind: "conversation", path: "Ann.md", interview: "Talk.md", due: "2026-03-13" },
			{ kind: "event", path: "Fair.md", name: "Fair", event: "Fair.md", due: "2026-03-13" },
			{
				kind: "follow-up",
				path: "Ann.md",
				name: "Ann, Lee",
				interview: null,
				due: "2026-03-10",
				overdueDays: 2,
				why: "You wanted to come back to this on Tue 10 Mar.",
				when: "week",
			},
			{ kind: "ask-stale", path: "Bo.md", when: "older", group: "Ann.md" },
			{ kind: "ask-stale", path: "Cy.md", when: "older", group: "Eve Ray" },
		]);
	});

	it("has each key in every line", () => {
		for (const item of document.items)
			expect(Object.keys(item)).toEqual([
				"kind",
				"path",
				"name",
				"interview",
				"event",
				"opportunity",
				"due",
				"overdueDays",
				"why",
				"action",
				"when",
				"group",
			]);
	});

	it("is a table of the same", () => {
		const [header, ...lines] = writeAgendaCsv(document).split("\r\n");
		expect(header).toBe("due,overdue days,kind,name,path,why,action,when,group");
		expect(lines.find((line) => line.includes("follow-up"))).toMatch(
			/^2026-03-10,2,follow-up,"Ann, Lee",Ann.md,You wanted to come back to this on Tue 10 Mar.,log-contact,week,$/,
		);
	});
});
