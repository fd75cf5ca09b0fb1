import type { ComponentChildren, VNode } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { AgendaItem } from "../../core/agenda/agenda-item";
import type { PersonFit } from "../../core/fit/fit";
import { useHost } from "../shared/host";
import { nextPlace } from "../shared/next-place";
import { WindowedList } from "../shared/windowed-list";
import { itemIntent, itemPath } from "./item-action";
import { watchLongPress } from "./long-press";
import { itemKey, personOf, type PipelineItem } from "./pipeline-items";
import { RowContent, type RowContext, rowHeight } from "./rows";

export interface ItemsListProps {
	readonly label: string;
	/** Begins the ids of elements, which must differ between two lists. */
	readonly id: string;
	readonly items: readonly PipelineItem[];
	readonly context: RowContext;
	readonly isTouch: boolean;
	/** Takes the keys that the list does not use itself; true where it did. */
	readonly onKey: (event: KeyboardEvent, item: PipelineItem | undefined) => boolean;
}

/** A list of the pipeline, of which only what is in view has elements; it is worked by arrow keys. */
export function ItemsList(props: ItemsListProps) {
	const { items, isTouch, context, id } = props;
	const host = useHost();
	const places = useMemo(() => placesOf(items, isTouch), [items, isTouch]);
	const [active, setActive] = useState({ key: "", moves: 0 });
	const place = useActivePlace(items, active.key);
	const activate = (wanted: number): void => {
		const item = items[Math.min(Math.max(wanted, 0), items.length - 1)];
		if (item) setActive(({ moves }) => ({ key: itemKey(item), moves: moves + 1 }));
	};
	const onKeyDown = (event: KeyboardEvent, page: number): void => {
		const item = items[place];
		const next = nextPlace(event.key, place, page, items.length);
		if (props.onKey(event, item)) event.preventDefault();
		else if (next !== undefined) {
			event.preventDefault();
			activate(next);
		} else if (item && openItem(event, item, host, props, `${id}-${place}`)) event.preventDefault();
	};
	const draw = useDrawnRows(props, (key) => setActive(({ moves }) => ({ key, moves })));
	return (
		<WindowedList
			label={props.label}
			places={places}
			active={place}
			moves={active.moves}
			activeId={`${id}-${place}`}
			onKeyDown={onKeyDown}
			onFocus={() => place < 0 && activate(0)}
			renderItem={(at) => {
				const item = items[at];
				return item ? draw(item, at, at === place, context) : null;
			}}
		/>
	);
}

/** Where the active line is now; where it has gone, whatever has come to its place. */
function useActivePlace(items: readonly PipelineItem[], key: string): number {
	const last = useRef(-1);
	if (key === "") return -1;
	const before = items[last.current];
	if (before && itemKey(before) === key) return last.current;
	const found = items.findIndex((item) => itemKey(item) === key);
	last.current = found >= 0 ? found : Math.min(last.current, items.length - 1);
	return last.current;
}

