import matter from "gray-matter";
import { findBlock } from "../../src/core/note/block.ts";
import type { NoteFacts } from "../../src/core/note/facts.ts";
import { type BlockReading, type BodyOptions, readFacts } from "../../src/core/note/read-facts.ts";
import { findLongBlank } from "../../src/core/text/long-blank.ts";
import { readYaml } from "../../src/core/note/yaml.ts";

/** Carries a reading without values out of gray-matter, which knows only values and exceptions. */
class NoValues extends Error {
	constructor(readonly reading: Extract<BlockReading, { ok: false }>) {
		super(reading.message);
	}
}

const engine = {
	parse(source: string): object {
		// gray-matter leaves the first line's break in the block, and on CRLF the last line's carriage return.
		const reading = readYaml(source.replace(/^\r?\n|\r$/g, ""));
		if (!reading.ok) throw new NoValues(reading);
		return reading.value;
	},
	stringify(): string {
		throw new Error("Notes are edited by ranges, never written whole.");
	},
};

/** Reads a note's properties with gray-matter on the `yaml` engine: the reader that counts. Options are passed so that nothing is cached. */
export function readPropertiesWithGrayMatter(text: string): BlockReading {
	try {
		const { data } = matter(text, { language: "yaml", engines: { yaml: engine } });
		return { ok: true, value: data };
	} catch (error) {
		if (error instanceof NoValues) return error.reading;
		throw error;
	}
}

/** Reads a note whose properties the fast reader did not take on. */
export function readWithGrayMatter(path: string, text: string, options: BodyOptions): NoteFacts {
	return readFacts(path, text, options, (whole, from, to) => {
		const yaml = whole.slice(from, to);
		// gray-matter closes the block at any line that begins so, Obsidian only at `---` alone.
		// It looks for comments again from each of many blank lines.
		if (/^---/m.test(yaml) || findLongBlank(yaml) !== undefined) return readYaml(yaml);
		const block = findBlock(whole);
		return readPropertiesWithGrayMatter(
			block.kind === "block" ? whole.slice(0, block.contentStart) : whole,
		);
	});
}
