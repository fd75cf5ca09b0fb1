import { reasonWords } from "../app/reason-words";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { LiveIndex } from "../app/live-index";
import type { FitCache } from "../core/fit/fit-cache";
import type { PersonFit } from "../core/fit/fit";
import type { ContactEntry, InterviewEntry, Ref } from "../core/index/entry";
import { interviewsWith } from "../core/index/interviews-with";
import type { VaultIndex } from "../core/index/vault-index";
import { displayText } from "../core/note/link";
import type { Problem } from "../core/problem";
import { DIMENSIONS } from "../core/terms/dimension";
import { EmptyState } from "./empty-state";
import { FitMarks } from "./fit-marks";
import { useHost } from "./host";
import { shownSpace } from "./space-fit/shown-space";
import { useLive } from "./use-live";
import { safeWebLink } from "./web-link";
import { categoryWord, DIMENSION_WORDS, resultWords, STAGE_WORDS } from "./words";

export interface PersonPanelProps {
	readonly live: LiveIndex;
	readonly fits: FitCache;
	/** Path of the note that the panel follows; undefined before there was one. */
	readonly path: string | undefined;
}

/** The person of the active note: stage, fit with reasons, where they came from, links. */
export function PersonPanel({ live, fits, path }: PersonPanelProps) {
	const changes = useLive(live);
	const { index } = live;
	const person = useMemo(() => {
		const fit = fits.get(index, shownSpace(index, ""));
		return fit.people.find(({ entry }) => entry.path === path);
	}, [index, index.revision, changes, path, fits]);
	if (!person) return <NoPerson live={live} path={path} />;
	const { note } = person.entry;
	return (
		<div class="warm-intros warm-intros-panel">
			<PanelHead person={person} />
			<FitSection person={person} />
			<Section title="Where from">{whereFrom(person.entry)}</Section>
			<Section title="People">{peopleLines(person.entry)}</Section>
			<Section title="Conversations">{conversations(index, person.entry)}</Section>
			<Section title="Introduction log">
				{note.log.map(({ date, event, link, text, line }) => (
					<Line key={line} label={date} text={logWords(event, link, text)} />
				))}
			</Section>
			<Section title="Reach them">{addresses(person.entry)}</Section>
			<Section title="Problems">{problemLines(person.entry.problems)}</Section>
		</div>
	);
}

function NoPerson({ live, path }: { readonly live: LiveIndex; readonly path: string | undefined }) {
	if (!live.isReady) return <p class="warm-intros warm-intros-reading">Reading the vault…</p>;
	return (
		<div class="warm-intros warm-intros-panel">
			<EmptyState
				icon="lucide-user"
				title={path === undefined ? "No contact yet" : "This note is no contact"}
				text="Open the note of a person, and this panel shows what you know about them."
				actions={[
					{ label: "Open space fit", run: "open-space-fit" },
					{ label: "New contact", run: "new-contact" },
				]}
			/>
		</div>
	);
}

function PanelHead({ person }: { readonly person: PersonFit }) {
	const host = useHost();
	const { path, note } = person.entry;
	const work = [note.title, note.company[0] && displayText(note.company[0])]
		.filter(Boolean)
		.join(", ");
	const stage = note.stage === undefined ? note.status : STAGE_WORDS[note.stage];
	return (
		<header class="warm-intros-panel-head">
			<button
				type="button"
				class="warm-intros-link warm-intros-panel-name"
				dir="auto"
				onClick={(event) => host.openNote(path, event)}
			>
				{note.name}
			</button>
			{work !== "" && (
				<span class="warm-intros-work" dir="auto">
					{work}
				</span>
			)}
			<span class="warm-intros-pills">
				<span class="warm-intros-pill is-stage">{stage ?? "Not in the pipeline"}</span>
				{note.category.map((category) => (
					<span key={category} class="warm-intros-pill">
						{categoryWord(category)}
					</span>
				))}
			</span>
			{note.categoryNote !== undefined && <span class="warm-intros-work">{note.categoryNote}</span>}
		</header>
	);
}

function FitSection({ person }: { readonly person: PersonFit }) {
	return (
		<Section title={`Fit: ${person.matches} of 3`}>
			<FitMarks person={person} />
			{DIMENSIONS.map((dimension) => (
				<Line
					key={dimension}
					label={DIMENSION_WORDS[dimension]}
					text={reasonWords(person[dimension]) ?? resultWords(dimension, person[dimension].result)}
				/>
			))}
			<Line label="Last contact" text={person.lastContact ?? "Never"} />
			{!person.isReachable && (
				<Line label="Way there" text="Nobody I know leads there, by what the notes say" />
			)}
		</Section>
	);
}

