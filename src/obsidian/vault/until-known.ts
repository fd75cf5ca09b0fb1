import type { LiveIndex } from "../../app/write/live-index";
import type { Entry } from "../../core/index/entry";

const WAIT_MS = 500;

/** Waits until the index knows what these new notes are, or for this many milliseconds at most, unless nobody waits for it any more: until then they would be made again. */
export function untilKnown(
	live: LiveIndex,
	paths: readonly string[],
	mostMs: number,
	isGone: () => boolean = () => false,
): Promise<void> {
	const isUnknown = (path: string): boolean => (live.index.get(path)?.kind ?? "other") === "other";
	return untilNone(live, paths, isUnknown, mostMs, isGone);
}

/** Waits until the index has read these notes again, or for this many milliseconds at most; `entryBefore` is what it knew of each before it was written. */
export function untilRead(
	live: LiveIndex,
	paths: readonly string[],
	entryBefore: (path: string) => Entry | undefined,
	mostMs: number,
): Promise<void> {
	const isOld = (path: string): boolean => live.index.get(path) === entryBefore(path);
	return untilNone(live, paths, isOld, mostMs, () => false);
}

async function untilNone(
	live: LiveIndex,
	paths: readonly string[],
	isWaiting: (path: string) => boolean,
	mostMs: number,
	isGone: () => boolean,
): Promise<void> {
	const end = performance.now() + mostMs;
	for (let left = paths.filter(isWaiting); left.length > 0; left = left.filter(isWaiting)) {
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
