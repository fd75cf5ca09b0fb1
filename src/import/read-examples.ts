import { cleanCell } from "./clean-cell";
import { decodeText } from "./decode-text";
import { readBeginnings } from "./parse-table";

const MAX_CHARACTERS = 60;

/** What the first rows below a header say, by the words of the header, for the user to tell what a column holds. */
export function readExamples(
	bytes: Uint8Array,
	header: readonly string[],
	encoding?: string,
): ReadonlyMap<string, string> {
	const decoded = decodeText(bytes, encoding);
	if (!decoded.ok) return new Map();
	const wanted = JSON.stringify(header);
	for (const { rows } of readBeginnings(decoded.text)) {
		const row = rows.findIndex((cells) => JSON.stringify(cells) === wanted);
		if (row >= 0) return examplesBelow(header, rows.slice(row + 1));
	}
	return new Map();
}

function examplesBelow(
	header: readonly string[],
	rows: readonly (readonly string[])[],
): ReadonlyMap<string, string> {
	return new Map(
		header.flatMap((column, at) => {
			const cells = rows.map((row) => cleanCell(row[at] ?? ""));
			const cell = cells.find((text) => text !== "");
			if (cell === undefined) return [];
			const isLong = cell.length > MAX_CHARACTERS;
			return [[column, isLong ? `${cell.slice(0, MAX_CHARACTERS)}…` : cell] as const];
		}),
	);
}
