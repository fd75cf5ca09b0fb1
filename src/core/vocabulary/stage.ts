/** Where an introduction stands; each stage says whose move it is (design: the intro pipeline). */
export type Stage =
	| "identified"
	| "asked"
	| "name-ok"
	| "introduced"
	| "contacted"
	| "scheduled"
	| "met"
	| "declined"
	| "no-reply"
	| "dropped";

/** How far a person is, coarsely: what coverage counts and what the fit folds away. */
export type Progress = "identified" | "in-progress" | "met" | "closed";

const PROGRESS: Readonly<Record<Stage, Progress>> = {
	identified: "identified",
	asked: "in-progress",
	"name-ok": "in-progress",
	introduced: "in-progress",
	contacted: "in-progress",
	scheduled: "in-progress",
	met: "met",
	declined: "closed",
	"no-reply": "closed",
	dropped: "closed",
};

/** The stages in the order of the pipeline. */
export const STAGES = Object.keys(PROGRESS) as readonly Stage[];

const OTHER_WORDS: Readonly<Record<string, Stage>> = {
	requested: "asked",
	"intro-requested": "asked",
	"intro-made": "introduced",
	"intro-received": "introduced",
	"reached-out": "contacted",
	emailed: "contacted",
	"no-response": "no-reply",
	noreply: "no-reply",
	nameok: "name-ok",
};

const BY_WORD: ReadonlyMap<string, Stage> = new Map<string, Stage>([
	...STAGES.map((stage) => [stage, stage] as const),
	...Object.entries(OTHER_WORDS),
]);

/** The stage that a status means, in whatever case and spelling it is written; undefined for an unknown word. */
export function readStage(status: string): Stage | undefined {
	return (
		BY_WORD.get(status) ??
		BY_WORD.get(
			status
				.trim()
				.toLowerCase()
				.replace(/[\s_-]+/g, "-"),
		)
	);
}

/** How far a person in this stage is; somebody in no stage is identified. */
export function progressOf(stage: Stage | undefined): Progress {
	return stage === undefined ? "identified" : PROGRESS[stage];
}
