import { CLOSED_BY, isNearlyClosing } from "./block";
import { findOpenQuote } from "./open-quote";
import { splitBlock } from "./split-block";
import { readYaml } from "./yaml";

/** What the parser says of properties that it cannot read; the line is counted from 1 within the block. */
interface Fault {
	readonly message: string;
	readonly line: number;
}

/** Says what is wrong with properties in the words of people who do not know YAML, and in which line. */
export function explainFault({ message, line: reported }: Fault, source: string): Fault {
	if (/^The properties are longer/.test(message))
		return {
			message: "they are longer than 100,000 characters. Long texts belong below the properties.",
			line: 1,
		};
	if (/^The properties are nested/.test(message))
		return { message: "they are nested more than a hundred levels deep.", line: 1 };
	const lines = source.split(/\r?\n/);
	if (/^Missing closing/.test(message)) {
		const line = findOpenQuote(source) ?? findOpen(source, lines, isQuoteOpen);
		return { message: "a quotation mark is opened and not closed.", line };
	}
	if (/end with a [\]}]/.test(message)) {
		const line = findOpen(source, lines, isBracketOpen);
		return { message: "a bracket is opened and not closed.", line };
	}
	const line = pastBlanks(lines, findAlias(message, lines) ?? reported);
	if (/^Nested mappings/.test(message) && isFurtherIn(lines, line))
		return { message: UNEVEN, line: line + 1 };
	return { message: explainLine(message, lines, line), line };
}

const UNEVEN = "a line must begin with as many spaces as those that belong with it.";

function explainLine(message: string, lines: readonly string[], line: number): string {
	const text = lines[line - 1]?.trimEnd() ?? "";
	if (/^ *\t/.test(text)) return "a line may begin with spaces, but not with a tab.";
	if (isNearlyClosing(text)) return CLOSED_BY;
	if (/^(?:<{7}|={7}|>{7})/.test(text))
		return "two versions of the note were put together here by a merge; keep one of them.";
	if (/\]\],\s*\[\[/.test(text)) {
		return 'several links are written as a list, each in quotes: ["[[A]]", "[[B]]"].';
	}
	const value = /^[^:]*:\s+(.*)$/.exec(text)?.[1] ?? text.replace(/^\s*-\s+/, "");
	const mark = /^[@`%*&!|>?]/.exec(value)?.[0];
	if (mark !== undefined) return `a value that begins with ${mark} needs quotes.`;
	if (/^["']/.test(value))
		return "there is a quotation mark inside a value in quotes, or text after it.";
	if (/^\[\[.*\]\]\s*\S/.test(value)) return "a value with a link in it needs quotes.";
	if (/:(?:\s|$)/.test(value)) return "a value with a colon in it needs quotes.";
	if (/^Unexpected flow-/.test(message)) return "a bracket is closed that was not opened.";
	if (/^[^\s:：]+(?:：|:\S)/.test(text))
		return "a name needs a plain colon and a space after its colon.";
	const before = lines.slice(0, line - 1);
	if (before.some((one) => one.trim() === ""))
		return "the line with --- after them is missing, or this line is not a name, a colon and a value.";
	if (before.length > 0 && indentOf(text) !== indentOf(before.at(-1) ?? "")) return UNEVEN;
	return "this line is not a name, a colon and a value, or its value needs quotes.";
}

/** The line in which something is opened that nothing closes: in the entry that cannot be read by itself either. */
function findOpen(
	source: string,
	lines: readonly string[],
	isOpen: (line: string) => boolean,
): number {
	const entries = splitBlock(source, { from: 0, to: source.length })?.entries ?? [];
	const entry = entries.find(({ read, from, to }) => !read && !readYaml(source.slice(from, to)).ok);
	const before = source.slice(0, entry?.from).split("\n").length - 1;
	const first = entry === undefined ? 0 : before;
	const at = lines.findIndex((line, i) => i >= first && isOpen(line));
	return Math.max(at, first) + 1;
}

function isQuoteOpen(line: string): boolean {
	return /(?:^|:\s+|-\s+|[[{,]\s*)(?:"[^"]*|'[^']*)$/.test(line);
}

function isBracketOpen(line: string): boolean {
	return line.split(/[[{]/).length > line.split(/[\]}]/).length;
}

/** The line of a value that `yaml` takes for a reference to another one. */
function findAlias(message: string, lines: readonly string[]): number | undefined {
	const name = /^Unresolved alias .*: (.*)\.$/.exec(message)?.[1];
	const at = name === undefined ? -1 : lines.findIndex((line) => line.includes(`*${name}`));
	return at < 0 ? undefined : at + 1;
}

/** The first line from there on that says something. */
function pastBlanks(lines: readonly string[], line: number): number {
	const at = lines.findIndex((one, i) => i >= line - 1 && !/^\s*(?:#|$)/.test(one));
	return at < 0 ? line : at + 1;
}

function isFurtherIn(lines: readonly string[], line: number): boolean {
	const [here = "", next = ""] = lines.slice(line - 1, line + 1);
	return next.trim() !== "" && indentOf(next) > indentOf(here) && !/:\s.*:(?:\s|$)/.test(here);
}

function indentOf(line: string): number {
	return line.search(/\S|$/);
}
