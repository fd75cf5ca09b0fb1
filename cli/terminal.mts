import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Where text goes and what it may look like there. */
export interface Terminal {
	/** Results: one call a line or a document. */
	print(text: string): void;
	/** A result as one JSON document, which no terminal mistakes for orders. */
	printJson(document: unknown): void;
	/** Everything that is not a result: hints, errors; plain characters of it only. */
	say(text: string): void;
	style(style: Style, text: string): string;
	/** Characters a line can hold. */
	readonly width: number;
}

const USUAL_WIDTH = 100;
const LEAST_WIDTH = 60;

/** The process's own terminal: colours only where somebody looks at them and has not asked for none. */
export function openTerminal(): Terminal {
	const isColoured =
		process.stdout.isTTY && process.env.NO_COLOR === undefined && process.env.TERM !== "dumb";
	return {
		print: (text) => void process.stdout.write(`${text}\n`),
		printJson: (document) => void process.stdout.write(`${jsonText(document)}\n`),
		say: (text) => void process.stderr.write(`${plainLines(text)}\n`),
		style: (style, text) => (isColoured ? styleText(style, text) : text),
		width: Math.max(process.stdout.columns || USUAL_WIDTH, LEAST_WIDTH),
	};
}

/** The same terminal, where only results are of interest. */
export function withoutWords(terminal: Terminal): Terminal {
	return { ...terminal, say: () => undefined };
}

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

/** A text in exactly so many cells: cut with an ellipsis, or filled with blanks. */
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
