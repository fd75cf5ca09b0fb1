import { type CalendarDate, dayOf } from "../dates/calendar-date";
import type { VaultIndex } from "../index/vault-index";

/** The day of the latest held interview with each person, by the path of their note. */
export function findLastTalks(index: VaultIndex): ReadonlyMap<string, CalendarDate> {
	const latest = new Map<string, CalendarDate>();
	for (const { note, contact } of index.interviews) {
		if (note.held !== "held" || note.starts === undefined) continue;
		const day = dayOf(note.starts);
		for (const { target } of contact) {
			if (target?.kind === "contact" && day > (latest.get(target.path) ?? ""))
				latest.set(target.path, day);
		}
	}
	return latest;
}
