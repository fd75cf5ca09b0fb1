import type { ComponentChildren } from "preact";
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useResize } from "./use-resize";
import { windowOf } from "./window-of";

export interface WindowedListProps {
	readonly label: string;
	/** Where each item begins, one below the other, and last the height of all; in pixels. */
	readonly places: Float64Array;
	readonly renderItem: (item: number) => ComponentChildren;
	/** Item that the keyboard is on (-1: none), the id of its element, and how often the keyboard has moved it. */
	readonly active: number;
	readonly moves: number;
	readonly activeId: string;
	readonly onKeyDown: (event: KeyboardEvent, pageSize: number) => void;
	readonly onFocus: () => void;
}

const OVERSCAN = 240;

/**
 * A list of which only the part in view has elements. It holds the focus itself and names the
 * active row, so that focus and place survive every redraw.
 */
export function WindowedList(props: WindowedListProps) {
	const box = useRef<HTMLDivElement>(null);
	const [view, setView] = useState({ top: 0, height: 600 });
	const { places } = props;
	const look = useCallback(({ scrollTop: top, clientHeight: height }: HTMLElement) => {
		setView((known) => (known.top === top && known.height === height ? known : { top, height }));
	}, []);
	useResize(box, look);
	useFollow(box, places, props.active, props.moves);
	const count = places.length - 1;
	const [from, to] = windowOf(places, view.top - OVERSCAN, view.top + view.height + OVERSCAN);
	const items: ComponentChildren[] = [];
	for (let item = from; item < to; item++) items.push(props.renderItem(item));
	const isActiveShown = props.active >= from && props.active < to;
	const rowHeight = count === 0 ? 1 : (places[count] ?? 1) / count;
	return (
		<div
			class="warm-intros-list"
			ref={box}
			role="grid"
			tabIndex={0}
			aria-label={props.label}
			aria-rowcount={count}
			aria-activedescendant={isActiveShown ? props.activeId : undefined}
			onScroll={(event) => look(event.currentTarget)}
			onKeyDown={(event) =>
				props.onKeyDown(event, Math.max(1, Math.floor(view.height / rowHeight) - 1))
			}
			onFocus={props.onFocus}
		>
			<div class="warm-intros-list-whole" role="none" style={{ height: `${places[count] ?? 0}px` }}>
				<div
					class="warm-intros-list-window"
					role="none"
					style={{ transform: `translateY(${places[from] ?? 0}px)` }}
				>
					{items}
				</div>
			</div>
		</div>
	);
}

/** Scrolls just so far that the active item is in view, when the keyboard has moved: a change of the notes scrolls nothing. */
function useFollow(
	box: { readonly current: HTMLDivElement | null },
	places: Float64Array,
	active: number,
	moves: number,
): void {
	const last = useRef(moves);
	useLayoutEffect(() => {
		const element = box.current;
		if (!element || last.current === moves || active < 0) return;
		last.current = moves;
		const [top, bottom] = [places[active] ?? 0, places[active + 1] ?? 0];
		if (top < element.scrollTop) element.scrollTop = top;
		else if (bottom > element.scrollTop + element.clientHeight)
			element.scrollTop = bottom - element.clientHeight;
	}, [box, places, active, moves]);
}
