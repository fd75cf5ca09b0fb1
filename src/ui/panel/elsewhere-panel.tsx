import type { LiveIndex } from "../../app/write/live-index";
import { agendaLines } from "../../core/agenda/agenda-lines";
import { dayOf } from "../../core/dates/calendar-date";
import { EmptyState } from "../shared/empty-state";
import { useHost } from "../shared/host";
import { formatCount } from "../shared/labels";
import { weekStep } from "../shared/week-step";
import { DueLines } from "./panel-due";
import { Section } from "./panel-section";
import type { PanelView } from "./panel-view";

const MAX_SHOWN = 5;

export interface ElsewherePanelProps {
	readonly live: LiveIndex;
	readonly view: PanelView;
}

/** Beside a note that is none of ours: who is due today, the first of them with their buttons. */
export function ElsewherePanel({
	live,
	view: { index, boards, now, firstDay },
}: ElsewherePanelProps) {
	const host = useHost();
	const today = dayOf(now);
	if (index.people.length === 0) return <NobodyYet live={live} />;
	const due = agendaLines(boards.agenda(index, now).filter((item) => item.due <= today));
	const shown = due.slice(0, MAX_SHOWN);
	const week = weekStep(index, today, firstDay);
	return (
		<Section title="Due today">
			{due.length === 0 && <p>Nothing is due today.</p>}
			<DueLines lines={shown} today={today} />
			<div class="warm-intros-panel-steps">
				<button type="button" onClick={() => host.run("open-pipeline")}>
					{due.length > shown.length
						? `Show all ${formatCount(due.length)} in the pipeline`
						: "Open pipeline"}
				</button>
				{due.length === 0 && (
					<button type="button" onClick={() => host.run(week.run)}>
						{week.label}
					</button>
				)}
			</div>
		</Section>
	);
}

function NobodyYet({ live }: Pick<ElsewherePanelProps, "live">) {
	return (
		<EmptyState
			icon="lucide-user"
			live={live}
			title="No contact yet"
			text="Open the note of a person, a company or a conversation, and this panel shows what you know and what to do next."
			actions={[
				{ label: "Open space fit", run: "open-space-fit" },
				{ label: "New contact", run: "new-contact" },
			]}
		/>
	);
}
