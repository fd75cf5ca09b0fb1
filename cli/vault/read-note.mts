import { isAscii, isUtf8 } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { bodyStart, findBlock } from "../../src/core/note/block.ts";
import type { FlatFacts, NoteFacts } from "../../src/core/note/facts.ts";
import { asRecord, FlatProperties } from "../../src/core/note/flat-properties.ts";
import { readFlatProperties } from "../../src/core/note/fast-yaml.ts";
import type { LogLine } from "../../src/core/note/log.ts";
import { findBlockInBytes, mayHaveSection } from "./note-bytes.mts";
import { findOpenQuote } from "../../src/core/note/open-quote.ts";
import type { Problem } from "../../src/core/text/problem.ts";
import {
	asksForBody,
	asksForPrep,
	blockProblem,
	type BodyOptions,
	missingBlockProblems,
	readBody,
} from "../../src/core/note/read-facts.ts";
import { unreadable } from "./walk-vault.mts";

/** A note as read, or its text where the fast reader of properties stepped aside. */
export type NoteReading =
	| { readonly kind: "facts"; readonly facts: FlatFacts }
	| { readonly kind: "text"; readonly text: string };

/** A note of more bytes is not a note that somebody wrote; its body is not read. */
const MAX_BYTES = 8_000_000;

const NOTHING: readonly never[] = [];
const NO_PROPERTIES = new FlatProperties([], []);

let buffer = Buffer.allocUnsafeSlow(64 * 1024);

/** Facts of a note of whose body nothing is asked. */
function flatFacts(
	path: string,
	frontmatter: FlatProperties,
	problems: readonly Problem[] = NOTHING,
): FlatFacts {
	return { path, frontmatter, log: NOTHING, links: NOTHING, tags: NOTHING, problems };
}

/** Reads one note from disk. What is wrong with the file is a problem of its facts; nothing throws. */
export function readNote(root: string, file: string, options: BodyOptions): NoteReading {
	let length: number;
	try {
		length = readBytes(`${root}/${file}`);
	} catch (error) {
		return onlyProblem(unreadable(file, "file", error));
	}
	if (length <= MAX_BYTES) return readNoteBytes(file, buffer.subarray(0, length), options);
	const reading = readNoteBytes(file, wholeLines(buffer.subarray(0, MAX_BYTES)), options);
	const problem = tooLarge(file);
	if (reading.kind === "text") return onlyProblem(problem);
	return {
		kind: "facts",
		facts: { ...reading.facts, problems: [...reading.facts.problems, problem] },
	};
}

/** Of a note that cannot be read, what is wrong with it. */
function onlyProblem(problem: Problem): NoteReading {
	return { kind: "facts", facts: flatFacts(problem.path, NO_PROPERTIES, [problem]) };
}

/** Reads one note with whichever reader it needs. */
export async function readWholeNote(
	root: string,
	file: string,
	options: BodyOptions,
): Promise<NoteFacts> {
	const reading = readNote(root, file, options);
	if (reading.kind === "facts") {
		const { frontmatter, ...rest } = reading.facts;
		return { ...rest, frontmatter: asRecord(frontmatter) };
	}
	const { readWithGrayMatter } = await import("./read-with-gray-matter.mts");
	return readWithGrayMatter(file, reading.text, options);
}

/** Reads a file into the shared buffer, one byte more than is allowed at most; returns how many bytes there are. */
function readBytes(absolute: string): number {
	const descriptor = openSync(absolute, "r");
	try {
		let length = readSync(descriptor, buffer, 0, buffer.length, 0);
		if (length < buffer.length) return length;
		const size = Math.min(fstatSync(descriptor).size, MAX_BYTES + 1);
		if (size > buffer.length) growBuffer(size);
		for (;;) {
			const count = readSync(descriptor, buffer, length, buffer.length - length, length);
			length += count;
			if (count === 0 || length === buffer.length) return Math.min(length, MAX_BYTES + 1);
		}
	} finally {
		closeSync(descriptor);
	}
}

