import { actionLabel } from "../../core/agenda/agenda-item";
import type { AgendaLine } from "../../core/agenda/agenda-lines";
import type { CalendarDate } from "../../core/dates/calendar-date";
import { agendaIntent } from "../pipeline/agenda-action";
import { dueLabel, isCostlyLate } from "../pipeline/due-label";
import { lineName, secondOf, whyOf } from "../pipeline/due-row";
import { dueKey } from "../pipeline/pipeline-items";
import { useHost } from "../shared/host";
import { NoteLink } from "../shared/note-link";

export interface DueLinesProps {
	readonly lines: readonly AgendaLine[];
	readonly today: CalendarDate;
}

/** What is due, a line each: whom it is about, why, and what to do. */
export function DueLines({ lines, today }: DueLinesProps) {
	return lines.map((line) => <DueLine key={dueKey(line)} {...{ line, today }} />);
}

function DueLine({ line, today }: { readonly line: AgendaLine; readonly today: CalendarDate }) {
	const host = useHost();
	const { item } = line;
	const { path, name } = lineName(line);
	const intent = agendaIntent(item);
	const second = secondOf(line);
	return (
		<div class="warm-intros-way">
			<div class="warm-intros-way-words">
				{path === undefined ? (
					<span class="warm-intros-name">{name}</span>
				) : (
					<NoteLink path={path} text={name} className="warm-intros-name" />
				)}{" "}
				<span class={`warm-intros-age ${isCostlyLate(item) ? "is-overdue" : ""}`}>
					{dueLabel(item.due, today)}
				</span>
				<span class="warm-intros-work" dir="auto">
					{whyOf(line)}
				</span>
			</div>
			<div class="warm-intros-panel-steps">
				{intent && (
					<button
						type="button"
						aria-label={`${actionLabel(item)}: ${item.person?.note.name ?? name}`}
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
