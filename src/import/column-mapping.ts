import {
	HEADING_IDS,
	HEADINGS,
	type HeadingId,
	type HeadingOf,
	squeezeHeading,
	wordsFor,
} from "../core/people/headings";
import { foldText } from "../core/text/fold-text";

/** What a column of a table can hold. */
export type ColumnField = HeadingOf<"file">;

/** Everything that a column can hold: in this order a header is understood. */
export const COLUMN_FIELDS: readonly ColumnField[] = HEADING_IDS.filter(isColumnField);

function isColumnField(id: HeadingId): id is ColumnField {
	return HEADINGS[id].readers.includes("file");
}

/** Which columns, by the words of the header, hold what; of several the first that says something counts, of lists all. */
export type ColumnMapping = Readonly<Partial<Record<ColumnField, readonly string[]>>>;

/** The header of a table as it is compared, without case, accents and byte order mark. */
export function foldHeader(header: readonly string[]): string[] {
	return header.map((cell) => foldText(cell.replace(/^\uFEFF/, "")).trim());
}

/** A mapping proposed from the words of a header. A column has one meaning; an unknown one has none. */
export function proposeMapping(header: readonly string[]): ColumnMapping {
	const squeezed = nameWhole(header.map(wordOf));
	const unbracketed = header.map((cell) => wordOf(cell.replace(ADDED, " ")));
	const mapping: Partial<Record<ColumnField, readonly string[]>> = {};
	const used = new Set<number>();
	for (const words of [squeezed, unbracketed]) {
		for (const field of COLUMN_FIELDS) {
			const columns = wordsFor(field, "file").flatMap((word) =>
				words.flatMap((cell, column) => (cell === word && !used.has(column) ? [column] : [])),
			);
			for (const column of columns) used.add(column);
			const names = columns.map((column) => header[column] ?? "");
			if (columns.length > 0) mapping[field] = [...(mapping[field] ?? []), ...names];
		}
	}
	return mapping;
}

/** A heading as words are compared; a mark before it that makes the line a comment is none of it. */
function wordOf(cell: string): string {
	return squeezeHeading(numbersAsOne(cell.replace(/^\s*#+/, "")));
}

/** `First` and `Last` are names where there are both. */
function nameWhole(words: readonly string[]): readonly string[] {
	if (!words.includes("first") || !words.includes("last")) return words;
	return words.map((word) => (word === "first" || word === "last" ? `${word}name` : word));
}

/** What a program adds to a heading: `Company (from Companies)`, `E-mail (work)`, `Ort geschäftlich`. */
const ADDED = /\([^()]*\)|\s(?:geschäftlich|privat|del? trabajo|particular)(?!\p{L})/giu;

/** Which of several addresses a folded heading belongs to: `business city` and `business state/province` to one, `ort privat` and `land/region privat` to another. */
export function addressOf(heading: string): string {
	partWords ??= new Set(
		(["city", "region", "country"] as const).flatMap((field) =>
			HEADINGS[field].words.flatMap((words) =>
				/[ #]/.test(words) ? [] : wordsOf(foldText(words)),
			),
		),
	);
	return wordsOf(heading)
		.filter((word) => !partWords?.has(word) && !/^(?:del?|o)$/.test(word))
		.join(" ");
}

/** The words for a part of an address, folded; made when they are first asked for. */
let partWords: ReadonlySet<string> | undefined;

function wordsOf(heading: string): readonly string[] {
	return heading.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function numbersAsOne(cell: string): string {
	return cell.replace(/(^|[^\p{L}\p{N}])\d{1,2}(?![\p{L}\p{N}])/gu, "$1#");
}

/** Whether a mapping can tell people by name. */
export function namesPeople({ name, first, last }: ColumnMapping): boolean {
	return [name, first, last].some((columns) => columns !== undefined && columns.length > 0);
}
