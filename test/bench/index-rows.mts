import { type BenchRow, compareWithFloor, stateAlone } from "./bench-row.mts";
import type { ChangeResult, FollowResult, IndexResult, MemoryResult } from "./results.mts";
import { runProgram } from "./run-node.mts";

const PEOPLE_OF_MEMORY_BUDGET = 30_000;

/** The rows about one size, and what growth is computed from. */
export interface IndexRows {
	readonly rows: readonly BenchRow[];
	readonly size: number;
	readonly changes: readonly ChangeResult[];
}

/** The index in memory against a plain loop over the same properties; and single changes of it. */
export function measureIndex(size: number): IndexRows {
	const result = runProgram<IndexResult>("measure-index", [String(size)]);
	const { longestSlice, longestNote } = result.slices;
	const slice = { operation: "longest slice of that, in slices of 8 ms, cold", size };
	const rows = [
		compareWithFloor({ operation: "index from cached properties", size }, result.build, {
			budget: 40,
			aim: 20,
		}),
		stateAlone(
			{ ...slice, note: `longest single note ${longestNote.toFixed(2)} ms` },
			longestSlice,
			{
				budget: 16,
				aim: 8,
			},
		),
		...result.changes.flatMap((change) => rowsOfChange(change, size)),
		compareWithFloor({ operation: "fit of all, made from nothing", size }, result.fitAfterChange, {
			budget: 12,
			aim: 5,
		}),
	];
	return { rows, size, changes: result.changes };
}

function rowsOfChange(
	{ change, median, p99, longest, users }: ChangeResult,
	size: number,
): BenchRow[] {
	const note = users === undefined ? undefined : `${users.toLocaleString("en")} notes lead to it`;
	const start = {
		operation: `${change}: median`,
		size,
		...(note === undefined ? {} : { note }),
	};
	const tail = {
		operation: `${change}: 99 of 100`,
		size,
		note: `longest ${longest.toFixed(2)} ms`,
	};
	return [
		stateAlone(start, median, { budget: 0.05, aim: 0.02 }),
		stateAlone(tail, p99, { budget: 1 }),
	];
}

/** How much longer a change takes in the largest vault than in the smallest. */
export function compareGrowth(smallest: IndexRows, largest: IndexRows): BenchRow[] {
	return largest.changes.flatMap(({ change, median }) => {
		const before = smallest.changes.find((other) => other.change === change);
		if (before === undefined) return [];
		const note = `from ${smallest.size.toLocaleString("en")} people`;
		const start = {
			operation: `growth: ${change}`,
			size: largest.size,
			unit: "×",
			note,
		} as const;
		return [stateAlone(start, median / before.median, { budget: 1.5 })];
	});
}

/** What the open app keeps up to date, where everybody stands in the pipeline. */
export function measureFollow(size: number): BenchRow[] {
	const { views, inPipeline } = runProgram<FollowResult>("measure-follow", [String(size)]);
	return views.flatMap(({ view, median, p99, again }) => {
		const note = `${inPipeline.toLocaleString("en")} in the pipeline, 99 of 100 ${p99.toFixed(2)} ms`;
		const limits = { budget: size <= 10_000 ? 2 : 4, aim: 1 };
		return [
			stateAlone({ operation: `${view}, after one note changed`, size, note }, median, limits),
			stateAlone({ operation: `${view}, asked again`, size }, again, { budget: 0.05 }),
		];
	});
}

/** What the index adds to the heap. */
export function measureMemory(size: number): BenchRow {
	const { facts, index, notes } = runProgram<MemoryResult>(
		"measure-memory",
		[String(size)],
		["--expose-gc"],
	);
	const note = `beside ${facts.toFixed(1)} MB of facts, ${notes.toLocaleString("en")} notes`;
	const limits = size === PEOPLE_OF_MEMORY_BUDGET ? { budget: 30, aim: 15 } : {};
	return stateAlone({ operation: "memory of the index", size, unit: "MB", note }, index, limits);
}
