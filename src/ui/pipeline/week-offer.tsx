import type { LiveIndex } from "../../app/write/live-index";
import type { AgendaItem } from "../../core/agenda/agenda-item";
import { dayOf, type LocalDateTime } from "../../core/dates/calendar-date";
import type { Weekday } from "../../core/dates/week";
import { useHost } from "../shared/host";
import { weekStep } from "../shared/week-step";

interface WeekOfferProps {
	readonly agenda: readonly AgendaItem[];
	readonly live: LiveIndex;
	readonly now: LocalDateTime;
	readonly firstDay: Weekday;
}

/** Whether something is due today or this week. */
export function isDueThisWeek(agenda: readonly AgendaItem[]): boolean {
	return agenda.some(({ when }) => when === "now" || when === "week");
}

/** What to do where nothing is due today or this week: there is somebody to ask for as long as there are people. */
export function WeekOffer({ agenda, live: { index }, now, firstDay }: WeekOfferProps) {
	const host = useHost();
	if (isDueThisWeek(agenda) || index.people.length === 0) return null;
	const { label, run } = weekStep(index, dayOf(now), firstDay);
	return (
		<p class="warm-intros-week-offer">
			<span>See who to ask next.</span>
			<button type="button" onClick={() => host.run(run)}>
				{label}
			</button>
		</p>
	);
}
