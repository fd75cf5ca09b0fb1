import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/core/dates/calendar-date";
import { fitPeople } from "../../src/core/fit/fit";
import { VaultIndex } from "../../src/core/index/vault-index";
import { bareFacts, type NoteFacts } from "../../src/core/note/facts";
import { readLog } from "../../src/core/note/log";
import { findProblems } from "../../src/core/problems/find-problems";
import { PROPERTY_IDS } from "../../src/core/vocabulary/property";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { factsOf, noteText } from "../make/note";

const seed = 20_240_305;
const today = calendarDate(2024, 6, 1);

const names = [
	"Jane Doe",
	"[[Jane Doe]]",
	"[[P0]]",
	"[[P1|x]]",
	"P2",
	"[P3](P3.md)",
	"US/Utah",
	"Utah",
];
const odd = [
	"",
	" ",
	"[[",
	"]]",
	"[[]]",
	"[[|]]",
	"[](",
	"/",
	"//",
	",",
	";",
	"#",
	"05/03/2024",
	"2024-02-30",
	"constructor",
	"__proto__",
	"\u0000",
	"\uD800",
	"ﷺ",
	"x".repeat(20_000),
	"[".repeat(5_000),
	", ".repeat(5_000),
	"[[a]], ".repeat(500),
];

/** Values as YAML and JSON can give them. */
const values = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ depthSize: "small", withCrossShrink: true },
		fc.constantFrom<unknown>(
			null,
			true,
			false,
			0,
			-1,
			3,
			1e300,
			NaN,
			Infinity,
			new Date("2024-03-05"),
			new Date(NaN),
		),
		fc.constantFrom(...names),
		fc.constantFrom(...odd),
		fc.string({ unit: "grapheme", maxLength: 20 }),
		fc.array(tie("value"), { maxLength: 4 }),
		fc.dictionary(fc.constantFrom("a", "__proto__", "constructor", "toString"), tie("value"), {
			maxKeys: 3,
		}),
	),
})).value;

/** A value many lists deep, and one that holds itself, as references in YAML can make it. */
const bottomless = fc.constantFrom("deep", "loop").map((form): unknown => {
	const loop: unknown[] = ["x"];
	loop.push(loop, loop, [loop]);
	let deep: unknown = "x";
	for (let i = 0; i < 5_000; i++) deep = i % 2 ? [deep] : { deep };
	return form === "deep" ? deep : loop;
});

const keys = fc.oneof(
	{ weight: 8, arbitrary: fc.constantFrom<string>(...PROPERTY_IDS.filter((id) => id !== "type")) },
	{
		weight: 1,
		arbitrary: fc.constantFrom("Name", "TITLE", "__proto__", "constructor", "alias", ""),
	},
	{ weight: 1, arbitrary: fc.string({ maxLength: 10 }) },
);
const properties = fc
	.array(
		fc.tuple(
			keys,
			fc.oneof({ weight: 20, arbitrary: values }, { weight: 1, arbitrary: bottomless }),
		),
		{
			maxLength: 12,
		},
	)
	.map((pairs): Record<string, unknown> => {
		const record: Record<string, unknown> = {};
		for (const [key, value] of pairs) {
			Object.defineProperty(record, key, {
				value,
				enumerable: true,
				configurable: true,
				writable: true,
			});
		}
		return record;
	});
const contactTypes = fc.constantFrom<unknown>(
	"contact",
	" Contact ",
	"CONTACT",
	["contact"],
	[["contact"]],
	["x", "contact"],
	"[[contact]]",
);

function withType(record: Record<string, unknown>, type: unknown): Record<string, unknown> {
	const clean = Object.entries(record).filter(([key]) => key.toLowerCase() !== "type");
	return Object.defineProperties(
		{ type },
		Object.fromEntries(
			clean.map(([key, value]) => [key, { value, enumerable: true, configurable: true }]),
		),
	);
}

/** Indexes notes and asks of them all that is asked of notes. */
function readAll(notes: readonly NoteFacts[]): VaultIndex {
	if (today === undefined) throw new Error("No such day.");
	const index = new VaultIndex(DEFAULT_SETTINGS);
	for (const facts of notes) index.set(facts);
	for (const problem of findProblems(index, today)) {
		expect(problem.path).not.toBe("");
		expect(problem.message.length).toBeLessThan(100_000);
	}
	const [space] = index.spaces;
	expect(fitPeople(index, space).people).toHaveLength(index.people.length);
	return index;
}

