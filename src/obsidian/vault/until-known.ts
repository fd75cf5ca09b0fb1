import type { LiveIndex } from "../../app/write/live-index";

const WAIT_MS = 500;

/** Waits until the index knows what these new notes are, or for this many milliseconds at most, unless nobody waits for it any more: until then they would be made again. */
export async function untilKnown(
	live: LiveIndex,
	paths: readonly string[],
	mostMs: number,
	isGone: () => boolean = () => false,
): Promise<void> {
	const end = performance.now() + mostMs;
	const isUnknown = (path: string): boolean => (live.index.get(path)?.kind ?? "other") === "other";
	for (let left = paths.filter(isUnknown); left.length > 0; left = left.filter(isUnknown)) {
		if (isGone() || performance.now() >= end) return;
		await nextChange(live);
	}
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
