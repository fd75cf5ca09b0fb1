import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newNoteText } from "../../src/core/note/new-note-text";
import { planChanges } from "../../src/core/note/plan-changes";
import { applyEdits, type PropertyValue } from "../../src/core/note/text-edit";
import { readImport } from "../../src/import/registry";
import { ACTING_VAULTS } from "../make/acting-vault";
import { importInto, readText } from "../make/importing";

const cell = fc.oneof(
	fc.constantFrom(
		"",
		"Ann",
		"Ann Lee",
		"ann lee",
		"Acme",
		"a,b",
		'a "b"',
		"=1+1",
		"---",
		"<% x %>",
	),
	fc.constantFrom("x@y.example", "X@Y.example", "linkedin.com/in/ann", "[[Ann]]", "a\nb", "../x"),
	fc.string({ unit: "binary", maxLength: 12 }),
);
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const row = fc.array(cell, { minLength: 5, maxLength: 5 });
const table = fc
	.array(row, { maxLength: 12 })
	.map((rows) =>
		["Name,Email,Company,Title,LinkedIn", ...rows.map((cells) => cells.map(quoted).join(","))].join(
			"\n",
		),
	)
	// With more of them a file is not a text, and refused: test/import/read-import.test.ts has the example.
	.filter((text) => (text.match(/[^\P{Cc}\t\r\n\f\u0080-\u009F]/gu)?.length ?? 0) <= 16);
const [open] = ACTING_VAULTS.map(([, opener]) => opener);

describe("an import", () => {
	it("of any bytes never throws", () => {
		const card = fc.constantFrom("BEGIN:VCARD\n", "END:VCARD\n", "FN:", "N;CHARSET=x:", "=\n", " ");
		const text = fc
			.array(fc.oneof(card, fc.string({ unit: "binary" })))
			.map((parts) => parts.join(""));
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				readImport(bytes);
			}),
		);
		fc.assert(
			fc.property(text, (words) => {
				readImport(new TextEncoder().encode(words));
			}),
		);
	});

	it("done twice writes nothing the second time, whatever the cells hold", async () => {
		await fc.assert(
			fc.asyncProperty(table, async (text) => {
				const vault = open?.({});
				if (!vault) throw new Error("No vault.");
				const first = await importInto(vault, readText(text));
				expect(first.counts.failed).toBe(0);
				const second = await importInto(vault, readText(text));
				expect({ text, written: second.written }).toEqual({ text, written: [] });
				expect(second.counts.unchanged).toBe(
					first.counts.new + first.counts.updated + first.counts.unchanged,
				);
			}),
			{ numRuns: 200 },
		);
	});

	it("keeps the title that a note has, though it is the name", async () => {
		const vault = open?.({ "People/Ann Lee.md": "---\ntype: contact\ntitle: Ann Lee\n---\n" });
		if (!vault) throw new Error("No vault.");
		const text = "Name,Title\nAnn Lee,Buyer";
		await importInto(vault, readText(text));
		expect(vault.texts()["People/Ann Lee.md"]).toContain("title: Ann Lee\n");
	});

	it("broken off after any row and done again ends in the same vault", async () => {
		await fc.assert(
			fc.asyncProperty(table, fc.nat(12), async (text, rows) => {
				const [whole, broken] = [open?.({}), open?.({})];
				if (!whole || !broken) throw new Error("No vault.");
				await importInto(whole, readText(text));
				const reading = readText(text);
				await importInto(broken, { ...reading, people: reading.people.slice(0, rows) });
				await importInto(broken, readText(text));
				expect(broken.texts()).toEqual(whole.texts());
			}),
			{ numRuns: 200 },
		);
	});
});

describe("the text of a new note", () => {
	it("is what setting each property in turn makes", () => {
		const scalar = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.constantFrom("2024-01-01", "true", "a: b", "é"),
		);
		const value: fc.Arbitrary<PropertyValue> = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }));
		const properties = fc.uniqueArray(
			fc.tuple(fc.constantFrom("type", "name", "company", "e mail", "ORG", "x:y"), value),
			{ selector: ([key]) => key, minLength: 1 },
		);
		fc.assert(
			fc.property(properties, (list) => {
				const plan = planChanges(
					"",
					list.map(([key, item]) => ({ kind: "set", key, value: item })),
				);
				if (!plan.ok) throw new Error(plan.refusal.message);
				expect(newNoteText(list)).toBe(applyEdits("", plan.edits));
			}),
		);
	});
});
