import { useMemo } from "preact/hooks";
import { loadLabel, namedPaths, triedLabel } from "../../app/drafts/path-label";
import { type StepLine, stepLines } from "../../core/network/step-lines";
import { mayAskFor } from "../../core/drafts/draft-kind";
import type { LiveIndex } from "../../app/write/live-index";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { ContactEntry } from "../../core/index/entry";
import type { IntroPath } from "../../core/network/find-paths";
import { pathsToPropose, triedIntroducers } from "../../core/network/paths-to-propose";
import type { GraphCache } from "../../core/network/graph-cache";
import { PathsWithoutNote } from "../shared/paths-without-note";
import { pathCandidates, type PathCandidate } from "../../core/network/path-candidates";
import { useHost } from "../shared/host";
import { Icon } from "../shared/icon";
import { NoteLink } from "../shared/note-link";
import { shownSpace } from "../shared/shown-space";
import { PersonSearch } from "./person-search";
import { useUniqueId } from "../shared/use-unique-id";

const MAX_PATHS = 10;

export interface PathsTabProps {
	/** Begins the ids of elements, which must differ between two views. */
	readonly id: string;
	readonly live: LiveIndex;
	readonly graphs: GraphCache;
	readonly today: CalendarDate;
	/** Path of the person who is chosen; "" for nobody. */
	readonly person: string;
	readonly onPerson: (path: string) => void;
	/** Whether all paths to the person are shown, however many. */
	readonly showsAll: boolean;
	readonly onAll: () => void;
}

/** Who can introduce me to a person: the search for them, the paths to them with their reasons, or where to look. */
export function PathsTab(props: PathsTabProps) {
	const { id, live, graphs, today, person, onPerson, showsAll, onAll } = props;
	const titleId = useUniqueId();
	const { index } = live;
	const graph = graphs.get(index);
	const target = person === "" ? undefined : graph.find(person);
	const found = useMemo(() => {
		if (!target) return undefined;
		const paths = pathsToPropose(graph, target, today, MAX_PATHS);
		const withoutNote = namedPaths(graph, target, today);
		const isFound = paths.length + withoutNote.length > 0;
		const candidates = isFound ? [] : pathCandidates(graph, target, shownSpace(index, ""));
		const steps = paths.map(stepLines);
		const tried = triedIntroducers(index, target);
		return { paths, withoutNote, candidates, steps, isFound, tried };
	}, [graph, target, index.revision, today]);
	return (
		<section class="warm-intros-card warm-intros-paths" aria-labelledby={titleId}>
			<h3 id={titleId} class="warm-intros-card-title">
				Who can introduce me
			</h3>
			<PersonSearch
				id={`${id}-find`}
				live={live}
				label="Find the person you want to meet"
				onChoose={({ path }) => onPerson(path)}
			/>
			{target && found ? (
				<>
					<Target person={target} onClear={() => onPerson("")} />
					<PathsWithoutNote paths={found.withoutNote} path={target.path} />
					{!found.isFound && <NoPath name={target.note.name} candidates={found.candidates} />}
					{found.paths.length > 0 && (
						<PathList
							today={today}
							{...{ showsAll, onAll }}
							paths={found.paths}
							steps={found.steps}
						/>
					)}
					{found.tried.length > 0 && (
						<p class="warm-intros-works-text">{triedLabel(found.tried, today)}</p>
					)}
				</>
			) : (
				<p class="warm-intros-works-text">
					Choose someone to see who you could ask, how they know each other, and how often you have
					asked them lately.
				</p>
			)}
		</section>
	);
}

interface TargetProps {
	readonly person: ContactEntry;
	readonly onClear: () => void;
}

function Target({ person: { path, note }, onClear }: TargetProps) {
	return (
		<div class="warm-intros-target">
			<span>
				{"Paths to "}
				<NoteLink path={path} text={note.name} className="warm-intros-chosen-name" />
			</span>
			<button type="button" class="clickable-icon" aria-label="Choose nobody" onClick={onClear}>
				<Icon name="lucide-x" />
			</button>
		</div>
	);
}

interface PathListProps extends Pick<PathsTabProps, "showsAll" | "onAll" | "today"> {
	readonly paths: readonly IntroPath[];
	/** Those of each path. */
	readonly steps: readonly (readonly StepLine[])[];
}

/** This many paths are shown until somebody wants all. */
const FIRST_PATHS = 5;

function PathList({ paths, steps, showsAll, onAll, today }: PathListProps) {
	const shown = showsAll || paths.length <= FIRST_PATHS + 1 ? paths : paths.slice(0, FIRST_PATHS);
	return (
		<>
			<ol class="warm-intros-path-list">
				{shown.map((path, i) => (
					<PathCard
						key={path.introducer?.path ?? ""}
						path={path}
						steps={steps[i] ?? []}
						today={today}
					/>
				))}
			</ol>
			{shown.length < paths.length && (
				<button type="button" class="warm-intros-link warm-intros-show-all" onClick={onAll}>
					{`Show all ${paths.length} paths`}
				</button>
			)}
		</>
	);
}

interface PathCardProps extends Pick<PathsTabProps, "today"> {
	readonly path: IntroPath;
	readonly steps: readonly StepLine[];
}

/** One path: whom to ask, what was asked of them lately, each step with its reason. */
function PathCard({ path: { introducer, target, load }, steps, today }: PathCardProps) {
	const host = useHost();
	const asked = loadLabel(load, today);
	return (
		<li class="warm-intros-path">
			<div class="warm-intros-path-head">
				<span class="warm-intros-path-who">
					{introducer ? (
						<NoteLink
							path={introducer.path}
							text={introducer.note.name}
							className="warm-intros-chosen-name"
						/>
					) : (
						<span class="warm-intros-chosen-name">Yourself</span>
					)}
					{asked !== "" && <span class="warm-intros-work">{asked}</span>}
				</span>
				{introducer && mayAskFor(target.note) && (
					<button
						type="button"
						class="warm-intros-step"
						aria-label={`Ask ${introducer.note.name}`}
						onClick={() => host.act({ kind: "ask", path: target.path, via: introducer.path })}
					>
						Ask
					</button>
				)}
			</div>
			<ul class="warm-intros-path-steps">
				{steps.map(({ label, kind }, i) => (
					<li key={i} class={kind === "likely" ? "is-likely" : ""}>
						{label} {kind && <span class="warm-intros-path-kind">{kind}</span>}
					</li>
				))}
			</ul>
		</li>
	);
}

interface NoPathProps {
	readonly name: string;
	readonly candidates: readonly PathCandidate[];
}

/** Where to look where no path is known. */
function NoPath({ name, candidates }: NoPathProps) {
	return (
		<>
			<p class="warm-intros-works-text">
				{candidates.length === 0
					? `No path to ${name} is known, and the note names no company, school or event to look at.`
					: `No path to ${name} is known yet. Where to look:`}
			</p>
			<ul class="warm-intros-path-steps">
				{candidates.map(({ kind, name: affiliation, reason }) => (
					<li key={`${kind} ${affiliation}`}>{reason}</li>
				))}
			</ul>
		</>
	);
}
