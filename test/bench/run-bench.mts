// Measures everything, one process at a time, prints the table and writes it to a file.
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import process from "node:process";
import { parseArgs } from "node:util";
import { type BenchRow, tabulate } from "./bench-row.mts";
import { measureFolder, measureProcess } from "./disk-rows.mts";
import { measureImport } from "./import-rows.mts";
import {
	compareGrowth,
	type IndexRows,
	measureFollow,
	measureIndex,
	measureMemory,
} from "./index-rows.mts";
import { measureNetwork } from "./network-rows.mts";
import { runProgram } from "./run-node.mts";
import { measureEdits, measureReaders } from "./text-rows.mts";
import { measureView } from "./view-rows.mts";
import type { WrittenVault } from "./write-vault.mts";

const PEOPLE_OF_PROCESS = 500;
/** The simulated host takes minutes to begin with more. */
const MAX_PEOPLE_OF_VIEW = 30_000;

/** The most connections that LinkedIn allows. */
const MAX_ROWS_OF_IMPORT = 30_000;

const { values } = parseArgs({
	options: {
		sizes: { type: "string", default: "" },
		store: { type: "string", default: "" },
		command: { type: "string", default: "" },
		demo: { type: "string", default: "" },
		plugin: { type: "string", default: "" },
		results: { type: "string", default: "" },
	},
});
const sizes = values.sizes.split(",").map(Number);
const loadBefore = loadavg();
const rows: BenchRow[] = [];

const small = prepareVault(PEOPLE_OF_PROCESS);
add([measureProcess(values.command, small, PEOPLE_OF_PROCESS)]);
add(measureEdits());
add([measureReaders("demo-vault", values.demo)]);
const indexes: IndexRows[] = [];
for (const [place, size] of sizes.entries()) {
	const vault = prepareVault(size);
	if (place === 0) add([measureReaders(`${size.toLocaleString("en")} people`, vault.folder)]);
	add(measureFolder(vault, size));
	const index = measureIndex(size);
	indexes.push(index);
	add(index.rows);
	add([measureMemory(size)]);
	add(measureFollow(size));
	add(measureNetwork(size));
	if (size <= MAX_ROWS_OF_IMPORT) add(measureImport(size));
	if (size <= MAX_PEOPLE_OF_VIEW) add(measureView(vault, size, values.plugin));
}
const [smallest, largest] = [indexes[0], indexes.at(-1)];
if (smallest && largest && smallest !== largest) add(compareGrowth(smallest, largest));

const missed = rows.filter(({ verdict }) => verdict === "MISSED").length;
const judged = rows.filter(({ verdict }) => verdict !== undefined).length;
const machine = {
	node: process.version,
	cores: cpus().length,
	platform: `${process.platform}-${process.arch}`,
};
const load = { before: loadBefore, after: loadavg() };
process.stderr.write("\n");
console.log(tabulate(rows));
console.log(
	`\nNode ${machine.node}, ${machine.cores} cores, ${machine.platform}; load ${describeLoad(load.before)} before, ${describeLoad(load.after)} after.`,
);
if (Math.max(load.before[0] ?? 0, load.after[0] ?? 0) > machine.cores + 1) {
	console.log("Other processes wanted the cores too: measure again when the machine is quiet.");
}
console.log(`${judged - missed} of ${judged} within budget, ${missed} missed.`);
writeFileSync(
	values.results,
	`${JSON.stringify({ ...machine, load, sizes, rows }, undefined, "\t")}\n`,
);

/** Says at once what is there, so that a long run shows where it is. */
function add(more: readonly BenchRow[]): void {
	rows.push(...more);
	for (const { operation, size, unit, ours, ratio, verdict } of more) {
		const people = size === undefined ? "" : ` (${size.toLocaleString("en")})`;
		const value = ratio === undefined ? `${ours.toFixed(3)} ${unit}` : `${ratio.toFixed(2)}×`;
		process.stderr.write(`${operation}${people}: ${value} ${verdict ?? ""}\n`);
	}
}

function prepareVault(size: number): WrittenVault {
	return runProgram<WrittenVault>("prepare-vault", [values.store, String(size)]);
}

/** The mean number of processes that wanted a core in the last minute: over the number of cores, times are not to be trusted. */
function describeLoad([lastMinute = 0]: readonly number[]): string {
	return lastMinute.toFixed(1);
}
