import { useCallback, useMemo, useRef } from "preact/hooks";
import type { LiveIndex } from "../../app/write/live-index";
import { dayOf, type LocalDateTime } from "../../core/dates/calendar-date";
import type { Weekday } from "../../core/dates/week";
import type { FitCache } from "../../core/fit/fit-cache";
import type { GraphCache } from "../../core/network/graph-cache";
import type { Board } from "../../core/pipeline/board";
import type { BoardCache } from "../../core/agenda/board-cache";
import type { AgendaItem } from "../../core/agenda/agenda-item";
import { nextOf } from "../../core/agenda/next-step";
import {
	type BoardQuery,
	countCards,
	filterBoard,
	personFilter,
	WHOLE_BOARD,
} from "../../core/pipeline/filter-board";
import { EmptyState } from "../shared/empty-state";
import { FirstStepsBar } from "../shared/first-steps";
import { NobodyFound, NobodyWanted } from "../shared/nobody";
import { shownSpace } from "../shared/shown-space";
import { useWidthStep } from "../shared/use-width-step";
import { useIntroducers } from "../shared/use-introducers";
import { useSelecting } from "../shared/selection";
import { SelectionBar } from "../shared/selection-bar";
import { type WeekStep, weekStep } from "../shared/week-step";
import { toggle } from "../shared/toggle";
import { Columns } from "./columns";
import { ItemsList } from "./items-list";
import { agendaItems, type PipelineContext, stageItems } from "./pipeline-items";
import { WeekOffer } from "./week-offer";
import { PipelineHead } from "./pipeline-head";
import type { PipelineState } from "./pipeline-state";
import type { RowContext } from "./rows";
import { type MovingCard, useMoves } from "./use-moves";
import { STAGE_TABLE } from "../../core/vocabulary/stage";

/** From this many pixels on there is room for what is due beside a board. */
const WIDE: readonly number[] = [640];

export interface PipelineProps {
	readonly live: LiveIndex;
	readonly fits: FitCache;
	readonly boards: BoardCache;
	readonly graphs: GraphCache;
	readonly now: LocalDateTime;
	/** The day on which weeks begin. */
	readonly firstDay: Weekday;
	/** Begins the ids of elements, which must differ between two views. */
	readonly id: string;
	/** Whether it is in a tab now, where it is a board at any width but on a phone. */
	readonly isInTab: () => boolean;
	readonly isPhone: boolean;
	/** Whether the screen is touched: rows are higher then. */
	readonly isTouch: boolean;
	readonly state: PipelineState;
	readonly onState: (state: PipelineState) => void;
}

/** The pipeline: what is due, and where every introduction stands; a list in a narrow sidebar, else a board. */
export function Pipeline(props: PipelineProps) {
	const root = useRef<HTMLDivElement>(null);
	const isWide = useWidthStep(root, WIDE) > 0;
	const isNarrow = !isWide && (props.isPhone || !props.isInTab());
	const look = isNarrow ? "is-narrow" : isWide ? "" : "is-close";
	const { live, boards, now } = props;
	const { index } = live;
	const board = boards.get(index);
	const agenda = boards.agenda(index, now);
	const isEmpty =
		agenda.length === 0 &&
		board.unrecognised.length === 0 &&
		board.stages.every(({ cards }) => cards.length === 0);
	const week = weekStep(index, dayOf(now), props.firstDay);
	return (
		<div class={`warm-intros warm-intros-pipeline ${look}`} ref={root}>
			{!isEmpty ? (
				<Content {...props} board={board} agenda={agenda} week={week} isNarrow={isNarrow} />
			) : index.people.length > 0 ? (
				<NobodyYet live={live} week={week} />
			) : (
				<NobodyFound live={live} />
			)}
		</div>
	);
}

interface ContentProps extends PipelineProps {
	readonly board: Board;
	readonly agenda: PipelineContext["agenda"];
	readonly week: WeekStep;
	readonly isNarrow: boolean;
}

