import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** The process around the command line, or what stands for it. */
export interface Surroundings {
	/** The folder from which paths are meant. */
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly in: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
	readonly out: Output;
	readonly err: Output;
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
	/** Results: one call a line or several. */
	print(text: string): void;
	/** A result as one JSON document, which no terminal mistakes for orders. */
	printJson(document: unknown): void;
	/** A result as a table of comma-separated values, as it is. */
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

const DEFAULT_WIDTH = 100;
const MIN_WIDTH = 60;
const CLEAR_LINE = "\r\u001B[K";

/** The terminal of a process: colours only where somebody sees them and has not asked for none. */
export function openTerminal(around: Surroundings): Terminal {
	const { out, err, cwd, onInterrupt } = around;
	const isColoured = hasColours(around);
	return {
		print: (text) => void out.write(`${text}\n`),
		printJson: (document) => void out.write(`${jsonText(document)}\n`),
		printCsv: (table) => void out.write(table),
		say: (text) => void err.write(`${plainLines(text)}\n`),
		showProgress: (text) => {
			if (err.isTTY) err.write(`${CLEAR_LINE}${text}`);
		},
		style: (style, text) => (isColoured ? styleText(style, text, { validateStream: false }) : text),
		width: Math.max(out.columns || DEFAULT_WIDTH, MIN_WIDTH),
		readInput: (limit = Infinity) => readAll(around.in, limit),
		cwd,
		onInterrupt,
	};
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

/** A path as a shell takes it for one word. */
export function quotePath(path: string): string {
	return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
