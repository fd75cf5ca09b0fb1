import { type BenchRow, compareWithFloor, stateAlone } from "./bench-row.mts";
import type { ImportBenchResult } from "./results.mts";
import { runProgram } from "./run-node.mts";

/** An import planned against as many people as it has rows; and its file read. */
export function measureImport(size: number): BenchRow[] {
	const { rows, megabytes, read, plan, outcome, writing } = runProgram<ImportBenchResult>(
		"measure-import",
		[String(size)],
	);
	const count = rows.toLocaleString("en");
	return [
		stateAlone(
			{ operation: `file of ${count} rows read`, size, note: `${megabytes.toFixed(1)} MB` },
			read,
			{},
		),
		compareWithFloor({ operation: `import of ${count} rows planned`, size, note: outcome }, plan, {
			budget: 15,
			aim: 10,
		}),
		stateAlone(
			{ operation: `${writing.notes} notes written, vault in memory`, size },
			writing.write,
			{ budget: 1_000, aim: 300 },
		),
		stateAlone({ operation: "that undone", size }, writing.undo, { budget: 1_000, aim: 300 }),
	];
}
