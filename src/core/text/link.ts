/** A link as a note writes it: what it points at (no heading, no alias) and what it shows. */
export interface Link {
	readonly target: string;
	readonly label: string;
}

const WIKI = /!?\[\[([^[\]]+)\]\]/;
const ALL_WIKI = /!?\[\[([^[\]]+)\]\]/g;
const MARKDOWN_FORM = /!?\[([^[\]]*)\]\((?:<([^<>]+)>|((?:[^()<>"]|\([^()]*\))+?))(?: "[^"]*")?\)/;
const MARKDOWN = new RegExp(`^${MARKDOWN_FORM.source}$`);
const ANY_LINK = new RegExp(`${WIKI.source}|${MARKDOWN_FORM.source}`, "g");
const EXTERNAL = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Reads `[[People/Jane#x|Jane]]` or `[Jane](Jane.md)`; a wikilink inside other words counts.
 * Plain text and links to the web are no link: undefined.
 */
export function parseLink(text: string): Link | undefined {
	if (!mayBeLink(text)) return undefined;
	const wiki = WIKI.exec(text);
	if (wiki?.[1]) return parseWikilink(wiki[1]);
	const markdown = MARKDOWN.exec(text.trim());
	return markdown
		? parseMarkdownLink(markdown[1] ?? "", markdown[2] ?? markdown[3] ?? "")
		: undefined;
}

/** Whether a text has the marks of a link; a quick look before `parseLink`. */
export function mayBeLink(text: string): boolean {
	return text.includes("[[") || text.includes("](");
}

/** All links to notes in a text, in their order. */
export function findLinks(text: string): Link[] {
	const links: Link[] = [];
	for (const [, wiki, label = "", bracketed, plain = ""] of text.matchAll(ANY_LINK)) {
		const link = wiki ? parseWikilink(wiki) : parseMarkdownLink(label, bracketed ?? plain);
		if (link) links.push(link);
	}
	return links;
}

/** The links to notes in a text as they are written, each with its place. */
export function locateLinks(text: string): { readonly written: string; readonly at: number }[] {
	return [...text.matchAll(ANY_LINK)]
		.filter(([written]) => parseLink(written) !== undefined)
		.map(({ 0: written, index }) => ({ written, at: index }));
}

/** What a person reads where a value stands: the text, with labels in place of its links. */
export function displayText(value: string): string {
	if (!value.includes("[[")) return parseLink(value)?.label ?? value;
	return value.replace(ALL_WIKI, (link, inner: string) => parseWikilink(inner)?.label ?? link);
}

/** The part of a path after its last slash. */
export function lastSegment(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}

function parseWikilink(inner: string): Link | undefined {
	const bar = inner.indexOf("|");
	// In a Markdown table the bar is written `\|`.
	const before = bar < 0 ? inner : inner.slice(0, bar).replace(/\\$/, "");
	const target = withoutSubpath(before).trim().replace(/\.md$/i, "");
	if (target === "") return undefined;
	const alias = bar < 0 ? "" : inner.slice(bar + 1).trim();
	return { target, label: alias || lastSegment(target) };
}

/** Links to the web and to a heading of the same note lead to no note. */
function parseMarkdownLink(label: string, destination: string): Link | undefined {
	if (EXTERNAL.test(destination)) return undefined;
	const target = decode(withoutSubpath(destination)).trim().replace(/\.md$/i, "");
	return target === "" ? undefined : { target, label: label.trim() || lastSegment(target) };
}

function withoutSubpath(target: string): string {
	const hash = target.search(/[#^]/);
	return hash < 0 ? target : target.slice(0, hash);
}

function decode(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target; // a stray % is a character of the name
	}
}
