import { describe, expect, it } from "vitest";
import { RefStore } from "../../../src/core/index/ref-store";
import { contact, note } from "../../make/note";
import { contactAt, indexOf } from "../../make/vault";

function emptyStore(): RefStore {
	return new RefStore(() => undefined);
}

describe("the store of links and names", () => {
	it("holds a link once for all notes of a folder, and again for another folder", () => {
		const store = emptyStore();
		const first = store.take("[[Ann]]", "contact", "A");
		expect(store.take("[[Ann]]", "company", "A")).toBe(first);
		expect(first.uses).toBe(2);
		expect(store.take("[[Ann]]", "contact", "B")).not.toBe(first);
	});

	it("holds a name once for all folders, and again for another kind of note", () => {
		const store = emptyStore();
		const first = store.take("Ann", "contact", "A");
		expect(store.take("Ann", "contact", "B")).toBe(first);
		expect(store.take("Ann", "company", "A")).not.toBe(first);
	});

	it("forgets what nobody uses any more", () => {
		const store = emptyStore();
		for (const text of ["[[Ann]]", "Ann", "[Ann](https://example.org)"]) {
			const first = store.take(text, "contact", "A");
			store.take(text, "contact", "A");
			store.release(first);
			expect(store.take(text, "contact", "A"), text).toBe(first);
			store.release(first);
			store.release(first);
			expect(store.take(text, "contact", "A"), text).not.toBe(first);
		}
	});

	it("takes a link to the web for a name, of whatever kind of note is wanted", () => {
		const web = "[Acme](https://acme.example)";
		const index = indexOf([
			note("Acme.md", { type: "company", aliases: [web] }),
			contact("Ann.md", { knows: [web], company: [web] }),
		]);
		expect(contactAt(index, "Ann.md").company[0]?.target?.path).toBe("Acme.md");
		expect(contactAt(index, "Ann.md").knows[0]?.target).toBeUndefined();
	});
});
