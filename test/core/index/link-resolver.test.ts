import { describe, expect, it } from "vitest";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { contact, note } from "../../make/note";
import { contactAt, indexOf, vault } from "../../make/vault";

/** The index of empty notes at these paths. */
function files(...paths: readonly string[]): VaultIndex {
	return vault(Object.fromEntries(paths.map((path) => [path, {}])));
}

/** The path that the first `knows` of a contact leads to. */
function knows(index: VaultIndex, path: string): string | undefined {
	return contactAt(index, path).knows[0]?.target?.path;
}

function linker(path: string, link: string): ReturnType<typeof contact> {
	return contact(path, { knows: [link] });
}

describe("a link", () => {
	it("means the note at its exact path from the root, before one in its own folder", () => {
		const index = files("People/Ann.md", "Old/People/Ann.md", "Ann.md", "Old/Ann.md");
		expect(index.resolveLink("People/Ann", "Old")?.path).toBe("People/Ann.md");
		expect(index.resolveLink("Ann", "Old")?.path).toBe("Ann.md");
	});

	it("means the note in its own folder before one with a shorter path", () => {
		const index = files("A/Ann.md", "Deep/Folder/Ann.md");
		expect(index.resolveLink("Ann", "Deep/Folder")?.path).toBe("Deep/Folder/Ann.md");
	});

	it("means the note with the shortest path where its own folder has none", () => {
		const index = files("Deep/Folder/Ann.md", "A/Ann.md", "Deeper/Still/Ann.md");
		expect(index.resolveLink("Ann", "Elsewhere")?.path).toBe("A/Ann.md");
	});

	it("means the first by path of those equally short", () => {
		expect(files("B/Ann.md", "A/Ann.md").resolveLink("Ann", "")?.path).toBe("A/Ann.md");
		expect(files("A/Ann.md", "B/Ann.md").resolveLink("Ann", "")?.path).toBe("A/Ann.md");
	});

	it("with the end of a path means the note whose path ends so, from a whole folder name on", () => {
		const index = files("Work/People/Ann.md", "Work/Other People/Ann.md");
		expect(index.resolveLink("People/Ann", "")?.path).toBe("Work/People/Ann.md");
		expect(index.resolveLink("eople/Ann", "")).toBeUndefined();
	});

	it("is read without case, in folder and name", () => {
		const index = files("People/Ann Lee.md", "Öl/Émile.md");
		expect(index.resolveLink("people/ANN lee", "")?.path).toBe("People/Ann Lee.md");
		expect(index.resolveLink("émile", "")?.path).toBe("Öl/Émile.md");
		expect(index.resolveLink("öl/ÉMILE", "")?.path).toBe("Öl/Émile.md");
	});

	it("takes composed and decomposed letters for the same, and keeps accents apart", () => {
		const index = files("Rene\u0301.md");
		expect(index.resolveLink("Ren\u00e9", "")?.path).toBe("Rene\u0301.md");
		expect(index.resolveLink("Rene", "")).toBeUndefined();
	});

	it("means the same of two names that differ in case alone, whichever came first", () => {
		const [upper, lower] = [note("Ann.md", {}), note("ann.md", {})];
		expect(indexOf([upper, lower]).resolveLink("Ann", "")?.path).toBe(
			indexOf([lower, upper]).resolveLink("Ann", "")?.path,
		);
	});

	it("goes up with ../ and stays in its folder with ./", () => {
		const index = files("Ann.md", "People/Ann.md", "People/Old/Ann.md");
		expect(index.resolveLink("../Ann", "People/Old")?.path).toBe("People/Ann.md");
		expect(index.resolveLink("../../Ann", "People/Old")?.path).toBe("Ann.md");
		expect(index.resolveLink("./Ann", "People/Old")?.path).toBe("People/Old/Ann.md");
		expect(index.resolveLink("../Nobody", "People/Old")).toBeUndefined();
	});

	it("starts at the root with a slash", () => {
		expect(files("Ann.md", "People/Ann.md").resolveLink("/Ann", "People")?.path).toBe("Ann.md");
	});

	it("may end in .md, have a heading, a block, or a label", () => {
		for (const link of ["[[Ann.md]]", "[[Ann#Log]]", "[[Ann^b1]]", "[[Ann|A.]]", "[[ Ann ]]"]) {
			const index = indexOf([note("P/Ann.md", {}), linker("Bob.md", link)]);
			expect(knows(index, "Bob.md"), link).toBe("P/Ann.md");
		}
	});

	it("may be written in Markdown, relative to its folder", () => {
		for (const link of ["[Ann](P/Ann%20Lee.md)", "[Ann](<P/Ann Lee.md>)", "[x](Ann%20Lee.md)"]) {
			const index = indexOf([note("P/Ann Lee.md", {}), linker("Bob.md", link)]);
			expect(knows(index, "Bob.md"), link).toBe("P/Ann Lee.md");
		}
	});

	it("keeps dots in names apart from the ending", () => {
		const index = files("Dr. Ann.md", "v1.2.md");
		expect(index.resolveLink("Dr. Ann", "")?.path).toBe("Dr. Ann.md");
		expect(index.resolveLink("v1.2", "")?.path).toBe("v1.2.md");
		expect(index.resolveLink("v1", "")).toBeUndefined();
	});

	it("does not mean a note by its alias or its name property", () => {
		const index = indexOf([
			contact("Ann.md", { aliases: ["Annie"], name: "Ann Lee" }),
			linker("Bob.md", "[[Annie]]"),
			linker("Cy.md", "[[Ann Lee]]"),
		]);
		expect(knows(index, "Bob.md")).toBeUndefined();
		expect(knows(index, "Cy.md")).toBeUndefined();
	});

	it("may mean a note of any kind, excluded ones too", () => {
		const index = indexOf([
			{ ...contact("Templates/Ann.md"), excluded: true },
			note("Idea.md", {}),
			linker("Bob.md", "[[Ann]]"),
			linker("Cy.md", "[[Idea]]"),
		]);
		expect(contactAt(index, "Bob.md").knows[0]?.target?.kind).toBe("other");
		expect(knows(index, "Cy.md")).toBe("Idea.md");
	});
});

