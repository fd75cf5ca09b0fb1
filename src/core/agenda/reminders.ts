import { type LocalDateTime, minutesBetween } from "../dates/calendar-date";
import type { InterviewEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";

/** A conversation that begins soon. */
export interface Reminder {
	readonly interview: InterviewEntry;
	readonly starts: LocalDateTime;
	/** How long it is until then. */
	readonly minutes: number;
}

/** The planned conversations that begin within so many minutes, the first of them first; none that has begun. */
export function remindersAt(index: VaultIndex, now: LocalDateTime, within: number): Reminder[] {
	const found = [...index.interviews].flatMap((interview): Reminder[] => {
		const { held, starts } = interview.note;
		if (held !== "planned" || starts === undefined) return [];
		const minutes = minutesBetween(now, starts);
		return minutes > 0 && minutes <= within ? [{ interview, starts, minutes }] : [];
	});
	return found.sort((a, b) => a.minutes - b.minutes);
}
