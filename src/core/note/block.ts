const BYTE_ORDER_MARK = 0xfeff;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The properties block of a note. `text.slice(from, to)` is the YAML between the `---` lines, its last line
 * break included; `contentStart` is the first character after the closing line.
 */
export interface PropertyBlock {
	readonly kind: "block";
	readonly bom: 0 | 1;
	readonly from: number;
	readonly to: number;
	readonly contentStart: number;
}

/**
 * What is at the top of a note: a block of properties; nothing of the kind; a first `---` that is never closed;
 * or a block whose first `---` has spaces after it, which Obsidian does not take for properties.
 */
export type FoundBlock =
	| PropertyBlock
	| { readonly kind: "none" }
	| { readonly kind: "unclosed" }
	| { readonly kind: "spaced" };

/** Finds the properties block at the top of a note, as Obsidian does, and also after a byte order mark. */
export function findBlock(text: string): FoundBlock {
	const bom = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
	if (!text.startsWith("---", bom)) return { kind: "none" };
	const from = skipLineBreak(text, bom + 3);
	if (from === bom + 3) {
		if (text.length === from) return { kind: "unclosed" };
		return { kind: looksLikeSpacedBlock(text, from) ? "spaced" : "none" };
	}
	for (let at = from - 1; ; at += 4) {
		at = text.indexOf("\n---", at);
		if (at < 0) return { kind: "unclosed" };
		const end = at + 4;
		const contentStart = skipLineBreak(text, end);
		if (contentStart > end || end === text.length) {
			return { kind: "block", bom, from, to: at + 1, contentStart };
		}
	}
}

/** The line break that the block, or else the whole text, mostly uses. */
export function endOfLine(text: string, block: FoundBlock): "\n" | "\r\n" {
	const end = block.kind === "block" ? block.contentStart : text.length;
	let both = 0;
	let bare = 0;
	for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) {
		if (text.charCodeAt(at - 1) === CARRIAGE_RETURN) both++;
		else bare++;
	}
	return both > bare ? "\r\n" : "\n";
}

function skipLineBreak(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code === LINE_FEED) return at + 1;
	return code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at;
}

/** A rule (`---`) at the top of a note is common: only a property line after it and a closing line make a block. */
function looksLikeSpacedBlock(text: string, from: number): boolean {
	const head = /^[ \t]+\r?\n(?:[ \t]*(?:#[^\n]*)?\n)*[^\s#:-][^\n:]*:(?:\s|$)/.exec(
		text.slice(from),
	);
	return head !== null && /\n---[ \t]*(?:\r?\n|$)/.test(text.slice(from + head[0].length - 1));
}
