import type { ColumnMapping } from "./column-mapping";
import { decodeText, type TextEncoding } from "./decode-text";
import { guessHeader } from "./find-header";
import type { Format, PeopleInFile, PositionsInFile, Refusal } from "./format";
import { GOOGLE_CONTACTS } from "./google-contacts";
import { LINKEDIN_CONNECTIONS } from "./linkedin-connections";
import { readPositions } from "./linkedin-positions";
import { OUTLOOK_CONTACTS } from "./outlook-contacts";
import { readAnyTable, tableReader } from "./table-format";
import { readVcards } from "./read-vcards";

const TABLE = {
	vcard: { label: "vCards", read: readVcards },
	"linkedin-positions": {
		label: "LinkedIn positions",
		holds: "where you have worked",
		read: readPositions,
	},
	linkedin: {
		label: "LinkedIn connections",
		source: "linkedin",
		read: tableReader(LINKEDIN_CONNECTIONS),
	},
	google: { label: "Google contacts", read: tableReader(GOOGLE_CONTACTS) },
	outlook: { label: "Outlook contacts", read: tableReader(OUTLOOK_CONTACTS) },
	csv: { label: "A table", read: readAnyTable },
} satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof TABLE;

/** Everything that can be imported; in this order a file is recognised. */
export const FORMATS: Readonly<Record<FormatId, Format>> = TABLE;

export const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];

/** What a file holds. */
export type ImportReading = Refusal | (Holding & { readonly encoding: TextEncoding | undefined });

type Holding =
	/** A table of which it is not known who is in it: the user has to say which column is what. */
	| { readonly kind: "unmapped"; readonly message: string; readonly header: readonly string[] }
	/** `source` is what the format says about the people. */
	| (PeopleInFile & { readonly format: FormatId; readonly source: string | undefined })
	| (PositionsInFile & { readonly format: FormatId });

const NO_TABLE =
	"It holds neither a table with a header nor a vCard. A table needs a column for the name, or one each for the first and the last name.";

/**
 * Reads a file of people, whatever program wrote it: the format is told by what is in it. `wanted` says which
 * columns hold what, where a table says so in words of its own; what it leaves out is proposed; `named` is the
 * encoding that the user names. Never throws.
 */
export function readImport(
	bytes: Uint8Array,
	wanted: ColumnMapping = {},
	named?: string,
): ImportReading {
	const decoded = decodeText(bytes, named);
	if (!decoded.ok) return { kind: "refused", message: decoded.message };
	const { text, encoding } = decoded;
	if (text.trim() === "") return { kind: "refused", message: "It is empty." };
	for (const format of FORMAT_IDS) {
		const { read, source } = FORMATS[format];
		const reading = read(text, wanted, encoding);
		if (reading?.kind === "people") return { encoding, ...reading, format, source };
		if (reading?.kind === "positions") return { encoding, ...reading, format };
		if (reading) return reading;
	}
	const header = guessHeader(text);
	if (!header) return { kind: "refused", message: NO_TABLE };
	return { kind: "unmapped", message: NO_TABLE, header: header.cells, encoding };
}
