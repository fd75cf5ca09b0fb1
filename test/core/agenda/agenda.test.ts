import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/core/dates/calendar-date";
import { agenda, around, dueLine, interview, lines, person } from "../../make/agenda";
import { time } from "../../make/pipeline";
import type { VaultNotes } from "../../make/vault";

describe("a follow-up of the user's own", () => {
	it("is shown from its day on, also for somebody who is not in the pipeline", () => {
		const notes = { "Ann.md": person("follow_up: 2026-03-09\n") };
		expect(around(notes, "2026-03-09")).toEqual(dueLine("follow-up", "log-contact"));
		expect(agenda(notes, "2026-03-09")[0]?.why).toBe("You wanted to come back to this today.");
	});

	it("puts off what is due by the stage, which then says it", () => {
		const notes = {
			"Ann.md": person("intro_status: asked\nfollow_up: 2026-03-20\n", "2026-03-02 asked [[Eve]]"),
		};
		expect(lines(notes, "2026-03-19")).toEqual([]);
		expect(lines(notes, "2026-03-20")).toEqual(["ask-stale Ann 2026-03-20 +0 → nudge"]);
	});

	it("gives way to what the stage asks for once that is due", () => {
		const notes = {
			"Ann.md": person("intro_status: asked\nfollow_up: 2026-03-05\n", "2026-03-02 asked [[Eve]]"),
		};
		expect(lines(notes, "2026-03-08")).toEqual(["follow-up Ann 2026-03-05 +3 → log-contact"]);
		expect(lines(notes, "2026-03-09")).toEqual(["ask-stale Ann 2026-03-09 +0 → nudge"]);
	});

	it("does not put off a conversation", () => {
		const notes = {
			"Ann.md": person("follow_up: 2026-05-01\n"),
			"I.md": interview("Ann", "2026-03-09T10:00"),
		};
		expect(lines(notes, "2026-03-09")).toEqual(["conversation Ann 2026-03-09 +0 → prepare"]);
	});
});

describe("keeping in touch", () => {
	it("is due so many days after the last contact, whoever knows of it", () => {
		const keep = "keep_in_touch: 30\n";
		const from = (notes: VaultNotes) =>
			agenda({ ...notes }, "2027-01-01").filter(({ kind }) => kind === "keep-in-touch")[0]?.due;
		expect(around({ "Ann.md": person(`${keep}last_contact: 2026-02-07\n`) }, "2026-03-09")).toEqual(
			dueLine("keep-in-touch", "log-contact"),
		);
		expect(from({ "Ann.md": person(keep, "2026-03-02 met", "2026-03-08 asked") })).toBe(
			"2026-04-01",
		);
		expect(
			from({
				"Ann.md": person(`${keep}last_contact: 2026-03-01\n`, "2026-03-02 talked"),
				"I.md": interview("Ann", "2026-03-03T10:00", { held: "held" }),
				"J.md": interview("Ann", "2026-03-04T10:00", { held: "cancelled" }),
				"K.md": interview("Ann", "2026-02-04T10:00", { held: "held" }),
			}),
		).toBe("2026-04-02");
	});

	it("with somebody with whom there was no contact is due at once", () => {
		expect(lines({ "Ann.md": person("keep_in_touch: 30\n") }, "2026-03-10")).toEqual([
			"keep-in-touch Ann 2026-03-10 +0 → log-contact",
		]);
	});

	it("is put off by the user's own follow-up, which stands for it", () => {
		const notes = {
			"Ann.md": person("keep_in_touch: 30\nlast_contact: 2026-01-01\nfollow_up: 2026-03-20\n"),
			"Bob.md": person("keep_in_touch: 30\nfollow_up: 2026-03-20\n"),
		};
		expect(lines(notes, "2026-03-19")).toEqual([]);
		expect(lines(notes, "2026-03-20")).toEqual([
			"follow-up Ann 2026-03-20 +0 → log-contact",
			"follow-up Bob 2026-03-20 +0 → log-contact",
		]);
	});

	it("says how often and since when", () => {
		const notes = {
			"Ann.md": person("keep_in_touch: 30\nlast_contact: 2026-02-05\n"),
			"Bob.md": person("keep_in_touch: 30\n"),
			"Cy.md": person("keep_in_touch: 1\n"),
		};
		expect(agenda(notes, "2026-03-10").map(({ why }) => why)).toEqual([
			"You want to keep in touch every 30 days; the last contact was on 5 Feb.",
			"You want to keep in touch every 30 days, but haven't been in touch yet.",
			"You want to keep in touch every day, but haven't been in touch yet.",
		]);
	});

	it("breaks nothing where the calendar ends", () => {
		const notes = {
			"Ann.md": person("keep_in_touch: 36500\nlast_contact: 9990-01-01\n"),
			"Bob.md": person("intro_status: contacted\n", "9999-12-31 contacted"),
			"I.md": interview("Ann", "0001-01-01T00:10"),
		};
		expect(lines(notes, "2026-03-10", 30)).toEqual([
			"conversation-unmarked Ann 0001-01-01 +739684 → mark-held",
		]);
	});
});

