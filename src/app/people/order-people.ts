import type { ContactEntry } from "../../core/index/entry";
import type { Board } from "../../core/pipeline/board";
import { plannedOne } from "../../core/pipeline/interviews-by-person";
import { progressOf } from "../../core/vocabulary/stage";

/** People in the order in which one is likely to be meant: those with a planned conversation, those in progress, then by the last contact and the name. */
export function orderPeople(
	people: readonly ContactEntry[],
	{ interviews }: Board,
): ContactEntry[] {
	const ranked = people.map((entry) => {
		const { stage, lastTouch = "" } = entry.note;
		const isPlanned = stage === "scheduled" || plannedOne(interviews.get(entry) ?? []);
		const isInProgress = stage !== undefined && progressOf(stage) === "in-progress";
		return { entry, group: isPlanned ? 0 : isInProgress ? 1 : 2, lastTouch };
	});
	return ranked
		.sort(
			(a, b) =>
				a.group - b.group ||
				compare(b.lastTouch, a.lastTouch) ||
				compare(a.entry.labels[0] ?? "", b.entry.labels[0] ?? ""),
		)
		.map(({ entry }) => entry);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