/** A part of the panel; without anything in it, it is not there. */
function Section({
	title,
	children,
}: {
	readonly title: string;
	readonly children: ComponentChildren;
}) {
	const isEmpty = Array.isArray(children) && children.length === 0;
	if (isEmpty) return null;
	return (
		<section class="warm-intros-panel-section" aria-label={title}>
			<h4 class="warm-intros-panel-title">{title}</h4>
			{children}
		</section>
	);
}

function Line({ label, text }: { readonly label: string; readonly text: ComponentChildren }) {
	return (
		<p class="warm-intros-line">
			<span class="warm-intros-line-label">{label}</span>
			<span class="warm-intros-line-text" dir="auto">
				{text}
			</span>
		</p>
	);
}

function Refs({ label, refs }: { readonly label: string; readonly refs: readonly Ref[] }) {
	const host = useHost();
	const links = refs.map((ref) => {
		const { target } = ref;
		const name = target?.kind === "contact" ? target.note.name : displayText(ref.text);
		if (!target) return <span key={ref.text}>{name}</span>;
		return (
			<button
				key={ref.text}
				type="button"
				class="warm-intros-link"
				onClick={(event) => host.openNote(target.path, event)}
			>
				{name}
			</button>
		);
	});
	return (
		<Line label={label} text={links.flatMap((link, i) => (i === 0 ? [link] : [", ", link]))} />
	);
}

function whereFrom({ note, metAt }: ContactEntry): ComponentChildren[] {
	const lines: ComponentChildren[] = [];
	if (note.source !== undefined)
		lines.push(<Line key="source" label="Source" text={categoryWord(note.source)} />);
	if (metAt.length > 0)
		lines.push(
			<Refs
				key="event"
				label={note.metRole === undefined ? "Met at" : `Met at, ${note.metRole}`}
				refs={metAt}
			/>,
		);
	if (note.connectedOn !== undefined)
		lines.push(<Line key="connected" label="Connected" text={note.connectedOn} />);
	if (note.school.length > 0)
		lines.push(<Line key="school" label="School" text={note.school.map(displayText).join(", ")} />);
	return lines;
}

function logWords(event: string, link: string | undefined, text: string | undefined): string {
	const what = link === undefined ? event : `${event} ${displayText(link)}`;
	return text === undefined ? what : `${what}: ${text}`;
}

function peopleLines(entry: ContactEntry): ComponentChildren[] {
	const lines = [
		["Introduced by", entry.introducedBy],
		["Asked to introduce", entry.introVia],
		["Referred by", entry.referredBy],
		["Knows", entry.knows],
	] as const;
	return lines.flatMap(([label, refs]) =>
		refs.length > 0 ? [<Refs key={label} label={label} refs={refs} />] : [],
	);
}

/** The latest first. */
function conversations(index: VaultIndex, entry: ContactEntry): ComponentChildren[] {
	return interviewsWith(index, entry)
		.reverse()
		.map((interview) => <Conversation key={interview.path} interview={interview} />);
}

function Conversation({ interview }: { readonly interview: InterviewEntry }) {
	const host = useHost();
	const { path, note } = interview;
	return (
		<Line
			label={note.starts?.replace("T", " ") ?? "No time yet"}
			text={
				<button
					type="button"
					class="warm-intros-link"
					onClick={(event) => host.openNote(path, event)}
				>
					{`${note.held}${note.goal === undefined ? "" : `: ${note.goal}`}`}
				</button>
			}
		/>
	);
}

function addresses({ note }: ContactEntry): ComponentChildren[] {
	const profile = note.linkedin === undefined ? undefined : safeWebLink(note.linkedin);
	return [
		...note.email.map((email) => (
			<Line
				key={email}
				label="E-mail"
				text={<a href={`mailto:${encodeURIComponent(email)}`}>{email}</a>}
			/>
		)),
		...note.phone.map((phone) => (
			<Line
				key={phone}
				label="Phone"
				text={<a href={`tel:${phone.replace(/[^\d+*#]/g, "")}`}>{phone}</a>}
			/>
		)),
		...(note.linkedin === undefined
			? []
			: [
					<Line
						key="profile"
						label="Profile"
						text={
							profile === undefined ? (
								note.linkedin
							) : (
								<a href={profile} rel="noopener">
									{note.linkedin}
								</a>
							)
						}
					/>,
				]),
	];
}

function problemLines(problems: readonly Problem[]): ComponentChildren[] {
	return problems.map(({ code, message }, i) => (
		<Line key={`${code} ${i}`} label="" text={message} />
	));
}
