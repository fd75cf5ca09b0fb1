import { type Done, isDone, putBackOne, type Written } from "./carry-out";
import type { Notes } from "./ports";

const MAX_ACTIONS = 50;
const MAX_NAMED = 5;

type DoneAction = Extract<Done, { ok: true }>;

/** What became of an undo, with a message for the user. */
export interface Undone {
	readonly ok: boolean;
	readonly message: string;
}

/** The actions that can be undone, the last first, for as long as the app is open. */
export class UndoHistory {
	readonly #actions: DoneAction[] = [];

	/** What would be undone next; undefined where there is nothing. */
	get last(): DoneAction | undefined {
		return this.#actions.at(-1);
	}

	/** Remembers an action; one that changed nothing is not worth undoing. */
	push(action: DoneAction): void {
		if (action.written.length === 0) return;
		this.#actions.push(action);
		if (this.#actions.length > MAX_ACTIONS) this.#actions.shift();
	}

	/**
	 * Undoes one action, all its notes together; the last one where none is named. Nothing is written where
	 * one of them has changed since, and the action can then be undone later.
	 */
	async undo(notes: Notes, action = this.last): Promise<Undone> {
		const position = action ? this.#actions.indexOf(action) : -1;
		if (!action || position < 0) return { ok: false, message: "There is nothing to undo." };
		// Taken out first: a second call meanwhile must not find it.
		this.#actions.splice(position, 1);
		const changed = await findChanged(notes, action.written);
		const failed = changed.length > 0 ? changed : await putBackAll(notes, action.written);
		if (failed.length === 0) return { ok: true, message: `Undone: ${action.title}` };
		this.#actions.splice(position, 0, action);
		const message = `Not undone: ${nameSome(failed)} ${failed.length === 1 ? "has changed since, or is" : "have changed since, or are"} no longer there.`;
		return { ok: false, message };
	}
}

/** The first few of them, and how many more there are. */
function nameSome(paths: readonly string[]): string {
	const named = paths.slice(0, MAX_NAMED).join(", ");
	const more = paths.length - MAX_NAMED;
	return more > 0 ? `${named} and ${more} more` : named;
}

async function findChanged(notes: Notes, written: readonly Written[]): Promise<string[]> {
	const changed: string[] = [];
	for (const { path, after } of written) {
		if ((await notes.read(path)) !== after) changed.push(path);
	}
	return changed;
}

/** Puts all notes back, the last first, or none: the paths at which that failed. */
async function putBackAll(notes: Notes, written: readonly Written[]): Promise<string[]> {
	const back: Written[] = [];
	for (const one of [...written].reverse()) {
		if (isDone(await putBackOne(notes, one))) {
			back.push(one);
			continue;
		}
		const failed = [one.path];
		for (const other of back.reverse()) {
			if (!isDone(await redo(notes, other))) failed.push(other.path);
		}
		return failed;
	}
	return [];
}

/** Writes again what was put back. */
function redo(notes: Notes, { path, before, after }: Written): ReturnType<Notes["create"]> {
	if (before === undefined) return notes.create(path, after);
	return putBackOne(notes, { path, before: after, after: before });
}
