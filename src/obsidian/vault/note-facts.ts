import type { CachedMetadata, HeadingCache } from "obsidian";
import { bodyStart, findBlock } from "../../core/note/block";
import { bareFacts, type NoteFacts } from "../../core/note/facts";
import { factsInText } from "../../core/note/facts-in-text";
import { parseLink } from "../../core/text/link";
import { readLog } from "../../core/note/log";
import { readPromises } from "../../core/note/promises";
import type { Frontmatter } from "../../core/note/property-reader";
import { blockProblem, missingBlockProblems } from "../../core/note/read-facts";
import { headingKey } from "../../core/note/section";
import type { TextRange } from "../../core/text/text-range";
import { readBlockValues } from "../../core/note/yaml";
import type { Problem } from "../../core/text/problem";
import { bodyOptions } from "../../core/note/body-options";
import type { Settings } from "../../core/settings/settings";

const NO_VALUES: Frontmatter = {};

/**
 * Whether the text of a note is needed besides its cache: for its log and what is promised in it, and to say what is wrong with properties
 * that Obsidian could not read.
 */
export function needsText(cache: CachedMetadata, settings: Settings): boolean {
	return (
		hasHeading(cache, settings.logHeading) || mayPromise(cache, settings) || hasUnreadTop(cache)
	);
}

/**
 * A note's facts from Obsidian's cache; `text` is the note's, where it is at hand. Tags in the text are
 * read where contacts are found by them, or where `hasTags` says so.
 */
export function factsFromCache(
	path: string,
	cache: CachedMetadata,
	text: string | undefined,
	settings: Settings,
	hasTags: boolean = settings.contacts.tags.length > 0,
): NoteFacts {
	const prep = rangeOf(cache, settings.interview.prepHeading);
	const hasLog = text !== undefined && hasHeading(cache, settings.logHeading);
	const body = hasLog ? readLog(path, text, settings.logHeading, bodyStart(text)) : undefined;
	const promises =
		text !== undefined && mayPromise(cache, settings)
			? readPromises(text, settings.interview.promisedHeading, bodyStart(text))
			: [];
	const top =
		text !== undefined && cache.frontmatter === undefined ? problemsOfTop(path, text) : [];
	return bareFacts(path, {
		frontmatter: cache.frontmatter ?? NO_VALUES,
		log: body?.log ?? [],
		links: [...(cache.links ?? []), ...(cache.embeds ?? [])]
			.filter(({ position }) => !prep || !isWithin(position.start.offset, prep))
			.flatMap(({ original }) => parseLink(original)?.target ?? []),
		...(prep ? { isPrepared: true } : {}),
		...(hasHeading(cache, settings.interview.recapHeading) ? { hasRecap: true } : {}),
		...(promises.length > 0 ? { promises } : {}),
		tags: hasTags ? (cache.tags ?? []).map(({ tag }) => tag.slice(1)) : [],
		problems: [...top, ...(body?.problems ?? [])],
	});
}

/** A note's facts from its text alone, where Obsidian does not know it yet; tags in it as for the cache. */
export function factsFromText(
	path: string,
	text: string,
	settings: Settings,
	hasTags: boolean = settings.contacts.tags.length > 0,
): NoteFacts {
	return factsInText(path, text, { ...bodyOptions(settings), tags: hasTags });
}

/** What is known about a note whose text cannot be read, and that it cannot. */
export function unreadableFacts(facts: NoteFacts, { message }: Error): NoteFacts {
	const { path } = facts;
	const problem: Problem = {
		path,
		code: "unreadable-file",
		message: `This file cannot be read: ${message}.`,
	};
	return { ...facts, problems: [...facts.problems, problem] };
}

/** Whether an open task may stand below the heading of what I promised. */
function mayPromise(cache: CachedMetadata, { interview }: Settings): boolean {
	const hasTask = cache.listItems?.some(({ task }) => task === " ") === true;
	return hasTask && hasHeading(cache, interview.promisedHeading);
}

function hasHeading({ headings = [] }: CachedMetadata, heading: string): boolean {
	return findHeading(headings, heading) >= 0;
}

/** Where the first section with a heading is, the heading included. */
function rangeOf({ headings = [] }: CachedMetadata, heading: string): TextRange | undefined {
	const position = findHeading(headings, heading);
	const found = headings[position];
	if (!found) return undefined;
	const next = headings.slice(position + 1).find(({ level }) => level <= found.level);
	return { from: found.position.start.offset, to: next?.position.start.offset ?? Infinity };
}

function findHeading(headings: readonly HeadingCache[], heading: string): number {
	const wanted = headingKey(heading);
	return headings.findIndex((one) => headingKey(one.heading) === wanted);
}

function isWithin(offset: number, { from, to }: TextRange): boolean {
	return offset >= from && offset < to;
}

/**
 * A note that begins with a rule, code or a block of YAML, and yet has no properties. Plain text may be properties as
 * other programs write them, too, but so many notes begin with it that none is read for that.
 */
function hasUnreadTop(cache: CachedMetadata): boolean {
	const first = cache.frontmatter === undefined ? cache.sections?.[0] : undefined;
	return first !== undefined && UNREAD_TOPS.has(first.type);
}

const UNREAD_TOPS: ReadonlySet<string> = new Set(["yaml", "thematicBreak", "code"]);

function problemsOfTop(path: string, text: string): readonly Problem[] {
	const block = findBlock(text);
	if (block.kind !== "block") return missingBlockProblems(path, text, block);
	const reading = readBlockValues(text, block);
	return reading.ok ? [] : [blockProblem(path, reading, text.slice(block.from, block.to))];
}
