import type { LogLine } from "../note/log";
import { sortByDate } from "./sort-log";
import { isClosed, type Stage, STAGES } from "../vocabulary/stage";
import { stageOfLine } from "./stage-of-line";

/** The lines of one attempt, by date. */
export interface AttemptLines {
	/** Everything, corrections too. */
	readonly all: readonly LogLine[];
	/** What counts: no correction, and nothing that one takes back. */
	readonly counted: readonly LogLine[];
	/** The stage that a correction names, where no later line leads on from it. */
	readonly correctedTo: Stage | undefined;
}

interface OpenAttempt {
	readonly all: LogLine[];
	readonly counted: LogLine[];
	correctedTo: Stage | undefined;
}

/**
 * A log in attempts: each goes from the first line after a closing or reopening to the next closing, which
 * belongs to it. A correction goes on with the attempt that it corrects, also where that was closed.
 */
export function splitAttempts(log: readonly LogLine[]): readonly AttemptLines[] {
	const splitter = new Splitter();
	for (const line of sortByDate(log)) splitter.add(line);
	return splitter.finish();
}

class Splitter {
	readonly #closed: OpenAttempt[] = [];
	#open: OpenAttempt | undefined;
	#stage: Stage | undefined;

	add(line: LogLine): void {
		if (line.event === "corrected") return this.#correct(line);
		const to = stageOfLine(line);
		if (line.event === "reopened") this.#close();
		else {
			const isRepeated = isClosed(this.#stage) && isClosed(to) && !this.#open;
			const attempt = (isRepeated ? this.#takeUp() : this.#open) ?? newAttempt();
			attempt.all.push(line);
			attempt.counted.push(line);
			if (to !== undefined) attempt.correctedTo = undefined;
			this.#open = attempt;
			if (isClosed(to)) this.#close();
		}
		this.#stage = to ?? this.#stage;
	}

	/** The attempts of which anything counts. */
	finish(): readonly AttemptLines[] {
		this.#close();
		return this.#closed.filter(({ counted }) => counted.length > 0);
	}

	/** One that cannot be read, or leads nowhere else, corrects nothing. */
	#correct(line: LogLine): void {
		const to = stageOfLine(line);
		if (to === undefined || to === this.#stage) return;
		const attempt = (isClosed(this.#stage) ? this.#takeUp() : this.#open) ?? newAttempt();
		if (isBackwards(this.#stage, to)) takeBack(attempt.counted, this.#stage);
		attempt.all.push(line);
		attempt.correctedTo = to;
		this.#open = attempt;
		if (isClosed(to)) this.#close();
		this.#stage = to;
	}

	#close(): void {
		if (this.#open) this.#closed.push(this.#open);
		this.#open = undefined;
	}

	/** The last attempt that was closed, with what has been written since: after a closing that is taken back it counts no more. */
	#takeUp(): OpenAttempt | undefined {
		const last = this.#closed.pop();
		for (const line of this.#open?.all ?? []) last?.all.push(line);
		return last;
	}
}

function newAttempt(): OpenAttempt {
	return { all: [], counted: [], correctedTo: undefined };
}

/** Whether a correction says that a stage was not reached; one to a later stage says that more has happened. */
function isBackwards(from: Stage | undefined, to: Stage): boolean {
	return from !== undefined && (isClosed(from) || STAGES.indexOf(to) < STAGES.indexOf(from));
}

/** Takes out the lines that led to a stage and those that stayed in it. */
function takeBack(lines: LogLine[], stage: Stage | undefined): void {
	if (stage === undefined) return;
	let from = lines.length;
	for (let i = lines.length - 1; i >= 0; i--) {
		const line = lines[i];
		const to = line && stageOfLine(line);
		if (to === stage) from = i;
		else if (to !== undefined) break;
	}
	lines.length = from;
}
