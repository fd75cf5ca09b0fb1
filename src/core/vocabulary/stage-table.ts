import type { LogEvent } from "./log-event";
import type { Stage } from "./stage";

/** Whose move it is; `closed` is nobody's. */
export type Move = "mine" | "introducer" | "theirs" | "both" | "closed";

/** What a stage allows: the events from here, each with the stage that it leads to. */
export interface StageRule {
	readonly move: Move;
	readonly events: Readonly<Partial<Record<LogEvent, Stage>>>;
}

const CLOSED: StageRule = {
	move: "closed",
	events: {
		reopened: "identified",
		asked: "asked",
		introduced: "introduced",
		scheduled: "scheduled",
		met: "met",
	},
};

/** The intro pipeline (design: the table of stages). `corrected` leads from any stage to any and is not in it. */
const STAGE_TABLE: Readonly<Record<Stage, StageRule>> = {
	identified: {
		move: "mine",
		events: {
			asked: "asked",
			named: "name-ok",
			introduced: "introduced",
			contacted: "contacted",
			scheduled: "scheduled",
			met: "met",
			dropped: "dropped",
		},
	},
	asked: {
		move: "introducer",
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
	},
	"name-ok": {
		move: "mine",
		events: {
			contacted: "contacted",
			asked: "asked",
			introduced: "introduced",
			scheduled: "scheduled",
			declined: "declined",
			dropped: "dropped",
		},
	},
	introduced: {
		move: "mine",
		events: {
			contacted: "contacted",
			scheduled: "scheduled",
			met: "met",
			declined: "declined",
			dropped: "dropped",
		},
	},
	contacted: {
		move: "theirs",
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
	},
	scheduled: {
		move: "both",
		events: {
			met: "met",
			moved: "scheduled",
			cancelled: "contacted",
			"no-show": "contacted",
			declined: "declined",
			dropped: "dropped",
		},
	},
	met: { move: "mine", events: { talked: "met", scheduled: "scheduled" } },
	declined: CLOSED,
	"no-reply": CLOSED,
	dropped: CLOSED,
};

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

/** Whose move it is in a stage. */
export function moveOf(stage: Stage): Move {
	return STAGE_TABLE[stage].move;
}

/** Whether nothing more is to come in a stage unless it is opened again. */
export function isClosed(stage: Stage | undefined): boolean {
	return stage !== undefined && STAGE_TABLE[stage].move === "closed";
}
