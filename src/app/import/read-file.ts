import type { ColumnMapping } from "../../import/column-mapping";
import { describeSize } from "../../import/decode-text";
import type { Format } from "../../import/format";
import { readExamples } from "../../import/read-examples";
import { FORMATS, type ImportReading, readImport } from "../../import/registry";

/** A larger file is not even read: a phone may not have the room for it. */
const MAX_BYTES = 50_000_000;

/** A file that the user has chosen, and what it holds. */
export interface ChosenFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly reading: Exclude<ImportReading, { readonly kind: "refused" }>;
	/** What the user says that it is written in. */
	readonly encoding?: string | undefined;
}

/** What a file may be written in that does not say so itself, by what browsers call it. */
export const ENCODINGS: Readonly<Record<string, string>> = {
	"utf-8": "Unicode (UTF-8)",
	"windows-1252": "Western European",
	"windows-1250": "Central European",
	"windows-1251": "Cyrillic (Windows)",
	"koi8-r": "Cyrillic (KOI8-R)",
	"windows-1253": "Greek",
	"windows-1254": "Turkish",
	"windows-1255": "Hebrew",
	"windows-1256": "Arabic",
	macintosh: "Western (old Mac)",
	shift_jis: "Japanese (Shift JIS)",
	"euc-jp": "Japanese (EUC)",
	"euc-kr": "Korean",
	gb18030: "Chinese (simplified)",
	big5: "Chinese (traditional)",
};

/** Reads a file; a word where it cannot be imported. */
export async function readFile(
	file: Pick<File, "name" | "size" | "arrayBuffer">,
	mappingFor: (header: readonly string[]) => ColumnMapping,
): Promise<ChosenFile | string> {
	if (file.size > MAX_BYTES) return refuse(file.name, describeSize(file.size, MAX_BYTES));
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		return readBytes(file.name, bytes, mappingFor);
	} catch {
		return refuse(file.name, "It cannot be read: it is no longer there, or in use.");
	}
}

/** Reads it again, with what the user says about its encoding and the columns of a table. */
export function readBytes(
	name: string,
	bytes: Uint8Array,
	mappingFor: (header: readonly string[]) => ColumnMapping,
	encoding?: string,
): ChosenFile | string {
	const first = readImport(bytes, {}, encoding);
	const isOwn = first.kind === "unmapped" || (first.kind === "people" && first.format === "csv");
	const reading = isOwn ? readImport(bytes, mappingFor(first.header), encoding) : first;
	return reading.kind === "refused"
		? refuse(name, reading.message)
		: { name, bytes, reading, encoding };
}

function refuse(name: string, message: string): string {
	return `${name} cannot be imported. ${message}`;
}

/** What kind of file it is, and what it holds where that is not people. */
export function fileLabels({ reading }: ChosenFile): Pick<Format, "label" | "holds"> {
	return FORMATS[reading.kind === "unmapped" ? "csv" : reading.format];
}

/** The first cell of each column of a table that says something. */
export function columnExamples(
	{ bytes, encoding }: ChosenFile,
	header: readonly string[],
): ReadonlyMap<string, string> {
	return readExamples(bytes, header, encoding);
}
