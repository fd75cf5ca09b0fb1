import { peopleIn } from "../../core/pipeline/interviews-by-person";
import { categoryName } from "../../core/vocabulary/category";
import { LOG_EVENT_TABLE } from "../../core/vocabulary/log-event";
import { SOURCE_TABLE } from "../../core/vocabulary/source";
import { WEEK_GOAL_TABLE } from "../../core/vocabulary/week-goal";
import type { WeekNumber } from "../../core/results/week-results";
import type { Happened } from "../../core/week/review-week";
import type { AnyWeekLine, WeekLineKind } from "../../core/week/week-plan";

/** What the lines of a kind have above them. */
export const WEEK_HEADS: Readonly<Record<WeekLineKind, string>> = {
	ask: "Introductions to ask for",
	touch: "Get back in touch",
	source: "Try something new",
	missing: "Still missing",
	talk: "Conversations",
	event: "Events",
	promise: "Promised",
};

/** A line of the plan in plain words. */
export function weekLineLabel(line: AnyWeekLine): string {
	switch (line.kind) {
		case "ask": {
			const { between } = line.path;
			const over = between ? ` by way of ${between.note.name}` : "";
			return `Ask ${line.introducer.note.name} to introduce you to ${line.person.note.name}${over}`;
		}
		case "touch":
			return `Write to ${line.person.note.name}`;
		case "source":
			return `Look for people in a new place: ${SOURCE_TABLE[line.source]?.label ?? line.source}`;
		case "missing":
			return `Find someone: ${line.category === undefined ? (line.term ?? "") : categoryName(line.category)}`;
		case "talk":
			return `Talk to ${(peopleIn(line.interview)[0] ?? line.interview).note.name}`;
		case "event":
			return `Go to ${line.event.note.name}`;
		case "promise":
			return `Promised: ${(line.person ?? line.interview)?.note.name ?? ""}`;
	}
}

/** What there was of something that is wanted each week: "Asks 3 of 5". */
export function numberLabel({ goal, count, wanted }: WeekNumber): string {
	const { label } = WEEK_GOAL_TABLE[goal];
	return `${label} ${count}${wanted === undefined ? "" : ` of ${wanted}`}`;
}

/** What the log of a person says, in plain words. */
export function happenedLabel({ person, event }: Happened): string {
	return `${person.note.name}: ${LOG_EVENT_TABLE[event].label}`;
}
