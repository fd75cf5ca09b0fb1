import {
	AGENDA_KIND_TABLE,
	AGENDA_PART_LABELS,
	AGENDA_PARTS,
	type AgendaItem,
	type AgendaPart,
	noteOfLine,
} from "../../core/agenda/agenda-item";
import { type AgendaLine, agendaLines } from "../../core/agenda/agenda-lines";
import { type CalendarDate, dayOf, type LocalDateTime } from "../../core/dates/calendar-date";
import type { ContactEntry } from "../../core/index/entry";
import type { Board, Card } from "../../core/pipeline/board";
import { isClosed, type Stage, STAGE_TABLE } from "../../core/vocabulary/stage";
import { MOVE_TABLE } from "../../core/vocabulary/move";

/** One line of the pipeline's list. */
export type PipelineItem =
	| {
			readonly kind: "section";
			readonly id: string;
			readonly title: string;
			/** Whose move it is. */
			readonly note: string;
			readonly count: number;
			readonly isFolded: boolean;
			/** The stage on which a card can be dropped here. */
			readonly stage: Stage | undefined;
	  }
	/** This many more are in the section; by a press they are all there. */
	| { readonly kind: "more"; readonly id: string; readonly count: number }
	/** What can be done with all of a part: the notes of those who can be put off, and of those whose introduction can be closed. */
	| {
			readonly kind: "all";
			readonly id: string;
			readonly snoozed: readonly string[];
			readonly closed: readonly string[];
	  }
	| { readonly kind: "due"; readonly line: AgendaLine }
	| { readonly kind: "card"; readonly card: Card; readonly stage: Stage | undefined }
	| { readonly kind: "unrecognised"; readonly entry: ContactEntry };

/** What a list of the pipeline is made of. */
export interface PipelineContext {
	readonly board: Board;
	/** What is due, and what will be in the next days. */
	readonly agenda: readonly AgendaItem[];
	readonly now: LocalDateTime;
	/** Sections that the user has folded or opened. */
	readonly toggled: readonly string[];
}

/** Of those who are waited for, this many are named at first; the stages have them all. */
const MAX_WAITING = 5;
/** What is toggled where all of them are named. */
const ALL_WAITING = "all-waiting";

/** The agenda in its parts: what cannot wait, what this week has, whom I wait for, and what is older, which is folded at first. */
export function agendaItems({ board, agenda, now, toggled }: PipelineContext): PipelineItem[] {
	const today = dayOf(now);
	const parts: Record<AgendaPart, PipelineItem[]> = { now: [], week: [], waiting: [], older: [] };
	// Whose answer is waited for and not late stands there as a card.
	for (const line of agendaLines(agenda.filter((item) => !isWait(item) || !isAhead(item, today))))
		parts[(line.items[0] ?? line.item).when].push({ kind: "due", line });
	const late = parts.waiting.length;
	parts.waiting.push(...waitingCards(board, today));
	return AGENDA_PARTS.flatMap((part) => {
		const items = parts[part];
		const shown = part === "waiting" ? late + MAX_WAITING : Infinity;
		const isCut = !toggled.includes(ALL_WAITING) && items.length > shown + 1;
		const options = { shown: isCut ? shown : undefined, isFolded: part === "older" };
		const [head, ...rows] = section(part, AGENDA_PART_LABELS[part], "", items, toggled, options);
		if (head === undefined) return [];
		const all = part === "older" && rows.length > 0 ? forAll(items) : [];
		return [head, ...all, ...rows];
	});
}

/** Every stage with somebody in it, each under its heading; closed ones are folded at first. */
export function stageItems({ board, toggled }: PipelineContext): PipelineItem[] {
	const stages = board.stages.flatMap(({ stage, move, cards }) =>
		cards.length === 0 && isClosed(stage)
			? []
			: section(
					stage,
					STAGE_TABLE[stage].label,
					MOVE_TABLE[move].label,
					cards.map((card): PipelineItem => ({ kind: "card", card, stage })),
					toggled,
					{ stage },
				),
	);
	const unknown = board.unrecognised.map((entry): PipelineItem => ({
		kind: "unrecognised",
		entry,
	}));
	if (unknown.length === 0) return stages;
	return [...stages, ...section("unrecognised", "Unrecognised", "", unknown, toggled)];
}