describe("the agenda", () => {
	it("has what cannot wait first by its kind, then this week, then what waits, then what is older, each by its day", () => {
		const asked = (date: string) => person("intro_status: asked\n", `${date} asked [[Eve]]`);
		const notes = {
			"Zoe.md": asked("2026-03-02"),
			"Ann.md": asked("2026-03-02"),
			"Old.md": asked("2026-02-02"),
			"Bob.md": person("follow_up: 2026-03-09\n"),
			"Dee.md": person("follow_up: 2026-03-02\n"),
			"Eli.md": person("follow_up: 2026-03-01\n"),
			"Cy.md": person("intro_status: introduced\n", "2026-03-08 introduced"),
			"Ann 1.md": person(""),
			"Late.md": interview("Ann 1", "2026-03-09T16:00"),
			"Soon.md": interview("Ann 1", "2026-03-09T10:00"),
			"Tomorrow.md": interview("Ann 1", "2026-03-10T08:00"),
			"K.md": interview("Ann 1", "2026-03-01T10:00", { held: "held" }),
			"L.md": interview("Ann 1", "2026-02-20T10:00", { held: "held" }),
		};
		expect(
			agenda(notes, "2026-03-09").map(
				({ kind, when, person: who, interview: about }) =>
					`${when}: ${kind} ${about?.path ?? who?.path ?? ""}`,
			),
		).toEqual([
			"now: conversation Soon.md",
			"now: conversation Late.md",
			"now: conversation Tomorrow.md",
			"now: introduction-unanswered Cy.md",
			"now: thanks-owed K.md",
			"week: follow-up Dee.md",
			"week: follow-up Bob.md",
			"waiting: ask-stale Ann.md",
			"waiting: ask-stale Zoe.md",
			"older: ask-stale Old.md",
			"older: thanks-owed L.md",
			"older: follow-up Eli.md",
		]);
	});

	it("says of what cannot wait from the day before until two weeks after, and of all else for a week", () => {
		const thanks = { "I.md": interview("Nobody", "2026-03-08T10:00", { held: "held" }) };
		const wish = { "Ann.md": person("follow_up: 2026-03-09\n") };
		const when = (notes: VaultNotes, now: string) => agenda(notes, now, 7)[0]?.when;
		expect(
			["2026-03-07", "2026-03-08", "2026-03-23", "2026-03-24"].map((now) => when(thanks, now)),
		).toEqual(["week", "now", "now", "older"]);
		expect(["2026-03-02", "2026-03-16", "2026-03-17"].map((now) => when(wish, now))).toEqual([
			"week",
			"week",
			"older",
		]);
	});

	it("looks ahead as many days as it is told, and nothing of that is overdue", () => {
		const notes = {
			"Ann.md": person("intro_status: asked\n", "2026-03-02 asked [[Eve]]"),
			"Bob.md": person("follow_up: 2026-03-12\n"),
			"Cy.md": person(""),
			"I.md": interview("Cy", "2026-03-11T10:00"),
		};
		const at = (ahead: number) => lines(notes, "2026-03-08T12:00", ahead);
		expect(at(0)).toEqual([]);
		expect(at(1)).toEqual(["ask-stale Ann 2026-03-09 +0 → nudge"]);
		expect(at(2)).toEqual([
			"conversation Cy 2026-03-11 +0 → prepare",
			"ask-stale Ann 2026-03-09 +0 → nudge",
		]);
		expect(at(3)).toHaveLength(2);
		expect(at(4)).toContain("follow-up Bob 2026-03-12 +0 → log-contact");
	});

	it("turns over at local midnight", () => {
		const notes = { "Ann.md": person("intro_status: asked\n", "2026-03-01 asked [[Eve]]") };
		for (const [before, after] of [["2026-03-07T23:59", "2026-03-08T00:00"]] as const) {
			expect(lines(notes, before)).toEqual([]);
			expect(lines(notes, after)).toHaveLength(1);
			expect(dayOf(time(after))).toBe("2026-03-08");
		}
	});

	it("of nobody is empty", () => {
		expect(lines({}, "2026-03-10", 400)).toEqual([]);
	});
});
