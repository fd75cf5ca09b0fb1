import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import {
	COLUMN_FIELDS,
	type ColumnField,
	type ColumnMapping,
} from "../../src/import/column-mapping.ts";
import { describeSize, MAX_FILE_BYTES } from "../../src/import/decode-text.ts";
import { type ImportReading, readImport } from "../../src/import/registry.ts";
import { plainText, STANDARD_INPUT, type Terminal } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";
import { reasonOf } from "../vault/walk-vault.mts";

/** A file of people or of my own positions. */
export type ImportedFile = Extract<ImportReading, { readonly kind: "people" | "positions" }>;

/** How a file to be imported is called where something is said of it. */
export function nameOfFile(file: string): string {
	return file === STANDARD_INPUT ? "standard input" : file;
}

/** Reads a file to be imported, or what is piped in; one that cannot be is wrong usage, and one that is too large is not even read. */
export async function readImportFile(
	terminal: Terminal,
	path: string,
	mapping: ColumnMapping,
	encoding: string | undefined,
): Promise<ImportedFile> {
	const file = nameOfFile(path);
	const bytes =
		path === STANDARD_INPUT
			? await terminal.readInput(MAX_FILE_BYTES)
			: readBytes(terminal.cwd, path);
	const reading = readImport(bytes, mapping, encoding);
	switch (reading.kind) {
		case "refused":
			throw new UsageError(`${file} cannot be imported. ${reading.message}`);
		case "unmapped": {
			const columns = reading.header.map((column) => `"${column.trim()}"`).join(", ");
			const guess = describeGuess(reading.encoding);
			throw new UsageError(
				`${file} cannot be imported. ${reading.message}${guess && `\n${guess}`}\nIts first row: ${columns}.\nSay which column holds what: --map name=… --map company=… (${COLUMN_FIELDS.join(", ")}).`,
			);
		}
		default:
			return reading;
	}
}

/** Warns that the encoding of a file was guessed; empty where it was not. */
export function describeGuess(encoding: ImportedFile["encoding"]): string {
	return encoding?.isGuessed
		? `The file does not name its encoding; it was read as ${encoding.name}: "${plainText(encoding.sample)}". If that is wrong, name another with --encoding.`
		: "";
}

/** The columns that the user names: `company=Firma`. */
export function readMapping(settings: readonly string[]): ColumnMapping {
	const mapping: Partial<Record<ColumnField, readonly string[]>> = {};
	for (const setting of settings) {
		const equals = setting.indexOf("=");
		const field = COLUMN_FIELDS.find((known) => known === setting.slice(0, equals).trim());
		if (!field || equals < 0) {
			throw new UsageError(
				`--map: expected field=column with a field of ${COLUMN_FIELDS.join(", ")}; got "${setting}".`,
			);
		}
		mapping[field] = [...(mapping[field] ?? []), setting.slice(equals + 1).trim()];
	}
	return mapping;
}

function readBytes(cwd: string, file: string): Uint8Array {
	const full = path.resolve(cwd, file);
	try {
		const status = statSync(full);
		if (!status.isFile()) throw new UsageError(`${file} cannot be imported: it is not a file.`);
		if (status.size > MAX_FILE_BYTES)
			throw new UsageError(`${file} cannot be imported. ${describeSize(status.size)}`);
		return readFileSync(full);
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`${file} cannot be imported: ${reasonOf(error)}.`);
	}
}
