import { stripVTControlCharacters, styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** The process around the command line, or what stands for it. */
export interface Surroundings {
	/** The folder from which paths are meant. */
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly in: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
	readonly out: Output;
	readonly err: Output;
	/** Whether results go into a file that is empty yet; in a pipe the next program would take the mark for a part of the first name. */
	readonly isNewFile: boolean;
	/** The version of the program. */
	readonly version: string;
	/** The clock of this machine. */
	readonly now: () => Date;
	/** Hears Ctrl+C in place of the process, until the function that is returned is called. */
	readonly onInterrupt: (stop: () => void) => () => void;
}

/** Where text goes: a terminal, a file or a pipe. */
interface Output {
	write(text: string): unknown;
	readonly isTTY?: boolean;
	/** Characters a line of a terminal can hold. */
	readonly columns?: number;
	/** How many bits of colour a terminal has: 1 is none. */
	getColorDepth?(env: object): number;
}

/** What a command reads from and writes to, besides the files it is given. */
export interface Terminal extends Pick<Surroundings, "cwd" | "onInterrupt"> {
	/** Results: one call a line or several. A line that is too long is broken between words, and goes on this far to the right, else a little further than it began. */
	print(text: string, hang?: number): void;
	/** Results that are there to be copied or compared, letters and lines of notes, however long. */
	printAsIs(text: string): void;
	/** A result as one JSON document, which no terminal mistakes for orders. */
	printJson(document: unknown): void;
	/** A result as a table of comma-separated values, as it is; a file begins with the mark by which spreadsheets know UTF-8. */
	printCsv(table: string): void;
	/** Everything that is not a result: hints, errors; plain characters of it only. */
	say(text: string): void;
	/** Shows how far a long work is, where somebody is watching; an empty text takes it away. */
	showProgress(text: string): void;
	style(style: Style, text: string): string;
	/** Characters a line can hold. */
	readonly width: number;
	/** What is piped in, not much more than so many bytes; nothing where a person sits at the keyboard. */
	readInput(limit?: number): Promise<Buffer>;
}

const DEFAULT_WIDTH = 80;
const MIN_WIDTH = 60;
const BYTE_ORDER_MARK = "\uFEFF";
const CLEAR_LINE = "\r\u001B[K";

/** The terminal of a process: colours only where somebody sees them and has not asked for none. */
export function openTerminal(around: Surroundings): Terminal {
	const { out, err, cwd, onInterrupt } = around;
	const isColoured = hasColours(around);
	const width = widthOf(around, out);
	// A message that goes into a file or to another program stays one line.
	const isRead = err.isTTY || around.env.COLUMNS !== undefined;
	const messageWidth = isRead ? widthOf(around, err) : Infinity;
	return {
		print: (text, hang) => void out.write(`${wrapText(text, width, hang)}\n`),
		printAsIs: (text) => void out.write(`${text}\n`),
		printJson: (document) => void out.write(`${jsonText(document)}\n`),
		printCsv: (table) => void out.write(around.isNewFile ? BYTE_ORDER_MARK + table : table),
		say: (text) => void err.write(`${wrapText(plainLines(text), messageWidth)}\n`),
		showProgress: (text) => {
			if (err.isTTY) err.write(`${CLEAR_LINE}${text}`);
		},
		style: (style, text) => (isColoured ? styleText(style, text, { validateStream: false }) : text),
		width,
		readInput: (limit = Infinity) => readAll(around.in, limit),
		cwd,
		onInterrupt,
	};
}

/** Characters that a line of an output can hold: those of the terminal, else as many as COLUMNS says. */
export function widthOf({ env }: Pick<Surroundings, "env">, { isTTY, columns }: Output): number {
	const known = (isTTY ? columns : undefined) || Math.floor(Number(env.COLUMNS)) || DEFAULT_WIDTH;
	return Math.max(known, MIN_WIDTH);
}

/** The same terminal, where only results are of interest. */
export function quietTerminal(terminal: Terminal): Terminal {
	return { ...terminal, say: () => undefined };
}

function hasColours({ out, env }: Surroundings): boolean {
	if (!out.isTTY || env.NO_COLOR !== undefined || env.TERM === "dumb") return false;
	return out.getColorDepth === undefined || out.getColorDepth(env) > 1;
}

async function readAll(input: Surroundings["in"], limit: number): Promise<Buffer> {
	if (input.isTTY) return Buffer.alloc(0);
	const parts: Buffer[] = [];
	let length = 0;
	for await (const part of input) {
		parts.push(Buffer.from(part));
		length += part.length;
		if (length > limit) break;
	}
	return Buffer.concat(parts);
}

/** What stands for standard input in place of a file. */
export const STANDARD_INPUT = "-";

// Controls could move the cursor or ring bells, and direction marks could turn a line around.
const CONTROLS = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const BEYOND_ASCII_CONTROLS = /[\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;

/** Text of a note as it may be shown on a terminal: plain characters only. */
export function plainText(text: string): string {
	return text.replace(CONTROLS, " ");
}

/** Several lines as they may be shown on a terminal. */
export function plainLines(text: string): string {
	return text.split("\n").map(plainText).join("\n");
}

/** JSON itself leaves the controls above ASCII as they are; escaped, they mean the same. */
function jsonText(document: unknown): string {
	return JSON.stringify(document, undefined, "\t").replace(
		BEYOND_ASCII_CONTROLS,
		(control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

/** Cells that a text takes on a terminal. */
export function textWidth(text: string): number {
	let width = 0;
	for (const char of text) width += /\p{M}/u.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
	return width;
}

/** A text in exactly this many cells: cut with an ellipsis, or padded with spaces. */
export function fitText(text: string, width: number): string {
	const plain = plainText(text);
	if (textWidth(plain) <= width) return plain + " ".repeat(width - textWidth(plain));
	let kept = "";
	for (const char of plain) {
		if (textWidth(kept + char) > width - 1) break;
		kept += char;
	}
	return `${kept}…${" ".repeat(Math.max(0, width - 1 - textWidth(kept)))}`;
}

/** Stands for a blank at which no line is broken; it is no character of any text. */
const NO_BREAK = "\uFDD0";
/** From the folder before the first slash on: what a sentence says before it cannot be told from the name of a folder. */
const PATH = /\S*\/[^,;:()"“”\n]*?\.md\b/g;

/** A path, or other words of a note, in which no line is broken: too long a one stands on a line of its own. */
export function unbroken(text: string): string {
	return plainText(text).replaceAll(" ", NO_BREAK);
}

/** Lines of so many cells at most, broken at blanks and between wide characters; paths and long words stay whole. */
export function wrapText(text: string, width: number, hang?: number): string {
	const lines = text.split("\n").map((line) => {
		const cells = (piece: string): number => textWidth(stripVTControlCharacters(piece));
		if (cells(line) <= width) return line;
		const [start = ""] = /^ */.exec(line) ?? [];
		const indent = (piece: string): string =>
			" ".repeat(Math.max(0, Math.min(hang ?? start.length + 2, width - cells(piece))));
		const kept = line.slice(start.length).replace(PATH, (path) => path.replaceAll(" ", NO_BREAK));
		let [done, current, gap] = ["", start, ""];
		for (const piece of kept.split(/( +)/).flatMap(breakWide)) {
			if (/^ *$/.test(piece)) gap = piece;
			else if (cells(current + gap + piece) <= width || current.trim() === "") {
				current += gap + piece;
				gap = "";
			} else {
				done += `${current}\n`;
				[current, gap] = [indent(piece) + piece, ""];
			}
		}
		return done + current;
	});
	return lines.join("\n").replaceAll(NO_BREAK, " ");
}

/** The pieces between which a word of wide characters may be broken. */
function breakWide(word: string): readonly string[] {
	if (word.includes(NO_BREAK) || !WIDE.test(word)) return [word];
	return word.match(/[\x20-\x7E]+|[^\x20-\x7E]\p{M}*/gu) ?? [word];
}

/** A path as a shell takes it for one word. */
export function quotePath(path: string): string {
	return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
