import type { ComponentChildren } from "preact";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { Icon } from "./icon";
import { type Selection, useSelected } from "./selection";
import { TICK_CLASS } from "./use-row-selection";
import { type Rows, type RowsProps, useRows } from "./use-rows";
import { useKeptPlace } from "./use-kept-place";
import { useResize } from "./use-resize";
import { windowOf } from "./window-of";
import { useHiddenName } from "./use-name";

export interface WindowedListProps<Item> extends RowsProps<Item> {
	readonly label: string;
	/** Begins the ids of elements, which must differ between two lists. */
	readonly id: string;
	/** By which how far it is scrolled is kept. */
	readonly place: string;
	/** The row with the names of the columns, which stays where the rest is scrolled. */
	readonly head?: ListHead | undefined;
}

/** The head of a list, and its height in pixels. */
export interface ListHead {
	readonly element: ComponentChildren;
	readonly height: number;
}

const OVERSCAN = 240;

/**
 * A list of which only the part in view has elements; worked by arrow keys. It holds the focus itself
 * and names the active row, so that focus and place survive every redraw.
 */
export function WindowedList<Item>(props: WindowedListProps<Item>) {
	const { items, rows, id, label, place, head } = props;
	const selection = useSelected(rows.selects && props.selecting?.selection);
	const [nameId, hiddenName] = useHiddenName(label);
	const box = useRef<HTMLDivElement>(null);
	const [view, setView] = useState({ top: 0, height: 600 });
	const tops = useMemo(() => topsOf(items, rows), [items, rows]);
	const refresh = useCallback(({ scrollTop: top, clientHeight: height }: HTMLElement) => {
		setView((known) => (known.top === top && known.height === height ? known : { top, height }));
	}, []);
	useKeptPlace(box, place);
	useResize(box, refresh);
	const { place: index, moves, onKeyDown, onFocus, ...acts } = useRows(props);
	useFollow(box, tops, index, moves, head?.height ?? 0);
	const headRows = head ? 1 : 0;
	const whole = tops[items.length] ?? 0;
	const page = Math.max(1, Math.floor((view.height * items.length) / (whole || 1)) - 1);
	const [from, to] = windowOf(tops, view.top - OVERSCAN, view.top + view.height + OVERSCAN);
	return (
		<>
			{hiddenName}
			<div
				class={`warm-intros-list ${selection ? "is-selectable" : ""} ${selection && selection.size > 0 ? "is-selecting" : ""}`}
				ref={box}
				role="grid"
				tabIndex={0}
				aria-multiselectable={selection ? true : undefined}
				aria-labelledby={nameId}
				aria-rowcount={headRows + items.length}
				aria-activedescendant={index >= from && index < to ? `${id}-${index}` : undefined}
				onScroll={(event) => refresh(event.currentTarget)}
				onKeyDown={(event) => onKeyDown(event, page)}
				onFocus={onFocus}
			>
				{head && <Head {...head} />}
				<div class="warm-intros-list-whole" role="none" style={{ height: `${whole}px` }}>
					<div
						class="warm-intros-list-window"
						role="none"
						style={{ transform: `translateY(${tops[from] ?? 0}px)` }}
					>
						{items.slice(from, to).map((item, i) => (
							<Row
								key={rows.keyOf(item)}
								id={id}
								item={item}
								at={from + i}
								headRows={headRows}
								isActive={from + i === index}
								isSelected={isSelected(rows.selects?.(item), selection)}
								{...{ rows, drawing: props, ...acts }}
							/>
						))}
					</div>
				</div>
			</div>
		</>
	);
}

/** Its keys are those of its own buttons, not the list's. */
function Head({ element }: ListHead) {
	return (
		<div class="warm-intros-list-head" role="none" onKeyDown={(event) => event.stopPropagation()}>
			{element}
		</div>
	);
}

interface RowProps<Item> extends Pick<ReturnType<typeof useRows<Item>>, "eventsOf" | "showMenu"> {
	readonly id: string;
	readonly item: Item;
	readonly at: number;
	/** How many rows stand above the first. */
	readonly headRows: number;
	readonly isActive: boolean;
	/** Undefined where it cannot be selected. */
	readonly isSelected: boolean | undefined;
	readonly rows: Rows<Item>;
	/** Another object where more has changed than what is scrolled, active or selected. */
	readonly drawing: object;
}

/** A row, drawn once for as long as it stays the same: scrolling, and a change of another one's note, cost it nothing. */
function Row<Item>(props: RowProps<Item>): ComponentChildren {
	const { id, item, at, headRows, isActive, isSelected, rows, eventsOf, showMenu } = props;
	const shown = useMemo(() => rows.shows(item), [rows, item, props.drawing]);
	// What is in it is drawn apart: a row that only stands elsewhere keeps it.
	const look = useMemo(() => rows.draw(item, showMenu), [rows, isSelected === undefined, ...shown]);
	return useMemo(() => {
		const { class: name, style, stage, name: called, cells } = look;
		return (
			<div
				id={`${id}-${at}`}
				role="row"
				aria-rowindex={headRows + at + 1}
				aria-selected={isSelected}
				class={`${name} ${isActive ? "is-active" : ""}`}
				style={{ ...style, height: `${rows.heightOf(item)}px` }}
				data-stage={stage}
				{...eventsOf(item, at)}
			>
				{isSelected !== undefined && <Tick name={called ?? ""} isSelected={isSelected} />}
				{cells}
			</div>
		);
	}, [look, at, headRows, isActive, isSelected]);
}

/** Selects a row; what a press does is the row's, and keys have their own. */
function Tick({ name, isSelected }: { readonly name: string; readonly isSelected: boolean }) {
	return (
		<div role="gridcell" class="warm-intros-tick-cell">
			<button
				type="button"
				role="checkbox"
				class={TICK_CLASS}
				tabIndex={-1}
				aria-checked={isSelected}
				aria-label={`Select ${name}`}
			>
				{isSelected && <Icon name="lucide-check" />}
			</button>
		</div>
	);
}

function isSelected(
	path: string | undefined,
	selection: Selection | undefined,
): boolean | undefined {
	return path === undefined ? undefined : selection?.has(path);
}

/** Where each item begins, one below the other, and last the height of all; in pixels. */
function topsOf<Item>(items: readonly Item[], { heightOf }: Rows<Item>): Float64Array {
	const tops = new Float64Array(items.length + 1);
	items.forEach((item, i) => (tops[i + 1] = (tops[i] ?? 0) + heightOf(item)));
	return tops;
}

/** Scrolls just so far that the active item is in view, when the keyboard has moved: a change of the notes scrolls nothing. */
function useFollow(
	box: { readonly current: HTMLDivElement | null },
	tops: Float64Array,
	active: number,
	moves: number,
	headHeight: number,
): void {
	const last = useRef(moves);
	useLayoutEffect(() => {
		const element = box.current;
		if (!element || last.current === moves || active < 0) return;
		last.current = moves;
		const [top, bottom] = [tops[active] ?? 0, tops[active + 1] ?? 0];
		const seen = element.clientHeight - headHeight - endOf(element);
		if (top < element.scrollTop) element.scrollTop = top;
		else if (bottom > element.scrollTop + seen) element.scrollTop = bottom - seen;
	}, [box, tops, active, moves, headHeight]);
}

/** The room at the end of a list, over which a bar of the app may lie. */
function endOf(element: HTMLElement): number {
	const { paddingBottom } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
	return Number.parseFloat(paddingBottom ?? "") || 0;
}
