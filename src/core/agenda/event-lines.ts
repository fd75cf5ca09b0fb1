import { dayOf, type LocalDateTime } from "../dates/calendar-date";
import { onDayLabel } from "../dates/day-in-words";
import type { EventEntry } from "../index/entry";
import { daysOf, reviewDaysOf } from "../records/event";
import { displayText } from "../text/link";
import type { AgendaDraft } from "./agenda-item";

/** When somebody who was at an event of that day has met people there: its note says no time. */
const EVENING = "18:00";

/** The line of an event: on the day before and while it is on, its sheet, and in its evening whom I met, too; from the day after, once, whom I met. */
export function eventLine(event: EventEntry, now: LocalDateTime): AgendaDraft | undefined {
	const today = dayOf(now);
	const days = daysOf(event.note);
	if (days === undefined) return undefined;
	const base = { person: undefined, interview: undefined, event };
	const { name, isPrepared, reviewed } = event.note;
	if (today <= days.last) {
		const due = today > days.first ? today : days.first;
		const where = event.note.place === undefined ? "" : `, ${displayText(event.note.place)}`;
		const isEvening = today >= days.first && now.slice(11) >= EVENING;
		const open = isPrepared ? "" : "; whom to find there isn't prepared yet";
		return {
			...base,
			due,
			kind: "event",
			why: `An event ${onDayLabel(days.first, today)}${where}${open}.`,
			action: "prepare-event",
			also: isEvening && reviewed !== today ? "review-event" : undefined,
		};
	}
	const asked = reviewDaysOf(event.note);
	if (asked === undefined || today > asked.last) return undefined;
	const why = `${name} was ${onDayLabel(days.last, today)}. Who did you meet?`;
	return { ...base, due: asked.first, kind: "event-unreviewed", why, action: "review-event" };
}
