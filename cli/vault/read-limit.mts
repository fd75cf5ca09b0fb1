import { UsageError } from "../usage-error.mts";

/** How many rows `--limit` allows, where it is given; 0 means all. */
export function readLimit(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	if (!/^\d+$/.test(text))
		throw new UsageError(`--limit: expected a number from 0 up, got "${text}".`);
	return Number(text) || Infinity;
}
