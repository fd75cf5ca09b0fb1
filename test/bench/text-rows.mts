import { type BenchRow, compareWithFloor, stateAlone } from "./bench-row.mts";
import type { EditResult, ReadersResult } from "./results.mts";
import { runProgram } from "./run-node.mts";

/** One property set in 30 KB of properties. */
export function measureEdits(): BenchRow[] {
	return runProgram<readonly EditResult[]>("measure-edits", []).map((edit) => {
		const size = `${(edit.bytes / 1000).toFixed(0)} KB`;
		const reader = edit.isFlat ? "fast reader" : "full reader of odd entries";
		const note = `${size}, ${reader}, 99 of 100 ${edit.p99.toFixed(2)} ms, first ${edit.first.toFixed(1)} ms`;
		return stateAlone({ operation: `one property edit: ${edit.form}`, note }, edit.median, {
			budget: 2,
			aim: 0.5,
		});
	});
}

/** The fast reader of properties as the floor, the full one against it; the note says how often the fast one steps aside. */
export function measureReaders(name: string, folder: string): BenchRow {
	const { blocks, left, unreadable, fast, full } = runProgram<ReadersResult>("measure-readers", [
		folder,
	]);
	const share = ((left / blocks) * 100).toFixed(2);
	const note = `fast steps aside for ${left} of ${blocks} (${share} %), ${unreadable} of them no YAML`;
	const start = { operation: `fast reader, and yaml: ${name}`, unit: "µs", note } as const;
	return compareWithFloor(start, { floor: fast, ours: full }, {});
}
