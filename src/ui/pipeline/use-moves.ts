import { useCallback, useRef, useState } from "preact/hooks";
import type { ContactEntry } from "../../core/index/entry";
import { planDrop } from "../../core/pipeline/plan-drop";
import { type Stage, STAGE_TABLE } from "../../core/vocabulary/stage";
import { useHost } from "../shared/host";
import type { Selection } from "../shared/selection";
import { activeRow } from "../shared/use-rows";
import { carriedLabel, type CarriedCard, carryOn, carryLabel, pickUp, stageUnder } from "./carry";
import { type PipelineItem, personOf } from "./pipeline-items";
import type { RowContext } from "./rows";
import { type DraggedCard, useCardDrag } from "./use-card-drag";

/** A card that is on its way, by pointer or by keyboard. */
export interface MovingCard {
	readonly entry: ContactEntry;
	readonly over: Stage | undefined;
}

/** How cards are moved, all that are selected with one of them: by the pointer, and by the keyboard with the same words and the same drops. */
export function useMoves(selection: Selection): {
	readonly moving: MovingCard | undefined;
	/** What screen readers are to say. */
	readonly announcement: string;
	readonly onGrab: RowContext["onGrab"];
	readonly onKey: (event: KeyboardEvent, item: PipelineItem | undefined) => boolean;
} {
	const host = useHost();
	const [carried, setCarried] = useState<CarriedCard | undefined>();
	const [announcement, announce] = useState("");
	const pathsWith = ({ path }: ContactEntry): readonly string[] =>
		selection.has(path) ? selection.paths : [path];
	const drop = useCallback(
		(entry: ContactEntry, to: Stage | undefined, at: MouseEvent | HTMLElement) => {
			if (to === undefined) return announce(`${entry.note.name} stays.`);
			const { path, note } = entry;
			const planned = planDrop(entry, to);
			if (planned.kind === "nothing")
				return announce(`${note.name} stays: no event leads to ${STAGE_TABLE[to].label}.`);
			const paths = pathsWith(entry);
			announce(`${carriedLabel(entry, paths.length)}: ${STAGE_TABLE[to].label}.`);
			if (paths.length > 1) host.act({ kind: "move-all", path, paths, to });
			else if (planned.kind === "event") host.act({ kind: "event", path, event: planned.event });
			else host.act({ kind: "choose-event", path, events: planned.events, at });
		},
		[host, selection],
	);
	const { dragged, onGrab } = useCardDrag(
		(entry) => carriedLabel(entry, pathsWith(entry).length),
		({ entry, over }: DraggedCard, event) => drop(entry, over, event),
	);
	const latest = useRef(carried);
	latest.current = carried;
	const announceCarried = (card: CarriedCard): void =>
		announce(carryLabel(card, pathsWith(card.entry).length));
	const onKey = (event: KeyboardEvent, item: PipelineItem | undefined): boolean => {
		const card = latest.current;
		if (!card) {
			const entry = pickedBy(event, item);
			if (!entry) return false;
			const picked = pickUp(entry);
			setCarried(picked);
			if (picked) announceCarried(picked);
			else announce(`${entry.note.name} can't be moved from here.`);
			return true;
		}
		const next = nextCarried(event.key, card);
		if (next) {
			setCarried(next);
			announceCarried(next);
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
function pickedBy(event: KeyboardEvent, item: PipelineItem | undefined): ContactEntry | undefined {
	const isPick = (event.key === " " || event.key === "m") && !event.ctrlKey && !event.metaKey;
	return isPick && item ? personOf(item) : undefined;
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
