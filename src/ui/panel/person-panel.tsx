import { useMemo, useRef } from "preact/hooks";
import type { LiveIndex } from "../../app/write/live-index";
import type { BoardCache } from "../../core/agenda/board-cache";
import { type CalendarDate, dayOf, type LocalDateTime } from "../../core/dates/calendar-date";
import type { PersonFit } from "../../core/fit/fit";
import type { FitCache } from "../../core/fit/fit-cache";
import { EmptyState, type EmptyStateProps } from "../shared/empty-state";
import { NoteLink } from "../shared/note-link";
import { logLines, problemLines, interviews } from "./panel-facts";
import type { GraphCache } from "../../core/network/graph-cache";
import { STAGE_TABLE } from "../../core/vocabulary/stage";
import { PathsSection } from "./panel-paths";
import { propertyLines } from "./panel-properties";
import { FitSection } from "./panel-fit";
import { Section } from "./panel-section";
import { StepSection } from "./panel-step";
import { shownText } from "../shared/shown-text";
import { shownSpace } from "../shared/shown-space";
import { useKeptPlace } from "../shared/use-kept-place";
import { useLive } from "../shared/use-live";
import { categoryLabel, workWords } from "../shared/labels";
import { offersForPerson } from "../../app/interview/interview-offers";
import type { ContactEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { useHost } from "../shared/host";
import { OFFER_LABELS } from "../shared/offer-labels";

export interface PersonPanelProps {
	readonly live: LiveIndex;
	readonly fits: FitCache;
	readonly graphs: GraphCache;
	readonly boards: BoardCache;
	/** Path of the note that the panel follows; undefined before there was one. */
	readonly path: string | undefined;
	readonly now: LocalDateTime;
}

/** The person of the active note: stage, fit with reasons, where they came from, links. */
export function PersonPanel(props: PersonPanelProps) {
	// The next person begins at the top.
	return <Panel key={props.path} {...props} />;
}

function Panel({ live, fits, graphs, boards, path, now }: PersonPanelProps) {
	const changes = useLive(live);
	const root = useRef<HTMLDivElement>(null);
	useKeptPlace(root, "whole");
	const { index } = live;
	const today = dayOf(now);
	const space = shownSpace(index, "");
	const person = useMemo(
		() => (path === undefined ? undefined : fits.find(index, space, path)),
		[fits, index, index.revision, space, changes, path],
	);
	return (
		<div class="warm-intros warm-intros-panel" ref={root}>
			{person ? (
				<>
					<PanelHead person={person} />
					<StepSection entry={person.entry} view={{ index, board: boards.get(index), now }} />
					<PathsSection
						entry={person.entry}
						graph={graphs.get(index)}
						space={space}
						today={today}
					/>
					<FitSection person={person} space={space} />
					<Section title="Where you know them from">{propertyLines("from", person.entry)}</Section>
					<Section title="People">{propertyLines("people", person.entry)}</Section>
					<InterviewsSection index={index} entry={person.entry} today={today} />
					<Section title="Introduction log">{logLines(person.entry.note.log)}</Section>
					<Section title="Contact details">{propertyLines("reach", person.entry)}</Section>
					<Section title="Problems">{problemLines(person.entry.problems)}</Section>
				</>
			) : (
				<EmptyState icon="lucide-user" live={live} {...whyEmpty(live, path)} />
			)}
		</div>
	);
}

const NOBODY: Omit<EmptyStateProps, "icon"> = {
	title: "No contact yet",
	text: "Open the note of a person, and this panel shows what you know about them.",
	actions: [
		{ label: "Open space fit", run: "open-space-fit" },
		{ label: "New contact", run: "new-contact" },
	],
};

function whyEmpty(live: LiveIndex, path: string | undefined): Omit<EmptyStateProps, "icon"> {
	if (path === undefined) return NOBODY;
	// Of all contacts only a copy is none of the people.
	if (live.index.get(path)?.kind !== "contact")
		return { ...NOBODY, title: "This note is not a contact" };
	return {
		title: "This note is a copy",
		text: "It is not counted as a person. The problems say which note it copies.",
		actions: [{ label: "Show problems", run: "show-problems" }],
	};
}

function PanelHead({ person }: { readonly person: PersonFit }) {
	const { path, note } = person.entry;
	const stage = note.stage === undefined ? note.status : STAGE_TABLE[note.stage].label;
	return (
		<header class="warm-intros-panel-head">
			<NoteLink path={path} text={note.name} className="warm-intros-panel-name" />
			<span class="warm-intros-work" dir="auto">
				{workWords(note)}
			</span>
			<span class="warm-intros-pills">
				<span class={`warm-intros-pill ${stage === undefined ? "" : "is-stage"}`}>
					{stage ?? "Not in the pipeline"}
				</span>
				{note.category.map((category) => (
					<span key={category} class="warm-intros-pill">
						{categoryLabel(category)}
					</span>
				))}
			</span>
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
	const lines = interviews(index, entry);
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
