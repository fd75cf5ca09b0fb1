import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { readFlatYaml } from "../../src/core/note/fast-yaml";
import { blocksOfManyLines, damagedBlocks, flatBlocks } from "../make/yaml-arbitrary";

const seed = 20_240_305;

/** What `yaml` reads, with the order of names; `undefined` where it finds an error. */
function readWithYaml(source: string): { value: unknown; names: string[] } | undefined {
	const document = parseDocument(source, { uniqueKeys: true });
	if (document.errors.length > 0) return undefined;
	const value: unknown = document.toJS() ?? {};
	return typeof value === "object" && value !== null
		? { value, names: Object.keys(value) }
		: undefined;
}

function countAccepted(blocks: fc.Arbitrary<string>, numRuns: number): number {
	let accepted = 0;
	fc.assert(
		fc.property(blocks, (source) => {
			const read = readFlatYaml(source, 0, source.length);
			if (read === undefined) return;
			accepted++;
			expect({ value: read, names: Object.keys(read) }).toStrictEqual(readWithYaml(source));
		}),
		{ numRuns, seed, endOnFailure: true },
	);
	return accepted;
}

describe("the fast reader of properties", { timeout: 60_000 }, () => {
	it("reads flat blocks exactly as yaml does, and a good half of them", () => {
		expect(countAccepted(flatBlocks, 6000)).toBeGreaterThan(2500);
	});

	it("reads texts of several lines and groups exactly as yaml does, and many of them", () => {
		expect(countAccepted(blocksOfManyLines, 6000)).toBeGreaterThan(1000);
	});

	it("reads damaged blocks exactly as yaml does wherever it does not step aside", () => {
		expect(countAccepted(damagedBlocks, 15_000)).toBeGreaterThan(1500);
	});

	it("reads only the part of the text that it is given", () => {
		fc.assert(
			fc.property(flatBlocks, flatBlocks, (block, rest) => {
				const closed = block.endsWith("\n") || block === "" ? block : `${block}\n`;
				const text = `---\n${closed}---\n${rest}`;
				expect(readFlatYaml(text, 4, 4 + closed.length)).toStrictEqual(
					readFlatYaml(closed, 0, closed.length),
				);
			}),
			{ numRuns: 1000, seed, endOnFailure: true },
		);
	});
});
