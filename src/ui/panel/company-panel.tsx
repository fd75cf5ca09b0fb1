import { missingLabel } from "../../app/companies/company-labels";
import { type CompanyPeople, STANDINGS, type Standing } from "../../core/companies/company-people";
import { dayOf } from "../../core/dates/calendar-date";
import type { CompanyEntry, ContactEntry, InterviewEntry } from "../../core/index/entry";
import { companyTodos } from "../companies/company-items";
import { takeTodo, takeWayIn } from "../companies/company-rows";
import { TargetControls } from "../companies/target-controls";
import { wayInStep } from "../companies/way-in-step";
import { commas } from "../shared/commas";
import { useHost } from "../shared/host";
import { formatCount } from "../shared/labels";
import { NoteLink } from "../shared/note-link";
import { InterviewLine, problemLines } from "./panel-facts";
import { OpportunitiesSection } from "./panel-opportunities";
import { Line, Section } from "./panel-section";
import type { PanelView } from "./panel-view";

/** Of more people or conversations the first are named. */
const MAX_NAMED = 8;
const MAX_INTERVIEWS = 5;

const STANDING_LABELS: Readonly<Record<Standing, string>> = {
	met: "Met",
	"in-progress": "In progress",
	known: "Known",
	identified: "Identified",
	closed: "Closed",
};

export interface CompanyPanelProps {
	readonly view: PanelView;
	readonly entry: CompanyEntry;
}

/** The company of the active note: the way in, whom I have there, who is missing, conversations, opportunities. */
export function CompanyPanel({ view, entry }: CompanyPanelProps) {
	const { index, companies, boards, space, now } = view;
	const { people } = companies.get(index, space, entry);
	const { interviews } = boards.get(index);
	const there = STANDINGS.flatMap((standing) => people[standing].map((person) => person.entry));
	const talks = [...new Set(there.flatMap((person) => interviews.get(person) ?? []))];
	return (
		<>
			<header class="warm-intros-panel-head">
				<NoteLink path={entry.path} text={entry.note.name} className="warm-intros-panel-name" />
				<TargetControls company={entry} />
			</header>
			<WayInSection {...{ view, entry }} isEmpty={there.length === 0} />
			<Section title="People">{peopleLines(companies.get(index, space, entry))}</Section>
			<Section title="Conversations">
				{latest(talks).map((interview) => (
					<InterviewLine key={interview.path} interview={interview} today={dayOf(now)} />
				))}
			</Section>
			<OpportunitiesSection index={index} entry={entry} today={dayOf(now)} />
			<Section title="Problems">{problemLines(entry.problems)}</Section>
		</>
	);
}

/** Who is there, by how I stand with them, who was, and who is missing. */
function peopleLines({ people, before, missing }: CompanyPeople) {
	const lines = STANDINGS.filter((standing) => people[standing].length > 0).map((standing) => (
		<Names
			key={standing}
			label={STANDING_LABELS[standing]}
			people={people[standing].map(({ entry }) => entry)}
		/>
	));
	const isEmpty = lines.length === 0;
	if (before.length > 0) lines.push(<Names key="before" label="Before" people={before} />);
	if (!isEmpty && missing.length > 0)
		lines.push(<Line key="missing" label="Missing" text={missingLabel(missing)} />);
	return lines;
}

function WayInSection({
	view: { index, companies, space, now },
	entry,
	isEmpty,
}: CompanyPanelProps & { readonly isEmpty: boolean }) {
	const host = useHost();
	const today = dayOf(now);
	const step = wayInStep(companies.wayInto(index, space, entry, today), entry.note.name, today);
	const todos = isEmpty ? companyTodos(companies.get(index, space, entry), space) : [];
	return (
		<Section title="Way in">
			{step ? (
				<div class="warm-intros-way">
					<div class="warm-intros-way-words">
						<span class="warm-intros-work" dir="auto">
							{step.why}
						</span>
					</div>
					<button
						type="button"
						aria-label={`${step.label} ${step.name}`}
						onClick={(event) => takeWayIn(step, host, event)}
					>
						{step.label}
					</button>
				</div>
			) : (
				<p>
					{isEmpty
						? "Nobody in your notes is there yet."
						: "Nobody in your notes can introduce you there yet."}
				</p>
			)}
			{isEmpty && (
				<div class="warm-intros-panel-steps">
					{todos.map((todo) => (
						<button
							key={todo.label}
							type="button"
							title={todo.words}
							onClick={() => takeTodo(todo, entry.path, host)}
						>
							{todo.label}
						</button>
					))}
				</div>
			)}
		</Section>
	);
}

interface NamesProps {
	readonly label: string;
	readonly people: readonly ContactEntry[];
}

/** Some people, how many there are, and the first by name. */
function Names({ label, people }: NamesProps) {
	const links = people
		.slice(0, MAX_NAMED)
		.map(({ path, note }) => <NoteLink key={path} path={path} text={note.name} />);
	const more = people.length - MAX_NAMED;
	return (
		<Line
			label={`${label} (${formatCount(people.length)})`}
			text={more > 0 ? [...commas(links), ` and ${formatCount(more)} more`] : commas(links)}
		/>
	);
}

/** The latest of some conversations; those without a time last. */
function latest(interviews: readonly InterviewEntry[]): readonly InterviewEntry[] {
	const startOf = ({ note }: InterviewEntry): string => note.starts ?? "";
	return [...interviews]
		.sort((a, b) => (startOf(a) < startOf(b) ? 1 : startOf(a) > startOf(b) ? -1 : 0))
		.slice(0, MAX_INTERVIEWS);
}
