import { expect, it } from "vitest";
import { eventGuests } from "../../../src/app/events/event-guests";
import { eventAt } from "../../../src/app/events/review-event";
import { fitPeople } from "../../../src/core/fit/fit";
import { IntroGraph } from "../../../src/core/network/intro-graph";
import { day } from "../../make/pipeline";
import { vault } from "../../make/vault";

it("who can walk me over is looked for of the first strangers alone, and of nobody where none are wanted", () => {
	const there = { type: "contact", expected_at: "[[Fair]]" };
	const index = vault({
		"Fair.md": { type: "event", date: "2026-03-10" },
		"Dana.md": { ...there, closeness: 2 },
		...Object.fromEntries(
			["Ann", "Ben", "Cy", "Di"].map((name) => [`${name}.md`, { ...there, knows: ["[[Dana]]"] }]),
		),
	});
	const event = eventAt(index, "Fair.md");
	if (!event) throw new Error("No event.");
	const [fit, graph] = [fitPeople(index, undefined), new IntroGraph(index)];
	const walked = (count: number): string[] =>
		eventGuests(graph, index, fit, event, day("2026-03-09"), count)
			.filter(({ through }) => through.some(({ entry }) => entry.note.name === "Dana"))
			.map(({ entry }) => entry.note.name);
	expect(walked(9).sort()).toEqual(["Ann", "Ben", "Cy", "Di"]);
	expect(walked(2)).toHaveLength(2);
	expect(walked(0)).toEqual([]);
});
