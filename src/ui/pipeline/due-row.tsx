import type { AgendaItem } from "../../core/agenda/agenda-item";
import type { CalendarDate } from "../../core/dates/calendar-date";
import { useHost } from "../shared/host";
import { actionWords, agendaIntent, recapIntent } from "./agenda-action";
import { dueWords } from "./due-words";
import { PersonName } from "./person-name";

/** A line of what is due: whom it is about, why, and what to do. */
export function DueRow({
	item,
	today,
}: {
	readonly item: AgendaItem;
	readonly today: CalendarDate;
}) {
	const host = useHost();
	const { person, interview, due, overdueDays, why } = item;
	const intent = agendaIntent(item);
	const recap = recapIntent(item);
	const words = actionWords(item);
	return (
		<div class="warm-intros-due">
			<div class="warm-intros-due-head">
				<PersonName path={person?.path ?? interview?.path} name={nameOf(item)} />
				<span class={`warm-intros-age ${overdueDays > 0 ? "is-overdue" : ""}`}>
					{dueWords(due, today)}
				</span>
			</div>
			<div class="warm-intros-due-why" dir="auto" title={why}>
				{why}
			</div>
			<div class="warm-intros-due-buttons">
				<button
					type="button"
					class="warm-intros-step"
					tabIndex={-1}
					aria-label={`${words}: ${nameOf(item)}`}
					aria-keyshortcuts="n"
					onClick={() => intent && host.act(intent)}
				>
					{words}
				</button>
				{recap && (
					<button
						type="button"
						class="warm-intros-step is-quiet"
						tabIndex={-1}
						aria-label={`Recap…: ${nameOf(item)}`}
						onClick={() => host.act(recap)}
					>
						Recap…
					</button>
				)}
			</div>
		</div>
	);
}

function nameOf({ person, interview }: AgendaItem): string {
	return person?.note.name ?? interview?.note.name ?? "";
}
