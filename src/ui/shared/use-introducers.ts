import type { CalendarDate } from "../../core/dates/calendar-date";
import type { ContactEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import type { GraphCache } from "../../core/network/graph-cache";
import { useLater } from "./use-later";

/** Says who could introduce me to the people that are drawn, as soon as that is known. */
export function useIntroducers(
	graphs: GraphCache,
	index: VaultIndex,
	today: CalendarDate,
): (entry: ContactEntry) => ContactEntry | undefined {
	return useLater(
		index,
		`${index.revision} ${today}`,
		(entry: ContactEntry) => graphs.best(index, entry, today)?.introducer,
	);
}
