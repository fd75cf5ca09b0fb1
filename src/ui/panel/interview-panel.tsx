import { offersForInterview } from "../../app/interview/interview-offers";
import { itemsOf } from "../../core/agenda/agenda";
import { agendaLines } from "../../core/agenda/agenda-lines";
import { type CalendarDate, dayOf } from "../../core/dates/calendar-date";
import { dayLabel, timeLabel } from "../../core/dates/day-in-words";
import type { InterviewEntry } from "../../core/index/entry";
import { peopleIn } from "../../core/pipeline/interviews-by-person";
import type { Held } from "../../core/vocabulary/held";
import { useHost } from "../shared/host";
import { NoteLink } from "../shared/note-link";
import { OFFER_LABELS } from "../shared/offer-labels";
import { useHiddenName } from "../shared/use-name";
import { shownText } from "../shared/shown-text";
import { DueLines } from "./panel-due";
import { problemLines } from "./panel-facts";
import { Line, Refs, Section } from "./panel-section";
import type { PanelView } from "./panel-view";
import { PersonPanel } from "./person-panel";

const HELD_LABELS: Readonly<Record<Held, string>> = {
	planned: "Planned",
	held: "Held",
	cancelled: "Cancelled",
	"no-show": "No-show",
};

export interface InterviewPanelProps {
	readonly view: PanelView;
	readonly entry: InterviewEntry;
}

/** The conversation of the active note: what is due, what is prepared, recap, thanks and report; then its person. */
export function InterviewPanel({ view, entry }: InterviewPanelProps) {
	const { index, boards, now } = view;
	const today = dayOf(now);
	const due = agendaLines(itemsOf(entry, { index, board: boards.get(index), now }, today));
	const [person, ...others] = peopleIn(entry);
	const [personId, personName] = useHiddenName("Who it is with");
	return (
		<>
			<header class="warm-intros-panel-head">
				<NoteLink path={entry.path} text={entry.note.name} className="warm-intros-panel-name" />
				<span class="warm-intros-work">{whenLabel(entry, today)}</span>
			</header>
			<Section title="Next for this conversation">
				{due.length > 0 && <DueLines lines={due} today={today} />}
				<Offers entry={entry} today={today} />
			</Section>
			<Section title="This conversation">{factsOf(entry, today)}</Section>
			<Section title="Problems of this note">{problemLines(entry.problems)}</Section>
			{person && others.length === 0 && (
				<section class="warm-intros-panel-person" aria-labelledby={personId}>
					{personName}
					<PersonPanel view={view} entry={person} />
				</section>
			)}
		</>
	);
}

/** What there is to write about it, as buttons. */
function Offers({
	entry,
	today,
}: {
	readonly entry: InterviewEntry;
	readonly today: CalendarDate;
}) {
	const host = useHost();
	const { path } = entry;
	const offers = offersForInterview(entry, today);
	if (offers.length === 0) return <p>Nothing is left to do.</p>;
	return (
		<div class="warm-intros-panel-steps">
			{offers.map((kind) => (
				<button key={kind} type="button" onClick={() => host.act({ kind, path })}>
					{kind === "prepare" && entry.note.isPrepared ? "Open preparation" : OFFER_LABELS[kind]}
				</button>
			))}
		</div>
	);
}

function whenLabel({ note: { held, starts } }: InterviewEntry, today: CalendarDate): string {
	const label = HELD_LABELS[held];
	if (starts === undefined) return `${label}, no time yet`;
	return `${label}, ${timeLabel(starts, today)}`;
}

function factsOf(entry: InterviewEntry, today: CalendarDate) {
	const { held, isPrepared, goal, place, thanked, reported } = entry.note;
	const isHeld = held === "held";
	const day = (date: CalendarDate | undefined): string =>
		date === undefined ? "Not yet" : dayLabel(date, today);
	const introduced = peopleIn(entry).some(({ introducedBy }) => introducedBy.length > 0);
	return [
		entry.contact.length > 0 && <Refs key="with" label="With" refs={entry.contact} />,
		place !== undefined && <Line key="place" label="Where" text={shownText(place)} />,
		goal !== undefined && <Line key="goal" label="Goal" text={shownText(goal)} />,
		!isHeld && <Line key="prepared" label="Prepared" text={isPrepared ? "Yes" : "Not yet"} />,
		isHeld && <Line key="thanks" label="Thanks said" text={day(thanked)} />,
		isHeld && introduced && <Line key="report" label="Introducer told" text={day(reported)} />,
		entry.referrals.length > 0 && <Refs key="named" label="Named" refs={entry.referrals} />,
	].filter(Boolean);
}
