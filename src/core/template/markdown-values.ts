import { defuseLink, defuseText } from "../text/defuse";

/** The values that are Markdown of their own, by the last part of their names: links, the user's questions, and what they wrote of a conversation. */
const MARKDOWN: ReadonlySet<string> = new Set(["link", "question", "task"]);

/** Whether a value of this name is Markdown, and no plain text. */
export function isMarkdown(name: string): boolean {
	return name.startsWith("recap.") || MARKDOWN.has(name.slice(name.lastIndexOf(".") + 1));
}

/** A value as it may stand in the text of a note. */
export function writeInNote(value: string, name: string): string {
	if (!isMarkdown(name)) return defuseText(value);
	return /(?:^|\.)link$/.test(name) ? defuseLink(value) : value;
}
