import { describe, expect, it } from "vitest";
import { agenda, around, dueLine, interview, lines, person } from "../../make/agenda";
import { noteText } from "../../make/note";
import type { VaultNotes } from "../../make/vault";

describe("a conversation", () => {
	const planned = (more = {}) => ({
		"Ann.md": person("intro_status: scheduled\n", "2026-03-02 scheduled 2026-03-09 10:00"),
		"I.md": interview("Ann", "2026-03-09T10:00", more),
	});

	it("is shown on the day before and on its day, and asked about when it is over", () => {
		const at = (now: string) => lines(planned(), now);
		const coming = "conversation Ann 2026-03-09 +0 → prepare";
		expect(at("2026-03-07T23:59")).toEqual([]);
		expect(at("2026-03-08T00:00")).toEqual([coming]);
		expect(at("2026-03-09T00:00")).toEqual([coming]);
		expect(at("2026-03-09T10:29")).toEqual([coming]);
		expect(at("2026-03-09T10:30")).toEqual(["conversation-unmarked Ann 2026-03-09 +0 → mark-held"]);
		expect(at("2026-03-11T00:00")).toEqual(["conversation-unmarked Ann 2026-03-09 +2 → mark-held"]);
	});

	it("lasts as long as its note says, over midnight too", () => {
		const notes = {
			"Ann.md": person(""),
			"I.md": interview("Ann", "2026-03-08T23:30", { minutes: 45 }),
		};
		const kinds = (now: string) => agenda(notes, now).map(({ kind }) => kind);
		expect(kinds("2026-03-09T00:14")).toEqual(["conversation"]);
		expect(kinds("2026-03-09T00:15")).toEqual(["conversation-unmarked"]);
		const long = { ...notes, "I.md": interview("Ann", "2026-10-31T20:00", { minutes: 1440 }) };
		expect(agenda(long, "2026-11-01T19:59").map(({ kind }) => kind)).toEqual(["conversation"]);
		expect(agenda(long, "2026-11-01T20:00").map(({ kind }) => kind)).toEqual([
			"conversation-unmarked",
		]);
	});

	it("is said to be unprepared where it has neither a goal nor a preparation", () => {
		const why = (notes: VaultNotes) => agenda(notes, "2026-03-09T08:00")[0]?.why;
		expect(why(planned())).toBe("A conversation today at 10:00; it isn't prepared yet.");
		expect(why(planned({ goal: "Learn how they buy" }))).toBe("A conversation today at 10:00.");
		const text = noteText(planned()["I.md"], "## Prep\nSome words\n");
		expect(why({ ...planned(), "I.md": text })).toBe("A conversation today at 10:00.");
		expect(agenda(planned(), "2026-03-10")[0]?.why).toBe(
			"A conversation was planned for yesterday at 10:00. Was it held?",
		);
	});

	it("is known by the log alone where it has no note, for the usual half an hour", () => {
		const notes = {
			"Ann.md": person("intro_status: scheduled\n", "2026-03-02 scheduled 2026-03-09 10:00"),
		};
		const at = (now: string) => lines(notes, now);
		expect(at("2026-03-07T23:59")).toEqual([]);
		expect(at("2026-03-08T00:00")).toEqual(["conversation Ann 2026-03-09 +0 → prepare"]);
		expect(at("2026-03-09T10:29")).toEqual(["conversation Ann 2026-03-09 +0 → prepare"]);
		expect(at("2026-03-09T10:30")).toEqual(["conversation-unmarked Ann 2026-03-09 +0 → mark-held"]);
	});

	it("without a time is asked for one", () => {
		const scheduled = (...log: string[]) => ({
			"Ann.md": person("intro_status: scheduled\n", ...log),
		});
		const line = "conversation-without-time Ann 2026-03-02 +8 → set-time";
		expect(lines(scheduled("2026-03-02 scheduled"), "2026-03-10")).toEqual([line]);
		expect(
			lines(
				scheduled("2026-03-02 scheduled 2026-03-09 10:00", "2026-03-08 moved: to April"),
				"2026-03-10",
			),
		).toEqual([line]);
		expect(lines(scheduled(), "2026-03-10")).toEqual([]);
	});

	it("is one line for all its people", () => {
		const notes = {
			"Ann.md": person("intro_status: scheduled\n", "2026-03-02 scheduled 2026-03-09 10:00"),
			"Bob.md": person("intro_status: scheduled\n", "2026-03-02 scheduled 2026-03-09 10:00"),
			"I.md": interview(["Ann", "Bob", "Nobody"], "2026-03-09T10:00"),
		};
		expect(lines(notes, "2026-03-09")).toEqual(["conversation Ann 2026-03-09 +0 → prepare"]);
		expect(lines(notes, "2026-03-10")).toEqual([
			"conversation-unmarked Ann 2026-03-09 +1 → mark-held",
		]);
	});

	it("with nobody who has a note is shown too", () => {
		const notes = { "I.md": interview("Nobody", "2026-03-09T10:00") };
		expect(lines(notes, "2026-03-09")).toEqual(["conversation - 2026-03-09 +0 → prepare"]);
	});

	it.each(["cancelled", "no-show", "held"])("that is %s is not asked about", (held) => {
		const notes = {
			"Ann.md": person("intro_status: met\n", "2026-03-09 met"),
			"I.md": interview("Ann", "2026-03-09T10:00", { held, thanked: "2026-03-09" }),
		};
		expect(lines(notes, "2026-03-10")).toEqual([]);
	});
});

