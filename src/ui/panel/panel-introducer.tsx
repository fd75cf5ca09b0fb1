import { loadLabel } from "../../app/drafts/path-label";
import { peopleToAskFor, type PersonToAskFor } from "../../app/people/people-to-ask-for";
import { type CalendarDate, dayOf } from "../../core/dates/calendar-date";
import { dayLabel, onDayLabel } from "../../core/dates/day-in-words";
import type { AgendaView } from "../../core/agenda/agenda-sources";
import type { Fit } from "../../core/fit/fit";
import type { ContactEntry, InterviewEntry } from "../../core/index/entry";
import type { IntroGraph } from "../../core/network/intro-graph";
import { reportDue, thanksDue } from "../../core/pipeline/interviews-by-person";
import { commas } from "../shared/commas";
import { useHost } from "../shared/host";
import { NoteLink } from "../shared/note-link";
import { Line, Section } from "./panel-section";

export interface IntroducerSectionProps {
	readonly entry: ContactEntry;
	readonly graph: IntroGraph;
	readonly view: AgendaView;
	/** How everybody fits the space that is shown. */
	readonly fit: () => Fit;
}

const MAX_SHOWN = 5;

/** What goes through somebody I know, or who introduces: what is asked of them, whom they introduced, what I owe them, and whom else they could introduce me to. */
export function IntroducerSection({ entry, graph, view, fit }: IntroducerSectionProps) {
	const today = dayOf(view.now);
	const load = graph.loadsOn(today).get(entry);
	if (!graph.isKnownWell(entry) && load === undefined) return null;
	const waiting = graph.waitingFor(entry).filter(({ askedOn }) => askedOn <= today);
	const introduced = graph.introducedBy(entry);
	const owed = owedTo(entry, introduced, view);
	const people = peopleToAskFor(graph, fit(), entry, MAX_SHOWN);
	const asks = load && loadLabel(load, today);
	const isEmpty = !asks && [waiting, introduced, owed, people].every(({ length }) => length === 0);
	if (isEmpty) return null;
	const budget = load?.isOverBudget === true ? "; better ask others first" : "";
	return (
		<Section title="Introductions through them">
			{asks && <Line label="Asks" text={`${asks}${budget}`} />}
			{load?.lastAnswer !== undefined && (
				<Line label="Last answer" text={dayLabel(load.lastAnswer, today)} />
			)}
			{waiting.length > 0 && (
				<Line
					label="Asked about"
					text={commas(
						waiting.map(({ person, askedOn }) => (
							<span key={person.path}>
								<NoteLink path={person.path} text={person.note.name} />
								{` ${onDayLabel(askedOn, today)}`}
							</span>
						)),
					)}
				/>
			)}
			{introduced.length > 0 && (
				<Line
					label="Introduced"
					text={commas(
						introduced.map(({ path, note }) => (
							<NoteLink key={path} path={path} text={note.name} />
						)),
					)}
				/>
			)}
			{owed.map((one) => (
				<OwedItem key={`${one.kind} ${one.path}`} owed={one} today={today} />
			))}
			<PeopleToAskFor introducer={entry.path} people={people} />
		</Section>
	);
}

interface PeopleToAskForProps {
	/** The note of whoever is asked. */
	readonly introducer: string;
	readonly people: readonly PersonToAskFor[];
}

/** The best whom somebody could introduce me to, each with the button that asks. */
function PeopleToAskFor({ introducer, people }: PeopleToAskForProps) {
	const host = useHost();
	if (people.length === 0) return null;
	return (
		<>
			<Line label="" text="Ask them to introduce you to:" />
			{people.map(({ entry: { path, note }, reason }) => (
				<div class="warm-intros-way" key={path}>
					<div class="warm-intros-way-words">
						<NoteLink path={path} text={note.name} className="warm-intros-name" />
						<span class="warm-intros-work" dir="auto">
							{reason}
						</span>
					</div>
					<button
						type="button"
						aria-label={`Ask for an introduction to ${note.name}`}
						onClick={() => host.act({ kind: "ask", path, via: introducer })}
					>
						Ask
					</button>
				</div>
			))}
			{people.length > 1 && (
				<div class="warm-intros-panel-steps">
					<button type="button" onClick={() => host.act({ kind: "ask-them", path: introducer })}>
						Ask about several…
					</button>
				</div>
			)}
		</>
	);
}

/** Words that I owe somebody after a conversation. */
interface Owed {
	readonly kind: "say-thanks" | "tell-introducer";
	/** The note of the conversation. */
	readonly path: string;
	/** With whom it was. */
	readonly person: ContactEntry;
	readonly due: CalendarDate;
}

/** Reports on those whom they introduced, and thanks for talking to me themselves; what is due first comes first. */
function owedTo(
	entry: ContactEntry,
	introduced: readonly ContactEntry[],
	{ index, board }: AgendaView,
): Owed[] {
	const limits = index.settings.pipeline;
	const of = (
		kind: Owed["kind"],
		person: ContactEntry,
		dueOf: (interview: InterviewEntry) => CalendarDate | undefined,
	): Owed[] =>
		(board.interviews.get(person) ?? []).flatMap((interview) => {
			const due = dueOf(interview);
			return due === undefined ? [] : [{ kind, path: interview.path, person, due }];
		});
	return [
		...of("say-thanks", entry, (one) => thanksDue(one, entry.note.followUp, limits)),
		...introduced.flatMap((person) =>
			of("tell-introducer", person, (one) => reportDue(one, person, limits)),
		),
	].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function OwedItem({ owed, today }: { readonly owed: Owed; readonly today: CalendarDate }) {
	const host = useHost();
	const { kind, path, person, due } = owed;
	const { name } = person.note;
	const isReport = kind === "tell-introducer";
	const when =
		due > today
			? `due ${onDayLabel(due, today)}`
			: due === today
				? "due today"
				: `due since ${dayLabel(due, today)}`;
	return (
		<div class="warm-intros-way">
			<div class="warm-intros-way-words">
				<span dir="auto">
					{isReport ? `Tell them how it went with ${name}` : "Thank them for the conversation"}
				</span>
				<span class="warm-intros-work">{when}</span>
			</div>
			<button
				type="button"
				aria-label={isReport ? `Report back about ${name}` : `Say thanks to ${name}`}
				onClick={() => host.act({ kind, path, person: person.path })}
			>
				{isReport ? "Report back" : "Say thanks"}
			</button>
		</div>
	);
}
