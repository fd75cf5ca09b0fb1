import { type AgendaItem, AGENDA_KIND_TABLE } from "../../core/agenda/agenda-item";
import { type CalendarDate, daysBetween } from "../../core/dates/calendar-date";
import type { Card } from "../../core/pipeline/board";
import { ageOf } from "../../core/pipeline/stage-status";
import { countOf } from "../../core/text/count-of";

/** How long somebody is in their stage, and when the next move is due: "5 days, due in 2 days". */
export function ageLabel(card: Card, today: CalendarDate): string {
	const { stageStatus, dueOn } = card;
	const due = stageStatus.isExplained && dueOn !== undefined ? dueLabel(dueOn, today) : undefined;
	return [timeInStage(card, today), due].filter((part) => part !== undefined).join(", ");
}

/** How long somebody is in their stage: "today", "5 days"; undefined where nothing says since when. */
export function timeInStage({ stageStatus }: Card, today: CalendarDate): string | undefined {
	if (!stageStatus.isExplained) return "age unknown";
	const age = ageOf(stageStatus, today);
	return age === undefined ? undefined : age === 0 ? "today" : countOf(age, "day");
}

/** "due today", "due in 3 days", "2 days overdue". */
export function dueLabel(due: CalendarDate, today: CalendarDate): string {
	const days = daysBetween(today, due);
	if (days === 0) return "due today";
	if (days === 1) return "due tomorrow";
	return days > 0 ? `due in ${countOf(days, "day")}` : `${countOf(-days, "day")} overdue`;
}

/** Whether a line is late, and that costs something. */
export function isCostlyLate({ kind, overdueDays }: AgendaItem): boolean {
	return overdueDays > 0 && AGENDA_KIND_TABLE[kind].isCostly === true;
}
