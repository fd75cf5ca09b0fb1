import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../src/core/dates/calendar-date";
import type { Card } from "../../../src/core/pipeline/board";
import { makeBoard } from "../../../src/core/pipeline/board";
import { ageLabel, dueLabel } from "../../../src/ui/pipeline/due-label";
import { vault } from "../../make/vault";

const day = (text: string): CalendarDate => text as CalendarDate;

function cardOf(status: string, log: string): Card {
	const index = vault({
		"Ann.md": `---\ntype: contact\nintro_status: ${status}\n---\n## Introduction log\n${log}`,
	});
	const [card] = makeBoard(index).stages.flatMap(({ cards }) => cards);
	if (!card) throw new Error("Nobody is in the pipeline.");
	return card;
}

describe("when something is due", () => {
	it.each([
		["2026-03-12", "due in 2 days"],
		["2026-03-11", "due tomorrow"],
		["2026-03-10", "due today"],
		["2026-03-09", "1 day overdue"],
		["2026-02-28", "10 days overdue"],
	])("is said in words, for %s", (due, label) => {
		expect(dueLabel(day(due), day("2026-03-10"))).toBe(label);
	});

	it("counts calendar days over a change of summer time", () => {
		expect(dueLabel(day("2026-03-09"), day("2026-03-07"))).toBe("due in 2 days");
		expect(dueLabel(day("2026-10-31"), day("2026-11-02"))).toBe("2 days overdue");
	});
});

describe("how long somebody is in a stage", () => {
	it("is said with the limit of the stage", () => {
		const card = cardOf("asked", "- 2026-03-02 asked [[Bob]]\n");
		expect(ageLabel(card, day("2026-03-07"))).toBe("5 days, due in 2 days");
		expect(ageLabel(card, day("2026-03-12"))).toBe("10 days, 3 days overdue");
		expect(ageLabel(card, day("2026-03-02"))).toBe("today, due in 7 days");
	});

	it("is not guessed where the log does not explain the status", () => {
		expect(ageLabel(cardOf("asked", ""), day("2026-03-07"))).toBe("age unknown");
	});
});
