import type { CST } from "yaml";
import { lineEnd, lineStart, nextLine, type TextRange } from "../text/text-range";

/** A name for a value (`&name`) or a type (`!!type`) before it. */
export interface ValueMark extends TextRange {
	readonly kind: "anchor" | "tag";
}

/** An item of a list; `comma` is the place of the comma before it, or -1. */
export interface ListItem extends TextRange {
	readonly comma: number;
}

/** How a property's value is written, and where. Offsets are those of the whole note. */
export type ValueForm =
	| { readonly kind: "empty" }
	| ({ readonly kind: "scalar" } & TextRange)
	| ({ readonly kind: "alias" } & TextRange)
	/** `header` is the `|` or `>` with what belongs to it; the range is that of the text's lines. */
	| ({ readonly kind: "block-scalar"; readonly header: TextRange } & TextRange)
	| ({ readonly kind: "flow-list" | "block-list"; readonly items: readonly ListItem[] } & TextRange)
	| ({ readonly kind: "flow-map" | "block-map" } & TextRange);

/** Where a property is in the note: `from` is the start of its first line, `to` the end of its content (before a comment after it). */
export interface PropertyRegion extends TextRange {
	/** After the colon. */
	readonly colonEnd: number;
	readonly marks: readonly ValueMark[];
	readonly value: ValueForm;
	/** All comments from the key to the end of the last line. */
	readonly comments: readonly TextRange[];
}

/** The place of an anchor or of a reference to one. */
export interface AnchorUse extends TextRange {
	readonly name: string;
	readonly isReference: boolean;
}

/** Reads from the tokens of `yaml` where a property stands; `base` is where the parsed text begins in the note. Undefined for the form `? key`. */
export function readRegion(
	text: string,
	item: CST.CollectionItem,
	base: number,
): PropertyRegion | undefined {
	const separator = item.sep ?? [];
	const colon = separator.find((token) => token.type === "map-value-ind");
	const isExplicit = item.start.some((token) => token.type === "explicit-key-ind");
	if (!item.key || colon === undefined || isExplicit) return undefined;
	const marks: ValueMark[] = [];
	for (const token of separator) {
		if (token.type === "anchor" || token.type === "tag") {
			marks.push({ kind: token.type, ...rangeOf(token, base) });
		}
	}
	const colonEnd = base + colon.offset + 1;
	const value = item.value ? readForm(text, item.value, base) : { kind: "empty" as const };
	if (value === undefined) return undefined;
	const to = value.kind === "empty" ? (marks.at(-1)?.to ?? colonEnd) : value.to;
	const comments: TextRange[] = [];
	visitTokens(item, (token) => {
		if (token.type === "comment") comments.push(rangeOf(token, base));
	});
	const from = lineStart(text, base + item.key.offset);
	const lineTo = lineEnd(text, to);
	const isOwn = (range: TextRange) => range.from > colonEnd && range.from < lineTo;
	return { from, to, colonEnd, marks, value, comments: comments.filter(isOwn) };
}

/** All anchors and references in a property. */
export function readAnchorUses(item: CST.CollectionItem, base: number): AnchorUse[] {
	const uses: AnchorUse[] = [];
	visitTokens(item, (token) => {
		if (token.type !== "anchor" && token.type !== "alias") return;
		const isReference = token.type === "alias";
		uses.push({ ...rangeOf(token, base), name: token.source.slice(1), isReference });
	});
	return uses;
}

function readForm(text: string, token: CST.Token, base: number): ValueForm | undefined {
	const from = base + token.offset;
	const to = base + contentEnd(token);
	switch (token.type) {
		case "scalar":
			return token.source === "" ? { kind: "empty" } : { kind: "scalar", from, to };
		case "single-quoted-scalar":
		case "double-quoted-scalar":
			return { kind: "scalar", from, to };
		case "alias":
			return { kind: "alias", from, to };
		case "block-scalar": {
			const mark = markOf(token);
			if (mark === undefined) return undefined;
			const header = rangeOf(mark, base);
			const body = nextLine(text, header.to);
			return { kind: "block-scalar", header, from: body, to: Math.max(to, header.to) };
		}
		case "flow-collection": {
			const isListed = token.start.type === "flow-seq-start";
			if (!isListed) return { kind: "flow-map", from, to };
			return { kind: "flow-list", from, to, items: readFlowItems(token, base) };
		}
		case "block-seq":
			return { kind: "block-list", from, to, items: readBlockItems(token, base) };
		case "block-map":
			return { kind: "block-map", from, to };
		default:
			return undefined;
	}
}

