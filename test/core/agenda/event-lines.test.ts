import { describe, expect, it } from "vitest";
import { BoardCache } from "../../../src/core/agenda/board-cache";
import { actionLabel } from "../../../src/core/agenda/agenda-item";
import { agenda, lines } from "../../make/agenda";
import { noteText } from "../../make/note";
import { time } from "../../make/pipeline";
import { vault } from "../../make/vault";

const meetup = (more = {}) => ({
	"Meetup.md": { type: "event", date: "2026-03-09", place: "Lehi", ...more },
});

describe("an event on the agenda", () => {
	const on = (day: string, more = {}) => lines(meetup(more), day);

	it("is shown on the day before and on its day, and asked about from the day after for two weeks", () => {
		expect(on("2026-03-07T23:59")).toEqual([]);
		expect(on("2026-03-08T00:00")).toEqual(["event - 2026-03-09 +0 → prepare-event"]);
		expect(on("2026-03-09T23:59")).toEqual(["event - 2026-03-09 +0 → prepare-event"]);
		expect(on("2026-03-10T00:00")).toEqual(["event-unreviewed - 2026-03-10 +0 → review-event"]);
		expect(on("2026-03-23")).toEqual(["event-unreviewed - 2026-03-10 +13 → review-event"]);
		expect(on("2026-03-24")).toEqual([]);
	});

	it("is asked about once", () => {
		expect(on("2026-03-10", { reviewed: "2026-03-10" })).toEqual([]);
	});

	it("that lasts some days is shown on each of them, and asked about after the last", () => {
		const long = { ends: "2026-03-11" };
		expect(on("2026-03-08", long)).toEqual(["event - 2026-03-09 +0 → prepare-event"]);
		expect(on("2026-03-10", long)).toEqual(["event - 2026-03-10 +0 → prepare-event"]);
		expect(on("2026-03-12", long)).toEqual(["event-unreviewed - 2026-03-12 +0 → review-event"]);
	});

	it("without a day is never due", () => {
		expect(on("2026-03-09", { date: undefined })).toEqual([]);
	});

	it("offers in its evenings to say whom one met, until that was said", () => {
		const also = (now: string, more = {}) => agenda(meetup(more), now)[0]?.also;
		expect(also("2026-03-08T20:00")).toBeUndefined();
		expect(also("2026-03-09T17:59")).toBeUndefined();
		expect(also("2026-03-09T18:00")).toBe("review-event");
		expect(also("2026-03-09T21:00", { reviewed: "2026-03-09" })).toBeUndefined();
		const long = { ends: "2026-03-10" };
		expect(also("2026-03-09T18:00", long)).toBe("review-event");
		expect(also("2026-03-10T18:00", { ...long, reviewed: "2026-03-09" })).toBe("review-event");
		const index = vault(meetup());
		const boards = new BoardCache();
		const times = ["T17:59", "T18:00", "T17:59"].map((at) => time(`2026-03-09${at}`));
		const offered = times.map((now) => boards.agenda(index, now)[0]?.also);
		expect(offered).toEqual([undefined, "review-event", undefined]);
	});

	it("says what it is about, and whether its sheet is there", () => {
		const [bare] = agenda(meetup(), "2026-03-08");
		expect(bare?.why).toBe("An event tomorrow, Lehi; whom to find there isn't prepared yet.");
		expect(bare && actionLabel(bare)).toBe("Make sheet");
		const text = noteText(meetup()["Meetup.md"], "## Prep\nAnn first\n");
		const [ready] = agenda({ "Meetup.md": text }, "2026-03-08");
		expect(ready?.why).toBe("An event tomorrow, Lehi.");
		expect(ready && actionLabel(ready)).toBe("Open sheet");
		const [past] = agenda(meetup(), "2026-03-10");
		expect(past?.why).toBe("Meetup was yesterday. Who did you meet?");
	});
});
