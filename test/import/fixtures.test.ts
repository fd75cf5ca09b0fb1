import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type ImportReading, readImport } from "../../src/import/registry";
import { expectRecorded } from "../make/recorded";

const INPUT = path.join(import.meta.dirname, "../fixtures/import/input");
const files = readdirSync(INPUT).sort();

/** A reading without what is not there, so that a recorded one is short enough to be read. */
function brief(reading: ImportReading): unknown {
	if (reading.kind !== "people") return reading;
	const { people, problems, format, source, mapping } = reading;
	const kept = people.map(({ said, ...person }) =>
		Object.fromEntries(
			[...Object.entries(person), ...said].filter(
				([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
			),
		),
	);
	return { format, ...(source === undefined ? {} : { source }), mapping, people: kept, problems };
}

describe("a file of people", () => {
	it("has fixtures to be read", () => {
		expect(files.length).toBeGreaterThan(20);
	});

	it.each(files)("%s is read as recorded", (file) => {
		const reading = readImport(readFileSync(path.join(INPUT, file)));
		expectRecorded(`import/expected/${file}.json`, JSON.parse(JSON.stringify(brief(reading))));
	});
});
