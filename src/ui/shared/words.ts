import type { Reading } from "../../app/write/live-index";
import type { Result } from "../../core/fit/judge-term";
import type { Stage } from "../../core/vocabulary/stage";
import type { Move } from "../../core/vocabulary/stage-table";
import type { Dimension } from "../../core/vocabulary/dimension";

export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
	industry: "Industry",
	profession: "Profession",
	geography: "Geography",
};

const RESULT_WORDS: Readonly<Record<Result, string>> = {
	match: "matches",
	broader: "is less precise",
	other: "is something else",
	unknown: "is not known",
};

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
	identified: "Identified",
	asked: "Asked",
	"name-ok": "Name ok",
	introduced: "Introduced",
	contacted: "Contacted",
	scheduled: "Scheduled",
	met: "Met",
	declined: "Declined",
	"no-reply": "No reply",
	dropped: "Dropped",
};

/** How far the vault is read, as far as that is known. */
export function readingWords(reading: Reading | undefined): string {
	if (!reading) return "Reading the vault…";
	return `Reading the vault (${formatCount(reading.done)} of ${formatCount(reading.all)})`;
}

/** Whose move it is. */
export const MOVE_WORDS: Readonly<Record<Move, string>> = {
	mine: "Your move",
	introducer: "Introducer's move",
	theirs: "Their move",
	both: "Agreed on",
	closed: "Closed",
};

/** The days of the week, from Sunday. */
export const DAY_WORDS: readonly string[] = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
];

const CATEGORY_WORDS: Readonly<Record<string, string>> = {
	"power-connector": "Power connector",
	"industry-expert": "Industry expert",
	"employer-or-customer": "Employer or customer",
	peer: "Peer",
	"direct-report": "Direct report",
};

/** A category as people read it; the user's own with a capital. */
export function categoryWord(category: string): string {
	const own = category.replace(/-/g, " ");
	return CATEGORY_WORDS[category] ?? own.charAt(0).toUpperCase() + own.slice(1);
}

/** "Industry matches", for screen readers and tooltips. */
export function resultWords(dimension: Dimension, result: Result): string {
	return `${DIMENSION_WORDS[dimension]} ${RESULT_WORDS[result]}`;
}

/** "1 person", "107 people". */
export function countPeople(count: number): string {
	return count === 1 ? "1 person" : `${formatCount(count)} people`;
}

/** A number as people read it: "1,700". */
export function formatCount(count: number): string {
	return NUMBERS.format(count);
}

/** To make it takes longer than to use it. */
const NUMBERS = new Intl.NumberFormat("en-US");
