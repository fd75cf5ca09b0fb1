import { describe, expect, it } from "vitest";
import { RefStore } from "../../../src/core/index/ref-store";
import { TermStore } from "../../../src/core/index/term-store";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { contact, note } from "../../make/note";
import { contactAt, indexOf } from "../../make/vault";

function emptyStore(): TermStore {
	return new TermStore(new RefStore(() => undefined));
}

/** What the first place of Ann means. */
function placeOfAnn(index: VaultIndex): string {
	const [term] = contactAt(index, "Ann.md").geography;
	if (!term) return "";
	const { path, candidates } = index.meaningOf(term);
	return candidates.length > 0 ? candidates.join(" or ") : path;
}

describe("the store of terms", () => {
	it("holds a plain term once for all folders, and for each dimension", () => {
		const store = emptyStore();
		const first = store.take("industry", "Fintech", "A");
		expect(store.take("industry", "Fintech", "B")).toBe(first);
		expect(store.take("profession", "Fintech", "A")).not.toBe(first);
	});

	it("holds a linked term for each folder: there it may mean another note", () => {
		const store = emptyStore();
		const first = store.take("industry", "[[Fintech]]", "A");
		expect(store.take("industry", "[[Fintech]]", "A")).toBe(first);
		expect(store.take("industry", "[[Fintech]]", "B")).not.toBe(first);
	});

	it("is empty when every use has been given back", () => {
		const store = emptyStore();
		for (const text of ["Fintech", "US/Utah", "[[Fintech]]", "[x](https://example.org)"]) {
			const term = store.take("geography", text, "A");
			store.take("geography", text, "A");
			store.release(term);
			expect([...store.all()], text).toEqual([term]);
			store.release(term);
			expect([...store.all()], text).toEqual([]);
		}
	});
});

describe("what a term of a note means", () => {
	it("changes with what other people say", () => {
		const index = indexOf([contact("Ann.md", { geography: "Provo" })]);
		expect(placeOfAnn(index)).toBe("provo");
		index.set(contact("Bob.md", { geography: "US/Utah/Provo" }));
		expect(placeOfAnn(index)).toBe("us/utah/provo");
		index.set(contact("Cy.md", { geography: "FR/Provo" }));
		expect(placeOfAnn(index)).toBe("france/provo or us/utah/provo");
		index.set(contact("Bob.md", {}));
		expect(placeOfAnn(index)).toBe("france/provo");
		index.remove("Cy.md");
		expect(placeOfAnn(index)).toBe("provo");
	});

	it("changes with term notes, their aliases and their parents", () => {
		const index = indexOf([contact("Ann.md", { geography: "UT" })]);
		expect(placeOfAnn(index)).toBe("ut");
		index.set(note("Terms/Utah.md", { type: "term", aliases: "UT", parent: "[[US]]" }));
		expect(placeOfAnn(index)).toBe("us/utah");
		index.set(note("US.md", { type: "term", parent: "Earth" }));
		expect(placeOfAnn(index)).toBe("earth/us/utah");
		index.set(note("US.md", { type: "term", name: "America" }));
		expect(placeOfAnn(index)).toBe("america/utah");
		index.remove("US.md");
		expect(placeOfAnn(index)).toBe("us/utah");
		index.rename("Terms/Utah.md", note("Terms/Deseret.md", { type: "term", aliases: "UT" }));
		expect(placeOfAnn(index)).toBe("deseret");
		index.set(note("Terms/Deseret.md", { aliases: "UT" }));
		expect(placeOfAnn(index)).toBe("ut");
	});

	it("changes when its link comes to lead to another note", () => {
		const index = indexOf([
			contact("Ann.md", { geography: "[[Provo]]" }),
			note("Long/Folder/Provo.md", { type: "term", parent: "US/Utah" }),
		]);
		expect(placeOfAnn(index)).toBe("us/utah/provo");
		index.set(note("FR/Provo.md", { type: "term", parent: "France" }));
		expect(placeOfAnn(index)).toBe("france/provo");
		index.set(note("Provo.md", { type: "company" }));
		expect(placeOfAnn(index)).toBe("france/provo or us/utah/provo");
		index.remove("Provo.md");
		index.remove("FR/Provo.md");
		expect(placeOfAnn(index)).toBe("us/utah/provo");
	});

	it("changes when a parent's link comes to lead to another note", () => {
		const index = indexOf([
			contact("Ann.md", { geography: "Provo" }),
			note("Provo.md", { type: "term", parent: "[[Utah]]" }),
			note("Far/Utah.md", { type: "term", parent: "US" }),
		]);
		expect(placeOfAnn(index)).toBe("us/utah/provo");
		index.set(note("Utah.md", { type: "term", parent: "Deseret" }));
		expect(placeOfAnn(index)).toBe("deseret/utah/provo");
		index.set(note("Utah.md", {}));
		expect(placeOfAnn(index)).toBe("us/utah/provo");
	});

	it("knows a term note whose name or alias holds a comma or a slash", () => {
		const index = indexOf([
			contact("Ann.md", { geography: "Washington, D.C." }),
			note("Washington, D.C..md", { type: "term", parent: "US" }),
		]);
		expect(placeOfAnn(index)).toBe("us/washington, d.c.");
		index.set(contact("Ann.md", { geography: "[[Washington, D.C.]]" }));
		expect(placeOfAnn(index)).toBe("us/washington, d.c.");
	});
});
