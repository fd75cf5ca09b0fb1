import { useMemo } from "preact/hooks";
import { eventGuests, type Guest, WALKED_TO } from "../../app/events/event-guests";
import { dayLabel } from "../../core/dates/day-in-words";
import { type CalendarDate, dayOf } from "../../core/dates/calendar-date";
import type { EventEntry } from "../../core/index/entry";
import { daysOf, isReviewed, isToCome } from "../../core/records/event";
import { displayText } from "../../core/text/link";
import { MET_ROLE_TABLE } from "../../core/vocabulary/met-role";
import { useHost } from "../shared/host";
import { categoryLabel, countPeople, workWords } from "../shared/labels";
import { NoteLink } from "../shared/note-link";
import { Line, Section } from "./panel-section";
import type { PanelView } from "./panel-view";

export interface EventPanelProps {
	readonly view: PanelView;
	readonly entry: EventEntry;
}

/** An event: its day, its sheet, who is expected or was met, and who there can walk me over. */
export function EventPanel({ view, entry }: EventPanelProps) {
	const { index, fits, graphs, space, now } = view;
	const today = dayOf(now);
	const fit = fits.get(index, space);
	const guests = useMemo(
		() => eventGuests(graphs.get(index), index, fit, entry, today, WALKED_TO),
		[index, index.revision, fit, entry, today],
	);
	const met = guests.filter(({ isMet }) => isMet);
	const rest = guests.filter(({ isMet }) => !isMet);
	const isAhead = isToCome(entry.note, today) !== false;
	return (
		<>
			<EventHead entry={entry} today={today} />
			<EventSteps entry={entry} today={today} />
			<Guests title={isAhead ? "Who is expected" : "Who was expected"} guests={rest} />
			<Guests title="Who you met" guests={met} />
			{guests.length === 0 && (
				<Section title="Who is expected">
					<Line label="" text="Nobody yet. Add those who come, one per line, or a whole list." />
				</Section>
			)}
		</>
	);
}

interface EventPartProps {
	readonly entry: EventEntry;
	readonly today: CalendarDate;
}

function EventHead({ entry: { path, note }, today }: EventPartProps) {
	const days = daysOf(note);
	const dates = days && [...new Set([days.first, days.last])].map((day) => dayLabel(day, today));
	const place = note.place === undefined ? "" : displayText(note.place);
	const when = [dates?.join(" to ") ?? "No day yet", place].filter(Boolean).join(", ");
	return (
		<header class="warm-intros-panel-head">
			<NoteLink path={path} text={note.name} className="warm-intros-panel-name" />
			<span class="warm-intros-work" dir="auto">
				{when}
			</span>
			<span class="warm-intros-pills">
				{note.kind !== undefined && (
					<span class="warm-intros-pill">{categoryLabel(note.kind)}</span>
				)}
				{note.reviewed !== undefined && (
					<span class="warm-intros-pill">Written up {dayLabel(note.reviewed, today)}</span>
				)}
			</span>
		</header>
	);
}

/** What is to be done: before it the sheet, from its day on whom I met. */
function EventSteps({ entry: { path, note }, today }: EventPartProps) {
	const host = useHost();
	const days = daysOf(note);
	const isOver = days !== undefined && days.last < today;
	const hasBegun = days === undefined || days.first <= today;
	return (
		<div class="warm-intros-panel-steps">
			{(!isOver || note.isPrepared) && (
				<button
					type="button"
					class={isOver ? "" : "mod-cta"}
					onClick={() => host.act({ kind: "prepare-event", path })}
				>
					{note.isPrepared ? "Open sheet" : "Make sheet"}
				</button>
			)}
			{hasBegun && (
				<button
					type="button"
					class={isOver && !isReviewed(note) ? "mod-cta" : ""}
					onClick={() => host.act({ kind: "review-event", path })}
				>
					Who did you meet?
				</button>
			)}
			<button type="button" onClick={() => host.act({ kind: "paste-names", path })}>
				Add people…
			</button>
		</div>
	);
}

function Guests({ title, guests }: { readonly title: string; readonly guests: readonly Guest[] }) {
	if (guests.length === 0) return null;
	const more = guests.length - WALKED_TO;
	return (
		<Section title={`${title}: ${countPeople(guests.length)}`}>
			{guests.slice(0, WALKED_TO).map((guest) => (
				<GuestLine key={guest.entry.path} guest={guest} />
			))}
			{more > 0 && <Line label="" text={`And ${countPeople(more)} more, who fit less.`} />}
		</Section>
	);
}

function GuestLine({ guest: { entry, role, isKnown, fit, through } }: { readonly guest: Guest }) {
	const { path, note } = entry;
	const [likely] = fit.likelyCategories;
	const category = note.category[0] ?? likely?.category;
	const about = [
		role === undefined || role === "attendee" ? "" : MET_ROLE_TABLE[role].label,
		workWords(note),
		category === undefined
			? ""
			: note.category.length > 0
				? categoryLabel(category)
				: `likely ${categoryLabel(category).toLowerCase()}`,
		isKnown ? "you know them" : "",
	];
	return (
		<div class="warm-intros-way">
			<div class="warm-intros-way-words">
				<NoteLink path={path} text={note.name} className="warm-intros-name" />
				<span class="warm-intros-work" dir="auto">
					{about.filter(Boolean).join(" · ")}
				</span>
				{through.map(({ entry: usher, reason }) => (
					<span key={usher.path} class="warm-intros-work" dir="auto">
						<NoteLink path={usher.path} text={usher.note.name} /> can walk you over: {reason}
					</span>
				))}
			</div>
		</div>
	);
}
