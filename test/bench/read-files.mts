// The floor of reading a vault: every file of a list, once, synchronously, and nothing else.
import { readFileSync } from "node:fs";
import process from "node:process";
import type { FolderResult } from "./results.mts";
import { printResult, readArgument } from "./run-node.mts";
import { processorTime, timeOnce } from "./samples.mts";

const files = readFileSync(readArgument(1), "utf8").split("\n");
let characters = 0;
const before = processorTime();
const milliseconds = timeOnce(() => {
	for (const file of files) characters += readFileSync(file, "utf8").length;
});
const processor = processorTime() - before;
const megabytes = process.resourceUsage().maxRSS / 1024;
if (characters === 0) throw new Error("Nothing was read.");
printResult<FolderResult>({ milliseconds, processor, megabytes, notes: files.length });