function readFlowItems(list: CST.FlowCollection, base: number): ListItem[] {
	const items: ListItem[] = [];
	for (const item of list.items) {
		const first = item.start.find((token) => token.type === "anchor" || token.type === "tag");
		const content = first ?? item.key ?? item.sep?.[0] ?? item.value;
		if (!content) continue;
		const comma = item.start.find((token) => token.type === "comma");
		const to = base + Math.max(itemEnd(item) ?? 0, content.offset);
		items.push({ from: base + content.offset, to, comma: comma ? base + comma.offset : -1 });
	}
	return items;
}

function readBlockItems(list: CST.BlockSequence, base: number): ListItem[] {
	const items: ListItem[] = [];
	for (const item of list.items) {
		const dash = item.start.find((token) => token.type === "seq-item-ind");
		if (dash === undefined) continue;
		items.push({
			from: base + dash.offset,
			to: base + (itemEnd(item) ?? dash.offset + 1),
			comma: -1,
		});
	}
	return items;
}

/** The end of what a token says, without spaces, line breaks and comments after it. */
function contentEnd(token: CST.Token): number {
	switch (token.type) {
		case "block-scalar": {
			const text = token.source.trimEnd();
			const before = text === "" ? markOf(token) : token.props.at(-1);
			return before === undefined
				? token.offset
				: before.offset + sourceOf(before).length + text.length;
		}
		case "flow-collection": {
			const close = token.end.find((end) => /^flow-.*-end$/.test(end.type));
			return close === undefined ? token.offset + 1 : close.offset + close.source.length;
		}
		case "block-map":
		case "block-seq":
			return token.items.reduce((end, item) => Math.max(end, itemEnd(item) ?? 0), token.offset);
		default:
			return token.offset + sourceOf(token).length;
	}
}

function itemEnd(item: CST.CollectionItem): number | undefined {
	if (item.value) {
		const end = contentEnd(item.value);
		if (end > item.value.offset) return end;
	}
	if (!item.sep?.length && item.key) return contentEnd(item.key);
	const blank = ["space", "comment", "newline", "comma"];
	const last = [...item.start, ...(item.sep ?? [])]
		.filter((token) => !blank.includes(token.type))
		.at(-1);
	return last === undefined ? undefined : last.offset + last.source.length;
}

function markOf(token: CST.BlockScalar): CST.Token | undefined {
	return token.props.find((prop) => prop.type === "block-scalar-header");
}

function sourceOf(token: CST.Token): string {
	return "source" in token ? token.source : "";
}

function rangeOf(token: CST.Token, base: number): TextRange {
	return { from: base + token.offset, to: base + token.offset + sourceOf(token).length };
}

type Visitor = (token: CST.SourceToken | CST.FlowScalar) => void;

function visitTokens(item: CST.CollectionItem, visit: Visitor): void {
	for (const token of item.start) visit(token);
	if (item.key) visitToken(item.key, visit);
	for (const token of item.sep ?? []) visit(token);
	if (item.value) visitToken(item.value, visit);
}

function visitToken(token: CST.Token, visit: Visitor): void {
	switch (token.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
			visit(token);
			for (const end of token.end ?? []) visit(end);
			return;
		case "block-scalar":
			for (const prop of token.props) visitToken(prop, visit);
			return;
		case "flow-collection":
			for (const item of token.items) visitTokens(item, visit);
			for (const end of token.end) visit(end);
			return;
		case "block-map":
		case "block-seq":
			for (const item of token.items) visitTokens(item, visit);
			return;
		case "comment":
			visit(token);
			return;
		default:
			return;
	}
}
