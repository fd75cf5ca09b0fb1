import { actionLabel, type AgendaItem, noteOfLine } from "../../core/agenda/agenda-item";
import type { CalendarDate } from "../../core/dates/calendar-date";
import { agendaIntent, secondButton } from "../pipeline/agenda-action";
import { dueLabel, isCostlyLate } from "../pipeline/due-label";
import { useHost } from "../shared/host";
import { NoteLink } from "../shared/note-link";

export interface DueLinesProps {
	readonly items: readonly AgendaItem[];
	readonly today: CalendarDate;
}

/** What is due, a line each: whom it is about, why, and what to do. */
export function DueLines({ items, today }: DueLinesProps) {
	return items.map((item) => (
		<DueLine
			key={`${item.kind} ${item.interview?.path ?? ""} ${noteOfLine(item)?.path ?? ""}`}
			{...{ item, today }}
		/>
	));
}

function DueLine({ item, today }: { readonly item: AgendaItem; readonly today: CalendarDate }) {
	const host = useHost();
	const { due, why } = item;
	const about = noteOfLine(item);
	const intent = agendaIntent(item);
	const second = secondButton(item);
	const name = about?.note.name ?? "";
	return (
		<div class="warm-intros-way">
			<div class="warm-intros-way-words">
				{about && <NoteLink path={about.path} text={name} className="warm-intros-name" />}{" "}
				<span class={`warm-intros-age ${isCostlyLate(item) ? "is-overdue" : ""}`}>
					{dueLabel(due, today)}
				</span>
				<span class="warm-intros-work" dir="auto">
					{why}
				</span>
			</div>
			<div class="warm-intros-panel-steps">
				{intent && (
					<button
						type="button"
						aria-label={`${actionLabel(item)}: ${name}`}
						onClick={() => host.act(intent)}
					>
						{actionLabel(item)}
					</button>
				)}
				{second && (
					<button
						type="button"
						aria-label={`${second.label}: ${name}`}
						onClick={() => host.act(second.intent)}
					>
						{second.label}
					</button>
				)}
			</div>
		</div>
	);
}