describe("what is owed after a conversation", () => {
	const after = (more = {}) => ({
		"Ann.md": person('intro_status: met\nintroduced_by: "[[Eve Ray|Eve]]"\n', "2026-03-06 met"),
		"Bob.md": person("intro_status: met\n", "2026-03-06 met"),
		"I.md": interview("Ann", "2026-03-06T10:00", { held: "held", ...more }),
	});

	it("is thanks by the next day, weekend or not", () => {
		expect(around(after({ reported: "2026-03-06" }), "2026-03-07")).toEqual(
			dueLine("thanks-owed", "thank"),
		);
	});

	it("is a report to the introducer in three days, over a change of the clocks too", () => {
		expect(around(after({ thanked: "2026-03-06" }), "2026-03-09")).toEqual(
			dueLine("report-owed", "report-back"),
		);
		expect(agenda(after(), "2026-03-09").map(({ why }) => why)).toEqual([
			"You talked on Fri 6 Mar and haven't said thanks yet.",
			"Eve introduced you, and has not heard how it went.",
		]);
	});

	it("is no report where nobody introduced us", () => {
		const notes = { ...after(), "I.md": interview("Bob", "2026-03-06T10:00", { held: "held" }) };
		expect(lines(notes, "2026-03-20")).toEqual(["thanks-owed Bob 2026-03-07 +13 → thank"]);
	});

	it("is one line of thanks and one of reports, which names every introducer", () => {
		const notes = {
			"Ann.md": person('introduced_by: "[[Eve]]"\nfollow_up: 2026-03-12\n'),
			"Bob.md": person('introduced_by: "[[Ida]]"\n'),
			"Cy.md": person('introduced_by: "[[Ida]]"\n'),
			"I.md": interview(["Ann", "Bob", "Cy"], "2026-03-06T10:00", { held: "held" }),
		};
		const items = agenda(notes, "2026-03-20").filter(({ interview: about }) => about);
		expect(items.map(({ kind, due, person: who }) => [kind, due, who?.note.name])).toEqual([
			["thanks-owed", "2026-03-12", "Ann"],
			["report-owed", "2026-03-09", "Bob"],
		]);
		expect(items[1]?.why).toBe("Ida and Eve introduced you, and have not heard how it went.");
	});

	it("is put off by the user's own follow-up, which is a line of its own", () => {
		const notes = {
			...after(),
			"Ann.md": person(
				'intro_status: met\nintroduced_by: "[[Eve]]"\nfollow_up: 2026-03-20\n',
				"2026-03-06 met",
			),
		};
		expect(lines(notes, "2026-03-19")).toEqual([]);
		expect(lines(notes, "2026-03-20")).toEqual([
			"thanks-owed Ann 2026-03-20 +0 → thank",
			"report-owed Ann 2026-03-20 +0 → report-back",
			"follow-up Ann 2026-03-20 +0 → log-contact",
		]);
	});
});