function Content(props: ContentProps) {
	const { board, agenda, week, now, state, id, isTouch, isNarrow } = props;
	const { query, toggled, hidesAgenda } = state;
	const shown = useMemo(() => filterBoard(board, query), [board, query]);
	const due = useMemo(() => filterAgenda(agenda, query), [agenda, query]);
	const selecting = useSelecting(props.live, "");
	const onBoard = useCallback(() => peopleOn(shown), [shown]);
	const moves = useMoves(selecting.selection, props.live);
	const context = useRowContext(props, moves.onGrab);
	const pipelineContext = useMemo(
		() => ({ board: shown, agenda: due, now, toggled }),
		[shown, due, now, toggled],
	);
	const agendaPart = useMemo(
		() => (hidesAgenda ? [] : agendaItems(pipelineContext)),
		[pipelineContext, hidesAgenda],
	);
	const whole = useMemo(
		() => (isNarrow ? [...agendaPart, ...stageItems(pipelineContext)] : []),
		[agendaPart, pipelineContext, isNarrow],
	);
	const list = { id: `${id}-list`, context, isTouch, onKey: moves.onKey, selecting };
	const isDue = agenda.some(({ when }) => when === "now" || when === "week");
	const dueList = { ...list, id: `${id}-agenda`, place: "agenda", label: "What is due" };
	return (
		<>
			<FirstStepsBar live={props.live} />
			<PipelineHead
				board={board}
				shown={shown}
				agenda={agenda}
				today={dayOf(now)}
				state={state}
				other={isNarrow ? (props.isPhone ? undefined : "open-board") : "open-pipeline"}
				week={isDue ? week : undefined}
				onState={props.onState}
			/>
			{!isDue && props.live.index.people.length > 0 && <WeekOffer {...week} />}
			{due.length === 0 && countCards(shown) === 0 ? (
				<NobodyWanted onAll={() => props.onState({ ...state, query: WHOLE_BOARD })} />
			) : isNarrow ? (
				<ItemsList {...list} place="list" label="Pipeline" items={whole} />
			) : (
				<div class="warm-intros-wide">
					{agendaPart.length > 0 && (
						<div class="warm-intros-agenda" data-ignore-swipe="true">
							<ItemsList {...dueList} items={agendaPart} />
						</div>
					)}
					<Columns board={shown} moving={moves.moving} list={list} />
				</div>
			)}
			<SelectionBar {...selecting} shown={onBoard} isNarrow={isNarrow} />
			{moves.moving && isNarrow && <DropTray {...moves.moving} />}
			<div class="warm-intros-said" role="status" aria-live="assertive">
				{moves.announcement}
			</div>
		</>
	);
}

/** What is due of those who are wanted. */
function filterAgenda(agenda: readonly AgendaItem[], query: BoardQuery): readonly AgendaItem[] {
	const isWanted = personFilter(query);
	return isWanted ? agenda.filter(({ person }) => person && isWanted(person)) : agenda;
}

/** The notes of all who are on a board. */
function peopleOn({ stages, unrecognised }: Board): ReadonlySet<string> {
	const cards = stages.flatMap((stage) => stage.cards.map(({ entry }) => entry.path));
	return new Set([...cards, ...unrecognised.map(({ path }) => path)]);
}

/** The same object for as long as rows would look the same with it. */
function useRowContext(
	{ live, fits, graphs, board, now, state, onState }: ContentProps,
	onGrab: RowContext["onGrab"],
): RowContext {
	const introducer = useIntroducers(graphs, live.index, dayOf(now));
	const view = { index: live.index, board, now };
	const latest = useRef({ live, fits, view, state, onState });
	latest.current = { live, fits, view, state, onState };
	const onFold = useCallback((id: string) => {
		const { state: before, onState: change } = latest.current;
		change({ ...before, toggled: toggle(before.toggled, id) });
	}, []);
	const today = dayOf(now);
	return useMemo(
		() => ({
			today,
			fitOf: (path) => {
				const { live: one, fits: all } = latest.current;
				return all.find(one.index, shownSpace(one.index, ""), path);
			},
			introducerOf: (entry) => {
				const { stage, introVia } = entry.note;
				if (stage !== "identified" || introVia.length > 0) return undefined;
				return introducer(entry);
			},
			nextOf: (entry) => nextOf(entry, latest.current.view),
			onFold,
			onGrab,
		}),
		[today, introducer, onFold, onGrab],
	);
}

function NobodyYet({ live, week }: Pick<ContentProps, "live" | "week">) {
	return (
		<EmptyState
			icon="lucide-handshake"
			title="Nobody is in the pipeline yet"
			text="Choose who you want to meet, and ask someone to introduce you."
			actions={[{ label: "Open space fit", run: "open-space-fit" }, week]}
			live={live}
		/>
	);
}

/** The stages on which a card can be dropped, at hand while it is on its way. */
function DropTray({ entry, stages, over }: MovingCard) {
	return (
		<div class="warm-intros-tray" role="presentation">
			<span class="warm-intros-tray-title" dir="auto">
				{stages.length === 0 ? `${entry.note.name} can't be moved from here` : "Drop on"}
			</span>
			{stages.map((stage) => (
				<span
					key={stage}
					class={`warm-intros-tray-stage ${stage === over ? "is-over" : ""}`}
					data-stage={stage}
				>
					{STAGE_TABLE[stage].label}
				</span>
			))}
		</div>
	);
}
