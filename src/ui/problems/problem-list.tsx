import { useMemo, useRef } from "preact/hooks";
import type { LiveIndex } from "../../app/write/live-index";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { Problem } from "../../core/text/problem";
import { findProblems } from "../../core/problems/find-problems";
import { ProblemsAmongPeople } from "../../core/problems/problems-among-people";
import { EmptyState } from "../shared/empty-state";
import { useHost } from "../shared/host";
import { useKeptPlace } from "../shared/use-kept-place";

export interface ProblemListProps {
	readonly live: LiveIndex;
	/** Today, asked for at each drawing: the view may be open for days. */
	readonly today: () => CalendarDate;
}

/** More notes are not drawn: nobody reads on, and the count says how many there are. */
const MAX_NOTES = 300;

/** Everything that is wrong in the notes: note, reason, and a way there. */
export function ProblemList({ live, today }: ProblemListProps) {
	const host = useHost();
	const root = useRef<HTMLDivElement>(null);
	useKeptPlace(root, "whole");
	const { index } = live;
	const among = useMemo(() => new ProblemsAmongPeople(), []);
	const notes = groupByNote([...live.problems, ...findProblems(index, today(), among)]);
	const count = notes.reduce((sum, [, problems]) => sum + problems.length, 0);
	return (
		<div class="warm-intros warm-intros-problems" ref={root}>
			{count === 0 ? (
				<EmptyState
					icon="lucide-check"
					title="No problems"
					text="Every note was read, and every link leads somewhere."
					actions={[{ label: "Open space fit", run: "open-space-fit" }]}
				/>
			) : (
				<p class="warm-intros-summary" role="status">
					{`${count} ${count === 1 ? "problem" : "problems"} in ${notes.length} ${notes.length === 1 ? "note" : "notes"}`}
				</p>
			)}
			{notes.slice(0, MAX_NOTES).map(([path, problems]) => (
				<section key={path} class="warm-intros-problem-note">
					<button
						type="button"
						class="warm-intros-link warm-intros-problem-path"
						dir="auto"
						onClick={(event) => host.openNote(path, event)}
						onMouseOver={(event) => host.previewNote(path, event.currentTarget, event)}
					>
						{path}
					</button>
					<ul class="warm-intros-problem-list">
						{problems.map(({ code, message, line }, i) => (
							<li key={`${code} ${i}`} dir="auto">
								{line === undefined ? message : `Line ${line}: ${message}`}
							</li>
						))}
					</ul>
				</section>
			))}
			{notes.length > MAX_NOTES && <p>{`… and ${notes.length - MAX_NOTES} more notes`}</p>}
		</div>
	);
}

function groupByNote(problems: readonly Problem[]): [string, Problem[]][] {
	const notes = new Map<string, Problem[]>();
	for (const problem of problems) {
		const known = notes.get(problem.path);
		if (known) known.push(problem);
		else notes.set(problem.path, [problem]);
	}
	return [...notes];
}
