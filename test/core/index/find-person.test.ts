import { describe, expect, it } from "vitest";
import { findPerson } from "../../../src/core/index/find-person";
import { vault } from "../../make/vault";

const index = vault({
	"People/Jane Doe.md": { type: "contact", aliases: ["JD"] },
	"People/Ann.md": { type: "contact" },
	"Work/Ann.md": { type: "contact" },
	"Zoe.md": { type: "contact" },
	"Work/Zoe.md": { type: "contact" },
	"Work/Acme.md": { type: "company" },
	"Work/Lee.md": { type: "contact", name: "Acme" },
});

/** The path of whom the words mean, the paths of several, or nothing. */
function find(words: string): string {
	const found = findPerson(index, words);
	if (found.kind === "one") return found.person.path;
	return found.kind === "none" ? "" : found.people.map(({ path }) => path).join(" or ");
}

describe("some words", () => {
	it("mean a person by the path of their note, with or without its ending", () => {
		for (const words of [
			"People/Jane Doe.md",
			"People/Jane Doe",
			"./People/Jane Doe.md ",
			"People\\Jane Doe.md",
			".\\People\\Jane Doe",
		]) {
			expect(find(words), words).toBe("People/Jane Doe.md");
		}
	});

	it("mean a person by a link to their note, in all its forms", () => {
		for (const target of ["Jane Doe", "People/Jane Doe", "jane doe.md", "Jane Doe#Log|Jane"]) {
			expect(find(`[[${target}]]`), target).toBe("People/Jane Doe.md");
		}
	});

	it("mean a person by name or alias, in a link too", () => {
		expect(find("jane  DOE")).toBe("People/Jane Doe.md");
		expect(find("jd")).toBe("People/Jane Doe.md");
		expect(find("[[JD]]")).toBe("People/Jane Doe.md");
	});

	it("mean several where they bear the name, and the one whose path is given", () => {
		expect(find("Ann")).toBe("People/Ann.md or Work/Ann.md");
		expect(find("Work/Ann")).toBe("Work/Ann.md");
	});

	it("mean a path without case too, and a bare name at the root no more than elsewhere", () => {
		expect(find("people/jane doe.MD")).toBe("People/Jane Doe.md");
		expect(find("zoe")).toBe("Work/Zoe.md or Zoe.md");
		expect(find("Zoe.md")).toBe("Zoe.md");
	});

	it("do not mean notes that are no contacts", () => {
		expect(find("Acme")).toBe("Work/Lee.md");
		expect(find("Work/Acme.md")).toBe("");
		expect(find("nobody")).toBe("");
		expect(find("")).toBe("");
	});
});
