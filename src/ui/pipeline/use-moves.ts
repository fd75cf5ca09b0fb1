import { useCallback, useRef, useState } from "preact/hooks";
import type { ContactEntry } from "../../core/index/entry";
import { planDrop } from "../../core/pipeline/plan-drop";
import { type Stage, STAGE_TABLE } from "../../core/vocabulary/stage";
import { useHost } from "../shared/host";
import { activeRow } from "../shared/use-rows";
import { type CarriedCard, carryOn, carryLabel, pickUp, stageUnder } from "./carry";
import { type PipelineItem, personOf } from "./pipeline-items";
import type { RowContext } from "./rows";
import { type DraggedCard, useCardDrag } from "./use-card-drag";

/** A card that is on its way, by pointer or by keyboard. */
export interface MovingCard {
	readonly entry: ContactEntry;
	readonly over: Stage | undefined;
}

/** How cards are moved: by the pointer, and by the keyboard with the same words and the same drops. */
export function useMoves(): {
	readonly moving: MovingCard | undefined;
	/** What screen readers are to say. */
	readonly announcement: string;
	readonly onGrab: RowContext["onGrab"];
	readonly onKey: (event: KeyboardEvent, item: PipelineItem | undefined) => boolean;
} {
	const host = useHost();
	const [carried, setCarried] = useState<CarriedCard | undefined>();
	const [announcement, announce] = useState("");
	const drop = useCallback(
		(entry: ContactEntry, to: Stage | undefined, at: MouseEvent | HTMLElement) => {
			if (to === undefined) return announce(`${entry.note.name} stays.`);
			const { path, note } = entry;
			const planned = planDrop(entry, to);
			if (planned.kind === "nothing")
				return announce(`${note.name} stays: no event leads to ${STAGE_TABLE[to].label}.`);
			announce(`${note.name}: ${STAGE_TABLE[to].label}.`);
			if (planned.kind === "event") host.act({ kind: "event", path, event: planned.event });
			else host.act({ kind: "choose-event", path, events: planned.events, at });
		},
		[host],
	);
	const { dragged, onGrab } = useCardDrag(({ entry, over }: DraggedCard, event) =>
		drop(entry, over, event),
	);
	const latest = useRef(carried);
	latest.current = carried;
	const onKey = (event: KeyboardEvent, item: PipelineItem | undefined): boolean => {
		const card = latest.current;
		if (!card) return pick(event, item, setCarried, announce);
		const next = nextCarried(event.key, card);
		if (next) {
			setCarried(next);
			announce(carryLabel(next));
		} else {
			setCarried(undefined);
			if (event.key === "Enter" || event.key === " ")
				drop(card.entry, stageUnder(card), activeRow(event.currentTarget as HTMLElement));
			else announce(`${card.entry.note.name} stays.`);
		}
		return true;
	};
	const moving = dragged ?? (carried && { entry: carried.entry, over: stageUnder(carried) });
	return { moving, announcement, onGrab, onKey };
}

/** Space and m pick the card up on which the keyboard is. */
function pick(
	event: KeyboardEvent,
	item: PipelineItem | undefined,
	setCarried: (card: CarriedCard | undefined) => void,
	announce: (label: string) => void,
): boolean {
	const isPick = (event.key === " " || event.key === "m") && !event.ctrlKey && !event.metaKey;
	const entry = item && personOf(item);
	if (!isPick || !entry) return false;
	const card = pickUp(entry);
	setCarried(card);
	announce(card ? carryLabel(card) : `${entry.note.name} can't be moved from here.`);
	return true;
}

function nextCarried(key: string, card: CarriedCard): CarriedCard | undefined {
	switch (key) {
		case "ArrowDown":
		case "ArrowRight":
			return carryOn(card, 1);
		case "ArrowUp":
		case "ArrowLeft":
			return carryOn(card, -1);
		case "Shift":
		case "Control":
		case "Alt":
		case "Meta":
			return card;
		default:
			return undefined;
	}
}
