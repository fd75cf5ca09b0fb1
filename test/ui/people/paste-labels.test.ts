import { describe, expect, it } from "vitest";
import type { PastedRow } from "../../../src/app/people/paste-people";
import { incomingPerson } from "../../../src/core/people/incoming-person";
import {
	columnsLabel,
	pastedAction,
	pastedTitle,
	pastedOutcome,
} from "../../../src/ui/people/paste-labels";
import { vault } from "../../make/vault";

const index = vault({});

function row(outcome: PastedRow["outcome"], part: Partial<PastedRow> = {}): PastedRow {
	return {
		row: 1,
		text: "Cy",
		name: "Cy",
		outcome,
		path: undefined,
		event: undefined,
		eventAs: undefined,
		candidates: [],
		reason: "",
		key: "cy",
		person: incomingPerson({ name: "Cy", title: "CTO", remarks: ["tea"] }),
		...part,
	};
}

describe("the words for people of a pasted list", () => {
	it("say of each line what is going to be done", () => {
		expect(pastedOutcome(index, row("new", { path: "People/Cy.md" }))).toBe(
			"People/Cy.md will be created; Title: CTO; In the note: tea",
		);
		expect(pastedOutcome(index, row("unchanged", { path: "Cy.md" }))).toBe(
			"Cy.md; nothing to fill in",
		);
		expect(
			pastedOutcome(
				index,
				row("updated", { path: "Cy.md", event: "Gala", reason: "the same profile" }),
			),
		).toBe("Cy.md; met at Gala is filled in; the same profile");
		expect(
			pastedOutcome(
				index,
				row("updated", { path: "Cy.md", event: "Gala", eventAs: "expected_at" }),
			),
		).toBe("Cy.md; expected at Gala is filled in");
		expect(pastedOutcome(index, row("skipped", { reason: "as chosen" }))).toBe("as chosen");
	});

	it("name on the button and in the notice what is done; nothing where nothing is", () => {
		const filled = row("updated", { event: "Gala" });
		expect(pastedAction([row("new"), row("new")])).toBe("Add 2 people");
		expect(pastedAction([row("new"), filled])).toBe("Add 1 person, fill in 1");
		expect(pastedAction([filled])).toBe("Fill in the event for 1 person");
		expect(pastedAction([row("unchanged"), row("ambiguous")])).toBeUndefined();
		expect(pastedTitle([row("new"), filled])).toBe("Added 1 person; event filled in for 1 person");
		expect(pastedTitle([filled])).toBe("Event filled in for 1 person");
	});

	it("tell how a table was understood, and what helps where it has no header", () => {
		expect(columnsLabel(undefined)).toBeUndefined();
		expect(
			columnsLabel([
				{ kind: "name", header: "Name" },
				{ kind: "title", header: "Job title" },
			]),
		).toBe("A table: name, job title.");
		expect(
			columnsLabel([
				{ kind: "name", header: "" },
				{ kind: "company", header: "" },
			]),
		).toBe(
			"A table: name, company. If that is wrong, put a header row above it: Name, Title, Company.",
		);
	});
});
