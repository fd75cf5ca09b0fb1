import type { LiveIndex } from "../app/live-index";

const WAIT_MS = 500;
const MOST_WAITS = 6;
const LONG_WAIT_MS = 10_000;

/** Waits until the index knows a note that was just made, or for a few seconds at most: until then it would be made again. */
export async function untilKnown(live: LiveIndex, path: string): Promise<void> {
	for (let waits = 0; waits < MOST_WAITS && !live.index.get(path); waits += 1)
		await nextChange(live);
}

/** Waits until the index knows all of these as contacts, or for ten seconds at most: it follows thousands of new notes with a delay. */
export async function untilContacts(live: LiveIndex, paths: readonly string[]): Promise<void> {
	const end = performance.now() + LONG_WAIT_MS;
	let left = paths;
	while (performance.now() < end) {
		left = left.filter((path) => live.index.get(path)?.kind !== "contact");
		if (left.length === 0) return;
		await nextChange(live);
	}
}

/** Waits until the whole vault has been read: before that everybody would seem new. */
export async function untilReady(live: LiveIndex): Promise<void> {
	while (!live.isReady) await nextChange(live);
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
