import { describe, expect, it } from "vitest";
import { makeBoard } from "../../../src/core/pipeline/board";
import { type BoardQuery, filterBoard, WHOLE_BOARD } from "../../../src/core/pipeline/filter-board";
import { vault } from "../../make/vault";

const board = makeBoard(
	vault({
		"Ann Lee.md": {
			type: "contact",
			intro_status: "asked",
			title: "VP Product",
			company: ["[[Acme|Acme Corp]]"],
			category: "peer",
		},
		"Bjørn Å.md": { type: "contact", intro_status: "asked", category: ["peer", "board-member"] },
		"Cy.md": { type: "contact", intro_status: "met", company: ["Acme"] },
		"Dee.md": { type: "contact", intro_status: "waiting for acme" },
	}),
);

function names(query: Partial<BoardQuery>): readonly string[] {
	const { stages, unrecognised } = filterBoard(board, { ...WHOLE_BOARD, ...query });
	const cards = stages.flatMap((column) => column.cards.map(({ entry }) => entry.note.name));
	return [...cards, ...unrecognised.map(({ note }) => note.name)];
}

describe("filtering the pipeline", () => {
	it("gives the pipeline itself where nothing is asked for", () => {
		expect(filterBoard(board, WHOLE_BOARD)).toBe(board);
		expect(filterBoard(board, { text: "  ", category: "" })).toBe(board);
	});

	it("finds words in name, title, company as it is shown, and category, each of them somewhere", () => {
		expect(names({ text: "acme" })).toEqual(["Ann Lee", "Cy"]);
		expect(names({ text: "product LEE" })).toEqual(["Ann Lee"]);
		expect(names({ text: "product cy" })).toEqual([]);
		expect(names({ text: "peer lee" })).toEqual(["Ann Lee"]);
	});

	it("takes letters without their marks as the same", () => {
		expect(names({ text: "a" })).toContain("Bjørn Å");
	});

	it("finds people of a category, also where it is not their first", () => {
		expect(names({ category: "peer" })).toEqual(["Ann Lee", "Bjørn Å"]);
		expect(names({ category: "board-member" })).toEqual(["Bjørn Å"]);
		expect(names({ category: "peer", text: "acme" })).toEqual(["Ann Lee"]);
	});

	it("finds people with a status that is no stage", () => {
		expect(names({ text: "dee" })).toEqual(["Dee"]);
	});

	it("leaves every stage in its place, with nobody in it where nobody is wanted", () => {
		const { stages } = filterBoard(board, { text: "nobody", category: "" });
		expect(stages.map(({ stage }) => stage)).toEqual(board.stages.map(({ stage }) => stage));
		expect(stages.every(({ cards }) => cards.length === 0)).toBe(true);
	});
});
