import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type UiHost, useHost } from "./host";
import { watchLongPress } from "./long-press";
import { nextIndex } from "./next-index";
import type { Selecting } from "./selection";
import { useRowSelection } from "./use-row-selection";

/** What a list has to know of its items; the same object for as long as rows would look the same with it. */
export interface Rows<Item> {
	/** Names an item, so that it is found again when the list has changed. */
	readonly keyOf: (item: Item) => string;
	/** In pixels. */
	readonly heightOf: (item: Item) => number;
	/** The note that Enter opens, and whose menu a row has. */
	readonly pathOf: (item: Item) => string | undefined;
	/** The contact's note by which a row is selected; without it, or undefined, it is not. */
	readonly selects?: (item: Item) => string | undefined;
	/** Folds or opens what is below a heading. */
	readonly foldOf: (item: Item) => (() => void) | undefined;
	/** What is to be seen of an item: its row is redrawn when one of these is another. */
	readonly shows: (item: Item) => readonly unknown[];
	/** `showMenu` opens the menu of the row, or that of all who are selected with it. */
	readonly draw: (item: Item, showMenu: ShowMenu) => RowLook;
}

/** Opens the menu of a note. */
export type ShowMenu = (path: string, at: MouseEvent | HTMLElement) => void;

/** What is drawn of a row. */
export interface RowLook {
	readonly class: string;
	readonly style?: Readonly<Record<string, string>>;
	/** The stage on which a card can be dropped here. */
	readonly stage?: string | undefined;
	/** Who it is, where the row can be selected. */
	readonly name?: string | undefined;
	readonly cells: ComponentChildren;
}

/** A list that is worked by the keyboard. */
export interface RowsProps<Item> {
	readonly items: readonly Item[];
	readonly rows: Rows<Item>;
	/** Takes the keys that the list does not use itself; true where it did. */
	readonly onKey: (event: KeyboardEvent, item: Item | undefined) => boolean;
	/** Finds the item to which the list is to go; each wish is a new function, given once. */
	readonly goal?: ((item: Item) => boolean) | undefined;
	/** How several rows are selected; without it none are. */
	readonly selecting?: Selecting | undefined;
}

/** The row that the keyboard is on, and what keys and the pointer do with rows. */
export function useRows<Item>({ items, rows, onKey, goal, selecting }: RowsProps<Item>) {
	const host = useHost();
	const selects = useRowSelection(items, rows.selects, selecting);
	const showMenu: ShowMenu = (path, at) => {
		if (!selects.showMenu(path, at)) host.showNoteMenu(path, at, selects.menuLine(path));
	};
	const last = useRef(-1);
	const [active, setActive] = useState({ key: "", moves: 0 });
	const index = useMemo(
		() => (last.current = findRow(items, rows.keyOf, active.key, last.current)),
		[items, active],
	);
	const activate = (item: Item, at: number, by: number): void => {
		last.current = at;
		setActive(({ moves }) => ({ key: rows.keyOf(item), moves: moves + by }));
	};
	const go = (wanted: number): void => {
		const at = Math.min(Math.max(wanted, 0), items.length - 1);
		const item = items[at];
		if (item) activate(item, at, 1);
	};
	useLayoutEffect(() => {
		const at = goal ? items.findIndex(goal) : -1;
		if (at >= 0) go(at);
	}, [goal]);
	const onKeyDown = (event: KeyboardEvent, page: number): void => {
		const item = items[index];
		const next = nextIndex(event.key, index, page, items.length);
		const isUsed = onKey(event, item) || selects.onKey(event, item, next);
		if (!isUsed && next !== undefined) go(next);
		else if (!isUsed && !(item && actOn(item, event, rows, host, showMenu))) return;
		event.preventDefault();
	};
	/** What the pointer does with a row. */
	const eventsOf = (item: Item, at: number): RowEvents => {
		const path = rows.pathOf(item);
		return {
			// Before the list is focused, which would go to its first row.
			onMouseDown: (event) => {
				activate(item, at, 0);
				selects.onMouseDown(event);
			},
			onPointerDown: (event) => {
				selects.onPointerDown(event);
				if (path !== undefined) watchLongPress(event, () => showMenu(path, event));
			},
			onClickCapture: (event) => selects.onClick(event, item, at),
			onContextMenu: (event) => {
				if (path === undefined) return;
				event.preventDefault();
				showMenu(path, event);
			},
		};
	};
	const onFocus = (): void => {
		// A press on a row, which focuses the list, has made it the active one without a redraw yet.
		if (last.current < 0) go(0);
	};
	return { place: index, moves: active.moves, onKeyDown, onFocus, eventsOf, showMenu };
}

interface RowEvents {
	readonly onMouseDown: (event: MouseEvent) => void;
	readonly onPointerDown: (event: PointerEvent) => void;
	readonly onClickCapture: (event: MouseEvent) => void;
	readonly onContextMenu: (event: MouseEvent) => void;
}

/** Enter opens, Enter and Space fold, the menu key asks what to do; whether it was one of them. */
function actOn<Item>(
	item: Item,
	event: KeyboardEvent,
	rows: Rows<Item>,
	host: UiHost,
	showMenu: ShowMenu,
): boolean {
	const path = rows.pathOf(item);
	if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
		if (path !== undefined) showMenu(path, activeRow(event.currentTarget as HTMLElement));
		return true;
	}
	if (event.key !== "Enter" && event.key !== " ") return false;
	const fold = rows.foldOf(item);
	if (fold) fold();
	else if (path !== undefined && event.key === "Enter") host.openNote(path, event);
	return true;
}

/** Where an item is now; where it has gone, whatever has come to its place. */
function findRow<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => string,
	key: string,
	last: number,
): number {
	if (key === "") return -1;
	const before = items[last];
	if (before && keyOf(before) === key) return last;
	const found = items.findIndex((item) => keyOf(item) === key);
	return found >= 0 ? found : Math.min(last, items.length - 1);
}

/** The row of a list on which the keyboard is, else the list. */
export function activeRow(list: HTMLElement): HTMLElement {
	const id = list.getAttribute("aria-activedescendant") ?? "";
	return list.ownerDocument.getElementById(id) ?? list;
}
