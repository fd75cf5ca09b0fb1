import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import { personAt } from "../../app/pipeline/record-event";
import type { LiveIndex } from "../../app/write/live-index";
import type { ContactEntry } from "../../core/index/entry";
import { dropStages, planDrop } from "../../core/pipeline/plan-drop";
import { type Stage, STAGE_TABLE, STAGES } from "../../core/vocabulary/stage";
import { type UiHost, useHost } from "../shared/host";
import type { Selection } from "../shared/selection";
import { activeRow } from "../shared/use-rows";
import { carriedLabel, type CarriedCard, carryOn, carryLabel, pickUp, stageUnder } from "./carry";
import { type PipelineItem, personOf } from "./pipeline-items";
import type { RowContext } from "./rows";
import { type DraggedCard, useCardDrag } from "./use-card-drag";

/** A card that is on its way, by pointer or by keyboard. */
export interface MovingCard {
	readonly entry: ContactEntry;
	/** The stages on which it can be dropped, with all who go with it. */
	readonly stages: readonly Stage[];
	readonly over: Stage | undefined;
}

/** How cards are moved, all that are selected with one of them: by the pointer, and by the keyboard with the same words and the same drops. */
export function useMoves(
	selection: Selection,
	live: LiveIndex,
): {
	readonly moving: MovingCard | undefined;
	/** What screen readers are to say. */
	readonly announcement: string;
	readonly onGrab: RowContext["onGrab"];
	readonly onKey: (event: KeyboardEvent, item: PipelineItem | undefined) => boolean;
} {
	const host = useHost();
	const [carried, setCarried] = useState<CarriedCard | undefined>();
	const [announcement, announce] = useState("");
	const peopleWith = (entry: ContactEntry): readonly ContactEntry[] =>
		selection.has(entry.path)
			? selection.paths.flatMap((path) => personAt(live.index, path) ?? [])
			: [entry];
	const drop = useCallback(
		(entry: ContactEntry, to: Stage | undefined, at: MouseEvent | HTMLElement) => {
			if (to === undefined) return announce(`${entry.note.name} stays.`);
			announce(dropOn(host, entry, peopleWith(entry), to, at, selection.clear));
		},
		[host, selection, live],
	);
	const { dragged, onGrab } = useCardDrag(
		(entry) => carriedLabel(entry, peopleWith(entry).length),
		({ entry, over }: DraggedCard, event) => drop(entry, over, event),
	);
	const latest = useRef(carried);
	latest.current = carried;
	const onKey = (event: KeyboardEvent, item: PipelineItem | undefined): boolean => {
		const card = latest.current;
		if (!card) {
			const entry = pickedBy(event, item);
			if (!entry) return false;
			const picked = pickUp(entry, peopleWith(entry));
			setCarried(picked);
			announce(picked ? carryLabel(picked) : `${entry.note.name} can't be moved from here.`);
			return true;
		}
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
	const grabbed = dragged?.entry;
	const stages = useMemo(() => (grabbed ? dropStages(peopleWith(grabbed), STAGES) : []), [grabbed]);
	const moving = dragged
		? { ...dragged, stages }
		: carried && { ...carried, over: stageUnder(carried) };
	return { moving, announcement, onGrab, onKey };
}

/** Does what a drop of people means, of whom one was grabbed; tells what is to be said of it. */
function dropOn(
	host: UiHost,
	entry: ContactEntry,
	people: readonly ContactEntry[],
	to: Stage,
	at: MouseEvent | HTMLElement,
	onDone: () => void,
): string {
	const { path } = entry;
	const name = carriedLabel(entry, people.length);
	const stay = `${name} ${people.length > 1 ? "stay" : "stays"}`;
	const { label } = STAGE_TABLE[to];
	const ways = people.map((person) => planDrop(person, to));
	const [way] = ways;
	if (ways.every(({ kind }) => kind === "nothing")) return `${stay}: no event leads to ${label}.`;
	if (people.length > 1)
		host.act({ kind: "move-all", path, paths: people.map((one) => one.path), to, onDone });
	else if (way?.kind === "event") host.act({ kind: "event", path, event: way.event });
	else if (way?.kind === "choice") host.act({ kind: "choose-event", path, events: way.events, at });
	return dropStages(people, [to]).length > 0 ? `${name}: ${label}.` : `${stay}.`;
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