describe("a note with any values whatever", () => {
	it("is read without an error, and a contact is always a person", () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(properties, contactTypes), { maxLength: 5 }), (notes) => {
				const index = readAll(
					notes.map(([record, type], i) =>
						bareFacts(`P${i}.md`, { frontmatter: withType(record, type) }),
					),
				);
				expect(index.people.map(({ path }) => path).sort()).toEqual(
					notes.map((_, i) => `P${i}.md`),
				);
				for (const { note } of index.people) {
					expect(typeof note.name).toBe("string");
					const lists = [note.category, note.industry, note.company, note.email, note.knows];
					for (const item of lists.flat()) expect(typeof item).toBe("string");
				}
			}),
			{ numRuns: 600, seed },
		);
	});

	it("of any other kind is read without an error too", () => {
		const kinds = fc.constantFrom("company", "event", "term", "interview", "space", "other");
		fc.assert(
			fc.property(fc.array(fc.tuple(properties, kinds), { maxLength: 6 }), (notes) => {
				const index = readAll(
					notes.map(([record, type], i) =>
						bareFacts(`P${i}.md`, { frontmatter: withType(record, type), links: ["P0", "", "#"] }),
					),
				);
				expect(index.size).toBe(notes.length);
			}),
			{ numRuns: 400, seed },
		);
	});

	it("is forgotten without a trace", () => {
		fc.assert(
			fc.property(properties, contactTypes, (record, type) => {
				const index = readAll([bareFacts("P0.md", { frontmatter: withType(record, type) })]);
				index.remove("P0.md");
				expect([index.size, index.people.length, index.contacts.length]).toEqual([0, 0, 0]);
			}),
			{ numRuns: 200, seed },
		);
	});
});

describe("a file with any text whatever", () => {
	const pieces = fc.constantFrom(
		"---\n",
		"---",
		"--- \n",
		"type: contact\n",
		"type: interview\n",
		"title: VP: x\n",
		"a: &x [*x]\n",
		"a: *x\n",
		"knows: [[A]], [[B]]\n",
		"\uFEFF",
		"\r\n",
		"\t",
		"## Introduction log\n",
		"- 2024-03-05 met [[A]]: x\n",
		"- 2024-03-05 scheduled 2024-03-09 10:00\n",
		"```\n",
		"%%",
		"#tag ",
		"[[A|b]] ",
		"[c](d.md) ",
		"<!--",
		"\u0000",
	);
	const texts = fc
		.array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 12 })), { maxLength: 30 })
		.map((parts) => parts.join(""));

	it("is read without an error", () => {
		const settings = {
			...DEFAULT_SETTINGS,
			contacts: { types: ["contact"], folders: [], tags: ["tag"] },
		};
		fc.assert(
			fc.property(texts, (text) => {
				const index = readAll([factsOf("P0.md", text, settings)]);
				expect(index.size).toBe(1);
			}),
			{ numRuns: 2_000, seed },
		);
	});

	it("has every line of its log where the file has it", () => {
		const lines = fc.array(
			fc.constantFrom(
				"- 2024-03-05 met",
				"- 2024-03-06 Asked [[A]]: x",
				"words",
				"",
				"  - 2024-03-05 met",
			),
			{ maxLength: 12 },
		);
		fc.assert(
			fc.property(lines, lines, fc.constantFrom("\n", "\r\n"), (before, log, feed) => {
				const text = [...before, "## Introduction log", ...log].join(feed);
				const read = readLog("Jane.md", text, "Introduction log", 0).log;
				expect(read).toHaveLength(log.filter((line) => line.startsWith("- ")).length);
				for (const { line, event } of read) {
					expect(text.split(feed)[line - 1]?.toLowerCase()).toContain(event);
				}
			}),
			{ numRuns: 300, seed },
		);
	});

	it("says the same as its properties where they are plain", () => {
		const plain = fc.record({
			name: fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,10}[a-z]$/),
			industry: fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 4 }),
			closeness: fc.integer({ min: 0, max: 5 }),
		});
		fc.assert(
			fc.property(plain, (record) => {
				const index = readAll([factsOf("P0.md", noteText({ type: "contact", ...record }))]);
				const [person] = index.people;
				expect(person?.note).toMatchObject({
					name: record.name,
					industry: [...new Set(record.industry)],
					closeness: record.closeness,
				});
				expect(person?.problems).toEqual([]);
			}),
			{ numRuns: 300, seed },
		);
	});
});
