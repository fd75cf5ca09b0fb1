import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNote } from "../../../cli/vault/read-note.mts";
import {
	readPropertiesWithGrayMatter,
	readWithGrayMatter,
} from "../../../cli/vault/read-with-gray-matter.mts";
import { findBlock } from "../../../src/core/note/block";
import type { NoteFacts } from "../../../src/core/note/facts";
import { asRecord } from "../../../src/core/note/flat-properties";
import { readYaml } from "../../../src/core/note/yaml";
import { hostileNotes } from "../../make/note-arbitrary";
import { flatBlocks } from "../../make/yaml-arbitrary";
import { DEMO_VAULT, REPOSITORY } from "../../make/run-cli";
import { tempFolder } from "../../make/temp-vault";

const OPTIONS = {
	logHeading: "Introduction log",
	prepHeading: "Prep",
	recapHeading: "Recap",
	promisedHeading: "What I promised",
	tags: true,
};
const FIXTURES = path.join(REPOSITORY, "test/fixtures");

/** Every note below a folder that is text, as `[folder, path]`. */
function notesBelow(folder: string): [string, string][] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.md$/i.test(entry.name))
		.map((entry) => [folder, path.relative(folder, path.join(entry.parentPath, entry.name))]);
}

const NOTES = [...notesBelow(DEMO_VAULT), ...notesBelow(FIXTURES)];

/** The facts that the fast reader gives; undefined where it steps aside or the file is not a text. */
function readFast(root: string, file: string): NoteFacts | undefined {
	const reading = readNote(root, file, OPTIONS);
	if (reading.kind === "text") return undefined;
	const { frontmatter, ...facts } = reading.facts;
	const isText = !facts.problems.some(({ code }) => code === "not-text");
	return isText ? { ...facts, frontmatter: asRecord(frontmatter) } : undefined;
}

describe("the fast reader", () => {
	it("says the same as gray-matter of every note of the demo vault and the fixtures", () => {
		expect(NOTES.length).toBeGreaterThan(150);
		const fast = NOTES.flatMap(([root, file]) => readFast(root, file) ?? []);
		const full = NOTES.flatMap(([root, file]) =>
			readFast(root, file) === undefined
				? []
				: readWithGrayMatter(file, readFileSync(path.join(root, file), "utf8"), OPTIONS),
		);
		expect(fast).toEqual(full);
	});

	it("reads nine of ten notes of the demo vault itself", () => {
		const notes = notesBelow(DEMO_VAULT);
		const read = notes.filter(([root, file]) => readFast(root, file) !== undefined);
		expect(read.length / notes.length).toBeGreaterThan(0.9);
	});

	it("says the same as gray-matter of any note, or steps aside", () => {
		const root = tempFolder();
		mkdirSync(path.join(root, "People"));
		fc.assert(
			fc.property(hostileNotes, (text) => {
				writeFileSync(path.join(root, "People/Note.md"), text);
				const fast = readFast(root, "People/Note.md");
				const stored = readFileSync(path.join(root, "People/Note.md"), "utf8");
				if (fast) expect(fast).toEqual(readWithGrayMatter("People/Note.md", stored, OPTIONS));
			}),
			{ numRuns: 300 },
		);
	});

	it("says itself that a quote is never closed, in the words of gray-matter's reader", () => {
		const root = tempFolder();
		const openLines = fc.constantFrom(
			...[
				'name: "not closed',
				'k: \'a "b" # c: d',
				"x.y: \"it's [a, b]: {c}  ",
				'née: "é 📅',
				'a: "',
			],
			...[
				'name: "a\\',
				'name: "a\n  b',
				"name: 'it''s",
				'a: "b\n  - c\n  - d: [e',
				'a: \'b\n   c: "d"\n # e',
				'- "a',
				'k: [a, "b',
				"k: x: 'y",
			],
		);
		const places = fc.nat({ max: 8 });
		let said = 0;
		fc.assert(
			fc.property(flatBlocks, openLines, places, (block, open, place) => {
				const lines = block.replace(/\r?\n$/, "").split(/\r?\n/);
				const eol = block.includes("\r\n") ? "\r\n" : "\n";
				const all = [...lines.slice(0, place), open, ...lines.slice(place)];
				const text = ["---", ...all, "---", "## Introduction log", "- 2024-03-05 met"].join(eol);
				writeFileSync(path.join(root, "Note.md"), text);
				const fast = readFast(root, "Note.md");
				if (!fast) return;
				expect(fast).toEqual(readWithGrayMatter("Note.md", text, OPTIONS));
				if (fast.problems.some(({ message }) => message.includes("not closed"))) said++;
			}),
			{ numRuns: 1500, examples: [["a: '\\'", 'name: "not closed', 0]] },
		);
		expect(said).toBeGreaterThan(100);
	});
});

describe("gray-matter and our finder of the properties block", () => {
	it("agree on every note with properties", () => {
		for (const [root, file] of NOTES) {
			const text = readFileSync(path.join(root, file), "utf8");
			const block = findBlock(text);
			if (block.kind !== "block" || /^---/m.test(text.slice(block.from, block.to))) continue;
			const ours = readYaml(text.slice(block.from, block.to));
			expect({ file, reading: readPropertiesWithGrayMatter(text) }).toEqual({
				file,
				reading: ours,
			});
		}
	});

	it("agree on every note without", () => {
		const without = NOTES.filter(
			([root, file]) => findBlock(readFileSync(path.join(root, file), "utf8")).kind === "none",
		);
		expect(without.length).toBeGreaterThan(0);
		for (const [root, file] of without) {
			const text = readFileSync(path.join(root, file), "utf8");
			expect({ file, reading: readPropertiesWithGrayMatter(text) }).toEqual({
				file,
				reading: { ok: true, value: {} },
			});
		}
	});

	it.each([
		["CRLF", "---\r\na: 1\r\nb: x\r\n---\r\nbody"],
		["a byte order mark", "\uFEFF---\na: 1\nb: x\n---\nbody"],
		["no line break at the end", "---\na: 1\nb: x\n---"],
		["no body", "---\na: 1\nb: x\n---\n"],
		["a rule in the body", "---\na: 1\nb: x\n---\n\n---\nc: 2\n---\n"],
	])("agree on %s", (_, text) => {
		const block = findBlock(text);
		if (block.kind !== "block") throw new Error("Expected a block");
		const reading = { ok: true, value: { a: 1, b: "x" } };
		expect(readYaml(text.slice(block.from, block.to))).toEqual(reading);
		expect(readPropertiesWithGrayMatter(text)).toEqual(reading);
	});

	it("differ on a line that only begins with three dashes, where ours counts", () => {
		const text = "---\na: |\n  x\n---- no end\nb: x\n---\n";
		const block = findBlock(text);
		expect(block).toMatchObject({ kind: "block", to: text.length - 4 });
		expect(readWithGrayMatter("a.md", text, OPTIONS).problems).toHaveLength(1);
	});
});
