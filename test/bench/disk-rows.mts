import process from "node:process";
import { engineFlag } from "../../cli/engine-flag.mts";
import { type BenchRow, compareWithFloor, type Limits } from "./bench-row.mts";
import type { FolderResult } from "./results.mts";
import { runNode, runProgram } from "./run-node.mts";
import { median, type Pair } from "./samples.mts";
import type { WrittenVault } from "./write-vault.mts";

const PROCESS_ROUNDS = 21;

/** Reading a folder into the index against reading its files, each time in a fresh process; and the most memory that each had. */
export function measureFolder(
	{ folder, listFile, notes, megabytes }: WrittenVault,
	people: number,
): BenchRow[] {
	const time = { floor: new Array<number>(), ours: new Array<number>() };
	const processor = { floor: new Array<number>(), ours: new Array<number>() };
	const memory = { floor: new Array<number>(), ours: new Array<number>() };
	const flag = engineFlag(process.versions.node);
	const rounds = people > 50_000 ? 5 : people > 20_000 ? 7 : 11;
	for (let round = -1; round < rounds; round++) {
		const floor = runProgram<FolderResult>("read-files", [listFile]);
		const ours = runProgram<FolderResult>(
			"index-folder",
			[folder],
			flag === undefined ? [] : [flag],
		);
		if (floor.notes !== notes || ours.notes !== notes) throw new Error("Not every note was read.");
		if (round < 0) continue; // the first fills the page cache
		time.floor.push(floor.milliseconds);
		time.ours.push(ours.milliseconds);
		processor.floor.push(floor.processor);
		processor.ours.push(ours.processor);
		memory.floor.push(floor.megabytes);
		memory.ours.push(ours.megabytes);
	}
	const share = (median(time.ours) / median(time.floor)).toFixed(2);
	const note = `${notes.toLocaleString("en")} notes, ${megabytes.toFixed(0)} MB; ${share}× by the clock`;
	const reading = { operation: "folder → read, parsed, indexed", size: people, note };
	const peak = { operation: "peak memory of that", size: people, unit: "MB" } as const;
	return [
		compareWithFloor(reading, processor, limitsOfReading(people)),
		compareWithFloor(peak, memory, limitsOfMemory(people)),
	];
}

/** The command line from its start to its end against Node that does nothing. */
export function measureProcess(
	command: string,
	{ folder }: WrittenVault,
	people: number,
): BenchRow {
	const pair: Pair & { floor: number[]; ours: number[] } = { floor: [], ours: [] };
	for (let round = -2; round < PROCESS_ROUNDS; round++) {
		const floor = runNode(["-e", "0"]);
		const ours = runNode([command, "fit", folder]);
		if (ours.stdout === "") throw new Error("The command line printed nothing.");
		if (round < 0) continue;
		pair.floor.push(floor.milliseconds);
		pair.ours.push(ours.milliseconds);
	}
	return compareWithFloor({ operation: "whole process: fit", size: people }, pair, {
		budget: 3.2,
		aim: 2.4,
	});
}

function limitsOfReading(people: number): Limits {
	if (people <= 10_000) return { budget: 3.8, aim: 3 };
	return people <= 30_000 ? { budget: 3.5, aim: 2.9 } : { budget: 3.3, aim: 2.7 };
}

function limitsOfMemory(people: number): Limits {
	if (people <= 10_000) return {};
	return people <= 30_000 ? { budget: 2.5, aim: 1.7 } : { budget: 3.5, aim: 2.4 };
}
