import { describe, expect, it } from "vitest";
import { gatherResults } from "../../../src/core/results/results";
import { countWeeks } from "../../../src/core/results/week-results";
import { loggedContact } from "../../make/network";
import { day } from "../../make/pipeline";
import { vault } from "../../make/vault";

/** How many conversations a week has with Ann: one note by the day, and her log. */
function conversations(held: string, ...log: readonly string[]): number | undefined {
	const note = { type: "interview", contact: "[[Ann]]", starts: `${held}T10:00`, held: "held" };
	const index = vault({ "Ann.md": loggedContact("", ...log), "Talk.md": note });
	const [week] = countWeeks(index, day("2026-11-28"), 1, 1);
	const all = countWeeks(index, day("2026-11-28"), 1, 8);
	// Results count what the weeks count.
	expect(gatherResults(index).interviews).toBe(
		all.reduce((sum, { conversations: count }) => sum + count, 0),
	);
	return week?.conversations;
}

describe("the conversations of a week", () => {
	it("count once where the log was written some days after the note", () => {
		expect(conversations("2026-11-26", "2026-11-26 met")).toBe(1);
		expect(conversations("2026-11-26", "2026-11-27 met")).toBe(1);
		expect(conversations("2026-11-20", "2026-11-25 met")).toBe(0);
	});

	it("are two where the log has another one after that of the note, or the note is older than a week", () => {
		expect(conversations("2026-11-24", "2026-11-24 met", "2026-11-27 talked")).toBe(2);
		expect(conversations("2026-11-24", "2026-11-25 met", "2026-11-27 talked")).toBe(2);
		expect(conversations("2026-11-16", "2026-11-27 met")).toBe(1);
	});
});
