import type { CalendarDate } from "../dates/calendar-date";
import { dayLabel } from "../dates/day-in-words";
import type { InterviewEntry } from "../index/entry";
import type { OpenPromise } from "../note/promises";
import { blankMarks } from "../people/line-marks";
import { peopleIn } from "../pipeline/interviews-by-person";
import { plainText } from "../text/neutralize";
import type { AgendaDraft } from "./agenda-item";

/** What I promised in a conversation until a day, until it is ticked in its note. */
export function promiseLines(interview: InterviewEntry, today: CalendarDate): AgendaDraft[] {
	const [person] = peopleIn(interview);
	return interview.note.promises.map((promise) => ({
		kind: "promise",
		person,
		interview,
		due: promise.due,
		why: `You promised for ${dayLabel(promise.due, today)}: ${promiseWords(promise)}`,
		action: "open-task",
		promise,
	}));
}

/** What was promised: the task without its marks. */
export function promiseWords({ text: task }: OpenPromise): string {
	const words = blankMarks(task).text.replace(/\bdue::\s*\S+/g, "");
	return plainText(words).replace(/\s+/g, " ").trim() || task;
}
