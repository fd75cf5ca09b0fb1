import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftNote, type NoteDraft, type NoteInput } from "../../../src/app/write/draft-note";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { fileStem } from "../../../src/core/note/note-name";
import { NEW_KINDS } from "../../../src/core/vocabulary/record-kind";
import { readSettings, type Settings } from "../../../src/core/settings/settings";
import type { PropertyId } from "../../../src/core/vocabulary/property";
import { factsOf } from "../../make/note";
import { UNCLEAR_NOTES } from "../../make/unclear-notes";
import { vault, type VaultNotes } from "../../make/vault";

interface Wish {
	readonly kind?: NoteInput["kind"];
	readonly set?: Partial<Record<PropertyId, string>>;
	readonly folder?: string;
	readonly isAnother?: boolean;
	readonly taken?: readonly string[];
}

function draft(index: VaultIndex, name: string, input: Wish = {}): NoteDraft {
	const properties = new Map<PropertyId, string>();
	for (const [id, words] of Object.entries(input.set ?? {}))
		properties.set(id as PropertyId, words);
	const isTaken = (path: string): boolean =>
		index.get(path) !== undefined || (input.taken ?? []).includes(path.toLowerCase());
	return draftNote(
		index,
		{
			kind: input.kind ?? "contact",
			name,
			properties,
			folder: input.folder,
			isAnother: input.isAnother ?? false,
		},
		isTaken,
	);
}

/** The draft, which must be one. */
function made(index: VaultIndex, name: string, input: Wish = {}): { path: string; text: string } {
	const result = draft(index, name, input);
	if (!result.ok) throw new Error(result.message);
	return result;
}

/** The message of a draft that must not be made. */
function refusal(index: VaultIndex, name: string, input: Wish = {}): string {
	const result = draft(index, name, input);
	if (result.ok) throw new Error(`Expected no draft, got ${result.path}`);
	return result.message;
}

function settings(data: object): Settings {
	const { settings: read, problems } = readSettings(data, "data.json");
	expect(problems).toEqual([]);
	return read;
}

/** The contacts of the vault once the draft is in it. */
function contactsWith(index: VaultIndex, { path, text }: { path: string; text: string }): string[] {
	index.set(factsOf(path, text, index.settings));
	return index.contacts.map((entry) => entry.path);
}

const ACME: VaultNotes = {
	"Companies/Acme.md": { type: "company", aliases: ["Acme Corporation"] },
	"People/Jane Doe.md": { type: "contact", company: "[[Acme]]" },
};

