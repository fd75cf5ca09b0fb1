import type { Problem, ProblemCode } from "../text/problem";
import { findBlock, type FoundBlock } from "./block";
import { bareFacts, type NoteFacts } from "./facts";
import { findLinks } from "../text/link";
import { readLog } from "./log";
import type { Frontmatter } from "./property-reader";
import { findSection, type Section } from "./section";
import { findTags, withoutCode } from "./tags";

/** What a parser made of a properties block: its values, or why there are none (line counted from 1 within the block). */
export type BlockReading =
	| { readonly ok: true; readonly value: Frontmatter }
	| {
			readonly ok: false;
			readonly code: Extract<
				ProblemCode,
				"duplicate-key" | "not-a-mapping" | "unreadable-frontmatter"
			>;
			readonly message: string;
			readonly line: number;
	  };

/** What is wanted of the bodies of notes. */
export interface BodyOptions {
	readonly logHeading: string;
	/** The heading of a preparation: whom that links to was not named in the conversation. */
	readonly prepHeading: string;
	/** Whether a tag in the text can make a note a contact. */
	readonly tags: boolean;
}

const NO_VALUES: Frontmatter = {};

/** Reads what the index needs to know of a note from its text; `readBlock` parses the YAML of its properties block. */
export function readFacts(
	path: string,
	text: string,
	options: BodyOptions,
	readBlock: (text: string, from: number, to: number) => BlockReading,
): NoteFacts {
	const block = findBlock(text);
	if (block.kind !== "block") {
		const body = readBody(path, text, 0, NO_VALUES, options);
		const problems = [...missingBlockProblems(path, text, block), ...body.problems];
		return bareFacts(path, { ...body, problems });
	}
	const reading = readBlock(text, block.from, block.to);
	const frontmatter = reading.ok ? reading.value : NO_VALUES;
	const body = readBody(path, text, block.contentStart, frontmatter, options);
	if (reading.ok) return bareFacts(path, { frontmatter, ...body });
	const problem = blockProblem(path, reading, text.slice(block.from, block.to));
	return bareFacts(path, { frontmatter, ...body, problems: [problem, ...body.problems] });
}

/** What a note's body says, from `start` on: its log and what is wrong with that; of an interview the links, and whether it is prepared; tags where they are wanted. */
export function readBody(
	path: string,
	text: string,
	start: number,
	frontmatter: Frontmatter,
	options: BodyOptions,
): Pick<NoteFacts, "log" | "links" | "tags" | "isPrepared" | "problems"> {
	const isInterview = mayBeInterview(frontmatter);
	const prep = isInterview ? findSection(text, options.prepHeading, start) : undefined;
	return {
		...readLog(path, text, options.logHeading, start),
		links: isInterview ? linksOutside(text, start, prep) : NOTHING,
		tags: options.tags ? findTags(text, start) : NOTHING,
		...(prep ? { isPrepared: true } : {}),
	};
}

/** The targets of the links of a body, those in one section aside. */
function linksOutside(text: string, start: number, section: Section | undefined): string[] {
	const body = section
		? `${text.slice(start, section.headingFrom)}\n${text.slice(section.to)}`
		: text.slice(start);
	return findLinks(withoutCode(body)).map((link) => link.target);
}

/** A problem of the properties block as the parser tells it; `source` is the block, to say in plain words what is wrong. */
export function blockProblem(
	path: string,
	reading: Extract<BlockReading, { ok: false }>,
	source = "",
): Problem {
	const reason =
		reading.code === "unreadable-frontmatter" ? explain(reading, source) : reading.message;
	return {
		path,
		code: reading.code,
		message: `The properties cannot be read, so they are ignored, and nothing is written here: ${reason}`,
		line: reading.line + 1,
	};
}

/** Says what is wrong with a line in the words of people who do not know YAML. */
function explain({ message, line }: { message: string; line: number }, source: string): string {
	if (/^The properties are longer/.test(message))
		return "they are longer than 100,000 characters. Long texts belong below the properties.";
	if (/^The properties are nested/.test(message))
		return "they are nested more than a hundred levels deep.";
	if (/^Missing closing/.test(message)) return "a quotation mark is opened and not closed.";
	if (/end with a [\]}]/.test(message)) return "a bracket is opened and not closed.";
	const text = source.split("\n")[line - 1]?.trimEnd() ?? "";
	if (/^ *\t/.test(text)) return "a line may begin with spaces, but not with a tab.";
	if (/\]\],\s*\[\[/.test(text)) {
		return 'several links are written as a list, each in quotes: ["[[A]]", "[[B]]"].';
	}
	const value = /^[^:]*:\s+(.*)$/.exec(text)?.[1] ?? text.replace(/^\s*-\s+/, "");
	const mark = /^[@`%*&!|>?]/.exec(value)?.[0];
	if (mark !== undefined) return `a value that begins with ${mark} needs quotes.`;
	if (/^["']/.test(value))
		return "there is a quotation mark inside a value in quotes, or text after it.";
	if (/:(?:\s|$)/.test(value)) return "a value with a colon in it needs quotes.";
	return "this line is not a name, a colon and a value, or its value needs quotes.";
}

/** What is wrong with a note in which no properties block was found. A rule at its top is not an unclosed block. */
export function missingBlockProblems(
	path: string,
	text: string,
	block: FoundBlock,
): readonly Problem[] {
	if (block.kind === "unclosed" && /^\uFEFF?---\r?\n[^\s#:-][^\n]*:/.test(text)) {
		const message = "The properties are never closed: the line with --- after them is missing.";
		return [{ path, code: "unclosed-frontmatter", message, line: 1 }];
	}
	if (block.kind !== "spaced") return NOTHING;
	const message =
		"There are spaces after the first ---, so Obsidian does not see the properties; delete them.";
	return [{ path, code: "spaced-frontmatter", message, line: 1 }];
}

const NOTHING: readonly never[] = [];

/** Whether some value is the word `interview`, as a `type` would be: the index decides, this only spares the other notes. */
function mayBeInterview(frontmatter: Frontmatter): boolean {
	for (const key in frontmatter) {
		if (holdsInterview(frontmatter[key], 0)) return true;
	}
	return false;
}

function holdsInterview(value: unknown, depth: number): boolean {
	if (typeof value === "string") return isInterview(value);
	if (!Array.isArray(value) || depth > MAX_DEPTH) return false;
	for (const item of value) {
		if (holdsInterview(item, depth + 1)) return true;
	}
	return false;
}

const MAX_DEPTH = 3;

/** Asked of every value of every note: length and first character spare most of them the closer look. */
function isInterview(value: string): boolean {
	if (value.length < 9 || value.length >= 30) return false;
	const first = value.charCodeAt(0) | LOWER_CASE;
	if (first >= LETTER_A && first <= LETTER_Z && first !== LETTER_I) return false;
	return /^\W*interview\W*$/i.test(value);
}

/** Makes a capital letter small, and no letter of anything else. */
const LOWER_CASE = 32;
const LETTER_A = 97;
const LETTER_I = 105;
const LETTER_Z = 122;
