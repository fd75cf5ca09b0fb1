import type { AttemptOutcome } from "../pipeline/attempts";

/** How attempts of one kind came out; `rate` is met of those decided, 0 to 1, undefined where too few are decided. */
export interface Success {
	readonly open: number;
	readonly met: number;
	readonly declined: number;
	readonly noReply: number;
	readonly rate: number | undefined;
}

/** Fewer decided attempts than this say nothing in percent (design: results). */
const MIN_DECIDED = 5;

/** Counts how attempts came out; those that I gave up count nowhere. */
export function countSuccess(outcomes: Iterable<AttemptOutcome>): Success {
	let [open, met, declined, noReply] = [0, 0, 0, 0];
	for (const outcome of outcomes) {
		if (outcome === "open") open += 1;
		else if (outcome === "met") met += 1;
		else if (outcome === "declined") declined += 1;
		else if (outcome === "no-reply") noReply += 1;
	}
	return { open, met, declined, noReply, rate: rateOf(met, met + declined + noReply) };
}

/** A share, 0 to 1, or undefined where too few cases are decided. */
export function rateOf(part: number, decided: number): number | undefined {
	return decided < MIN_DECIDED ? undefined : part / decided;
}

/** The middle of some numbers, the mean of the two middle ones of an even count; undefined of none. */
export function median(numbers: readonly number[]): number | undefined {
	const sorted = [...numbers].sort((a, b) => a - b);
	const upper = sorted[sorted.length >> 1];
	const lower = sorted[(sorted.length - 1) >> 1];
	return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
