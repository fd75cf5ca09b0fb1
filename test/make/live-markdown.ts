import { parsers } from "prettier/plugins/markdown";
import { findLinks } from "../../src/core/text/link";
import { findTags } from "../../src/core/note/tags";

interface MarkdownNode {
	readonly type: string;
	readonly url?: string;
	readonly children?: readonly MarkdownNode[];
}

/** What words alone are made of. */
const WORDS: ReadonlySet<string> = new Set(["root", "paragraph", "text", "break"]);
/** Of a program, such as `obsidian://`; outside addresses of the web. */
const PROGRAM = /\b(?!https?:)[a-z][a-z0-9+.-]*:\/\//i;
const HARMLESS_ADDRESS = /^(?:https?:\/\/|mailto:)/i;

/** What plugins and the app itself know and a reader of Markdown does not. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
	template: /<%|\{\{|\{%/,
	dataview: /`|::/,
	comment: /%%/,
	highlight: /(?<!\\)==/,
	math: /(?<!\\)\$/,
	embed: /!\[/,
	"block id": /(?:^|\s)\^[\w-]+\s*$/m,
	footnote: /(?<!\\)\[\^|\^\[/,
	task: /^\s*(?:[-*+]|\d+[.)])\s+\[.\]/m,
	callout: /^\s*>/m,
	table: /(?<!\\)\|/,
	html: /<[a-z/!?]/i,
};

/** What in a text is more than words when the note is opened; addresses of the web and of mail aside. */
export async function liveIn(text: string): Promise<readonly string[]> {
	// The reader asks for no options.
	const root = (await parsers.markdown.parse(text, {} as never)) as MarkdownNode;
	return [
		...nodesIn(root).flatMap(({ type, url }) => {
			if (type === "link") return HARMLESS_ADDRESS.test(url ?? "") ? [] : [`link to ${url ?? ""}`];
			return WORDS.has(type) ? [] : [type];
		}),
		...Object.entries(PATTERNS).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])),
		...(PROGRAM.test(text.replace(/(?<!\S)https?:\S*/gi, "")) ? ["address of a program"] : []),
		...findTags(text, 0).map((tag) => `#${tag}`),
		...findLinks(text).map(({ target }) => `link to ${target}`),
	];
}

function nodesIn(node: MarkdownNode): readonly MarkdownNode[] {
	return [node, ...(node.children ?? []).flatMap(nodesIn)];
}
