import { displayText } from "../core/note/link";
import type { DimensionFit } from "../core/fit/dimension-fit";
import type { How, Result } from "../core/fit/judge-term";
import type { Stage } from "../core/pipeline/stage";
import type { Dimension } from "../core/terms/dimension";

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

const HOW_WORDS: Readonly<Record<How, string>> = {
	equal: "is",
	alias: "is another word for",
	suffix: "can only mean",
	inside: "is in",
	broader: "is wider than",
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

/** Why a dimension fits: "Payments is in Fintech (from Quillfin)"; undefined where it does not. */
export function reasonWords(fit: DimensionFit): string | undefined {
	if (fit.reasons.length === 0) return undefined;
	const reasons = fit.reasons.map(({ value, term, how }) => {
		const [said, wanted] = [displayText(value.text), displayText(term.text)];
		return how === "equal" && said === wanted ? said : `${said} ${HOW_WORDS[how]} ${wanted}`;
	});
	const from = fit.inheritedFrom ? ` (from ${fit.inheritedFrom.note.name})` : "";
	return `${reasons.join("; ")}${from}`;
}

/** "1 person", "107 people". */
export function countPeople(count: number): string {
	return count === 1 ? "1 person" : `${count.toLocaleString("en-US")} people`;
}
