import type { CalendarDate } from "../../core/dates/calendar-date";
import type { ContactEntry } from "../../core/index/entry";
import type { IntroPath } from "../../core/network/find-paths";
import { pathsToPropose } from "../../core/network/paths-to-propose";
import type { IntroGraph } from "../../core/network/intro-graph";

const MAX_NAMED = 3;

/**
 * Who could introduce me to somebody whom I am about to write to cold, the best first (design: introduction
 * before name before cold); nobody where I know the person, or they have been asked about already.
 */
export function pathsBeforeCold(
	graph: IntroGraph,
	person: ContactEntry,
	today: CalendarDate,
): IntroPath[] {
	const { status, stage } = person.note;
	const isFirst = status === undefined || stage === "identified";
	if (!isFirst || graph.isKnownWell(person)) return [];
	const paths = pathsToPropose(graph, person, today, MAX_NAMED + 1);
	// A connection is a path of its own, and nobody who introduces.
	return paths.filter(({ introducer }) => introducer !== undefined).slice(0, MAX_NAMED);
}
