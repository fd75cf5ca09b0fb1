import type { LogEvent } from "./log-event";
import type { Move } from "./move";

/** How far a person is, coarsely: what coverage counts and what the fit folds away. */
export type Progress = "identified" | "in-progress" | "met" | "closed";

/** The one obvious thing to do in a stage: to record an event, to write the letter that records it, or another. */
export type StageStep = {
	/** A short word for a button. */
	readonly label: string;
	/** Why that is next, as a sentence. */
	readonly why: string;
} & (
	| { readonly kind: "event" | "write"; readonly event: LogEvent }
	| { readonly kind: "ask" | "schedule" | "prepare" }
);

/** After how long in a stage a move is due. */
export interface StageLimit<Id extends string = string> {
	/** Its setting in `pipeline`. */
	readonly setting: Id;
	/** As long as the setting says nothing else. */
	readonly days: number;
	/** Whether the person has to reply: it is in business days, and industry experts have more of them. */
	readonly isForReply?: true;
	/** Its words in the settings. */
	readonly label: string;
	readonly desc: string;
}

/** Everything about a stage: where an introduction stands (design: the intro pipeline). */
export interface StageDefinition<To extends string = string, Limit extends string = string> {
	readonly label: string;
	readonly move: Move;
	readonly progress: Progress;
	/** Other words that are read as it. */
	readonly others?: readonly string[];
	/** Whether the person has not been written to in this attempt, so that its route is open. */
	readonly isBeforeWriting?: true;
	/** The event that leads to it by itself: the one to complete a move with. */
	readonly enteredBy: LogEvent;
	/** The events from here in the order in which they are offered, each with the stage that it leads to. */
	readonly events: Readonly<Partial<Record<LogEvent, To>>>;
	/** Its limits, the first one first. */
	readonly due?: readonly StageLimit<Limit>[];
	/** What to do next where nothing is late. */
	readonly step: StageStep;
}

/** What all stages have in common in which nothing more is to come. */
const CLOSED = {
	move: "closed",
	progress: "closed",
	events: {
		reopened: "identified",
		asked: "asked",
		introduced: "introduced",
		scheduled: "scheduled",
		met: "met",
	},
	step: { kind: "event", event: "reopened", label: "Reopen", why: "This attempt is closed." },
} as const;

