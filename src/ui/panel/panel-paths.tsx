import { mayAskFor } from "../../core/drafts/draft-kind";
import type { CalendarDate } from "../../core/dates/calendar-date";
import { namedPaths, pathLabel } from "../../app/drafts/path-label";
import type { ContactEntry, SpaceEntry } from "../../core/index/entry";
import type { IntroPath } from "../../core/network/find-paths";
import type { IntroGraph } from "../../core/network/intro-graph";
import { pathCandidates } from "../../core/network/path-candidates";
import { pathsToPropose } from "../../core/network/paths-to-propose";
import { useHost } from "../shared/host";
import { NoteLink } from "../shared/note-link";
import { PathsWithoutNote } from "../shared/paths-without-note";
import { Line, Section } from "./panel-section";

export interface PathsSectionProps {
	readonly entry: ContactEntry;
	readonly graph: IntroGraph;
	readonly space: SpaceEntry | undefined;
	readonly today: CalendarDate;
}

const MAX_SHOWN = 3;

/** Who could introduce me to a person; of nobody, where to look. People I know, and those to whom I have been introduced, need nobody. */
export function PathsSection({ entry, graph, space, today }: PathsSectionProps) {
	if (graph.isKnownWell(entry) || !mayAskFor(entry.note)) return null;
	const paths = pathsToPropose(graph, entry, today, MAX_SHOWN);
	const withoutNote = namedPaths(graph, entry, today);
	const isFound = paths.length + withoutNote.length > 0;
	const candidates = isFound ? [] : pathCandidates(graph, entry, space);
	return (
		<Section title="Who can introduce you">
			<PathsWithoutNote paths={withoutNote} path={entry.path} />
			{paths.map((path) => (
				<PathItem key={path.introducer?.path} way={path} today={today} />
			))}
			{!isFound && (
				<Line
					label=""
					text={
						candidates.length > 0
							? "Nobody yet, according to your notes. Where to look:"
							: "Nobody yet, according to your notes. Add a company, a school or an event to this note to see where to look."
					}
				/>
			)}
			{candidates.slice(0, MAX_SHOWN).map(({ kind, name, reason }) => (
				<Line key={`${kind} ${name}`} label="" text={reason} />
			))}
		</Section>
	);
}

function PathItem({
	way: introPath,
	today,
}: {
	readonly way: IntroPath;
	readonly today: CalendarDate;
}) {
	const host = useHost();
	const { introducer, target } = introPath;
	if (!introducer) return null;
	const { path, note } = introducer;
	return (
		<div class="warm-intros-way">
			<div class="warm-intros-way-words">
				<NoteLink path={path} text={note.name} className="warm-intros-name" />
				<span class="warm-intros-work" dir="auto">
					{pathLabel(introPath, today)}
				</span>
			</div>
			<button
				type="button"
				aria-label={`Ask ${note.name} to introduce you to ${target.note.name}`}
				onClick={() => host.act({ kind: "ask", path: target.path, via: path })}
			>
				Ask
			</button>
		</div>
	);
}
