import { type CalendarDate, dayOf } from "../dates/calendar-date";
import type { ContactEntry, InterviewEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import type { PipelineSettings } from "../settings/settings";
import {
	type InterviewsByPerson,
	interviewsByPerson,
	plannedOne,
	reportDue,
	thanksDue,
} from "./interviews-by-person";
import type { Move } from "../vocabulary/move";
import { type Stage, STAGE_TABLE, STAGES } from "../vocabulary/stage";
import { type StageStatus, stageStatusOf } from "./stage-status";

/** A person in the pipeline. */
export interface Card {
	readonly entry: ContactEntry;
	readonly stageStatus: StageStatus;
	/** When the next move is due: by the stage's limit, the conversation, or what is owed after one. */
	readonly dueOn: CalendarDate | undefined;
}

export interface BoardStage {
	readonly stage: Stage;
	readonly move: Move;
	/** Those due first come first, then those longest in the stage, then by name. */
	readonly cards: readonly Card[];
}

/** The whole pipeline; it does not depend on the day. */
export interface Board {
	/** All stages, in the order of the pipeline. */
	readonly stages: readonly BoardStage[];
	/** People whose status is not a stage. */
	readonly unrecognised: readonly ContactEntry[];
	readonly interviews: InterviewsByPerson;
}

/** Everybody in the pipeline, by stage. */
export function makeBoard(index: VaultIndex): Board {
	const limits = index.settings.pipeline;
	const interviews = interviewsByPerson(index);
	const byStage = new Map<Stage, Card[]>(STAGES.map((stage) => [stage, []]));
	const unrecognised: ContactEntry[] = [];
	for (const entry of index.people) {
		if (entry.note.status === undefined) continue;
		const stageStatus = knownStageStatus(entry, limits);
		if (stageStatus === undefined) unrecognised.push(entry);
		else byStage.get(stageStatus.stage)?.push(makeCard(entry, stageStatus, interviews, limits));
	}
	const stages = STAGES.map((stage) => ({
		stage,
		move: STAGE_TABLE[stage].move,
		cards: (byStage.get(stage) ?? []).sort(compareCards),
	}));
	return { stages, unrecognised: unrecognised.sort(compareNames), interviews };
}

const stageStatuses = new WeakMap<
	ContactEntry,
	{ limits: PipelineSettings; stageStatus: StageStatus }
>();

/** Where a person stands; found once for each note as it is. */
export function knownStageStatus(
	entry: ContactEntry,
	limits: PipelineSettings,
): StageStatus | undefined {
	const known = stageStatuses.get(entry);
	if (known?.limits === limits) return known.stageStatus;
	const stageStatus = stageStatusOf(entry.note, limits);
	if (stageStatus !== undefined) stageStatuses.set(entry, { limits, stageStatus });
	return stageStatus;
}

const cards = new WeakMap<ContactEntry, Card>();

/** The same card for as long as nothing on it has changed: what draws it need not draw it again. */
export function makeCard(
	entry: ContactEntry,
	stageStatus: StageStatus,
	interviews: InterviewsByPerson,
	limits: PipelineSettings,
): Card {
	const dueOn = dueOf(entry, stageStatus, interviews.get(entry) ?? [], limits);
	const known = cards.get(entry);
	if (known?.stageStatus === stageStatus && known.dueOn === dueOn) return known;
	const card = { entry, stageStatus, dueOn };
	cards.set(entry, card);
	return card;
}

function dueOf(
	entry: ContactEntry,
	stageStatus: StageStatus,
	interviews: readonly InterviewEntry[],
	limits: PipelineSettings,
): CalendarDate | undefined {
	if (stageStatus.stage === "scheduled") {
		const starts = plannedOne(interviews)?.note.starts ?? stageStatus.replay.at;
		return starts === undefined ? undefined : dayOf(starts);
	}
	if (stageStatus.stage !== "met") return stageStatus.dueOn;
	const debts = interviews.flatMap((interview) => [
		thanksDue(interview, entry.note.followUp, limits),
		reportDue(interview, entry, limits),
	]);
	return debts.filter((due) => due !== undefined).sort()[0];
}

/** Those due first come first, then those longest in the stage, then by name. */
export function compareCards(a: Card, b: Card): number {
	return (
		compareDates(a.dueOn, b.dueOn) ||
		compareDates(a.stageStatus.since, b.stageStatus.since) ||
		compareNames(a.entry, b.entry)
	);
}

/** Earlier first, none last. */
function compareDates(a: CalendarDate | undefined, b: CalendarDate | undefined): number {
	if (a === b) return 0;
	if (a === undefined) return 1;
	return b === undefined || a < b ? -1 : 1;
}

/** By name, then by path. */
export function compareNames(a: ContactEntry, b: ContactEntry): number {
	const [nameA, nameB] = [a.labels[0] ?? "", b.labels[0] ?? ""];
	if (nameA !== nameB) return nameA < nameB ? -1 : 1;
	return a.path < b.path ? -1 : 1;
}