function growBuffer(size: number): void {
	const larger = Buffer.allocUnsafeSlow(size);
	buffer.copy(larger);
	buffer = larger;
}

/** Reads a note from its bytes, of which nothing is kept. */
export function readNoteBytes(file: string, bytes: Buffer, options: BodyOptions): NoteReading {
	if (!isUtf8(bytes)) return onlyProblem(notText(file));
	const block = findBlockInBytes(bytes);
	if (!block) return readBare(file, decode(bytes), options);
	// A text of the block alone: values are slices of it, and must not keep the whole note in memory.
	const yaml = decode(bytes.subarray(block.from, block.to));
	const properties = readFlatProperties(yaml);
	const fault = properties ? undefined : faultOf(file, yaml);
	if (!properties && !fault) return { kind: "text", text: decode(bytes) };
	const frontmatter = properties ?? NO_PROPERTIES;
	if (!fault && !mayTell(bytes, yaml, block.contentStart, options))
		return { kind: "facts", facts: flatFacts(file, frontmatter) };
	const text = decode(bytes);
	const start = startInText(bytes, text, block.contentStart);
	const body = readOwnBody(file, text, start, frontmatter.values, options);
	const problems = fault ? [fault, ...body.problems] : body.problems;
	return { kind: "facts", facts: { path: file, frontmatter, ...body, problems } };
}

/** Whether the body of a note with such properties may tell anything that is asked. */
function mayTell(bytes: Buffer, yaml: string, start: number, options: BodyOptions): boolean {
	const { logHeading, prepHeading } = options;
	if (asksForBody(yaml, options) || mayHaveSection(bytes, logHeading, start)) return true;
	return asksForPrep(yaml) && mayHaveSection(bytes, prepHeading, start);
}

/** The place in its text of a place in a note's bytes that stands behind its properties. */
function startInText(bytes: Buffer, text: string, contentStart: number): number {
	if (text.length === bytes.length) return contentStart;
	const found = findBlock(text);
	return found.kind === "block" ? found.contentStart : 0;
}

/** Reads a note without properties. */
function readBare(file: string, text: string, options: BodyOptions): NoteReading {
	const block = findBlock(text);
	const body = readOwnBody(file, text, bodyStart(text, block), NO_PROPERTIES.values, options);
	const problems = [...missingBlockProblems(file, text, block), ...body.problems];
	return { kind: "facts", facts: { path: file, frontmatter: NO_PROPERTIES, ...body, problems } };
}

function decode(bytes: Buffer): string {
	return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
}

/** The one fault of properties that shows without the full reader. */
function faultOf(file: string, yaml: string): Problem | undefined {
	const line = findOpenQuote(yaml);
	const message = "Missing closing quote";
	return line === undefined
		? undefined
		: blockProblem(file, { ok: false, code: "unreadable-frontmatter", message, line }, yaml);
}

/** What a body says, in texts of its own. */
function readOwnBody(...body: Parameters<typeof readBody>): ReturnType<typeof readBody> {
	const { log, links, tags, ...rest } = readBody(...body);
	return { log: log.map(detachLine), links: links.map(detach), tags: tags.map(detach), ...rest };
}

/** A text of its own: one that is cut out of a note keeps the whole note in memory. */
function detach(text: string): string {
	return Buffer.from(text).toString();
}

function detachLine(line: LogLine): LogLine {
	const { link, text } = line;
	return {
		...line,
		...(link === undefined ? {} : { link: detach(link) }),
		...(text === undefined ? {} : { text: detach(text) }),
	};
}

/** Bytes up to the last line break, so that no character is cut. */
function wholeLines(bytes: Buffer): Buffer {
	const end = bytes.lastIndexOf(10);
	return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

function notText(file: string): Problem {
	const message =
		"This file is not text in UTF-8, so it cannot be read as a note; save it as UTF-8.";
	return { path: file, code: "not-text", message };
}

function tooLarge(file: string): Problem {
	const message = `This note is larger than ${MAX_BYTES / 1_000_000} MB; only its beginning was read.`;
	return { path: file, code: "too-large", message };
}
