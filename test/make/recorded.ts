import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";

const FIXTURES = path.join(import.meta.dirname, "../fixtures");

/**
 * Compares a document with `test/fixtures/<name>`. With `UPDATE_EXPECTED=1` the file is written and the
 * test still fails, so that somebody reads what has changed; a missing file is a failure.
 */
export function expectRecorded(name: string, document: unknown): void {
	const file = path.join(FIXTURES, name);
	const text = `${JSON.stringify(document, undefined, "\t")}\n`;
	if (process.env.UPDATE_EXPECTED === "1") {
		writeFileSync(file, text);
		throw new Error(
			`${name} is written anew: read what has changed, then run without UPDATE_EXPECTED`,
		);
	}
	if (!existsSync(file)) throw new Error(`${name} is missing: UPDATE_EXPECTED=1 writes it`);
	expect(document).toEqual(JSON.parse(readFileSync(file, "utf8")));
}
