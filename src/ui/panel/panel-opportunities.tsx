import type { CalendarDate } from "../../core/dates/calendar-date";
import { onDayLabel } from "../../core/dates/day-in-words";
import type { CompanyEntry, ContactEntry, OpportunityEntry } from "../../core/index/entry";
import { opportunitiesOf } from "../../core/index/opportunities-of";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText } from "../../core/text/link";
import {
	OPPORTUNITY_STATUS_TABLE,
	OPPORTUNITY_STATUSES,
} from "../../core/vocabulary/opportunity-status";
import { Choices } from "../shared/fields";
import { useHost } from "../shared/host";
import { categoryLabel } from "../shared/labels";
import { NoteLink } from "../shared/note-link";
import { shownText } from "../shared/shown-text";
import { Section } from "./panel-section";

interface OpportunitiesSectionProps {
	readonly index: VaultIndex;
	readonly entry: ContactEntry | CompanyEntry;
	readonly today: CalendarDate;
}

/** The opportunities that a person brought, or that are with a company, each with how it stands; not there where there are none. */
export function OpportunitiesSection({ index, entry, today }: OpportunitiesSectionProps) {
	return (
		<Section title="Opportunities">
			{opportunitiesOf(index, entry).map((one) => (
				<OpportunityLine
					key={one.path}
					opportunity={one}
					isWith={entry.kind === "company"}
					today={today}
				/>
			))}
		</Section>
	);
}

const CHOICES = Object.fromEntries(
	OPPORTUNITY_STATUSES.map((status) => [status, OPPORTUNITY_STATUS_TABLE[status].label]),
);

function OpportunityLine({
	opportunity,
	isWith,
	today,
}: {
	readonly opportunity: OpportunityEntry;
	/** Whether it is one of several with a company, so that who brought it is said instead. */
	readonly isWith: boolean;
	readonly today: CalendarDate;
}) {
	const host = useHost();
	const { path, note, from } = opportunity;
	const names = from.map(({ target, text }) =>
		target?.kind === "contact" ? target.note.name : displayText(text),
	);
	const facts = [
		note.kind === undefined ? "" : categoryLabel(note.kind),
		...(isWith ? [`from ${names.join(" and ")}`] : note.company.map(displayText)),
		shownText(note.value ?? ""),
		note.next === undefined ? "" : `next ${onDayLabel(note.next, today)}`,
	];
	return (
		<div class="warm-intros-opportunity">
			<div class="warm-intros-opportunity-text" dir="auto">
				<NoteLink path={path} text={note.name} />
				<span class="warm-intros-work">{facts.filter(Boolean).join(", ")}</span>
			</div>
			<Choices
				label={`Status of ${note.name}`}
				choices={CHOICES}
				value={note.status}
				onInput={(value) => {
					const status = OPPORTUNITY_STATUSES.find((one) => one === value);
					if (status) host.act({ kind: "opportunity-status", path, status });
				}}
			/>
		</div>
	);
}