describe("what a link means", () => {
	it("changes when a nearer note is created, and back when it is removed", () => {
		const index = indexOf([linker("P/Bob.md", "[[Ann]]")]);
		expect(knows(index, "P/Bob.md")).toBeUndefined();
		index.set(contact("Far/Away/Ann.md"));
		expect(knows(index, "P/Bob.md")).toBe("Far/Away/Ann.md");
		index.set(contact("Q/Ann.md"));
		expect(knows(index, "P/Bob.md")).toBe("Q/Ann.md");
		index.set(contact("P/Ann.md"));
		expect(knows(index, "P/Bob.md")).toBe("P/Ann.md");
		index.set(contact("Ann.md"));
		expect(knows(index, "P/Bob.md")).toBe("Ann.md");
		index.remove("Ann.md");
		expect(knows(index, "P/Bob.md")).toBe("P/Ann.md");
		index.remove("P/Ann.md");
		index.remove("Q/Ann.md");
		index.remove("Far/Away/Ann.md");
		expect(knows(index, "P/Bob.md")).toBeUndefined();
	});

	it("changes when another note is renamed to or from its name", () => {
		const index = indexOf([contact("Ann.md"), linker("Bob.md", "[[Ann]]")]);
		index.rename("Ann.md", contact("Anna.md"));
		expect(knows(index, "Bob.md")).toBeUndefined();
		index.rename("Anna.md", contact("P/ann.md"));
		expect(knows(index, "Bob.md")).toBe("P/ann.md");
	});

	it("changes when the note with the link moves to another folder", () => {
		const index = indexOf([
			contact("P/Ann.md"),
			contact("Q/Ann.md"),
			linker("P/Bob.md", "[[Ann]]"),
		]);
		expect(knows(index, "P/Bob.md")).toBe("P/Ann.md");
		index.rename("P/Bob.md", linker("Q/Bob.md", "[[Ann]]"));
		expect(knows(index, "Q/Bob.md")).toBe("Q/Ann.md");
	});

	it("is the new note where a note is read again", () => {
		const index = indexOf([contact("Ann.md"), linker("Bob.md", "[[Ann]]")]);
		index.set(contact("Ann.md", { title: "VP" }));
		expect(contactAt(index, "Bob.md").knows[0]?.target).toBe(index.get("Ann.md"));
	});

	it("can be the note itself", () => {
		const index = indexOf([linker("Ann.md", "[[Ann]]")]);
		expect(knows(index, "Ann.md")).toBe("Ann.md");
	});
});
