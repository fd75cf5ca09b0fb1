import {
	type AgendaAction,
	type AgendaItem,
	type AgendaKind,
	type AgendaPart,
	noteOfLine,
} from "../../core/agenda/agenda-item";
import { groupOf } from "../../core/agenda/agenda-lines";
import type { CalendarDate, LocalDateTime } from "../../core/dates/calendar-date";
import { writeCsv } from "./csv";

/** What is due, as JSON (docs/schema/agenda.schema.json). */
export interface AgendaDocument {
	readonly now: LocalDateTime;
	readonly items: readonly AgendaItemDocument[];
}

export interface AgendaItemDocument {
	readonly kind: AgendaKind;
	/** The person's note; of an event, and of a conversation with nobody who has a note, its own. */
	readonly path: string;
	readonly name: string;
	/** The note of the conversation that it is about. */
	readonly interview: string | null;
	/** The note of the event that it is about. */
	readonly event: string | null;
	/** The note of the opportunity that it is about. */
	readonly opportunity: string | null;
	readonly due: CalendarDate;
	readonly overdueDays: number;
	readonly why: string;
	readonly action: AgendaAction;
	readonly when: AgendaPart;
	/** The introducer's note, or their name where they have none, of an ask; all of one are shown as one line. */
	readonly group: string | null;
}

/** The lines of the agenda at a local time, in its order. */
export function documentAgenda(items: readonly AgendaItem[], now: LocalDateTime): AgendaDocument {
	return {
		now,
		items: items.map((item) => {
			const { kind, interview, event, opportunity, due, overdueDays, why, action, when } = item;
			const about = noteOfLine(item);
			return {
				kind,
				path: about?.path ?? "",
				name: about?.note.name ?? "",
				interview: interview?.path ?? null,
				event: event?.path ?? null,
				opportunity: opportunity?.path ?? null,
				due,
				overdueDays,
				why,
				action,
				when,
				group: groupOf(item) ?? null,
			};
		}),
	};
}

/** The agenda as a table, in its order. */
export function writeAgendaCsv({ items }: AgendaDocument): string {
	const header = ["due", "overdue days", "kind", "name", "path", "why", "action", "when", "group"];
	return writeCsv(
		header,
		items.map(({ due, overdueDays, kind, name, path, why, action, when, group }) => [
			due,
			overdueDays,
			kind,
			name,
			path,
			why,
			action,
			when,
			group ?? "",
		]),
	);
}
