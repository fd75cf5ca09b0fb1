import { describe, expect, it } from "vitest";
import { agenda, interview, lines, person } from "../../make/agenda";
import { noteText } from "../../make/note";

function talk(...tasks: readonly string[]): string {
	return noteText(
		interview("Ann", "2026-12-01T10:00", { held: "held", thanked: "2026-12-02" }),
		["## Recap", "### What I promised", ...tasks, ""].join("\n"),
	);
}

const notes = (...tasks: readonly string[]) => ({
	"Ann.md": person("intro_status: met\n", "2026-12-01 met"),
	"Talk.md": talk(...tasks),
});

describe("a promise", () => {
	const deck = "- [ ] Send **the deck** to [[Ann]] 📅 2026-12-04";

	it("is due on its day, overdue the day after, and gone once it is ticked", () => {
		const line = (days: number) => [`promise Ann 2026-12-04 +${days} → open-task`];
		expect(lines(notes(deck), "2026-12-03")).toEqual([]);
		expect(lines(notes(deck), "2026-12-04T00:00")).toEqual(line(0));
		expect(lines(notes(deck), "2026-12-05")).toEqual(line(1));
		expect(lines(notes(deck.replace("[ ]", "[x]")), "2026-12-05")).toEqual([]);
	});

	it("says what it is and for when, without the marks of tasks", () => {
		const whys = (today: string) =>
			agenda(notes(deck, "- [ ] Call her [due:: 2026-12-04] #x"), today).map(({ why }) => why);
		expect(whys("2026-12-05")).toEqual([
			"You promised for yesterday: Send the deck to Ann",
			"You promised for yesterday: Call her",
		]);
	});

	it("cannot wait, by its day and its place in the note", () => {
		const found = agenda(
			notes("- [ ] B 📅 2026-12-04", "- [ ] A 📅 2026-12-04", "- [ ] C 📅 2026-12-03"),
			"2026-12-04",
		);
		expect(found.map(({ when, promise }) => `${when} ${promise?.line}`)).toEqual([
			"now 13",
			"now 11",
			"now 12",
		]);
	});
});
