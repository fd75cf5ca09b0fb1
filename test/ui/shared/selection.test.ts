import { describe, expect, it } from "vitest";
import { Selection } from "../../../src/ui/shared/selection";

describe("a selection", () => {
	it("has a range grow and shrink from where it began, beside who was selected before", () => {
		const selection = new Selection();
		selection.toggle("Ann.md");
		selection.toggle("Bo.md");
		selection.selectRange(["Bo.md", "Cy.md", "Di.md"]);
		expect(selection.paths).toEqual(["Ann.md", "Bo.md", "Cy.md", "Di.md"]);
		selection.selectRange(["Bo.md", "Cy.md"]);
		expect(selection.paths).toEqual(["Ann.md", "Bo.md", "Cy.md"]);
		expect(selection.anchor).toBe("Bo.md");
	});

	it("begins a range anew with whoever is selected next", () => {
		const selection = new Selection();
		selection.toggle("Ann.md");
		selection.selectRange(["Ann.md", "Bo.md"]);
		selection.toggle("Di.md");
		selection.selectRange(["Di.md", "Ed.md"]);
		expect(selection.paths).toEqual(["Ann.md", "Bo.md", "Di.md", "Ed.md"]);
		selection.selectRange(["Di.md"]);
		expect(selection.paths).toEqual(["Ann.md", "Bo.md", "Di.md"]);
	});

	it("begins no range with somebody who is selected no longer", () => {
		const selection = new Selection();
		selection.toggle("Ann.md");
		selection.toggle("Ann.md");
		expect([selection.size, selection.anchor]).toEqual([0, undefined]);
		selection.toggle("Bo.md");
		selection.endRange();
		expect([selection.paths, selection.anchor]).toEqual([["Bo.md"], undefined]);
	});

	it("tells of a change once, and of none where nobody is forgotten", () => {
		const selection = new Selection();
		let told = 0;
		const stop = selection.subscribe(() => (told += 1));
		selection.add(["Ann.md", "Bo.md"]);
		selection.keep(() => true);
		expect(told).toBe(1);
		selection.keep((path) => path === "Bo.md");
		expect([told, selection.paths]).toEqual([2, ["Bo.md"]]);
		stop();
		selection.clear();
		expect([told, selection.size, selection.anchor]).toEqual([2, 0, undefined]);
	});

	it("keeps somebody whose note is renamed, in their place", () => {
		const selection = new Selection();
		selection.toggle("Ann.md");
		selection.toggle("Bo.md");
		selection.selectRange(["Bo.md", "Cy.md"]);
		selection.rename("Bo.md", "People/Bo.md");
		selection.rename("Di.md", "Ed.md");
		expect(selection.paths).toEqual(["Ann.md", "People/Bo.md", "Cy.md"]);
		expect(selection.anchor).toBe("People/Bo.md");
		selection.selectRange(["People/Bo.md"]);
		expect(selection.paths).toEqual(["Ann.md", "People/Bo.md"]);
	});

	it("counts who is selected beside those that are shown", () => {
		const selection = new Selection();
		selection.add(["Ann.md", "Bo.md", "Cy.md"]);
		expect(selection.countBeside(new Set(["Bo.md", "Di.md"]))).toBe(2);
	});
});
