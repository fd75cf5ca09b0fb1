import process from "node:process";

/** Times in milliseconds (or sizes in megabytes) of the same work, in the order in which they were taken. */
export type Samples = readonly number[];

/** The value below which a share (0 to 1) of the samples lies. */
export function quantile(samples: Samples, share: number): number {
	const sorted = [...samples].sort((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const low = sorted[Math.floor(place)];
	const high = sorted[Math.ceil(place)];
	if (low === undefined || high === undefined) throw new Error("Nothing was measured.");
	return low + (high - low) * (place - Math.floor(place));
}

/** The middle one of the samples. */
export function median(samples: Samples): number {
	return quantile(samples, 0.5);
}

/** Milliseconds that some work takes. */
export function timeOnce(work: () => void): number {
	const started = performance.now();
	work();
	return performance.now() - started;
}

/** Milliseconds in which a core has worked for this process. */
export function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** The same work twice, by the floor and by us. */
export interface Pair {
	readonly floor: Samples;
	readonly ours: Samples;
}

/** Times the floor and our work by turns, so that what else the machine does meets both; the first `warmUp` rounds do not count. */
export function timeByTurns(
	warmUp: number,
	rounds: number,
	floor: () => void,
	ours: () => void,
): Pair {
	const pair = { floor: new Array<number>(), ours: new Array<number>() };
	for (let round = -warmUp; round < rounds; round++) {
		const times = { floor: timeOnce(floor), ours: timeOnce(ours) };
		if (round < 0) continue;
		pair.floor.push(times.floor);
		pair.ours.push(times.ours);
	}
	return pair;
}
