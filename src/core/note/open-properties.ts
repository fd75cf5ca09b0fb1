import { type CST, isMap, isScalar, type Pair, Parser } from "yaml";
import { describeOpenEnd, endOfLine, findBlock, type PropertyBlock } from "./block";
import { type AnchorUse, type PropertyRegion, readAnchorUses, readRegion } from "./property-region";
import { type Entry, joinValues, type SplitBlock, splitBlock } from "./split-block";
import { lineStart } from "../text/text-range";
import { type Refusal, refuse } from "./text-edit";
import { describeRefusal, type OddEntries, parseProperties, readDocument } from "./yaml";

/** The properties of a note, read for being changed. */
export interface OpenProperties {
	/** Undefined where the note has none yet. */
	readonly block: PropertyBlock | undefined;
	readonly endOfLine: "\n" | "\r\n";
	readonly values: Readonly<Record<string, unknown>>;
	/** Those that were read apart from the others; undefined where none were. */
	readonly odd?: OddEntries | undefined;
	/** The spaces before every property. */
	readonly indent: string;
	/** The spaces before the items of a list that has one line for each, as the note has them elsewhere. */
	readonly findListIndent: () => string;
	readonly anchorUses: readonly AnchorUse[];
	/** Where a property stands; undefined where it is written in a form that is not edited. */
	readonly findRegion: (key: string) => PropertyRegion | undefined;
}

export type Opening =
	| { readonly ok: true; readonly properties: OpenProperties }
	| { readonly ok: false; readonly refusal: Refusal };

/** Reads the properties of a note and where they stand, or says why the note is not written to. */
export function openProperties(text: string): Opening {
	const block = findBlock(text);
	if (block.kind === "unclosed" || block.kind === "spaced") {
		return refuse("unclosed-frontmatter", describeOpenEnd(text, block.kind).message);
	}
	const eol = endOfLine(text, block);
	if (block.kind === "none") {
		const none = { block: undefined, values: {}, indent: "", anchorUses: [] };
		const finders = { findListIndent: () => "  ", findRegion: () => undefined };
		return { ok: true, properties: { endOfLine: eol, ...none, ...finders } };
	}
	const split = splitBlock(text, block);
	const opening = split && openSource(text, block, eol, split.odd, split);
	if (opening?.ok) return opening;
	return openSource(text, block, eol, text.slice(block.from, block.to), undefined);
}

/** Where a property that the fast reader accepts stands. */
function findEasyRegion(
	text: string,
	entries: readonly Entry[],
	key: string,
): PropertyRegion | undefined {
	const entry = entries.find(({ read }) => read?.[0] === key);
	if (entry === undefined) return undefined;
	for (const token of new Parser().parse(text.slice(entry.from, entry.to))) {
		if (token.type !== "document" || token.value?.type !== "block-map") continue;
		const [item] = token.value.items;
		if (item !== undefined) return readRegion(text, item, entry.from);
	}
	return undefined;
}

/** Opens the block, of which `source` are the odd entries if it is split, else all of it. */
function openSource(
	text: string,
	block: PropertyBlock,
	eol: "\n" | "\r\n",
	source: string,
	split: SplitBlock | undefined,
): Opening {
	const document = parseProperties(source, true);
	if (!document) {
		const { code, message } = describeRefusal(source);
		return refuse(code, message);
	}
	const reading = readDocument(document, source);
	if (!reading.ok) return refuse(reading.code, reading.message);
	if (/^(?:%|(?:---|\.\.\.)(?:\s|$))/m.test(source)) {
		return refuse(
			"unsupported-form",
			"The properties hold a mark of a YAML document (“%”, “---” or “...”).",
		);
	}
	const root = document.contents;
	if (isMap(root) && root.flow) {
		return refuse("flow-root", "The properties are written in braces, as one value.");
	}
	const values = split ? joinValues(split.entries, reading.value) : reading.value;
	if (values === undefined) return refuse("duplicate-key", "A property name appears twice.");
	const odd = split?.entries.filter(({ read }) => read === undefined);
	const items = new Map<string, { readonly item: CST.CollectionItem; readonly base: number }>();
	for (const [i, pair] of (isMap(root) ? root.items : []).entries()) {
		const name = nameOf(pair);
		const entry = odd?.[i];
		const base = entry ? entry.from - entry.oddAt : block.from;
		if (name !== undefined && pair.srcToken) items.set(name, { item: pair.srcToken, base });
	}
	const [first] = items.values();
	const at = first ? first.base + (first.item.key?.offset ?? 0) : block.from;
	const indent = /^ */.exec(text.slice(lineStart(text, at), at))?.[0] ?? "";
	return {
		ok: true,
		properties: {
			block,
			endOfLine: eol,
			values,
			odd: split && { source, value: reading.value },
			indent,
			findListIndent: () => findListIndent(text, block, indent),
			anchorUses: [...items.values()].flatMap(({ item, base }) => readAnchorUses(item, base)),
			findRegion: (key) => {
				const place = items.get(key);
				if (place) return readRegion(text, place.item, place.base);
				return split && findEasyRegion(text, split.entries, key);
			},
		},
	};
}

/** The name that a property has as a value of the note. */
function nameOf(pair: Pair): string | undefined {
	const name: unknown = isScalar(pair.key) ? pair.key.value : undefined;
	if (name === null) return "";
	return typeof name === "string" || typeof name === "number" || typeof name === "boolean"
		? String(name)
		: undefined;
}

/** As the first such list of the note has it, else two spaces more than the properties. */
function findListIndent(text: string, block: PropertyBlock, indent: string): string {
	const list = /:[ \t]*\r?\n( *)- /.exec(text.slice(block.from, block.to));
	const used = list?.[1];
	return used !== undefined && used.length >= indent.length ? used : `${indent}  `;
}
