import type {
	BlockCache,
	CachedMetadata,
	FrontmatterLinkCache,
	HeadingCache,
	ListItemCache,
	Pos,
	SectionCache,
} from "obsidian";
import { findLinks, findTags, hideCode, linkTextOf } from "./parse-inline";
import { getFrontMatterInfo, readFrontmatter } from "./yaml";

/** A line of a note with where it begins. */
export interface Line {
	text: string;
	number: number;
	offset: number;
}

const fence = /^\s{0,3}(```+|~~~+)/;
const heading = /^(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const listItem = /^(\s*)([-*+]|\d{1,9}[.)])(?:\s+(?:\[(.)\](?=\s|$))?|$)/;
const rule = /^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/;
const blockId = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/;

/** What Obsidian's metadata cache knows of a note's text. Never throws; absent parts are left out. */
export function parseNote(text: string): CachedMetadata {
	const lines = splitLines(text);
	const info = getFrontMatterInfo(text);
	const cache: CachedMetadata = {};
	const sections: SectionCache[] = [];
	let bodyStart = 0;
	if (info.exists) {
		bodyStart = lines.findIndex((line) => line.offset >= info.contentStart);
		if (bodyStart === -1) bodyStart = lines.length;
		const position = span(lines[0], lines[bodyStart - 1]);
		const frontmatter = readFrontmatter(text);
		if (frontmatter !== null) {
			cache.frontmatter = frontmatter;
			cache.frontmatterPosition = position;
			const links = findPropertyLinks(frontmatter);
			if (links.length > 0) cache.frontmatterLinks = links;
		}
		sections.push({ type: "yaml", position });
	}
	parseBody(lines.slice(bodyStart), cache, sections);
	if (sections.length > 0) cache.sections = sections;
	return cache;
}

/** The links in properties: values that are a link as a whole, with the path of their key. */
function findPropertyLinks(value: unknown, key = ""): FrontmatterLinkCache[] {
	if (typeof value === "string") {
		const inner = /^\s*\[\[([^[\]]+)\]\]\s*$/.exec(value)?.[1];
		return inner === undefined ? [] : [{ key, original: value, ...linkTextOf(inner) }];
	}
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, part]) =>
		findPropertyLinks(part, key === "" ? name : `${key}.${name}`),
	);
}

function parseBody(lines: Line[], cache: CachedMetadata, sections: SectionCache[]): void {
	const headings: HeadingCache[] = [];
	const items: ListItemCache[] = [];
	const blocks: Record<string, BlockCache> = {};
	const found: Pick<CachedMetadata, "links" | "embeds" | "tags"> = {};
	let at = 0;
	for (let first = lines[at]; first !== undefined; first = lines[at]) {
		if (first.text.trim() === "") {
			at += 1;
			continue;
		}
		const { type, count } = measureSection(lines, at);
		const section = lines.slice(at, at + count);
		at += count;
		const position = span(first, section[section.length - 1]);
		sections.push({ type, position });
		if (type === "code") continue;
		for (const line of section) collectInline(line, found);
		if (type === "heading") {
			const [, marks = "", title = ""] = heading.exec(first.text) ?? [];
			headings.push({ heading: title, level: marks.length, position });
		}
		if (type === "list") items.push(...readListItems(section));
		const id = blockId.exec(section[section.length - 1]?.text ?? "")?.[1];
		if (id !== undefined) blocks[id.toLowerCase()] = { id, position };
	}
	if (headings.length > 0) cache.headings = headings;
	if (items.length > 0) cache.listItems = items;
	if (Object.keys(blocks).length > 0) cache.blocks = blocks;
	Object.assign(cache, found);
}

/** What kind of block begins at a line, and how many lines it has. */
function measureSection(lines: Line[], at: number): { type: string; count: number } {
	const first = lines[at]?.text ?? "";
	const marks = fence.exec(first)?.[1];
	if (marks !== undefined) {
		const close = new RegExp(`^\\s{0,3}${marks}[${marks.charAt(0)}]*\\s*$`);
		const end = lines.findIndex((line, n) => n > at && close.test(line.text));
		return { type: "code", count: (end === -1 ? lines.length - 1 : end) - at + 1 };
	}
	if (heading.test(first)) return { type: "heading", count: 1 };
	if (rule.test(first)) return { type: "thematicBreak", count: 1 };
	if (listItem.test(first)) return { type: "list", count: countWhile(lines, at, isOfList) };
	if (/^\s{0,3}>/.test(first)) {
		const type = /^\s{0,3}>\s*\[!/.test(first) ? "callout" : "blockquote";
		return { type, count: countWhile(lines, at, (line) => /^\s{0,3}>/.test(line)) };
	}
	const isTable = first.includes("|") && /^[\s|:-]*-[\s|:-]*$/.test(lines[at + 1]?.text ?? "");
	const type = isTable ? "table" : "paragraph";
	return { type, count: countWhile(lines, at, (line) => !startsBlock(line)) };
}

function countWhile(lines: Line[], at: number, belongs: (text: string) => boolean): number {
	let end = at + 1;
	for (let next = lines[end]; next !== undefined; next = lines[end]) {
		if (next.text.trim() === "" || !belongs(next.text)) break;
		end += 1;
	}
	return end - at;
}

function isOfList(text: string): boolean {
	return listItem.test(text) || /^\s/.test(text) || !startsBlock(text);
}

function startsBlock(text: string): boolean {
	return [fence, heading, rule, listItem, /^\s{0,3}>/].some((mark) => mark.test(text));
}

function collectInline(line: Line, found: Pick<CachedMetadata, "links" | "embeds" | "tags">): void {
	if (!/[[#]/.test(line.text)) return;
	const shown = { ...line, text: hideCode(line.text) };
	for (const { isEmbed, ...link } of findLinks(shown, line.text)) {
		if (isEmbed) (found.embeds ??= []).push(link);
		else (found.links ??= []).push(link);
	}
	const tags = findTags(shown);
	if (tags.length > 0) found.tags = [...(found.tags ?? []), ...tags];
}

/** The items of a list; `parent` is the line of the item above, or less than zero for none. */
function readListItems(lines: Line[]): ListItemCache[] {
	const items: ListItemCache[] = [];
	const open: { indent: number; line: number }[] = [];
	const root = -Math.max(1, lines[0]?.number ?? 1);
	for (const line of lines) {
		const match = listItem.exec(line.text);
		if (match === null) continue;
		const indent = (match[1] ?? "").replace(/\t/g, "    ").length;
		while ((open[open.length - 1]?.indent ?? -1) >= indent) open.pop();
		const position = span(line, line, (match[1] ?? "").length);
		const parent = open[open.length - 1]?.line ?? root;
		const task = match[3];
		items.push(task === undefined ? { position, parent } : { position, parent, task });
		open.push({ indent, line: line.number });
	}
	return items;
}

function span(first: Line | undefined, last: Line | undefined, col = 0): Pos {
	const from = first ?? { text: "", number: 0, offset: 0 };
	const to = last ?? from;
	return {
		start: { line: from.number, col, offset: from.offset + col },
		end: { line: to.number, col: to.text.length, offset: to.offset + to.text.length },
	};
}

function splitLines(text: string): Line[] {
	let offset = 0;
	return text.split("\n").map((raw, number) => {
		const line = { text: raw.endsWith("\r") ? raw.slice(0, -1) : raw, number, offset };
		offset += raw.length + 1;
		return line;
	});
}
