import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/core/drafts/make-draft";
import { documentAsk } from "../../../src/app/documents/ask-document";
import type { MoveDocument } from "../../../src/app/documents/move-document";

const MOVE: MoveDocument = {
	path: "Tom.md",
	from: null,
	to: "asked",
	event: "asked",
	edits: [{ from: 1, to: 2, insert: "x" }],
	others: [],
	written: true,
};

const DRAFT: Draft = {
	subject: "Hi",
	body: "Text",
	gaps: [
		{ name: "me.name", line: 1 },
		{ name: "topic", line: 2 },
		{ name: "me.name", line: 4 },
	],
	withheld: [],
	problems: [{ at: { line: 3, column: 7 }, message: "There is no value {{x}}." }],
};

const JANE = { name: "Jane", path: "People/Jane.md" };

describe("asking for an introduction as a document", () => {
	it("has the text, what is missing in it, each once, and what became of the note", () => {
		expect(
			documentAsk(JANE, DRAFT, "mailto:?subject=Hi", [MOVE, { ...MOVE, path: "Ann.md" }]),
		).toEqual({
			person: "Tom.md",
			introducer: "People/Jane.md",
			introducerName: "Jane",
			subject: "Hi",
			body: "Text",
			gaps: ["me.name", "topic"],
			problems: [{ line: 3, column: 7, message: "There is no value {{x}}." }],
			mailto: "mailto:?subject=Hi",
			from: null,
			to: "asked",
			edits: [{ from: 1, to: 2, insert: "x" }],
			others: [
				{ person: "Ann.md", from: null, to: "asked", edits: [{ from: 1, to: 2, insert: "x" }] },
			],
			warning: null,
			written: true,
		});
	});

	it("has null for an introducer without a note, and for a link that is too long", () => {
		const aunt = { name: "Aunt May", path: undefined };
		expect(documentAsk(aunt, DRAFT, `mailto:${"a".repeat(1500)}`, [MOVE], "Enough.")).toMatchObject(
			{
				introducer: null,
				introducerName: "Aunt May",
				mailto: null,
				others: [],
				warning: "Enough.",
			},
		);
	});
});
