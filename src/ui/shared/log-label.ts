import type { CalendarDate } from "../../core/dates/calendar-date";
import { timeLabel } from "../../core/dates/day-in-words";
import { displayText } from "../../core/text/link";
import type { LogLine } from "../../core/note/log";
import { shownText } from "./shown-text";

/** A line of the introduction log without its date: "scheduled 1 May at 09:00 Jane Doe: by phone". */
export function logLabel({ event, at, link, text }: LogLine, today: CalendarDate): string {
	const parts = [
		event,
		...(at === undefined ? [] : [timeLabel(at, today)]),
		...(link === undefined ? [] : [displayText(link)]),
	].join(" ");
	return text === undefined ? parts : `${parts}: ${shownText(text)}`;
}
