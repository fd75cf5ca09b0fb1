// How often the fast reader of properties steps aside in a vault, and what it and the full one take for a note.
import { readFileSync } from "node:fs";
import path from "node:path";
import { walkVault } from "../../cli/vault/walk-vault.mts";
import { findBlock } from "../../src/core/note/block.ts";
import { readFlatProperties } from "../../src/core/note/fast-yaml.ts";
import { readYaml } from "../../src/core/note/yaml.ts";
import type { ReadersResult } from "./results.mts";
import { printResult, readArgument } from "./run-node.mts";
import { timeByTurns } from "./samples.mts";

/** The full reader is too slow for all of them; the same notes are given to both. */
const MAX_TIMED = 2_000;
const PASSES_OF_FAST = 10;

const root = readArgument(1);
const blocks = walkVault(root).notes.flatMap((file) => {
	const text = readFileSync(path.join(root, file), "utf8");
	const block = findBlock(text);
	return block.kind === "block" ? [text.slice(block.from, block.to)] : [];
});
const taken = blocks.filter((block) => readFlatProperties(block) !== undefined);
const left = blocks.filter((block) => readFlatProperties(block) === undefined);
const unreadable = left.filter((block) => !readYaml(block).ok);

const stride = Math.max(1, Math.floor(taken.length / MAX_TIMED));
const timed = taken.filter((_, place) => place % stride === 0);
let seen = 0;
const pair = timeByTurns(1, 5, readFast, readFull);
if (seen === 0) throw new Error("Nothing was read.");

printResult<ReadersResult>({
	blocks: blocks.length,
	left: left.length,
	unreadable: unreadable.length,
	fast: pair.floor.map((time) => (time * 1000) / timed.length / PASSES_OF_FAST),
	full: pair.ours.map((time) => (time * 1000) / timed.length),
});

function readFast(): void {
	for (let pass = 0; pass < PASSES_OF_FAST; pass++) {
		for (const block of timed) if (readFlatProperties(block)) seen++;
	}
}

function readFull(): void {
	for (const block of timed) if (readYaml(block).ok) seen++;
}
