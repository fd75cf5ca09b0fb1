import { isRecord } from "../text/record";
import { Composer, isMap, isScalar, Parser, type Document, type YAMLError } from "yaml";
import { CLOSED_BY, type PropertyBlock } from "./block";
import { readFlatYaml } from "./fast-yaml";
import { joinValues, splitBlock } from "./split-block";

/** Enough for any note that a person wrote; a few lines of nested references could otherwise fill the memory. */
const MAX_ALIAS_COUNT = 100;

/** The properties as plain values; or why there are none to be had, with the line of the block (from 1) where it shows. */
export type YamlReading =
	| { readonly ok: true; readonly value: Record<string, unknown> }
	| {
			readonly ok: false;
			readonly code: "duplicate-key" | "not-a-mapping" | "unreadable-frontmatter";
			readonly message: string;
			readonly line: number;
	  };

/** Reads the YAML of a properties block with the full reader. Never throws. */
export function readYaml(source: string): YamlReading {
	const document = parseProperties(source, false);
	return document ? readDocument(document, source) : describeRefusal(source);
}

/** Parses a properties block; undefined where it is so long, or nested so deeply, that the parser could take the whole process down. */
export function parseProperties(
	source: string,
	keepSourceTokens: boolean,
): Document.Parsed | undefined {
	if (source.length > MAX_LENGTH || isTooDeep(source)) return undefined;
	const composer = new Composer({ keepSourceTokens, uniqueKeys: true, logLevel: "silent" });
	// Further documents of the text are not looked at. There is always a first one.
	const [document] = composer.compose(new Parser().parse(source), true, source.length);
	return document;
}

/** Why a block that is too long or nested too deeply is not read. */
export function describeRefusal(source: string): Extract<YamlReading, { ok: false }> {
	const message = isTooDeep(source)
		? "The properties are nested more than a hundred levels deep."
		: "The properties are longer than 100,000 characters.";
	return { ok: false, code: "unreadable-frontmatter", message, line: 1 };
}

/** A block of more characters holds a text that belongs into the note, or is none. */
const MAX_LENGTH = 100_000;

/** Brackets count wherever they stand, in texts too: nobody writes a hundred open ones. */
function isTooDeep(source: string): boolean {
	if (/^(?: {2}|- |\? ){101}/m.test(source)) return true;
	let depth = 0;
	for (let at = 0; at < source.length; at++) {
		const char = source.charCodeAt(at);
		if (char === OPEN_LIST || char === OPEN_MAP) depth += 1;
		else if (char === CLOSE_LIST || char === CLOSE_MAP) depth = Math.max(0, depth - 1);
		if (depth > MAX_DEPTH) return true;
	}
	return false;
}

const MAX_DEPTH = 100;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;

/** The entries that only `yaml` reads, and what they are. */
export interface OddEntries {
	readonly source: string;
	readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Reads the properties of a note: with the fast reader where it is sure, else only the odd entries with the full
 * one, unless they are those that are known already, else all of them.
 */
export function readBlockValues(
	text: string,
	block: Pick<PropertyBlock, "from" | "to">,
	known?: OddEntries,
): YamlReading {
	const value = readFlatYaml(text, block.from, block.to);
	if (value !== undefined) return { ok: true, value };
	return readByEntry(text, block, known) ?? readYaml(text.slice(block.from, block.to));
}

function readByEntry(
	text: string,
	block: Pick<PropertyBlock, "from" | "to">,
	known: OddEntries | undefined,
): YamlReading | undefined {
	const split = splitBlock(text, block);
	if (split === undefined) return undefined;
	const isKnown = known?.source === split.odd;
	const reading = isKnown ? { ok: true as const, value: known.value } : readYaml(split.odd);
	if (!reading.ok) return undefined;
	const value = joinValues(split.entries, reading.value);
	return value && { ok: true, value };
}

/** Reads the values of a parsed block; `source` is its text. */
export function readDocument(document: Document.Parsed, source: string): YamlReading {
	const spaced = /^---[ \t]+\r?$/m.exec(source);
	if (spaced) {
		const message = `The properties are not closed: ${CLOSED_BY}`;
		return unreadable(message, lineAt(source, spaced.index));
	}
	const error = document.errors[0];
	if (error !== undefined) return describeError(error, source);
	const root = document.contents;
	if (root === null) return { ok: true, value: {} };
	if (!isMap(root)) {
		const message = "The properties are not a list of names and values.";
		return { ok: false, code: "not-a-mapping", message, line: lineAt(source, root.range[0]) };
	}
	const reading = convertToValues(document);
	if (!reading.ok || Object.keys(reading.value).length === root.items.length) return reading;
	// Two names that are one as texts: `1` and `'1'`.
	const names = new Set<string>();
	for (const { key } of root.items) {
		const name = String(isScalar(key) ? key.value : key);
		if (names.has(name)) return nameTwice(name, lineAt(source, key.range[0]));
		names.add(name);
	}
	return nameTwice("", 1);
}

/** References can be unresolvable or far too many, which `yaml` says only when the values are asked for. */
function convertToValues(document: Document.Parsed): YamlReading {
	try {
		const value: unknown = document.toJS({ maxAliasCount: MAX_ALIAS_COUNT });
		if (isRecord(value)) return { ok: true, value };
		return unreadable("The properties cannot be read.", 1);
	} catch (error) {
		return unreadable(error instanceof Error ? firstSentence(error.message) : String(error), 1);
	}
}

function describeError(error: YAMLError, source: string): YamlReading {
	const line = lineAt(source, error.pos[0]);
	if (error.code !== "DUPLICATE_KEY") return unreadable(firstSentence(error.message), line);
	const name =
		source
			.slice(error.pos[0])
			.match(/^[^:\r\n]*/)?.[0]
			.trim() ?? "";
	return nameTwice(name, line);
}

function nameTwice(name: string, line: number): YamlReading {
	const message = name === "" ? "A property name appears twice." : `“${name}” appears twice.`;
	return { ok: false, code: "duplicate-key", message, line };
}

function unreadable(message: string, line: number): YamlReading {
	return { ok: false, code: "unreadable-frontmatter", message, line };
}

/** The message of `yaml` without the place and the excerpt it adds. */
function firstSentence(message: string): string {
	const line = message.split("\n", 1)[0] ?? "";
	const sentence = line.replace(/ at line \d+, column \d+:?$/, "").trim();
	return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function lineAt(source: string, offset: number): number {
	return source.slice(0, offset).split("\n").length;
}