/** Enter opens, Space folds, the menu key asks what to do, and n does what the line's first button does. */
function openItem(
	event: KeyboardEvent,
	item: PipelineItem,
	host: ReturnType<typeof useHost>,
	{ context }: ItemsListProps,
	rowId: string,
): boolean {
	const isMenu = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
	const isStep = event.key === "n" && !event.ctrlKey && !event.metaKey && !event.altKey;
	if (event.key !== "Enter" && event.key !== " " && !isMenu && !isStep) return false;
	if (item.kind === "section" || item.kind === "more") {
		if (!isMenu && !isStep) context.onFold(item.id);
		return true;
	}
	if (isStep) {
		const intent = itemIntent(item, context.today);
		if (intent) host.act(intent);
		return true;
	}
	const path = itemPath(item);
	if (path === undefined) return false;
	const row = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[id="${rowId}"]`);
	if (isMenu && row) host.showNoteMenu(path, row);
	else if (event.key === "Enter") host.openNote(path, event);
	return true;
}

interface DrawnRow {
	readonly at: number;
	readonly isActive: boolean;
	readonly item: PipelineItem;
	readonly fit: PersonFit | undefined;
	readonly introducer: string | undefined;
	readonly context: RowContext;
	readonly node: VNode;
}

const MOST_DRAWN = 400;

/** Draws a row once for as long as what it shows stays the same. */
function useDrawnRows(
	props: ItemsListProps,
	onActivate: (key: string) => void,
): (item: PipelineItem, at: number, isActive: boolean, context: RowContext) => VNode {
	const rows = useMemo(() => new Map<string, DrawnRow>(), [props.isTouch]);
	return (item, at, isActive, context) => {
		const key = itemKey(item);
		const known = rows.get(key);
		const fit = item.kind === "card" ? context.fitOf(item.card.entry.path) : undefined;
		const introducer = item.kind === "card" ? context.introducerOf(item.card.entry) : undefined;
		const isSame =
			known?.at === at &&
			known.isActive === isActive &&
			known.fit === fit &&
			known.introducer === introducer &&
			known.context === context;
		if (known && isSame && showsSame(known.item, item)) return known.node;
		const node = (
			<Row
				key={key}
				item={item}
				rowId={`${props.id}-${at}`}
				rowIndex={at + 1}
				isActive={isActive}
				height={rowHeight(item, props.isTouch)}
				onActivate={() => onActivate(key)}
			>
				<RowContent item={item} fit={fit} introducer={introducer} context={context} />
			</Row>
		);
		if (rows.size >= MOST_DRAWN) rows.clear();
		rows.set(key, { at, isActive, item, fit, introducer, context, node });
		return node;
	};
}

function showsSame(a: PipelineItem, b: PipelineItem): boolean {
	if (a.kind === "card") return b.kind === "card" && a.card === b.card;
	if (a.kind === "due") return b.kind === "due" && isSameLine(a.item, b.item);
	if (a.kind === "more") return b.kind === "more" && a.count === b.count;
	if (a.kind === "section")
		return (
			b.kind === "section" && a.id === b.id && a.count === b.count && a.isFolded === b.isFolded
		);
	return a === b;
}

function isSameLine(a: AgendaItem, b: AgendaItem): boolean {
	return (
		a.person === b.person &&
		a.interview === b.interview &&
		a.due === b.due &&
		a.overdueDays === b.overdueDays &&
		a.why === b.why &&
		a.action === b.action
	);
}

interface RowProps {
	readonly item: PipelineItem;
	readonly rowId: string;
	readonly rowIndex: number;
	readonly isActive: boolean;
	readonly height: number;
	readonly onActivate: () => void;
	readonly children: ComponentChildren;
}

function Row({ item, rowId, rowIndex, isActive, height, onActivate, children }: RowProps) {
	const host = useHost();
	const path = personOf(item)?.path;
	const stage = item.kind === "section" || item.kind === "card" ? item.stage : undefined;
	return (
		<div
			id={rowId}
			role="row"
			aria-rowindex={rowIndex}
			class={`warm-intros-pipeline-row is-${item.kind} ${isActive ? "is-active" : ""}`}
			style={{ height: `${height}px` }}
			data-stage={stage}
			onClick={onActivate}
			onPointerDown={(event) => {
				if (path !== undefined) watchLongPress(event, () => host.showNoteMenu(path, event));
			}}
			onContextMenu={(event) => {
				if (path === undefined) return;
				event.preventDefault();
				host.showNoteMenu(path, event);
			}}
		>
			<div role="gridcell" class="warm-intros-pipeline-cell">
				{children}
			</div>
		</div>
	);
}

function placesOf(items: readonly PipelineItem[], isTouch: boolean): Float64Array {
	const places = new Float64Array(items.length + 1);
	items.forEach((item, i) => {
		places[i + 1] = (places[i] ?? 0) + rowHeight(item, isTouch);
	});
	return places;
}
