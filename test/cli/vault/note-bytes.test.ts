import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBlock } from "../../../src/core/note/block";
import { findBlockInBytes, mayHaveSection } from "../../../cli/vault/note-bytes.mts";
import { findSection } from "../../../src/core/note/section";

const seed = 20_240_305;
const HEADINGS = [
	"Introduction log",
	"Log ^x ##",
	"kontakte K",
	"Überblick",
	"日誌",
	"x",
	"",
	"**",
	"_x_:",
];

const pieces = fc.constantFrom(
	...[
		"---",
		"---\n",
		"---\r\n",
		"----\n",
		"--- \n",
		"\n",
		"\r\n",
		" ",
		"    ",
		"\ufeff",
		"a: b\n",
		"é\n",
	],
	...[
		"#",
		"# ",
		"## ",
		"###### ",
		"####### ",
		"\t",
		"\u00a0",
		"#\v",
		"##\r",
		" #",
		" ##\n",
		"```\n",
		"%%\n",
		"\n===\n",
		"\n   -- \n",
		"\n=\r\n",
		"\n-",
		" ^id",
	],
	...["*", "**", "_", "==", "~~", ":", "：", "📋 ", "🗂️", "©"],
	...HEADINGS,
	...[
		"INTRODUCTION LOG",
		"introduction  log",
		"\u212aontakte \u212a",
		"ÜBERBLICK",
		"X",
		"Introduction lo",
	],
);
const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(""));

/** The number of bytes before a place in a text. */
function bytesBefore(text: string, at: number): number {
	return Buffer.from(text.slice(0, at)).length;
}

describe("the quick look into the bytes of a note", () => {
	it("finds the properties where they are in its text", () => {
		fc.assert(
			fc.property(texts, (text) => {
				const found = findBlock(text);
				const places =
					found.kind === "block"
						? {
								from: bytesBefore(text, found.from),
								to: bytesBefore(text, found.to),
								contentStart: bytesBefore(text, found.contentStart),
							}
						: undefined;
				expect(findBlockInBytes(Buffer.from(text))).toEqual(places);
			}),
			{ numRuns: 20_000, seed },
		);
	});

	it("misses no section", () => {
		let found = 0;
		fc.assert(
			fc.property(
				texts,
				fc.constantFrom(...HEADINGS),
				fc.nat({ max: 6 }),
				(text, heading, skip) => {
					const start = Math.min(skip, text.length);
					if (!findSection(text, heading, start)) return;
					found++;
					const bytes = Buffer.from(text);
					expect(mayHaveSection(bytes, heading, bytesBefore(text, start))).toBe(true);
				},
			),
			{ numRuns: 60_000, seed },
		);
		expect(found).toBeGreaterThan(500);
	});

	it.each(["#", "# ", "## \t", "a\n#", "---\na: b\n---\n#"])("comes to an end in %j", (text) => {
		expect(mayHaveSection(Buffer.from(text), "x", 0)).toBe(false);
	});

	it("tells a note without the heading from one that has it", () => {
		const text = "---\na: b\n---\n# Jane\n\ntext #tag\n### Introduction\nIntroduction log\n";
		const bytes = Buffer.from(text);
		expect(mayHaveSection(bytes, "Introduction log", 13)).toBe(false);
		expect(mayHaveSection(bytes, "jane", 13)).toBe(true);
		expect(mayHaveSection(bytes, "jane", 14)).toBe(false);
	});
});

describe("a note that ends with a line break", () => {
	it.each(["Text.\n", "Text.\n\n", "Text.\r\n", "Text.\n  ", "\n"])(
		"is looked through to its end: %j",
		(text) => {
			expect(mayHaveSection(Buffer.from(text), "Networking log", 0)).toBe(false);
		},
	);
});
