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
 * or a block whose first `---` has a blank line or spaces around it, which Obsidian does not take for properties.
 */
export type FoundBlock =
	| PropertyBlock
	| { readonly kind: "none" }
	| { readonly kind: "unclosed" }
	| { readonly kind: "spaced" };

/** Finds the properties block at the top of a note, as Obsidian does, and also after a byte order mark. */
export function findBlock(text: string): FoundBlock {
	const bom = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
	if (!text.startsWith("---", bom)) return { kind: isSpacedBlock(text) ? "spaced" : "none" };
	const from = skipLineBreak(text, bom + 3);
	if (from === bom + 3) {
		if (text.length === from) return { kind: "unclosed" };
		return { kind: isSpacedBlock(text) ? "spaced" : "none" };
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

/** Where the body of a note begins: after its properties, or a byte order mark. */
export function bodyStart(text: string, block = findBlock(text)): number {
	if (block.kind === "block") return block.contentStart;
	return text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
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

/** The first `---`, with what hides it; and below it, after comments, a property. */
const SPACED =
	/^\uFEFF?((?:[ \t]*\r?\n)*)( {0,3})---[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\n)*[^\s#:-][^\n:]*:(?=\s)/;
/** Properties below a first line `---`: after a comment one, after a blank line two. A rule at the top of a note is common. */
const OPENED =
	/^\uFEFF?---\r?\n(?:#[^\n]*\n)*(?:(?:\s*\n)(?:[^\s#:-][^\n:]*:[^\n]*\n))?[^\s#:-][^\n]*:/;
/** What somebody took for the line that closes the properties. */
const NEARLY_CLOSED = /^[ \t]*(?:-{2,}|[–—]+-?|\.{3})[ \t]*$/;

/** Only a property line after it and a closing line make a block of what may be a rule. */
function isSpacedBlock(text: string): boolean {
	const head = SPACED.exec(text);
	return head !== null && /\n---[ \t]*(?:\r?\n|$)/.test(text.slice(head[0].length - 1));
}

/** Why properties that are not marked off as Obsidian reads them are not read or changed, with the line of the note to mend. */
export function describeOpenEnd(
	text: string,
	kind: "unclosed" | "spaced",
): { readonly message: string; readonly line: number } {
	if (kind === "unclosed") {
		const lines = (text.split(/\r?\n\s*\n/, 1)[0] ?? "").split(/\r?\n/);
		const at = lines.findIndex((line, i) => i > 0 && NEARLY_CLOSED.test(line));
		if (at > 0) return { message: `The properties are never closed: ${CLOSED_BY}`, line: at + 1 };
		const message = "The properties are never closed: the line with --- after them is missing.";
		return { message, line: 1 };
	}
	const [, blank = "", indent = ""] = SPACED.exec(text) ?? [];
	const what =
		blank !== "" ? "is a blank line above" : `are spaces ${indent === "" ? "after" : "before"}`;
	const message = `There ${what} the first ---, so Obsidian does not see the properties; delete ${blank === "" ? "them" : "it"}.`;
	return { message, line: blank.split("\n").length };
}

/** What other programs put around properties, at the top of a note: what is above them, what is below. */
const FOREIGN =
	/^\uFEFF?(?:(\+{3})|(`{3}|~{3})[^\n`]*|---(?:ya?ml|toml|json)|([–—]{1,3})|(\{))[ \t]*\r?\n/i;
/** A property that makes a note a contact. */
const OF_CONTACT = /^[ \t]*["'“]?type["'”]?[ \t]*[:=][ \t]*["'“]?contact["'”]?,?[ \t]*$/im;
/** Properties are not longer. */
const MAX_FOREIGN = 4_000;

/** Why properties that are marked off as other programs do it, and that would make the note a contact, are not read; undefined where there are none. */
export function describeForeign(text: string): string | undefined {
	const found = FOREIGN.exec(text);
	if (!found) return undefined;
	const [head, toml, fence, dash, brace] = found;
	const close = toml ?? fence ?? dash ?? (brace === undefined ? "---" : "}");
	const end = text.slice(0, MAX_FOREIGN).indexOf(`\n${close}`, head.length - 1);
	if (end < 0 || !OF_CONTACT.test(text.slice(head.length, end))) return undefined;
	const what = fence === undefined ? `begin with ${head.trim()}` : "stand in a code block";
	return `These properties ${what}, so Obsidian does not see them; write them as type: contact between two lines of ---.`;
}

/** Whether a first `---` that nothing closes was to begin properties, and is no rule. */
export function wasToBeBlock(text: string): boolean {
	return OPENED.test(text);
}

/** Whether a line was to close the properties, and does not. */
export function isNearlyClosing(line: string): boolean {
	return NEARLY_CLOSED.test(line);
}

/** What closes properties, as the end of a sentence. */
export const CLOSED_BY = "the line that ends them must be --- alone, with nothing around it.";