describe("a draft of a new note", () => {
	it.each(Object.entries(UNCLEAR_NOTES))(
		"is refused where a note of the name has %s, unless another one is meant",
		(_, text) => {
			const index = vault({ "Deep/Di Ray.md": text });
			const refused = draft(index, "di  ray");
			expect(refused).toMatchObject({ ok: false, isNameTaken: true });
			expect(refused).toHaveProperty(
				"message",
				expect.stringMatching(
					/^There may already be a contact called "di ray" \(a note has this name, and .*\): Deep\/Di Ray\.md\.$/,
				),
			);
			const another = { isAnother: true, set: { company: "Quill" } };
			expect(made(index, "Di Ray", another).path).toBe("People/Di Ray (Quill).md");
		},
	);

	it("of a company, an event or a term is refused as well where a note does not say what it is", () => {
		const index = vault({ "Fair.md": "", "Companies/Acme.md": "--- \ntype: company\n---\n" });
		expect(refusal(index, "Fair", { kind: "event" })).toBe(
			'There may already be an event called "Fair" (a note has this name, and nothing in it says that it is an event): Fair.md.',
		);
		expect(refusal(index, "Acme", { kind: "company" })).toContain("Companies/Acme.md");
		expect(made(vault({ "Fair.md": { type: "term" } }), "Fair", { kind: "event" }).path).toBe(
			"Events/Fair.md",
		);
	});

	it("holds its kind and the properties in the order given, in the folder of its kind", () => {
		expect(
			made(vault({}), "Jane Doe", {
				set: { title: "VP: Product", industry: "fintech, climate", closeness: "3" },
			}),
		).toEqual({
			ok: true,
			path: "People/Jane Doe.md",
			text: '---\ntype: contact\ntitle: "VP: Product"\nindustry:\n  - fintech\n  - climate\ncloseness: 3\n---\n',
		});
	});

	it.each(NEW_KINDS)("of the kind %s is read back as one", (kind) => {
		const index = vault({});
		const set = kind === "space" ? { geographies: "US/Utah" } : {};
		const { path, text } = made(index, "Some name", { kind, set });
		index.set(factsOf(path, text));
		expect(index.get(path)?.kind).toBe(kind);
	});

	it("is none of a space without a term: nobody could fit it", () => {
		expect(refusal(vault({}), "Some name", { kind: "space", set: { goal: "Work" } })).toBe(
			"Say at least one industry, profession or place: without any, nobody fits.",
		);
	});

	it("keeps the true name where the file cannot bear it", () => {
		const { path, text } = made(vault({}), "Dr. A/B: C#");
		expect(path).toBe("People/Dr. A B C.md");
		expect(text).toContain('name: "Dr. A/B: C#"');
	});

	it("is refused where somebody bears the name, and says where", () => {
		expect(refusal(vault(ACME), "jane  doe")).toBe(
			'There is already a contact called "jane doe": People/Jane Doe.md.',
		);
	});

	it("of another person of the name has the company in its file's name", () => {
		const { path, text } = made(vault(ACME), "Jane Doe", {
			isAnother: true,
			set: { company: "[[Acme]]" },
		});
		expect(path).toBe("People/Jane Doe (Acme).md");
		expect(text).toContain("name: Jane Doe");
	});

	it("of another person of the name, company unknown, has a number in its file's name", () => {
		expect(made(vault(ACME), "Jane Doe", { isAnother: true }).path).toBe("People/Jane Doe 2.md");
	});

	it("passes by a file that is there but is not a person", () => {
		const taken = ["people/bo.md", "people/bo 2.md"];
		const { path, text } = made(vault({}), "Bo", { taken });
		expect(path).toBe("People/Bo 3.md");
		expect(text).toContain("name: Bo");
	});

	it("needs a name", () => {
		expect(refusal(vault({}), "  \t ")).toBe("A note needs a name.");
	});

	it("says which property has the wrong form, and what was expected", () => {
		const index = vault({});
		expect(refusal(index, "Bo", { set: { last_contact: "05/03/2026" } })).toBe(
			'last_contact: expected a day as YYYY-MM-DD, got "05/03/2026".',
		);
		expect(refusal(index, "Bo", { set: { closeness: "very" } })).toContain("expected a number");
		expect(refusal(index, "Bo", { set: { keep_in_touch: "0x10" } })).toContain("expected a number");
		expect(refusal(index, "X", { kind: "company", set: { target: "yes" } })).toContain(
			"expected true or false",
		);
	});

	it("is refused where the note would have a problem as soon as it is read", () => {
		const index = vault({});
		expect(refusal(index, "Bo", { set: { closeness: "9" } })).toBe(
			"closeness: 9 is not a number from 0 to 5.",
		);
		expect(refusal(index, "Bo", { set: { intro_status: "waiting" } })).toContain("not a stage");
		expect(refusal(index, "X", { kind: "company", set: { motivation: "0" } })).toBe(
			"motivation: 0 is not a number from 1 to 5.",
		);
	});
});

describe("the links of a draft", () => {
	it("lead to the one note that bears the name or an alias", () => {
		const { text } = made(vault(ACME), "Bo", {
			set: { company: "acme corporation", knows: "Jane Doe; Somebody new" },
		});
		expect(text).toContain('- "[[Acme]]"');
		expect(text).toContain('- "[[Jane Doe]]"');
		expect(text).toContain('- "[[Somebody new]]"');
	});

	it("name the path where the file's name alone would mean another note", () => {
		const index = vault({
			"Jane Doe.md": {},
			"People/Jane Doe.md": { type: "contact" },
		});
		const { text } = made(index, "Bo", { folder: "Elsewhere", set: { referred_by: "Jane Doe" } });
		expect(text).toContain('- "[[People/Jane Doe|Jane Doe]]"');
	});

	it("stay as they were typed where they are links already", () => {
		const { text } = made(vault(ACME), "Bo", { set: { company: "[[Acme|The Acme]]; [[Umbra]]" } });
		expect(text).toContain('- "[[Acme|The Acme]]"');
		expect(text).toContain('- "[[Umbra]]"');
	});

	it("do not break out of their brackets", () => {
		const { text } = made(vault({}), "Bo", { set: { met_at: "Fair ]] [x" } });
		expect(text).toContain('met_at: "[[Fair x]]"');
	});
});

