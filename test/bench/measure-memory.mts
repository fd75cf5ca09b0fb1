// How much larger the heap is with the index than with the facts of the notes alone. Needs --expose-gc.
import process from "node:process";
import { VaultIndex } from "../../src/core/index/vault-index.ts";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings.ts";
import { makeFacts } from "./make-facts.mts";
import type { MemoryResult } from "./results.mts";
import { printResult, readArgument } from "./run-node.mts";

const facts = makeFacts(Number(readArgument(1)));
const withFacts = heapMegabytes();
const index = new VaultIndex(DEFAULT_SETTINGS);
for (const note of facts) index.set(note);
const withIndex = heapMegabytes();
if (index.size !== facts.length) throw new Error("Two notes have one path.");
printResult<MemoryResult>({ facts: withFacts, index: withIndex - withFacts, notes: index.size });

function heapMegabytes(): number {
	const collect = globalThis.gc;
	if (collect === undefined) throw new Error("Run this with --expose-gc.");
	for (let round = 0; round < 4; round++) void collect();
	return process.memoryUsage().heapUsed / 1e6;
}
