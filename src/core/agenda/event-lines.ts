import type { CalendarDate } from "../dates/calendar-date";
import { onDayLabel } from "../dates/day-in-words";
import type { EventEntry } from "../index/entry";
import { daysOf, reviewDaysOf } from "../records/event";
import { displayText } from "../text/link";
import type { AgendaDraft } from "./agenda-item";

/** The line of an event: on the day before and while it is on, its sheet; from the day after, once, whom I met. */
export function eventLine(event: EventEntry, today: CalendarDate): AgendaDraft | undefined {
	const days = daysOf(event.note);
	if (days === undefined) return undefined;
	const base = { person: undefined, interview: undefined, event };
	const { name, isPrepared } = event.note;
	if (today <= days.last) {
		const due = today > days.first ? today : days.first;
		const where = event.note.place === undefined ? "" : `, ${displayText(event.note.place)}`;
		const open = isPrepared ? "" : "; whom to find there isn't prepared yet";
		return {
			...base,
			due,
			kind: "event",
			why: `An event ${onDayLabel(days.first, today)}${where}${open}.`,
			action: "prepare-event",
		};
	}
	const asked = reviewDaysOf(event.note);
	if (asked === undefined || today > asked.last) return undefined;
	const why = `${name} was ${onDayLabel(days.last, today)}. Who did you meet?`;
	return { ...base, due: asked.first, kind: "event-unreviewed", why, action: "review-event" };
}