/** What is in a line, for finding it again when the list has changed. */
export function itemKey(item: PipelineItem): string {
	switch (item.kind) {
		case "section":
			return `section ${item.id}`;
		case "more":
		case "all":
			return `${item.kind} ${item.id}`;
		case "due":
			return dueKey(item.line);
		case "card":
			return `card ${item.stage ?? "waiting"} ${item.card.entry.path}`;
		case "unrecognised":
			return `card - ${item.entry.path}`;
	}
}

/** The person of a line; a conversation may be with nobody who has a note. */
export function personOf(item: PipelineItem): ContactEntry | undefined {
	switch (item.kind) {
		case "section":
		case "more":
		case "all":
			return undefined;
		case "due":
			return item.line.item.person;
		case "card":
			return item.card.entry;
		case "unrecognised":
			return item.entry;
	}
}

function section(
	id: string,
	title: string,
	note: string,
	items: readonly PipelineItem[],
	toggled: readonly string[],
	{ stage, shown, isFolded: isUsual = isClosed(stage) }: SectionOptions = {},
): PipelineItem[] {
	if (items.length === 0 && stage === undefined) return [];
	const isFolded = toggled.includes(id) !== isUsual;
	const head: PipelineItem = {
		kind: "section",
		id,
		title,
		note,
		count: items.length,
		isFolded,
		stage,
	};
	if (isFolded) return [head];
	if (shown === undefined) return [head, ...items];
	const count = items.length - shown;
	return [head, ...items.slice(0, shown), { kind: "more", id: ALL_WAITING, count }];
}

interface SectionOptions {
	readonly stage?: Stage;
	/** So many are shown, where not all are. */
	readonly shown?: number | undefined;
	/** Whether it is folded as long as the user has not opened it. */
	readonly isFolded?: boolean;
}

function forAll(items: readonly PipelineItem[]): readonly PipelineItem[] {
	const lines = items.flatMap((item) => (item.kind === "due" ? item.line.items : []));
	const peopleOf = (what: "isPutOff" | "isOfStage"): readonly string[] => [
		...new Set(
			lines.flatMap(({ kind, person }) =>
				AGENDA_KIND_TABLE[kind][what] ? (person?.path ?? []) : [],
			),
		),
	];
	const snoozed = peopleOf("isPutOff");
	// Whoever is closed could be put off as well.
	if (snoozed.length === 0) return [];
	return [{ kind: "all", id: "older", snoozed, closed: peopleOf("isOfStage") }];
}

/** Several asks of one introducer are found again by their name, whichever of them are left. */
export function dueKey({ item, items }: AgendaLine): string {
	const { kind, interview, opportunity, introducer, promise } = item;
	if (items.length > 1) return `due asks ${introducer ?? ""}`;
	const about = noteOfLine(item)?.path ?? "";
	return `due ${kind} ${(interview ?? opportunity)?.path ?? ""} ${about} ${promise?.text ?? ""}`;
}

function isAhead({ due: day }: AgendaItem, today: CalendarDate): boolean {
	return day > today;
}

/** Lines that say somebody else has not answered. */
function isWait({ kind }: AgendaItem): boolean {
	return kind === "ask-stale" || kind === "no-reply";
}

/** Those whose answer is waited for and not late, the next to be late first. */
function waitingCards(board: Board, today: CalendarDate): PipelineItem[] {
	return board.stages
		.filter(({ move }) => MOVE_TABLE[move].isWait)
		.flatMap(({ cards }) => cards)
		.filter(({ dueOn }) => dueOn !== undefined && dueOn > today)
		.sort(compareDues)
		.map((card): PipelineItem => ({ kind: "card", card, stage: undefined }));
}

function compareDues(a: Card, b: Card): number {
	const [dueA, dueB] = [a.dueOn ?? "", b.dueOn ?? ""];
	return dueA < dueB ? -1 : dueA > dueB ? 1 : 0;
}
