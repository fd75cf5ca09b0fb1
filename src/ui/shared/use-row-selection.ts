import { useRef } from "preact/hooks";
import { type MenuLine, useHost } from "./host";
import type { Selecting, Selection } from "./selection";

/** The tick of a row, which selects it. */
export const TICK_CLASS = "warm-intros-tick";

/** What keys, a click and a finger do to select rows of a list. */
export function useRowSelection<Item>(
	items: readonly Item[],
	selects: ((item: Item) => string | undefined) | undefined,
	selecting: Selecting | undefined,
) {
	const host = useHost();
	const isTouched = useRef(false);
	// A row that stays as it is calls what it was given before.
	const latest = useRef({ items, selecting });
	latest.current = { items, selecting };
	const selection = selects && selecting?.selection;
	const pathOf = (item: Item | undefined): string | undefined => item && selects?.(item);
	const extend = (from: number, to: number): void =>
		selection && selectRange(latest.current.items.map(pathOf), selection, from, to);
	return {
		/** Selects by keys; true where it did, so that nothing else does. */
		onKey: (event: KeyboardEvent, item: Item | undefined, next: number | undefined): boolean => {
			if (!selection || event.altKey) return false;
			if (next !== undefined) {
				if (!event.shiftKey) selection.endRange();
				else if (item !== undefined) extend(items.indexOf(item), next);
				// The keyboard goes there as well.
				return false;
			}
			return selectByKey(event, selection, pathOf(item), () => items.map(pathOf));
		},
		onPointerDown: ({ pointerType }: PointerEvent): void => {
			isTouched.current = pointerType === "touch";
		},
		onMouseDown: (event: MouseEvent): void => {
			if (!selection || (!event.shiftKey && !isOn(event, `.${TICK_CLASS}`))) return;
			// The text of a range is not selected, and the keys stay the list's.
			event.preventDefault();
			(event.currentTarget as HTMLElement).closest<HTMLElement>("[role=grid]")?.focus();
		},
		/** A click on the tick, one with Mod or Shift beside what can be pressed, and a tap once somebody is selected. */
		onClick: (event: MouseEvent, item: Item, at: number): void => {
			const path = pathOf(item);
			if (!selection || path === undefined) return;
			const isTap = isTouched.current && selection.size > 0;
			const isWithKey =
				(event.ctrlKey || event.metaKey || event.shiftKey) && !isOn(event, "a, button");
			if (!isTap && !isWithKey && !isOn(event, `.${TICK_CLASS}`)) return;
			event.preventDefault();
			event.stopPropagation();
			if (event.shiftKey) extend(at, at);
			else selection.toggle(path);
		},
		/** Asks in a menu what to do for all who are selected, where somebody is one of several; whether it did. */
		showMenu: (path: string, at: MouseEvent | HTMLElement): boolean => {
			if (!selection || selection.size < 2 || !selection.has(path)) return false;
			const { space = "" } = latest.current.selecting ?? {};
			const { paths, clear: onDone } = selection;
			host.act({ kind: "choose-for-all", path, paths, at, space, onDone });
			return true;
		},
		/** The line of a row's menu that selects it, as a finger does. */
		menuLine: (path: string): MenuLine | undefined =>
			selection && {
				title: selection.has(path) ? "Deselect" : "Select",
				icon: "lucide-square-check",
				run: () => selection.toggle(path),
			},
	};
}

/** Selects by x and Mod+Space one, by Mod+A all, by Escape nobody; whether it did. */
function selectByKey(
	{ key, ctrlKey, metaKey }: KeyboardEvent,
	selection: Selection,
	path: string | undefined,
	all: () => readonly (string | undefined)[],
): boolean {
	const isMod = ctrlKey || metaKey;
	if (key === "Escape" && selection.size > 0) selection.clear();
	else if (isMod && key.toLowerCase() === "a") selection.add(all().filter(isPath));
	else if (path !== undefined && (isMod ? key === " " : key === "x")) selection.toggle(path);
	else return false;
	return true;
}

/** Selects from the row that was selected last, else from another one, to a row; `paths` are those of all rows. */
function selectRange(
	paths: readonly (string | undefined)[],
	selection: Selection,
	from: number,
	to: number,
): void {
	const { anchor } = selection;
	const known = anchor === undefined ? -1 : paths.indexOf(anchor);
	const start = known < 0 ? from : known;
	const first = paths[start];
	if (known < 0 && first !== undefined) selection.beginRange(first);
	const end = Math.min(Math.max(to, 0), paths.length - 1);
	const range = paths.slice(Math.min(start, end), Math.max(start, end) + 1);
	selection.selectRange(range.filter(isPath));
}

function isPath(path: string | undefined): path is string {
	return path !== undefined;
}

function isOn({ target }: Event, what: string): boolean {
	return (target as Element).closest(what) !== null;
}
