import { describe, expect, it } from "vitest";
import { bareFacts } from "../../../src/core/note/facts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { factsOf, note, noteText, type Properties } from "../../make/note";
import { indexOf } from "../../make/vault";

function kindOf(
	properties: Properties,
	contacts: Partial<Settings["contacts"]> = {},
	{ path = "Note.md", body = "" } = {},
): string | undefined {
	const settings = {
		...DEFAULT_SETTINGS,
		contacts: { ...DEFAULT_SETTINGS.contacts, ...contacts },
	};
	const facts = factsOf(path, noteText(properties, body), settings);
	return indexOf([facts], settings).get(path)?.kind;
}

describe("the kind of a note", () => {
	it("is what its type says, in any case, as a link or in a list", () => {
		for (const kind of ["contact", "company", "event", "term", "interview", "space"]) {
			expect(kindOf({ type: kind })).toBe(kind);
		}
		expect(kindOf({ type: " Contact" })).toBe("contact");
		expect(kindOf({ type: "[[contact]]" })).toBe("contact");
		expect(kindOf({ type: ["note", "Company"] })).toBe("company");
	});

	it("is other where the type is somebody else's or there is none", () => {
		expect(kindOf({ type: "recipe" })).toBe("other");
		expect(kindOf({ type: 7 })).toBe("other");
		expect(kindOf({ type: "other" })).toBe("other");
		expect(kindOf({})).toBe("other");
	});

	it("is contact for the types that the settings name", () => {
		expect(kindOf({ type: "Person" }, { types: ["person", "contact"] })).toBe("contact");
		expect(kindOf({ type: "contact" }, { types: ["person"] })).toBe("other");
	});

	it("is contact in the settings' folders, below them too, and not beside them", () => {
		const folders = { folders: ["People"] };
		expect(kindOf({}, folders, { path: "people/Work/Ann.md" })).toBe("contact");
		expect(kindOf({}, folders, { path: "People 2/Ann.md" })).toBe("other");
		expect(kindOf({ type: "recipe" }, folders, { path: "People/Ann.md" })).toBe("contact");
		expect(kindOf({}, { folders: [""] }, { path: "Ann.md" })).toBe("contact");
	});

	it("is contact with one of the settings' tags or one inside it, above or in the text", () => {
		const tags = { tags: ["person"] };
		expect(kindOf({ tags: ["x", "Person"] }, tags)).toBe("contact");
		expect(kindOf({ tags: "x person/work" }, tags)).toBe("contact");
		expect(kindOf({}, tags, { body: "A #person of note.\n" })).toBe("contact");
		expect(kindOf({ tags: ["personal"] }, tags)).toBe("other");
	});

	it("is what the type says before what the folder or a tag says", () => {
		expect(kindOf({ type: "company" }, { folders: ["People"] }, { path: "People/Acme.md" })).toBe(
			"company",
		);
	});

	it.each(["README", "_Index", "index", "People", "Hub - People", "Kontakte MOC"])(
		"is other for a note about a group of people in its folder or with its tag: %s",
		(name) => {
			const rules = { folders: ["People"], tags: ["people"] };
			const place = { path: `People/${name}.md` };
			expect(kindOf({}, rules, place)).toBe("other");
			expect(kindOf({ tags: ["people"] }, rules, { path: `${name}.md` })).toBe("other");
			expect(kindOf({ type: "contact" }, rules, place)).toBe("contact");
		},
	);

	it("is contact for a person whose note has a folder of its own", () => {
		const place = { path: "People/Jane Doe/Jane Doe.md" };
		expect(kindOf({}, { folders: ["People"] }, place)).toBe("contact");
	});

	it("is what the type says by any of its names", () => {
		const settings = {
			...DEFAULT_SETTINGS,
			contacts: { types: ["people", "contact"], folders: [], tags: [] },
			properties: { type: ["type", "categories"] },
		};
		const kinds = [
			note("A.md", { type: "[[Authors]]", categories: ["[[People]]"] }),
			note("B.md", { type: "contact", categories: ["[[Clippings]]"] }),
			note("C.md", { type: "[[Movies]]", categories: "[[Movies]]" }),
		].map((facts) => indexOf([facts], settings).get(facts.path)?.kind);
		expect(kinds).toEqual(["contact", "contact", "other"]);
	});

	it("is other for excluded notes and templates, whatever they say", () => {
		const facts = bareFacts("T/Contact.md", {
			frontmatter: { type: "contact" },
			excluded: true,
		});
		expect(indexOf([facts]).get("T/Contact.md")?.kind).toBe("other");
	});
});
