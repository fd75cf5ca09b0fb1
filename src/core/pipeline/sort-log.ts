import type { LogLine } from "../note/log";
import { type Stage, stageAfter } from "../vocabulary/stage";
import { stageOfLine } from "./stage-of-line";

/**
 * The lines of a log by date. Those of one day stay in their order, but in a log that somebody keeps with the
 * newest line first: there the lower one is the earlier.
 */
export function sortByDate(log: readonly LogLine[]): readonly LogLine[] {
	if (log.every((line, i) => i === 0 || dateAt(log, i - 1) <= line.date)) return log;
	const asWritten = [...log].sort(compareDates);
	const newestFirst = countFalling(log);
	if (!isFalling(log.slice(0, newestFirst))) return asWritten;
	// Lines that are appended to such a log stand below, the newest last.
	const turned = [...log.slice(0, newestFirst).reverse(), ...log.slice(newestFirst)];
	turned.sort(compareDates);
	const difference = countStrays(turned) - countStrays(asWritten);
	return difference < 0 || (difference === 0 && newestFirst === log.length) ? turned : asWritten;
}

/** How many lines from the top are each no later than the one above. */
function countFalling(log: readonly LogLine[]): number {
	const end = log.findIndex((line, i) => i > 0 && line.date > dateAt(log, i - 1));
	return end < 0 ? log.length : end;
}

function isFalling(lines: readonly LogLine[]): boolean {
	return dateAt(lines, lines.length - 1) < dateAt(lines, 0);
}

/** How many lines are no event of the stage to which those before them lead. */
function countStrays(lines: readonly LogLine[]): number {
	let stage: Stage | undefined;
	let strays = 0;
	for (const line of lines) {
		const isLegal = line.event === "corrected" || stageAfter(stage, line.event) !== undefined;
		if (!isLegal) strays += 1;
		stage = stageOfLine(line) ?? stage;
	}
	return strays;
}

function compareDates(a: LogLine, b: LogLine): number {
	return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

function dateAt(log: readonly LogLine[], i: number): string {
	return log[i]?.date ?? "";
}
