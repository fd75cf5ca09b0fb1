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
}

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

/** Reads it again, with what the user says about the columns of a table. */
export function readBytes(
	name: string,
	bytes: Uint8Array,
	mappingFor: (header: readonly string[]) => ColumnMapping,
): ChosenFile | string {
	const first = readImport(bytes);
	const isOwn = first.kind === "unmapped" || (first.kind === "people" && first.format === "csv");
	const reading = isOwn ? readImport(bytes, mappingFor(first.header)) : first;
	return reading.kind === "refused" ? refuse(name, reading.message) : { name, bytes, reading };
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
	{ bytes }: ChosenFile,
	header: readonly string[],
): ReadonlyMap<string, string> {
	return readExamples(bytes, header);
}
