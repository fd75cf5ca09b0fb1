import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { ContactEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import type { GraphCache } from "../../core/network/graph-cache";

/** So long nothing else is held up. */
const SLICE_MS = 4;

interface Known {
	readonly name: string | undefined;
	/** The state of notes and calendar for which it was found. */
	readonly state: string;
}

/**
 * Says who could introduce me to the people that are drawn: at once what was known last, and a moment later
 * what is true now, so that no drawing and no scrolling waits for it.
 */
export function useIntroducers(
	graphs: GraphCache,
	index: VaultIndex,
	today: CalendarDate,
): (entry: ContactEntry) => string | undefined {
	const [, redraw] = useState(0);
	const latest = useRef({ graphs, index, today });
	const known = useRef(new Map<string, Known>());
	// Another index counts its changes from the start.
	if (latest.current.index !== index) known.current.clear();
	latest.current = { graphs, index, today };
	const wanted = useRef(new Map<string, ContactEntry>());
	const timer = useRef<number | undefined>(undefined);
	useEffect(() => () => window.clearTimeout(timer.current), []);
	const refresh = useCallback(() => {
		timer.current = undefined;
		const now = latest.current;
		const state = stateOf(now.index, now.today);
		const end = performance.now() + SLICE_MS;
		let isChanged = false;
		for (const [path, entry] of wanted.current) {
			if (performance.now() > end) break;
			wanted.current.delete(path);
			const name = now.graphs.best(now.index, entry, now.today)?.introducer?.note.name;
			isChanged ||= known.current.get(path)?.name !== name;
			known.current.set(path, { name, state });
		}
		if (wanted.current.size > 0) timer.current = window.setTimeout(refresh, 0);
		if (isChanged) redraw((times) => times + 1);
	}, []);
	return useCallback(
		(entry) => {
			const { path } = entry;
			const found = known.current.get(path);
			if (found?.state !== stateOf(latest.current.index, latest.current.today)) {
				wanted.current.set(path, entry);
				timer.current ??= window.setTimeout(refresh, 0);
			}
			return found?.name;
		},
		[refresh],
	);
}

function stateOf({ revision }: VaultIndex, today: CalendarDate): string {
	return `${revision} ${today}`;
}
