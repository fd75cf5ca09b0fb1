import { describe, expect, it } from "vitest";
import { contactInText } from "../../../src/core/records/contact-in-text";
import type { Contact } from "../../../src/core/records/contact";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { documentMove } from "../../../src/app/documents/move-document";

function person(text: string): Contact {
	return contactInText("Ann.md", text, DEFAULT_SETTINGS);
}

const BEFORE = person("---\nintro_status: asked\n---\n");
const AFTER = person(
	"---\nintro_status: introduced\n---\n## Introduction log\n- 2026-03-12 introduced\n",
);

describe("a recorded event as a document", () => {
	it("has the stages before and after, the event, and the edits by note", () => {
		const edit = { from: 1, to: 2, insert: "x", more: 1 };
		const changed = [
			{ path: "Talk.md", edits: [edit, edit] },
			{ path: "Ann.md", edits: [edit], before: "a", after: "b" },
		];
		expect(documentMove(BEFORE, AFTER, changed, true)).toEqual({
			path: "Ann.md",
			from: "asked",
			to: "introduced",
			event: "introduced",
			edits: [{ from: 1, to: 2, insert: "x" }],
			others: [
				{
					path: "Talk.md",
					edits: [
						{ from: 1, to: 2, insert: "x" },
						{ from: 1, to: 2, insert: "x" },
					],
				},
			],
			written: true,
		});
	});

	it("has null where there is no stage, and no event", () => {
		const nobody = person("---\nintro_status: waiting\n---\n");
		expect(documentMove(nobody, nobody, [], false)).toEqual({
			path: "Ann.md",
			from: null,
			to: null,
			event: null,
			edits: [],
			others: [],
			written: false,
		});
	});
});
