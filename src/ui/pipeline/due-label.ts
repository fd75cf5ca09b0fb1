import { type CalendarDate, daysBetween } from "../../core/dates/calendar-date";
import type { Card } from "../../core/pipeline/board";
import { ageOf } from "../../core/pipeline/stage-status";

/** How long somebody is in their stage, and when the next move is due: "5 d, due in 2 d". */
export function ageLabel({ stageStatus, dueOn }: Card, today: CalendarDate): string {
	if (!stageStatus.isExplained) return "age unknown";
	const age = ageOf(stageStatus, today);
	const parts = [
		age === undefined ? undefined : age === 0 ? "today" : `${age} d`,
		dueOn === undefined ? undefined : dueLabel(dueOn, today),
	];
	return parts.filter((part) => part !== undefined).join(", ");
}

/** "due today", "due in 3 d", "2 d overdue". */
export function dueLabel(due: CalendarDate, today: CalendarDate): string {
	const days = daysBetween(today, due);
	if (days === 0) return "due today";
	if (days === 1) return "due tomorrow";
	return days > 0 ? `due in ${days} d` : `${-days} d overdue`;
}

/** Whether the next move is late: its day is over. */
export function isOverdue(dueOn: CalendarDate | undefined, today: CalendarDate): boolean {
	return dueOn !== undefined && dueOn < today;
}
