import { describe, expect, it } from "vitest";
import { makeAgenda } from "../../../src/core/agenda/agenda";
import type { LocalDateTime } from "../../../src/core/dates/calendar-date";
import { makeBoard } from "../../../src/core/pipeline/board";
import { legalEvents } from "../../../src/core/vocabulary/stage";
import { AGENDA_ACTIONS, actionLabel } from "../../../src/core/agenda/agenda-item";
import { agendaIntent, secondButton } from "../../../src/ui/pipeline/agenda-action";
import { vault, type VaultNotes } from "../../make/vault";

/** What the buttons of the agenda's lines ask for, by the kind of the line. */
function intents(notes: VaultNotes, now: string) {
	const index = vault(notes);
	const items = makeAgenda(index, makeBoard(index), now as LocalDateTime);
	return Object.fromEntries(items.map((item) => [item.kind, agendaIntent(item)]));
}

function person(status: string, log: readonly string[], properties = ""): string {
	const lines = log.map((line) => `- ${line}\n`).join("");
	return `---\ntype: contact\nintro_status: ${status}\n${properties}---\n## Introduction log\n${lines}`;
}

describe("the button of an agenda line", () => {
	it("opens the letter that records the event of the line", () => {
		const found = intents(
			{
				"Asked.md": person("asked", ["2026-03-02 asked [[Bob]]"]),
				"Introduced.md": person("introduced", ["2026-03-02 introduced [[Bob]]"]),
			},
			"2026-03-10T12:00",
		);
		expect(found["ask-stale"]).toEqual({ kind: "write", path: "Asked.md", event: "nudged" });
		expect(found["introduction-unanswered"]).toEqual({
			kind: "write",
			path: "Introduced.md",
			event: "contacted",
		});
	});

	it("asks for somebody else when a reminder has not helped, with an event that the stage allows", () => {
		const log = ["2026-03-02 asked [[Bob]]", "2026-03-09 nudged [[Bob]]"];
		const found = intents({ "Asked.md": person("asked", log) }, "2026-04-01T12:00");
		expect(found["ask-stale"]).toEqual({ kind: "ask", path: "Asked.md" });
		expect(legalEvents("asked")).toContain("asked");
	});

	it("looks for a second person at the first limit of a message, writes again at the second", () => {
		const notes = { "Ann.md": person("contacted", ["2026-03-02 contacted"]) };
		expect(intents(notes, "2026-03-05T12:00")["no-reply"]).toEqual({
			kind: "second-person",
			path: "Ann.md",
		});
		expect(intents(notes, "2026-03-11T12:00")["no-reply"]).toMatchObject({ event: "contacted" });
		const again = {
			"Ann.md": person("contacted", ["2026-03-02 contacted", "2026-03-11 contacted"]),
		};
		expect(intents(again, "2026-03-20T12:00")["no-reply"]).toMatchObject({ event: "no-reply" });
	});

	it("makes the sheet of an event to come, and asks whom one met at one that is over", () => {
		const notes = {
			"Fair.md": { type: "event", date: "2026-03-11" },
			"Meetup.md": { type: "event", date: "2026-03-09" },
		};
		expect(intents(notes, "2026-03-10T12:00")).toEqual({
			event: { kind: "prepare-event", path: "Fair.md" },
			"event-unreviewed": { kind: "review-event", path: "Meetup.md" },
		});
	});

	it("opens thanks and reports for the note of the conversation, and marks it as held", () => {
		const interview = { type: "interview", contact: ["[[Ann]]"], starts: "2026-03-02T09:00" };
		const held = intents(
			{
				"Ann.md": person("met", ["2026-03-02 met"], 'introduced_by: "[[Bob]]"\n'),
				"Talk.md": { ...interview, held: "held" },
			},
			"2026-03-10T12:00",
		);
		expect(held["thanks-owed"]).toEqual({ kind: "say-thanks", path: "Talk.md", person: "Ann.md" });
		expect(held["report-owed"]).toEqual({
			kind: "tell-introducer",
			path: "Talk.md",
			person: "Ann.md",
		});
		const planned = intents(
			{
				"Ann.md": person("scheduled", ["2026-03-01 scheduled 2026-03-02 09:00"]),
				"Talk.md": interview,
			},
			"2026-03-10T12:00",
		);
		expect(planned["conversation-unmarked"]).toEqual({ kind: "mark-held", path: "Talk.md" });
	});

	it("records thanks alone where nobody with a note was there", () => {
		const interview = { type: "interview", starts: "2026-03-02T09:00", held: "held" };
		const found = intents({ "Talk.md": interview }, "2026-03-10T12:00");
		expect(found["thanks-owed"]).toEqual({ kind: "thank", path: "Talk.md" });
	});

	it("offers a recap beside the mark, where somebody with a note was there", () => {
		const interview = { type: "interview", contact: ["[[Ann]]"], starts: "2026-03-02T09:00" };
		const recaps = (notes: VaultNotes): unknown[] => {
			const index = vault(notes);
			const now = "2026-03-10T12:00" as LocalDateTime;
			return makeAgenda(index, makeBoard(index), now).map((item) => secondButton(item)?.intent);
		};
		expect(recaps({ "Ann.md": { type: "contact" }, "Talk.md": interview })).toEqual([
			{ kind: "quick-recap", path: "Talk.md" },
		]);
		expect(recaps({ "Talk.md": interview })).toEqual([undefined]);
		const ann = person("scheduled", ["2026-03-01 scheduled 2026-03-02 09:00"]);
		expect(recaps({ "Ann.md": ann })).toEqual([{ kind: "quick-recap", path: "Ann.md" }]);
	});

	it("offers a recap beside thanks for as long as there is none", () => {
		const talk = (more: string): string =>
			`---\ntype: interview\ncontact: "[[Ann]]"\nstarts: 2026-03-09T09:00\nheld: held\n---\n${more}`;
		const second = (more: string): unknown => {
			const index = vault({ "Ann.md": { type: "contact" }, "Talk.md": talk(more) });
			const [item] = makeAgenda(index, makeBoard(index), "2026-03-10T12:00" as LocalDateTime);
			return item && secondButton(item);
		};
		expect(second("")).toEqual({
			label: "Recap…",
			intent: { kind: "quick-recap", path: "Talk.md" },
		});
		expect(second("## Recap\nShe knows everybody.\n")).toBeUndefined();
	});

	it("offers in the evening of an event to say whom one met, beside its sheet", () => {
		const index = vault({ "Meetup.md": { type: "event", date: "2026-03-10" } });
		const [item] = makeAgenda(index, makeBoard(index), "2026-03-10T20:00" as LocalDateTime);
		expect(item && agendaIntent(item)).toEqual({ kind: "prepare-event", path: "Meetup.md" });
		expect(item && secondButton(item)).toEqual({
			label: "Who did you meet?",
			intent: { kind: "review-event", path: "Meetup.md" },
		});
	});

	it("offers only to record beside a letter, which may have been sent elsewhere", () => {
		const index = vault({ "Ann.md": person("asked", ["2026-03-02 asked [[Bob]]"]) });
		const [item] = makeAgenda(index, makeBoard(index), "2026-03-10T12:00" as LocalDateTime);
		expect(item && secondButton(item)).toEqual({
			label: "Only record",
			intent: { kind: "event", path: "Ann.md", event: "nudged" },
		});
	});

	it("says whether the notes of a conversation are there", () => {
		const interview = { type: "interview", contact: ["[[Ann]]"], starts: "2026-03-10T18:00" };
		const label = (goal: object): string[] => {
			const index = vault({ "Ann.md": { type: "contact" }, "Talk.md": { ...interview, ...goal } });
			const now = "2026-03-10T12:00" as LocalDateTime;
			return makeAgenda(index, makeBoard(index), now).map(actionLabel);
		};
		expect(label({})).toEqual(["Prepare"]);
		expect(label({ goal: "Learn" })).toEqual(["Open notes"]);
	});

	it("sets a time where a conversation has none, and prepares one to come", () => {
		const found = intents(
			{ "Ann.md": person("scheduled", ["2026-03-02 scheduled"]) },
			"2026-03-10T12:00",
		);
		expect(found["conversation-without-time"]).toEqual({ kind: "schedule", path: "Ann.md" });
		const coming = intents(
			{
				"Ann.md": { type: "contact" },
				"Talk.md": { type: "interview", contact: ["[[Ann]]"], starts: "2026-03-10T18:00" },
			},
			"2026-03-10T12:00",
		);
		expect(coming["conversation"]).toEqual({ kind: "prepare", path: "Talk.md" });
	});

	it("logs a contact with those to keep in touch with and to come back to", () => {
		const notes = {
			"Ann.md": { type: "contact", keep_in_touch: 30 },
			"Bob.md": { type: "contact", follow_up: "2026-03-05" },
		};
		const found = intents(notes, "2026-03-10T12:00");
		expect(found["keep-in-touch"]).toEqual({ kind: "log-contact", path: "Ann.md" });
		expect(found["follow-up"]).toEqual({ kind: "log-contact", path: "Bob.md" });
	});

	it("has words of its own for each action", () => {
		const label = Object.values(AGENDA_ACTIONS).map((action) => action.label);
		expect(new Set(label).size).toBe(label.length);
	});
});
