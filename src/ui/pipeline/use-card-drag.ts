import { useEffect, useRef, useState } from "preact/hooks";
import type { ContactEntry } from "../../core/index/entry";
import type { Stage } from "../../core/vocabulary/stage";
import { readStage } from "../../core/vocabulary/read-word";
import { DragGhost } from "./drag-ghost";

/** A card that is on its way, and the stage over which it is. */
export interface DraggedCard {
	readonly entry: ContactEntry;
	/** In the window, in pixels. */
	readonly x: number;
	readonly y: number;
	readonly over: Stage | undefined;
}

/** So far the pointer moves before a press is a drag. */
const SLACK = 6;
/** So near to an edge the list scrolls, this many pixels a frame. */
const EDGE = 48;
const SCROLL_STEP = 12;

type Grab = (event: PointerEvent, entry: ContactEntry, isHandle: boolean) => void;

/**
 * Dragging by pointer events, which mouse, pen and finger share. A finger drags by the handle alone: elsewhere it
 * scrolls. Escape, and a drop on no stage, change nothing.
 */
export function useCardDrag(
	labelOf: (entry: ContactEntry) => string,
	onDrop: (card: DraggedCard, event: PointerEvent) => void,
): {
	readonly dragged: DraggedCard | undefined;
	readonly onGrab: Grab;
} {
	const [dragged, setDragged] = useState<DraggedCard | undefined>();
	const latest = useRef({ labelOf, onDrop });
	latest.current = { labelOf, onDrop };
	const stop = useRef<(() => void) | undefined>(undefined);
	useEffect(() => () => stop.current?.(), []);
	const onGrab = useRef<Grab>((event, entry, isHandle) => {
		if (event.button !== 0 || (event.pointerType === "touch" && !isHandle)) return;
		if (!isHandle && isOnButton(event)) return;
		stop.current?.();
		const label = latest.current.labelOf(entry);
		stop.current = followPointer(event, entry, label, setDragged, (card, end) =>
			latest.current.onDrop(card, end),
		);
	}).current;
	return { dragged, onGrab };
}

/** Follows the pointer until it is let go; returns what ends it before. */
function followPointer(
	start: PointerEvent,
	entry: ContactEntry,
	label: string,
	show: (card: DraggedCard | undefined) => void,
	onDrop: (card: DraggedCard, event: PointerEvent) => void,
): () => void {
	const target = start.currentTarget as HTMLElement;
	const page = target.ownerDocument;
	const view = page.defaultView ?? window;
	let card: DraggedCard | undefined;
	let ghost: DragGhost | undefined;
	let frame = 0;
	const move = (event: PointerEvent): void => {
		if (event.pointerId !== start.pointerId) return;
		const far = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
		if (!card && far < SLACK) return;
		event.preventDefault();
		card = { entry, x: event.clientX, y: event.clientY, over: stageAt(page, event) };
		ghost ??= new DragGhost(page, label);
		ghost.move(card.x, card.y);
		show(card);
	};
	const scroll = (): void => {
		if (card) scrollAt(page, card);
		frame = view.requestAnimationFrame(scroll);
	};
	const end = (): void => {
		view.cancelAnimationFrame(frame);
		page.removeEventListener("pointermove", move);
		page.removeEventListener("pointerup", drop);
		page.removeEventListener("pointercancel", end);
		page.removeEventListener("keydown", cancel, true);
		ghost?.remove();
		show(undefined);
	};
	const drop = (event: PointerEvent): void => {
		if (event.pointerId !== start.pointerId) return;
		const dropped = card;
		end();
		if (dropped) onDrop(dropped, event);
	};
	const cancel = (event: KeyboardEvent): void => {
		if (event.key !== "Escape" || !card) return;
		event.preventDefault();
		event.stopPropagation();
		end();
	};
	page.addEventListener("pointermove", move, { passive: false });
	page.addEventListener("pointerup", drop);
	page.addEventListener("pointercancel", end);
	page.addEventListener("keydown", cancel, true);
	frame = view.requestAnimationFrame(scroll);
	return end;
}

/** Whether the pointer is on a button, in whichever window that is. */
function isOnButton({ view, clientX, clientY }: PointerEvent): boolean {
	return Boolean(view?.document.elementFromPoint(clientX, clientY)?.closest("button"));
}

function stageAt(page: Document, { clientX, clientY }: PointerEvent): Stage | undefined {
	const found = page.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-stage]");
	return readStage(found?.dataset["stage"] ?? "");
}

/** Scrolls the list and the board under a card that is held near their edges. */
function scrollAt(page: Document, { x, y }: DraggedCard): void {
	const under = page.elementFromPoint(x, y);
	const list = under?.closest<HTMLElement>(".warm-intros-list");
	const board = under?.closest<HTMLElement>(".warm-intros-columns");
	if (list) list.scrollTop += stepAt(y, list.getBoundingClientRect().top, list.clientHeight);
	if (board) board.scrollLeft += stepAt(x, board.getBoundingClientRect().left, board.clientWidth);
}

function stepAt(at: number, start: number, length: number): number {
	if (at < start + EDGE) return -SCROLL_STEP;
	return at > start + length - EDGE ? SCROLL_STEP : 0;
}
