import { useMemo, useRef } from "preact/hooks";
import type { Board, BoardStage } from "../../core/pipeline/board";
import { isClosed, STAGE_TABLE } from "../../core/vocabulary/stage";
import { MOVE_TABLE } from "../../core/vocabulary/move";
import { ItemsList, type ItemsListProps } from "./items-list";
import type { PipelineItem } from "./pipeline-items";
import type { MovingCard } from "./use-moves";
import { useKeptPlace } from "../shared/use-kept-place";
import { useUniqueId } from "../shared/use-unique-id";

interface ColumnsProps {
	readonly board: Board;
	readonly moving: MovingCard | undefined;
	/** What the lists of all columns have in common. */
	readonly list: Omit<ItemsListProps, "items" | "label" | "place">;
}

/** The board: a column for each stage, those that are closed together at the end only where somebody is in them. */
export function Columns({ board, moving, list }: ColumnsProps) {
	const columns = board.stages.filter(
		({ stage, cards }) => cards.length > 0 || !isClosed(stage) || moving !== undefined,
	);
	const unknown = useMemo(
		() => board.unrecognised.map((entry): PipelineItem => ({ kind: "unrecognised", entry })),
		[board],
	);
	const unknownId = useUniqueId();
	const box = useRef<HTMLDivElement>(null);
	useKeptPlace(box, "columns");
	return (
		<div class="warm-intros-columns" ref={box} data-ignore-swipe="true">
			{columns.map((column) => (
				<Column key={column.stage} column={column} moving={moving} list={list} />
			))}
			{unknown.length > 0 && (
				<section class="warm-intros-column" aria-labelledby={unknownId}>
					<h3 class="warm-intros-column-head">
						<span id={unknownId}>Unrecognised</span>{" "}
						<span class="warm-intros-count">{unknown.length}</span>
					</h3>
					<ItemsList
						{...list}
						id={`${list.id}-unknown`}
						place="unknown"
						label="Unrecognised"
						items={unknown}
					/>
				</section>
			)}
		</div>
	);
}

function Column({
	column,
	moving,
	list,
}: Pick<ColumnsProps, "moving" | "list"> & { readonly column: BoardStage }) {
	const { stage, move, cards } = column;
	const items = useMemo(
		() => cards.map((card): PipelineItem => ({ kind: "card", card, stage })),
		[cards, stage],
	);
	const isLegal = moving?.stages.includes(stage) === true;
	const marks = moving && (isLegal ? "is-legal" : "is-barred");
	const title = STAGE_TABLE[stage].label;
	const titleId = useUniqueId();
	return (
		<section
			class={`warm-intros-column ${cards.length === 0 ? "is-empty" : ""} ${marks ?? ""} ${isLegal && moving?.over === stage ? "is-over" : ""}`}
			aria-labelledby={titleId}
			data-stage={stage}
		>
			<h3 class="warm-intros-column-head">
				<span id={titleId}>{title}</span> <span class="warm-intros-count">{cards.length}</span>
				<span class="warm-intros-move">{MOVE_TABLE[move].label}</span>
			</h3>
			<ItemsList
				{...list}
				id={`${list.id}-${stage}`}
				place={stage}
				label={title}
				items={items}
				onKey={(event, item) => list.onKey(event, item) || goSideways(event)}
			/>
		</section>
	);
}

/** Left and right go to the list of the next column with somebody in it. */
function goSideways(event: KeyboardEvent): boolean {
	const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
	const own = event.currentTarget as HTMLElement;
	const columns = own.closest(".warm-intros-columns");
	if (by === 0 || !columns) return false;
	const lists = [...columns.querySelectorAll<HTMLElement>(".warm-intros-list")].filter(
		(list) => list === own || list.getAttribute("aria-rowcount") !== "0",
	);
	const next = lists[lists.indexOf(own) + by];
	next?.focus();
	next?.scrollIntoView({ block: "nearest", inline: "nearest" });
	return true;
}
