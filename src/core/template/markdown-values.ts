import { keepTyped, keepTypedLine } from "../note/keep-typed";
import { neutralizeLink, neutralizeText } from "../text/neutralize";

/** The values that are Markdown of their own, by the last part of their names: links, and what the user has typed: questions, a goal, what they wrote of a conversation. */
const MARKDOWN: ReadonlySet<string> = new Set(["link", "question", "task", "goal"]);

/** Whether a value of this name is Markdown, and no plain text. */
export function isMarkdown(name: string): boolean {
	return name.startsWith("recap.") || MARKDOWN.has(name.slice(name.lastIndexOf(".") + 1));
}

/** It stands below a heading of this level. */
const INTRODUCTION_LEVEL = 3;

/** A value as it may be written in the text of a note. */
export function writeInNote(value: string, name: string): string {
	if (name === "me.introduction") return keepTyped(value, INTRODUCTION_LEVEL);
	if (!isMarkdown(name)) return neutralizeText(value);
	if (/(?:^|\.)goal$/.test(name)) return keepTypedLine(value);
	return /(?:^|\.)link$/.test(name) ? neutralizeLink(value) : value;
}
