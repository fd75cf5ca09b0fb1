import type { AgendaItem } from "../../core/agenda/agenda-item";
import { countPressing } from "../../core/agenda/agenda-lines";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { Board } from "../../core/pipeline/board";
import { countCards } from "../../core/pipeline/filter-board";
import { useHost } from "../shared/host";
import { Icon } from "../shared/icon";
import { SearchAndCategory } from "../shared/filter-fields";
import { categoryLabel, countPeople } from "../shared/labels";
import type { PipelineState } from "./pipeline-state";
import { useHiddenName } from "../shared/use-name";
import type { WeekStep } from "../shared/week-step";

interface PipelineHeadProps {
	readonly board: Board;
	/** What the filter lets through. */
	readonly shown: Board;
	readonly agenda: readonly AgendaItem[];
	readonly today: CalendarDate;
	readonly state: PipelineState;
	/** What shows the other form of the pipeline: the board, or the list; undefined where there is no room for a board. */
	readonly other: "open-board" | "open-pipeline" | undefined;
	/** What there is to do about this week; undefined where it is offered below. */
	readonly week: WeekStep | undefined;
	readonly onState: (state: PipelineState) => void;
}

/** The head of the pipeline: how much is due, the filter, and whether the agenda is shown. */
export function PipelineHead(props: PipelineHeadProps) {
	const { board, shown, agenda, today, state, other, week, onState } = props;
	const host = useHost();
	const { query, hidesAgenda } = state;
	const [nameId, hiddenName] = useHiddenName("Filter the pipeline");
	const dueCount = countPressing(agenda, today);
	const isIdle = agenda.every(({ due }) => due > today);
	const [all, some] = [countCards(board), countCards(shown)];
	return (
		<div class="warm-intros-pipeline-head" role="search" aria-labelledby={nameId}>
			{hiddenName}
			<span class={`warm-intros-due-count ${dueCount > 0 ? "is-due" : ""}`} role="status">
				{dueCount > 0 ? `${dueCount} due` : isIdle ? "Nothing is due" : "Nothing urgent"}
			</span>
			<span class="warm-intros-count">
				{some === all ? countPeople(all) : `${some} of ${countPeople(all)}`}
			</span>
			<button
				type="button"
				class="clickable-icon"
				aria-label={hidesAgenda ? "Show what is due" : "Hide what is due"}
				aria-pressed={!hidesAgenda}
				onClick={() => onState({ ...state, hidesAgenda: !hidesAgenda })}
			>
				<Icon name="lucide-list-todo" />
			</button>
			{week && (
				<button
					type="button"
					class="clickable-icon"
					aria-label={week.label}
					onClick={() => host.run(week.run)}
				>
					<Icon name="lucide-calendar-check" />
				</button>
			)}
			{other && (
				<button
					type="button"
					class="clickable-icon"
					aria-label={other === "open-board" ? "Open board" : "Open list in sidebar"}
					onClick={() => host.run(other)}
				>
					<Icon name={other === "open-board" ? "lucide-square-kanban" : "lucide-panel-right"} />
				</button>
			)}
			<SearchAndCategory
				query={query}
				categories={categoriesOf(board)}
				onChange={(part) => onState({ ...state, query: { ...query, ...part } })}
			/>
		</div>
	);
}

function categoriesOf({ stages }: Board): readonly string[] {
	const found = new Set<string>();
	for (const { cards } of stages)
		for (const { entry } of cards) for (const category of entry.note.category) found.add(category);
	return [...found].sort((a, b) => (categoryLabel(a) < categoryLabel(b) ? -1 : 1));
}
