import { type CalendarDate, dayOf } from "../../core/dates/calendar-date";
import type { PersonFit } from "../../core/fit/fit";
import { EmptyState, type EmptyStateProps } from "../shared/empty-state";
import { NoteLink } from "../shared/note-link";
import { logLines, problemLines, interviews } from "./panel-facts";
import { IntroducerSection } from "./panel-introducer";
import { PathsSection } from "./panel-paths";
import { PanelPills } from "./panel-pills";
import { propertyLines } from "./panel-properties";
import { FitSection } from "./panel-fit";
import { OpportunitiesSection } from "./panel-opportunities";
import { Section } from "./panel-section";
import type { PanelView } from "./panel-view";
import { StepSection } from "./panel-step";
import { shownText } from "../shared/shown-text";
import { workWords } from "../shared/labels";
import { offersForPerson } from "../../app/interview/interview-offers";
import type { ContactEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { useHost } from "../shared/host";
import { OFFER_LABELS } from "../shared/offer-labels";

export interface PersonPanelProps {
	readonly view: PanelView;
	readonly entry: ContactEntry;
}

/** The person of the active note: stage, fit with reasons, where they came from, links. */
export function PersonPanel({ view, entry }: PersonPanelProps) {
	const { index, fits, graphs, boards, space, now } = view;
	const today = dayOf(now);
	const person = fits.find(index, space, entry.path);
	if (!person) return <EmptyState icon="lucide-user" {...COPY} />;
	const graph = graphs.get(index);
	const pipeline = { index, board: boards.get(index), now };
	return (
		<>
			<PanelHead person={person} />
			<StepSection entry={entry} view={pipeline} />
			<IntroducerSection {...{ entry, graph, view: pipeline }} fit={() => fits.get(index, space)} />
			<PathsSection entry={entry} graph={graph} space={space} today={today} />
			<FitSection person={person} space={space} today={today} />
			<Section title="Where you know them from">{propertyLines("from", entry, today)}</Section>
			<Section title="People">{propertyLines("people", entry, today)}</Section>
			<InterviewsSection index={index} entry={entry} today={today} />
			<OpportunitiesSection index={index} entry={entry} today={today} />
			<Section title="Introduction log">{logLines(entry.note.log, today)}</Section>
			<Section title="Contact details">{propertyLines("reach", entry, today)}</Section>
			<Section title="Problems">{problemLines(entry.problems)}</Section>
		</>
	);
}

/** Of all contacts only a copy is none of the people. */
const COPY: Omit<EmptyStateProps, "icon"> = {
	title: "This note is a copy",
	text: "It is not counted as a person. The problems say which note it copies.",
	actions: [{ label: "Show problems", run: "show-problems" }],
};

function PanelHead({ person }: { readonly person: PersonFit }) {
	const { path, note } = person.entry;
	return (
		<header class="warm-intros-panel-head">
			<NoteLink path={path} text={note.name} className="warm-intros-panel-name" />
			<span class="warm-intros-work" dir="auto">
				{workWords(note)}
			</span>
			<PanelPills key={path} note={note} />
			{note.categoryNote !== undefined && (
				<span class="warm-intros-work" dir="auto">
					{shownText(note.categoryNote)}
				</span>
			)}
		</header>
	);
}

interface InterviewsSectionProps {
	readonly index: VaultIndex;
	readonly entry: ContactEntry;
	readonly today: CalendarDate;
}

/** The conversations with a person, and what there is to write about them as buttons. */
function InterviewsSection({ index, entry, today }: InterviewsSectionProps) {
	const host = useHost();
	const offers = offersForPerson(index, entry, today);
	const lines = interviews(index, entry, today);
	if (offers.length === 0) return <Section title="Conversations">{lines}</Section>;
	return (
		<Section title="Conversations">
			{lines}
			<div class="warm-intros-panel-steps">
				{offers.map((kind) => (
					<button key={kind} type="button" onClick={() => host.act({ kind, path: entry.path })}>
						{kind === "people-named" ? "Add people named" : OFFER_LABELS[kind]}
					</button>
				))}
			</div>
		</Section>
	);
}
