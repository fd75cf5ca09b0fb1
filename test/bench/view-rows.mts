import { type BenchRow, compareWithFloor, stateAlone } from "./bench-row.mts";
import type { ViewResult } from "./results.mts";
import { runProgram } from "./run-node.mts";
import type { WrittenVault } from "./write-vault.mts";

/** The space-fit view in Chromium, in the simulated host. */
export function measureView({ folder }: WrittenVault, people: number, plugin: string): BenchRow[] {
	const { load, open, floor, frames, redraw, blocks, rows } = runProgram<ViewResult>(
		"measure-view",
		[folder, plugin],
	);
	const start = (operation: string, note?: string) => ({
		operation,
		size: people,
		...(note === undefined ? {} : { note }),
	});
	return [
		compareWithFloor(
			start("view opened", "floor: 100 rows painted"),
			{ floor, ours: open },
			{ budget: 1.5, aim: 1.1 },
		),
		compareWithFloor(
			start(
				"view scrolled, 95 of 100 frames",
				`${rows} rows drawn; floor: 1,000 of them as they are`,
			),
			{ floor: [frames.floor], ours: [frames.ours] },
			{ budget: 1.25, aim: 1.1 },
		),
		stateAlone(start("view after one note changed, script"), redraw, {
			budget: people <= 10_000 ? 4 : 8,
			aim: 3,
		}),
		stateAlone(
			start(
				"10,000 changes of 2,000 notes, every view open: longest block",
				`${blocks.length} over 50 ms`,
			),
			Math.max(0, ...blocks),
			{ budget: 50 },
		),
		stateAlone(start("plugin's bundle evaluated"), load, {}),
	];
}
