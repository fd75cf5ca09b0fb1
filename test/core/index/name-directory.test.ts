import { describe, expect, it } from "vitest";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { contact, note } from "../../make/note";
import { contactAt, indexOf, pathsOf } from "../../make/vault";

function find(index: VaultIndex, name: string): string[] {
	return index.findByName(name, "contact").map((entry) => entry.path);
}

/** What the first `knows` of Zoe means: a path, or the paths between which it cannot choose. */
function knownByZoe(index: VaultIndex): string {
	const [ref] = contactAt(index, "Zoe.md").knows;
	return ref?.target?.path ?? pathsOf(ref?.rivals ?? []).join(" or ");
}

describe("a plain name", () => {
	it("finds a person by file name, by name property and by alias, folded", () => {
		const index = indexOf([contact("P/jd.md", { name: "Jané  Doe", aliases: ["Janie"] })]);
		for (const name of ["JD", "jane doe", "JANIE "]) {
			expect(find(index, name), name).toEqual(["P/jd.md"]);
		}
		expect(find(index, "Jane")).toEqual([]);
	});

	it("finds notes of the wanted kind only", () => {
		const index = indexOf([contact("P/Acme.md"), note("C/Acme.md", { type: "company" })]);
		expect(find(index, "Acme")).toEqual(["P/Acme.md"]);
		expect(pathsOf(index.findByName("acme", "company"))).toEqual(["C/Acme.md"]);
		expect(index.findByName("Acme", "event")).toEqual([]);
	});

	it("finds everybody who bears it, by path", () => {
		const notes = [contact("B/Ann.md"), contact("C.md", { aliases: "Ann" }), contact("A/Ann.md")];
		expect(find(indexOf(notes), "ann")).toEqual(["A/Ann.md", "B/Ann.md", "C.md"]);
		expect(find(indexOf(notes.reverse()), "ann")).toEqual(["A/Ann.md", "B/Ann.md", "C.md"]);
	});

	it("finds no copies that sync tools made, even by the name that they share", () => {
		const index = indexOf([
			contact("Ann.md", { name: "Ann Lee" }),
			contact("Ann (Conflicted copy phone 202401011200).md", { name: "Ann Lee" }),
		]);
		expect(find(index, "Ann Lee")).toEqual(["Ann.md"]);
	});

	it("points at nobody where several bear it, and names them", () => {
		const index = indexOf([
			contact("Zoe.md", { knows: "Ann" }),
			contact("A/Ann.md"),
			contact("B/Ann.md"),
		]);
		expect(knownByZoe(index)).toBe("A/Ann.md or B/Ann.md");
		index.remove("A/Ann.md");
		expect(knownByZoe(index)).toBe("B/Ann.md");
		index.remove("B/Ann.md");
		expect(knownByZoe(index)).toBe("");
	});

	it("follows names and aliases as they come, change and go", () => {
		const index = indexOf([contact("Zoe.md", { knows: "Annie" })]);
		index.set(contact("Ann.md", { aliases: ["Annie"] }));
		expect(knownByZoe(index)).toBe("Ann.md");
		index.rename("Ann.md", contact("P/Ann.md", { aliases: ["Annie"] }));
		expect(knownByZoe(index)).toBe("P/Ann.md");
		index.set(contact("P/Ann.md", { aliases: ["Anna"] }));
		expect(knownByZoe(index)).toBe("");
		index.set(contact("P/Ann.md", { name: "annie" }));
		expect(knownByZoe(index)).toBe("P/Ann.md");
		index.set(note("P/Ann.md", { name: "annie" }));
		expect(knownByZoe(index)).toBe("");
	});
});
