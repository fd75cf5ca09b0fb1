import { type BenchRow, stateAlone } from "./bench-row.mts";
import type { NetworkResult } from "./results.mts";
import { runProgram } from "./run-node.mts";

/** Who can introduce me: the graph made once, and questions to it; and whom to ask for this week. */
export function measureNetwork(size: number): BenchRow[] {
	const { edges, build, questions, week } = runProgram<NetworkResult>("measure-network", [
		String(size),
	]);
	const start = {
		operation: "who can introduce me: the graph made from the index",
		size,
		note: `${edges.toLocaleString("en")} said edges, hubs of 3,000`,
	};
	return [
		stateAlone(start, build, {}),
		...questions.map(({ about, median, p99, longest }) => {
			const note = `99 of 100 ${p99.toFixed(2)} ms, longest ${longest.toFixed(2)} ms`;
			const operation = `who can introduce me to ${about}`;
			return stateAlone({ operation, size, note }, median, { budget: 5, aim: 1 });
		}),
		stateAlone(
			{
				operation: "the plan of the week, besides the fit",
				size,
				note: "a space that a sixth of all fit whole",
			},
			week,
			{ budget: (100 * size) / 10_000, aim: (50 * size) / 10_000 },
		),
	];
}