/** `corrected` leads from any stage to any and is not in it. */
const ROWS = {
	identified: {
		label: "Identified",
		move: "mine",
		progress: "identified",
		isBeforeWriting: true,
		enteredBy: "corrected",
		events: {
			asked: "asked",
			named: "name-ok",
			introduced: "introduced",
			contacted: "contacted",
			scheduled: "scheduled",
			met: "met",
			dropped: "dropped",
		},
		step: { kind: "ask", label: "Ask", why: "Nobody has been asked to introduce you yet." },
	},
	asked: {
		label: "Asked",
		move: "introducer",
		progress: "in-progress",
		others: ["requested", "intro-requested"],
		isBeforeWriting: true,
		enteredBy: "asked",
		events: {
			asked: "asked",
			nudged: "asked",
			agreed: "asked",
			introduced: "introduced",
			named: "name-ok",
			refused: "identified",
			withdrawn: "identified",
			contacted: "contacted",
			scheduled: "scheduled",
			met: "met",
			declined: "declined",
			dropped: "dropped",
		},
		due: [
			{
				setting: "askedDays",
				days: 7,
				label: "Introducer asked",
				desc: "Days to wait before reminding an introducer you asked.",
			},
		],
		step: {
			kind: "event",
			event: "introduced",
			label: "Record introduction",
			why: "An introducer has been asked, and may still answer.",
		},
	},
	"name-ok": {
		label: "May use name",
		move: "mine",
		progress: "in-progress",
		others: ["nameok"],
		isBeforeWriting: true,
		enteredBy: "named",
		events: {
			contacted: "contacted",
			asked: "asked",
			introduced: "introduced",
			scheduled: "scheduled",
			declined: "declined",
			dropped: "dropped",
		},
		due: [
			{
				setting: "nameOkDays",
				days: 3,
				label: "May use name",
				desc: "Days to write once you may use a name.",
			},
		],
		step: {
			kind: "write",
			event: "contacted",
			label: "Write",
			why: "You may use a name: the next move is yours.",
		},
	},
	introduced: {
		label: "Introduced",
		move: "mine",
		progress: "in-progress",
		others: ["intro-made", "intro-received"],
		isBeforeWriting: true,
		enteredBy: "introduced",
		events: {
			contacted: "contacted",
			scheduled: "scheduled",
			met: "met",
			declined: "declined",
			dropped: "dropped",
		},
		due: [
			{
				setting: "introducedDays",
				days: 1,
				label: "Introduced",
				desc: "Days to answer an introduction.",
			},
		],
		step: {
			kind: "write",
			event: "contacted",
			label: "Write",
			why: "You have been introduced: the next move is yours.",
		},
	},
	contacted: {
		label: "Contacted",
		move: "theirs",
		progress: "in-progress",
		others: ["reached-out", "emailed"],
		enteredBy: "contacted",
		events: {
			contacted: "contacted",
			asked: "asked",
			introduced: "introduced",
			scheduled: "scheduled",
			met: "met",
			declined: "declined",
			"no-reply": "no-reply",
			dropped: "dropped",
		},
		due: [
			{
				setting: "replyBusinessDays",
				days: 3,
				isForReply: true,
				label: "No reply: try someone else",
				desc: "Business days to wait before trying someone else.",
			},
			{
				setting: "followUpBusinessDays",
				days: 7,
				isForReply: true,
				label: "No reply: follow up",
				desc: "Business days to wait before following up.",
			},
		],
		step: {
			kind: "schedule",
			label: "Schedule",
			why: "You have written, and a reply may still come.",
		},
	},
	scheduled: {
		label: "Scheduled",
		move: "both",
		progress: "in-progress",
		enteredBy: "scheduled",
		events: {
			met: "met",
			moved: "scheduled",
			cancelled: "contacted",
			"no-show": "contacted",
			declined: "declined",
			dropped: "dropped",
		},
		step: { kind: "prepare", label: "Prepare", why: "A conversation is coming up." },
	},
	met: {
		label: "Met",
		move: "mine",
		progress: "met",
		enteredBy: "met",
		events: { talked: "met", scheduled: "scheduled" },
		step: {
			kind: "event",
			event: "talked",
			label: "Record conversation",
			why: "You have met, and nothing is owed.",
		},
	},
	declined: { ...CLOSED, label: "Declined", enteredBy: "declined" },
	"no-reply": {
		...CLOSED,
		label: "No reply",
		others: ["no-response", "noreply"],
		enteredBy: "no-reply",
	},
	dropped: { ...CLOSED, label: "Dropped", enteredBy: "dropped" },
} as const satisfies Readonly<Record<string, StageDefinition>>;

export type Stage = keyof typeof ROWS;

/** A stage that has limits. */
export type LimitedStage = {
	[S in Stage]: (typeof ROWS)[S] extends { readonly due: unknown } ? S : never;
}[Stage];

/** The setting of a stage's limit. */
export type StageLimitId = (typeof ROWS)[LimitedStage]["due"][number]["setting"];

export const STAGE_TABLE: Readonly<Record<Stage, StageDefinition<Stage, StageLimitId>>> = ROWS;

/** The stages in the order of the pipeline. */
export const STAGES = Object.keys(ROWS) as readonly Stage[];

/** The limits of all stages. */
export const STAGE_LIMITS: readonly StageLimit<StageLimitId>[] = STAGES.flatMap(
	(stage) => STAGE_TABLE[stage].due ?? [],
);

/** The events that may be recorded in a stage, in the order in which they are offered; somebody in no stage is treated as identified. */
export function legalEvents(stage: Stage | undefined): readonly LogEvent[] {
	return Object.keys(STAGE_TABLE[stage ?? "identified"].events) as readonly LogEvent[];
}

/** The stage to which an event leads from a stage; undefined where it is not legal there. */
export function stageAfter(stage: Stage | undefined, event: LogEvent): Stage | undefined {
	return STAGE_TABLE[stage ?? "identified"].events[event];
}

/** The legal events that lead from one stage to another; a card that is dropped asks where there are several. */
export function eventsBetween(from: Stage | undefined, to: Stage): readonly LogEvent[] {
	return legalEvents(from).filter((event) => stageAfter(from, event) === to);
}

/** Whether nothing more is to come in a stage unless it is opened again. */
export function isClosed(stage: Stage | undefined): boolean {
	return stage !== undefined && STAGE_TABLE[stage].move === "closed";
}

/** How far a person in this stage is; somebody in no stage is identified. */
export function progressOf(stage: Stage | undefined): Progress {
	return STAGE_TABLE[stage ?? "identified"].progress;
}
