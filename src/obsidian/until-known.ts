import type { LiveIndex } from "../app/live-index";

const WAIT_MS = 500;
const MOST_WAITS = 6;

/** Waits until the index knows a note that was just made, or for a few seconds at most: until then it would be made again. */
export async function untilKnown(live: LiveIndex, path: string): Promise<void> {
	for (let waits = 0; waits < MOST_WAITS && !live.index.get(path); waits += 1)
		await nextChange(live);
}

function nextChange(live: LiveIndex): Promise<void> {
	return new Promise((resolve) => {
		const done = (): void => {
			window.clearTimeout(timer);
			stop();
			resolve();
		};
		const timer = window.setTimeout(done, WAIT_MS);
		const stop = live.subscribe(done);
	});
}
