import { describe, expect, it } from "vitest";
import { partPromises, readPromises } from "../../../src/core/note/promises";

const HEADING = "What I promised";

function read(...lines: readonly string[]) {
	return readPromises(lines.join("\n"), HEADING, 0);
}

describe("what is promised in a note", () => {
	it("is every open task with a day below its heading, as Tasks and Dataview write days", () => {
		const due = "2026-12-04";
		expect(
			read(
				"- [ ] Elsewhere 📅 2026-12-04",
				"### What I promised",
				"- [ ] Send the deck 📅 2026-12-04",
				"* [ ] Call [due:: 2026-12-04]",
				"1. [ ] Write due:: [[2026-12-04]]",
				"\t- [ ] Ask 🔼 📅\uFE0F2026-12-04 ^a1",
				"### What they promised",
				"- [ ] Not mine 📅 2026-12-04",
			),
		).toEqual([
			{ text: "Send the deck 📅 2026-12-04", due, line: 3 },
			{ text: "Call [due:: 2026-12-04]", due, line: 4 },
			{ text: "Write due:: [[2026-12-04]]", due, line: 5 },
			{ text: "Ask 🔼 📅\uFE0F2026-12-04 ^a1", due, line: 6 },
		]);
	});

	it("is that of every recap", () => {
		const lines = ["### What I promised", "- [ ] Deck 📅 2026-12-04", "### Next"];
		const found = read(...lines, "## Recap", "### What I promised", "- [ ] Call 📅 2026-12-05");
		expect(found.map(({ text, line }) => [text, line])).toEqual([
			["Deck 📅 2026-12-04", 2],
			["Call 📅 2026-12-05", 6],
		]);
	});

	it.each([
		"- [x] Send the deck 📅 2026-12-04",
		"- [-] Send the deck 📅 2026-12-04",
		"- [ ] Send the deck",
		"- [ ] 📅",
		"- [ ] Send the deck 📅 2026-02-30",
		"- Send the deck 📅 2026-12-04",
		"```\n- [ ] Send the deck 📅 2026-12-04\n```",
	])("is not %j", (line) => {
		expect(read(`## ${HEADING}`, line)).toEqual([]);
	});

	it("is nothing without the heading", () => {
		expect(read("- [ ] Send the deck 📅 2026-12-04")).toEqual([]);
	});

	it("is found with Windows line ends", () => {
		expect(readPromises(`## ${HEADING}\r\n\r\n- [ ] Deck 📅 2026-12-04\r\n`, HEADING, 0)).toEqual([
			{ text: "Deck 📅 2026-12-04", due: "2026-12-04", line: 3 },
		]);
	});

	it("is read below every heading of that name: a second recap may bring another", () => {
		const part = `### ${HEADING}\n- [ ] Deck 📅 2026-12-04\n`;
		expect(read(`${part}### People named\n- Cy\n${part}`).map(({ line }) => line)).toEqual([2, 6]);
	});

	it("is parted from what else was typed, with what is indented below it, and nothing else is", () => {
		const task = "- [ ] Send the deck 📅 2026-12-04";
		expect(partPromises(`${task}\n  - the long one\nShe likes tea.\n- [ ] no day`)).toEqual({
			rest: "She likes tea.\n- [ ] no day",
			tasks: `${task}\n  - the long one`,
		});
		for (const rest of [`### My own\n${task}`, `My own\n---\n${task}`, `%%\n${task}\n%%`, "Tea."])
			expect(partPromises(rest)).toEqual({ rest, tasks: "" });
	});
});
