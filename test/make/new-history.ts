import { UndoHistory } from "../../src/app/write/undo-history";
import type { LocalDateTime } from "../../src/core/dates/calendar-date";

/** A history of what was done on a day in spring, which is kept as text in the list, the newest last. */
export function newHistory(saved: string[] = []): UndoHistory {
	return new UndoHistory({
		now: () => "2026-03-12T11:00" as LocalDateTime,
		load: () => JSON.parse(saved.at(-1) ?? "null") as unknown,
		save: (data) => void saved.push(JSON.stringify(data ?? null)),
	});
}
