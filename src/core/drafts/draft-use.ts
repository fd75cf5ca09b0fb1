import type { Contact } from "../records/contact";
import type { LogEvent } from "../vocabulary/log-event";
import type { Stage } from "../vocabulary/stage";
import type { DraftKind } from "./draft-kind";

/** What goes with a draft. */
export interface DraftUse {
	/** What is recorded of the person once it is sent; undefined: the note of the conversation is told. */
	readonly event: LogEvent | undefined;
	/** Whose help it is about: somebody to be chosen, whoever was asked or introduced us already, or nobody. */
	readonly introducer: "chosen" | "known" | "none";
	/** The remark of the log line, where the event alone does not say it. */
	readonly remark?: string;
}

/** What sending a text means. Asking for a name is an ask too: the next move is the introducer's. */
export const DRAFT_USES: Readonly<Record<DraftKind, DraftUse>> = {
	ask: { event: "asked", introducer: "chosen" },
	"use-name": { event: "asked", introducer: "chosen", remark: "may I use the name" },
	"name-drop": { event: "contacted", introducer: "known" },
	reply: { event: "contacted", introducer: "known" },
	cold: { event: "contacted", introducer: "none" },
	"follow-up": { event: "contacted", introducer: "none" },
	nudge: { event: "nudged", introducer: "known" },
	thanks: { event: undefined, introducer: "none" },
	"report-back": { event: undefined, introducer: "known" },
};

/** The texts that fit a stage, the first the most obvious one: an introduction before a name before writing cold. */
const DRAFTS_OF_STAGE: Readonly<Record<Stage, readonly DraftKind[]>> = {
	identified: ["ask", "use-name", "cold"],
	asked: ["nudge", "ask", "use-name", "cold"],
	"name-ok": ["name-drop", "ask"],
	introduced: ["reply"],
	contacted: ["follow-up", "ask"],
	scheduled: [],
	met: ["thanks", "report-back"],
	declined: ["ask"],
	"no-reply": ["ask"],
	dropped: ["ask"],
};

/** The texts that fit where somebody stands; undefined is somebody who is not in the pipeline. */
export function draftsOf(stage: Stage | undefined): readonly DraftKind[] {
	return DRAFTS_OF_STAGE[stage ?? "identified"];
}

/** Whether an introduction to somebody can be asked for where they stand. */
export function mayAskFor({ status, stage }: Contact): boolean {
	const isRecognised = status === undefined || stage !== undefined;
	return isRecognised && draftsOf(stage).includes("ask");
}
