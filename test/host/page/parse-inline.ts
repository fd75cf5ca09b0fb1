import type { LinkCache, Pos, TagCache } from "obsidian";
import type { Line } from "./parse-note";

const wikilink = /(!?)\[\[([^[\]\n]+)\]\]/g;
const markdownLink = /(!?)\[([^[\]\n]*)\]\(\s*(<[^>\n]+>|[^()\s]+)(?:\s+"[^"]*")?\s*\)/g;
const tag = /(^|\s)#([\p{L}\p{N}\p{Extended_Pictographic}_/-]+)/gu;

/** A link in a text; an embed is one with an exclamation mark before it. */
export type FoundLink = LinkCache & { isEmbed: boolean };

/** A line with its inline code blanked out, letter by letter. */
export function hideCode(text: string): string {
	if (!text.includes("`")) return text;
	return text.replace(/(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, (all) => " ".repeat(all.length));
}

/** The internal links and embeds of a line. */
export function findLinks(shown: Line, original: string): FoundLink[] {
	const found: FoundLink[] = [];
	for (const match of shown.text.matchAll(wikilink)) {
		const [all, mark, inner = ""] = match;
		const place = placeOf(shown, match.index, all.length);
		const whole = original.slice(match.index, match.index + all.length);
		found.push({ isEmbed: mark === "!", original: whole, position: place, ...linkTextOf(inner) });
	}
	for (const match of shown.text.matchAll(markdownLink)) {
		const [all, mark, label = "", target = ""] = match;
		const link = decodeTarget(target.replace(/^<|>$/g, ""));
		if (link === undefined) continue;
		const place = placeOf(shown, match.index, all.length);
		const whole = original.slice(match.index, match.index + all.length);
		const isEmbed = mark === "!";
		found.push({ isEmbed, original: whole, position: place, link, displayText: label });
	}
	return found.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** The tags of a line, each with its number sign. */
export function findTags(line: Line): TagCache[] {
	const found: TagCache[] = [];
	for (const match of line.text.matchAll(tag)) {
		const [, before = "", name = ""] = match;
		if (/^\d+$/.test(name)) continue;
		const position = placeOf(line, match.index + before.length, name.length + 1);
		found.push({ tag: `#${name}`, position });
	}
	return found;
}

/** The target and the words of what stands between the brackets of a wikilink. */
export function linkTextOf(inner: string): { link: string; displayText: string } {
	const bar = inner.indexOf("|");
	const link = (bar === -1 ? inner : inner.slice(0, bar)).trim();
	if (bar !== -1) return { link, displayText: inner.slice(bar + 1).trim() };
	return { link, displayText: link.replace(/#/g, " > ").replace(/^ > /, "") };
}

function decodeTarget(target: string): string | undefined {
	if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
	try {
		return decodeURIComponent(target);
	} catch (error) {
		if (error instanceof URIError) return target;
		throw error;
	}
}

function placeOf(line: Line, col: number, length: number): Pos {
	return {
		start: { line: line.number, col, offset: line.offset + col },
		end: { line: line.number, col: col + length, offset: line.offset + col + length },
	};
}
