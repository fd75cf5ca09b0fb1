import { describe, expect, it } from "vitest";
import { describeUnclear, unclearNamesakes } from "../../../src/app/write/unclear-namesakes";
import { bareFacts } from "../../../src/core/note/facts";
import { factsOf } from "../../make/note";
import { UNCLEAR_NOTES } from "../../make/unclear-notes";
import { vault, type VaultNotes } from "../../make/vault";

function pathsFor(notes: VaultNotes, name: string, company?: string) {
	const index = vault(notes);
	return unclearNamesakes(index, { name, company }).map(({ path }) => path);
}

describe("a note of which it is unclear whose it is", () => {
	it.each(Object.entries(UNCLEAR_NOTES))("bears its file's name: with %s", (_, text) => {
		expect(pathsFor({ "Deep/Bö Maj.md": text }, "BO  MAJ")).toEqual(["Deep/Bö Maj.md"]);
	});

	it("bears the name that a file could not bear as it is, and the one with the company after it", () => {
		const notes = { "A/AC DC.md": "", "B/Bo Maj (Quill).md": "" };
		expect(pathsFor(notes, "AC/DC")).toEqual(["A/AC DC.md"]);
		expect(pathsFor(notes, "Bo Maj", "[[Quill]]")).toEqual(["B/Bo Maj (Quill).md"]);
		expect(pathsFor(notes, "Bo Maj", "Acme")).toEqual([]);
		expect(pathsFor(notes, "Bo")).toEqual([]);
	});

	it("is none that says what it is, nor one that is excluded, nor a copy that a sync tool made", () => {
		const index = vault({
			"A/Bo.md": "---\ntype: company\n---\n",
			"B/Bo.md": "---\ntype: contact\n---\n",
			"C/Bo.md": "---\ntype: space\n---\n",
			"D/Bo (Conflicted copy phone 202603100900).md": "---\ntype: company\n---\n",
		});
		index.set(bareFacts("Templates/Bo.md", { excluded: true }));
		expect(unclearNamesakes(index, { name: "Bo", company: undefined })).toEqual([]);
		const copy = "Bo (Conflicted copy phone 202603100900)";
		expect(unclearNamesakes(index, { name: copy, company: undefined })).toEqual([]);
	});

	it("comes and goes with the note", () => {
		const index = vault({ "Bo.md": "" });
		const paths = () =>
			unclearNamesakes(index, { name: "Bo", company: undefined }).map(({ path }) => path);
		index.set(factsOf("A/Bo.md", "--- \ntype: contact\n---\n"));
		expect(paths()).toEqual(["A/Bo.md", "Bo.md"]);
		index.rename("Bo.md", factsOf("Cy.md", ""));
		index.set(factsOf("A/Bo.md", "---\ntype: contact\n---\n"));
		expect(paths()).toEqual([]);
	});

	it("is told by what is wrong with it", () => {
		const index = vault({
			"A/Bo.md": UNCLEAR_NOTES["a property twice"] ?? "",
			"B/Bo.md": "",
			"B/Cy.md": "",
		});
		const describe = (name: string, what?: string) =>
			describeUnclear(unclearNamesakes(index, { name, company: undefined }), what);
		expect(describe("Cy", "an event")).toBe(
			"a note has this name, and nothing in it says that it is an event",
		);
		expect(describe("Bo")).toBe("several notes have this name, and none can be read as a contact");
		index.remove("B/Bo.md");
		expect(describe("Bo")).toBe("a note has this name, and its properties cannot be read");
	});
});
