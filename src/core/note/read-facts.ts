import type { Problem, ProblemCode } from "../text/problem";
import {
	bodyStart,
	describeForeign,
	describeOpenEnd,
	findBlock,
	type FoundBlock,
	wasToBeBlock,
} from "./block";
import { explainFault } from "./explain-fault";
import { bareFacts, type NoteFacts } from "./facts";
import { findLinks } from "../text/link";
import { readLog } from "./log";
import { readPromises } from "./promises";
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
	/** The heading of a recap. */
	readonly recapHeading: string;
	/** The heading of what I promised. */
	readonly promisedHeading: string;
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
		const body = readBody(path, text, bodyStart(text, block), NOTHING, options);
		const problems = [...missingBlockProblems(path, text, block), ...body.problems];
		return bareFacts(path, { ...body, problems });
	}
	const reading = readBlock(text, block.from, block.to);
	const frontmatter = reading.ok ? reading.value : NO_VALUES;
	const values = Object.values(frontmatter);
	const body = readBody(path, text, block.contentStart, values, options);
	if (reading.ok) return bareFacts(path, { frontmatter, ...body });
	const problem = blockProblem(path, reading, text.slice(block.from, block.to));
	return bareFacts(path, { frontmatter, ...body, problems: [problem, ...body.problems] });
}

/** What the body of a note with such values says, from `start` on: its log and what is wrong with that; of an interview the links, what I promised and whether it has a recap; of it and of an event, whether it is prepared; tags where they are wanted. */
export function readBody(
	path: string,
	text: string,
	start: number,
	values: readonly unknown[],
	options: BodyOptions,
): Pick<NoteFacts, "log" | "links" | "tags" | "isPrepared" | "hasRecap" | "promises" | "problems"> {
	const isInterview = mayBe(isInterviewWord, values);
	const isPreparable = isInterview || mayBe(isEventWord, values);
	const prep = isPreparable ? findSection(text, options.prepHeading, start) : undefined;
	const promises = isInterview ? readPromises(text, options.promisedHeading, start) : NOTHING;
	return {
		...readLog(path, text, options.logHeading, start),
		links: isInterview ? linksOutside(text, start, prep) : NOTHING,
		tags: options.tags ? findTags(text, start) : NOTHING,
		...(prep ? { isPrepared: true } : {}),
		...(isInterview && findSection(text, options.recapHeading, start) ? { hasRecap: true } : {}),
		...(promises.length > 0 ? { promises } : {}),
	};
}

/** The targets of the links of a body, those in one section aside. */
function linksOutside(text: string, start: number, section: Section | undefined): string[] {
	const body = section
		? `${text.slice(start, section.headingFrom)}\n${text.slice(section.to)}`
		: text.slice(start);
	return findLinks(withoutCode(body)).map((link) => link.target);
}

/** A problem of the properties block as the parser tells it; `source` is the block, to say in plain words what is wrong, and where. */
export function blockProblem(
	path: string,
	reading: Extract<BlockReading, { ok: false }>,
	source = "",
): Problem {
	const { message: reason, line } =
		reading.code === "unreadable-frontmatter" ? explainFault(reading, source) : reading;
	return {
		path,
		code: reading.code,
		message: `The properties cannot be read, so they are ignored, and nothing is written here: ${reason}`,
		line: line + 1,
	};
}

/** What is wrong with a note in which no properties block was found. A rule at its top is not an unclosed block. */
export function missingBlockProblems(
	path: string,
	text: string,
	{ kind }: FoundBlock,
): readonly Problem[] {
	if (kind === "spaced")
		return [{ path, code: "spaced-frontmatter", ...describeOpenEnd(text, kind) }];
	const foreign = kind === "none" ? describeForeign(text) : undefined;
	if (foreign !== undefined)
		return [{ path, code: "spaced-frontmatter", message: foreign, line: 1 }];
	return kind === "unclosed" && wasToBeBlock(text)
		? [{ path, code: "unclosed-frontmatter", ...describeOpenEnd(text, kind) }]
		: NOTHING;
}

const NOTHING: readonly never[] = [];

/** Whether more than sections may be asked of the body of a note with such properties; a quick look into their text, in which nothing is escaped. */
export function asksForBody(yaml: string, { tags }: BodyOptions): boolean {
	return tags || /interview/i.test(yaml);
}

/** Whether it may be asked if such a note has a preparation: it is that of an event, perhaps. */
export function asksForPrep(yaml: string): boolean {
	return /event/i.test(yaml);
}

/** Whether a value is a word that the `type` of a note would be: the index decides, this only spares the other notes. */
function mayBe(isWord: (value: string) => boolean, values: readonly unknown[]): boolean {
	for (const value of values) if (holds(isWord, value, 0)) return true;
	return false;
}

function holds(isWord: (value: string) => boolean, value: unknown, depth: number): boolean {
	if (typeof value === "string") return isWord(value);
	if (!Array.isArray(value) || depth > MAX_DEPTH) return false;
	for (const item of value) {
		if (holds(isWord, item, depth + 1)) return true;
	}
	return false;
}

const MAX_DEPTH = 3;

/** Asked of every value of every note: length and first character spare most of them the closer look. */
function isInterviewWord(value: string): boolean {
	if (value.length < 9 || value.length >= 30 || !mayBegin(value, LETTER_I)) return false;
	return /^\W*interview\W*$/i.test(value);
}

function isEventWord(value: string): boolean {
	if (value.length < 5 || value.length >= 26 || !mayBegin(value, LETTER_E)) return false;
	return /^\W*event\W*$/i.test(value);
}

/** Whether a text begins with a letter, or with none at all. */
function mayBegin(value: string, letter: number): boolean {
	const first = value.charCodeAt(0) | LOWER_CASE;
	return first < LETTER_A || first > LETTER_Z || first === letter;
}

/** Makes a capital letter small, and no letter of anything else. */
const LOWER_CASE = 32;
const LETTER_A = 97;
const LETTER_E = 101;
const LETTER_I = 105;
const LETTER_Z = 122;
