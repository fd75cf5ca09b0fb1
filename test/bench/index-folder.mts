// Our work over the same files: the folder walked, every note read, parsed and taken into the index.
import process from "node:process";
import { readVault } from "../../cli/vault/read-vault.mts";
import type { FolderResult } from "./results.mts";
import { printResult, readArgument } from "./run-node.mts";
import { processorTime } from "./samples.mts";

const before = processorTime();
const started = performance.now();
const vault = await readVault(
	{ cwd: ".", folder: readArgument(1), config: undefined },
	() => undefined,
);
const milliseconds = performance.now() - started;
const processor = processorTime() - before;
const megabytes = process.resourceUsage().maxRSS / 1024;
printResult<FolderResult>({ milliseconds, processor, megabytes, notes: vault.index.size });
