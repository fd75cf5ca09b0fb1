import { describe, expect, it } from "vitest";
import type { Introducer } from "../../../src/app/write/introducer-link";
import { prepareEvent } from "../../../src/app/pipeline/record-event";
import { ACTING_VAULTS, run } from "../../make/acting-vault";
import { eventOf, logOf, NOTES, TODAY } from "../../make/ann";

describe("an introducer", () => {
	const [, open] = ACTING_VAULTS[0] ?? [];
	if (!open) throw new Error("Expected a vault");

	async function lineWith(via: Introducer, notes: Readonly<Record<string, string>> = NOTES) {
		const vault = open?.(notes);
		if (!vault) throw new Error("Expected a vault");
		const done = await run(
			vault.notes,
			prepareEvent(vault.index(), eventOf("asked", { via }), TODAY, vault.isTaken),
		);
		if (!done.ok) expect(vault.texts()).toEqual(notes);
		return done.ok ? logOf(vault.texts()["People/Ann.md"]).at(-1) : done.message;
	}

	it.each([
		["by path", { path: "People/Cy.md" }, "[[Cy]]"],
		["by name", { name: " cy " }, "[[Cy]]"],
		["by an alias", { name: "Bobby" }, "[[Bo]]"],
		["by a link", { name: "[[People/Cy|C]]" }, "[[Cy]]"],
		["without a note", { name: "Aunt May" }, "[[Aunt May]]"],
		["with a name that no file could have", { name: "A/B ]] <% x\ny %> [[#^|" }, "[[A B x y]]"],
	])("is linked %s", async (_, via, link) => {
		expect(await lineWith(via)).toBe(`2026-03-12 asked ${link}`);
	});

	it("is linked by the path where the name alone would lead to somebody else", async () => {
		const notes = { ...NOTES, "Old/Cy.md": NOTES["People/Cy.md"] };
		expect(await lineWith({ path: "Old/Cy.md" }, notes)).toBe("2026-03-12 asked [[Old/Cy|Cy]]");
	});

	it.each([
		["the path", { path: "People/Ann.md" }],
		["the name", { name: "ann" }],
		["a link", { name: "[[Ann]]" }],
	])("is never the person themselves, named by %s", async (_, via) => {
		expect(await lineWith(via)).toBe("Ann cannot introduce themselves.");
	});

	it("whose note is gone is not passed over in silence", async () => {
		expect(await lineWith({ path: "People/Gone.md" })).toBe(
			"People/Gone.md is no longer there: it was renamed or deleted.",
		);
	});

	it("who can be several people is not guessed", async () => {
		const notes = { ...NOTES, "Old/Cy.md": NOTES["People/Cy.md"] };
		expect(await lineWith({ name: "Cy" }, notes)).toBe(
			"“Cy” could be several people: Old/Cy.md, People/Cy.md.",
		);
	});

	it("without a name is none", async () => {
		expect(await lineWith({ name: " " })).toBe("Enter the name of an introducer.");
	});
});