describe("a draft of a contact is found as one", () => {
	it("by the type that the settings name, in the property that they name", () => {
		const index = vault(
			{},
			settings({ contacts: { types: ["person"] }, properties: { type: ["class", "type"] } }),
		);
		const note = made(index, "Bo");
		expect(note.text).toContain("class: person");
		expect(contactsWith(index, note)).toEqual(["People/Bo.md"]);
	});

	it("by the folder where no type is set", () => {
		const index = vault({}, settings({ contacts: { types: [], folders: ["CRM/People"] } }));
		expect(contactsWith(index, made(index, "Bo"))).toEqual(["CRM/People/Bo.md"]);
	});

	it("by the vault's root as a folder, which takes in everybody", () => {
		const index = vault(
			{},
			settings({ contacts: { types: [], folders: ["/"], tags: ["person"] } }),
		);
		const note = made(index, "Bo", { folder: "Inbox" });
		expect(note.text).not.toContain("person");
		expect(contactsWith(index, note)).toEqual(["Inbox/Bo.md"]);
	});

	it("by a tag where only tags are set, and its own tags stay", () => {
		const index = vault({}, settings({ contacts: { types: [], tags: ["person"] } }));
		const note = made(index, "Bo", { set: { tags: "friend, ski" } });
		expect(note.text).toContain("- person\n  - friend\n  - ski\n");
		expect(contactsWith(index, note)).toEqual(["People/Bo.md"]);
	});

	it("by a tag where it is made elsewhere than in a folder of contacts", () => {
		const index = vault(
			{},
			settings({ contacts: { types: [], folders: ["CRM"], tags: ["person"] } }),
		);
		const note = made(index, "Bo", { folder: "Inbox" });
		expect(contactsWith(index, note)).toEqual(["Inbox/Bo.md"]);
	});

	it("or it is refused, where it is made elsewhere and nothing else makes it one", () => {
		const index = vault({}, settings({ contacts: { types: [], folders: ["CRM"] } }));
		expect(refusal(index, "Bo", { folder: "Inbox" })).toBe(
			"According to the settings, contacts are found by folder: choose one of CRM.",
		);
		const contacts = vault({}, settings({ contacts: { types: ["company"] } }));
		expect(refusal(contacts, "Acme", { kind: "company" })).toBe(
			"According to the settings, a note of type company is a contact.",
		);
		const none = vault({}, settings({ contacts: { types: [] } }));
		expect(refusal(none, "Bo")).toBe(
			"The settings do not say what makes a note a contact: set a type, a folder or a tag.",
		);
	});
});

describe("a hostile name", () => {
	const names = fc.oneof(
		fc.string({ unit: "grapheme", maxLength: 40 }),
		fc.string({ unit: "binary", maxLength: 40 }),
		fc.constantFrom(
			"../x",
			"CON",
			"con.txt",
			"<% x %>",
			"]]",
			"[[Jane]]",
			"...",
			"a\n---\nb",
			"{{x}}",
			"-",
			"null",
			"#",
		),
		fc.nat({ max: 400 }).map((length) => "é".repeat(length)),
	);

	it("makes a note that stays in its folder and reads back with that name, or none", () => {
		fc.assert(
			fc.property(names, (name) => {
				const index = vault({});
				const result = draft(index, name);
				if (!result.ok) {
					expect(result.message).toBe("A note needs a name.");
					return;
				}
				expect(result.path).toMatch(/^People\/[^/\\]+\.md$/);
				expect(result.text).not.toContain("<%");
				expect(Buffer.byteLength(fileStem(result.path))).toBeLessThanOrEqual(210);
				index.set(factsOf(result.path, result.text));
				const entry = index.get(result.path);
				expect(entry?.kind).toBe("contact");
				if (entry?.kind !== "contact") return;
				const bare = name.normalize("NFC").replace(/\p{Surrogate}/gu, "\uFFFD");
				if (!/[\p{Cc}[\]]/u.test(bare)) {
					expect(entry.note.name).toBe(bare.replace(/\s+/gu, " ").trim());
				}
				expect(entry.note.name).not.toMatch(/\[\[|\]\]|\p{Cc}/u);
				expect(entry.problems).toEqual([]);
			}),
		);
	});
});
