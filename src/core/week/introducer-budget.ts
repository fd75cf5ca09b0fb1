import type { CalendarDate } from "../dates/calendar-date";
import type { ContactEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import type { IntroGraph } from "../network/intro-graph";

/** What somebody can still be asked for. */
export interface Budget {
	/** How many more asks are not too many. */
	readonly left: number;
	/** Asks that they have not answered. */
	readonly open: number;
}

/** So many asks in 90 days are not too many (design: who can introduce me). */
const MOST_ASKS = 2;

/** What each introducer can still be asked for: open asks count first, whatever their age. */
export function introducerBudgets(
	index: VaultIndex,
	graph: IntroGraph,
	today: CalendarDate,
): (introducer: ContactEntry) => Budget {
	const open = new Map<ContactEntry, number>();
	for (const { note, introVia } of index.people) {
		if (note.stage !== "asked") continue;
		for (const { target } of introVia)
			if (target?.kind === "contact") open.set(target, (open.get(target) ?? 0) + 1);
	}
	const loads = graph.loadsOn(today);
	return (introducer) => {
		const asked = open.get(introducer) ?? 0;
		const load = Math.max(asked, loads.get(introducer)?.load ?? 0);
		return { left: MOST_ASKS - load, open: asked };
	};
}
