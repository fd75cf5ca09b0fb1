import type { ContactEntry } from "../../core/index/entry";
import { dropStages } from "../../core/pipeline/plan-drop";
import { type Stage, STAGE_TABLE, STAGES } from "../../core/vocabulary/stage";

/** A card that the keyboard has picked up, and the stage on which it would be dropped. */
export interface CarriedCard {
	readonly entry: ContactEntry;
	/** All who go with it, themselves among them. */
	readonly people: readonly ContactEntry[];
	/** The stages on which it can be dropped. */
	readonly stages: readonly Stage[];
	readonly stageIndex: number;
}

/** Picks a card up, with all who go with it; the first stage after its own is proposed. Undefined where it can't be moved from here. */
export function pickUp(
	entry: ContactEntry,
	people: readonly ContactEntry[] = [entry],
): CarriedCard | undefined {
	const stages = dropStages(people, STAGES);
	if (stages.length === 0) return undefined;
	const own = entry.note.stage === undefined ? -1 : STAGES.indexOf(entry.note.stage);
	const next = stages.findIndex((stage) => STAGES.indexOf(stage) > own);
	return { entry, people, stages, stageIndex: Math.max(0, next) };
}

/** The card over the next or the previous stage; at the end it begins again. */
export function carryOn(card: CarriedCard, by: 1 | -1): CarriedCard {
	const count = card.stages.length;
	return { ...card, stageIndex: (card.stageIndex + by + count) % count };
}

/** The stage on which the card would be dropped. */
export function stageUnder({ stages, stageIndex }: CarriedCard): Stage | undefined {
	return stages[stageIndex];
}

/** Who is carried: "Ann Lee", or "Ann Lee and 2 more" where all who are selected go with them. */
export function carriedLabel({ note }: ContactEntry, count: number): string {
	return count > 1 ? `${note.name} and ${count - 1} more` : note.name;
}

/** What a screen reader says about a card that was picked up, and all that go with it. */
export function carryLabel(card: CarriedCard): string {
	const stage = stageUnder(card);
	const people = card.people.length;
	const where = stage === undefined ? "" : STAGE_TABLE[stage].label;
	const count = `${card.stageIndex + 1} of ${card.stages.length}`;
	return `${carriedLabel(card.entry, people)} ${people > 1 ? "are" : "is"} picked up, over ${where}, ${count}. Arrow keys choose the stage, Enter drops, Escape cancels.`;
}
