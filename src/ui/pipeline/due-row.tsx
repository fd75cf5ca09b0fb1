import { actionLabel, type AgendaItem } from "../../core/agenda/agenda-item";
import type { CalendarDate } from "../../core/dates/calendar-date";
import { useHost } from "../shared/host";
import { agendaIntent, secondButton } from "./agenda-action";
import { dueLabel } from "./due-label";
import { PersonName } from "./person-name";
import { StepButton } from "./step-button";

/** In letters, how long a reason is that has room beside a button. */
const MAX_BESIDE = 66;

/** Whether the buttons of a line stand below its words: two of them, or one where the words are many. */
export function isTallDue(item: AgendaItem): boolean {
	return item.why.length > MAX_BESIDE || secondButton(item) !== undefined;
}

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
	const name = person?.note.name ?? interview?.note.name ?? "";
	const intent = agendaIntent(item);
	const second = secondButton(item);
	return (
		<div class={`warm-intros-due${isTallDue(item) ? " is-tall" : ""}`}>
			<div class="warm-intros-due-head">
				<PersonName path={person?.path ?? interview?.path} name={name} />
				<span class={`warm-intros-age ${overdueDays > 0 ? "is-overdue" : ""}`}>
					{dueLabel(due, today)}
				</span>
			</div>
			<div class="warm-intros-due-why" dir="auto" title={why}>
				{why}
			</div>
			<div class="warm-intros-due-buttons">
				<StepButton
					label={actionLabel(item)}
					name={name}
					isFirst
					onPress={() => intent && host.act(intent)}
				/>
				{second && (
					<StepButton label={second.label} name={name} onPress={() => host.act(second.intent)} />
				)}
			</div>
		</div>
	);
}
