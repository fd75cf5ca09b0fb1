import type { LocalDateTime } from "../../core/dates/calendar-date";
import { type Done, isDone, putBackOne, type Written } from "./carry-out";
import { packActions, type PastAction, pastAction, unpackActions, wayBack } from "./past-action";
import type { Notes } from "./ports";

const MAX_ACTIONS = 200;
/** Two megabytes, at two bytes a character: an app gets about five on a device, and its other parts need some. */
const MAX_CHARS = 1_000_000;
const MAX_NAMED = 5;
const GONE = "This was undone already, or is no longer kept.";

/** What became of an undo, with a message for the user. */
export type Undone =
	| { readonly ok: true; readonly message: string; readonly written: readonly Back[] }
	| { readonly ok: false; readonly message: string };

/** A note that was put back; undefined before: taken away. */
type Back = Omit<Written, "edits">;

/** The clock, and where the history is kept from one start of the app to the next. */
export interface HistoryHost {
	now(): LocalDateTime;
	/** What was saved last; nothing, where nothing was. */
	load(): unknown;
	/** Throws where there is no room for it. */
	save(data: unknown): void;
}

interface Kept {
	readonly action: PastAction;
	readonly chars: number;
}

/** What was done and can be undone, over restarts: for each note a hash and how to get back, at most two megabytes of it, the oldest going first. */
export class UndoHistory {
	readonly #host: HistoryHost;
	#loaded: Kept[] | undefined;
	#isUnreadable = false;
	/** So many characters fit on this device. */
	#room = MAX_CHARS;
	#hasRoom = true;
	#nextId = 1;

	constructor(host: HistoryHost) {
		this.#host = host;
	}

	/** The last first. */
	get actions(): readonly PastAction[] {
		return this.#kept.map(({ action }) => action).reverse();
	}

	/** What would be undone next; undefined where there is nothing. */
	get last(): PastAction | undefined {
		return this.#kept.at(-1)?.action;
	}

	/** Why not everything that was done is here; undefined where all is well. */
	get trouble(): string | undefined {
		void this.#kept;
		if (!this.#hasRoom)
			return "This device has no room to keep all changes; what is not kept can be undone until the app is closed.";
		return this.#isUnreadable ? "Earlier changes could not be read." : undefined;
	}

	get #kept(): Kept[] {
		if (this.#loaded) return this.#loaded;
		const actions = unpackActions(this.#load());
		this.#isUnreadable = !actions;
		this.#loaded = (actions ?? []).map(measured);
		for (const { action } of this.#loaded) this.#nextId = Math.max(this.#nextId, action.id + 1);
		return this.#loaded;
	}

	#load(): unknown {
		try {
			return this.#host.load();
		} catch {
			return "unreadable";
		}
	}

	/** Remembers an action that was done; one that changed nothing is not worth undoing. */
	push(done: Extract<Done, { ok: true }>): void {
		if (done.written.length === 0) return;
		const kept = this.#kept;
		kept.push(measured(pastAction(done, this.#host.now(), this.#nextId)));
		this.#nextId += 1;
		// The newest can be undone however large it is, as long as the app is open.
		while (kept.length > MAX_ACTIONS || (kept.length > 1 && charsOf(kept) > MAX_CHARS))
			kept.shift();
		this.save();
	}

	/** Keeps the history as it is now, or as much of it as there is room for. */
	save(): void {
		const kept = this.#kept.filter(({ chars }) => chars <= MAX_CHARS);
		let from = 0;
		let chars = charsOf(kept);
		for (;;) {
			for (; chars > this.#room; from += 1) chars -= kept[from]?.chars ?? chars;
			const actions = kept.slice(from).map(({ action }) => action);
			try {
				this.#host.save(actions.length === 0 ? undefined : packActions(actions));
				this.#hasRoom = from === 0 || this.#room === MAX_CHARS;
				return;
			} catch {
				this.#hasRoom = false;
				if (actions.length === 0) return;
				// Half of it, so that the next action need not fail again.
				this.#room = Math.floor(chars / 2);
			}
		}
	}

	/** Follows a note to its new path; says whether the history knows it. */
	rename(path: string, to: string): boolean {
		let isKnown = false;
		for (const [at, { action, chars }] of this.#kept.entries()) {
			const hits = action.notes.filter((note) => note.path === path).length;
			if (hits === 0) continue;
			isKnown = true;
			const notes = action.notes.map((note) => (note.path === path ? { ...note, path: to } : note));
			// Not measured anew: a folder of a thousand notes is renamed in a thousand steps.
			const longer = hits * (to.length - path.length);
			this.#kept[at] = { action: { ...action, notes }, chars: chars + longer };
		}
		return isKnown;
	}

	/** Forgets everything, also what is kept. */
	forget(): void {
		this.#kept.length = 0;
		this.#isUnreadable = false;
		this.#room = MAX_CHARS;
		this.save();
	}

	/** Why an action cannot be undone now, in a sentence; undefined where it can. */
	async whyNot(notes: Notes, action: PastAction): Promise<string | undefined> {
		const { fault } = await readBack(notes, action);
		if (fault === undefined) return undefined;
		const later = this.#kept.filter(({ action: other }) => other.id > action.id);
		const cause = later.find(({ action: other }) =>
			other.notes.some(({ path }) => fault.paths.has(path)),
		);
		return cause ? `${fault.message} “${cause.action.title}” came later.` : fault.message;
	}

	/** The next older action that can be undone. */
	async findOlder(notes: Notes, { id }: PastAction): Promise<PastAction | undefined> {
		for (const action of this.actions) {
			if (action.id < id && (await this.whyNot(notes, action)) === undefined) return action;
		}
		return undefined;
	}

	/**
	 * Undoes one action, all its notes together; the last one where none is named. Nothing is written where
	 * one of them has changed since, and the action can then be undone later.
	 */
	async undo(notes: Notes, id = this.last?.id): Promise<Undone> {
		const kept = this.#kept;
		const position = kept.findIndex(({ action }) => action.id === id);
		const [taken] = position < 0 ? [] : kept.splice(position, 1);
		// Taken out first: a second call meanwhile must not find it.
		if (!taken)
			return { ok: false, message: id === undefined ? "There is nothing to undo." : GONE };
		const { back, fault } = await readBack(notes, taken.action);
		const failed = fault ? [] : await putBackAll(notes, back);
		if (!fault && failed.length === 0) {
			this.save();
			return { ok: true, message: `Undone: ${taken.action.title}`, written: back };
		}
		this.#putIn(taken);
		const why = fault?.message ?? `${nameSome(failed)} changed at that moment.`;
		return { ok: false, message: `Not undone: ${why}` };
	}

	#putIn(taken: Kept): void {
		this.#kept.push(taken);
		this.#kept.sort((a, b) => a.action.id - b.action.id);
	}
}

function measured(action: PastAction): Kept {
	return { action, chars: JSON.stringify(action).length };
}

function charsOf(kept: readonly Kept[]): number {
	return kept.reduce((sum, { chars }) => sum + chars, 0);
}

/** The first few of them, and how many more there are. */
function nameSome(paths: readonly string[]): string {
	const named = paths.slice(0, MAX_NAMED).join(", ");
	const more = paths.length - MAX_NAMED;
	return more > 0 ? `${named} and ${more} more` : named;
}

/** Notes that are no longer as an action left them. */
interface Fault {
	readonly paths: ReadonlySet<string>;
	readonly message: string;
}

/** What leads the notes of an action back, or those that it cannot lead back. */
async function readBack(
	notes: Notes,
	action: PastAction,
): Promise<{ readonly back: readonly Back[]; readonly fault: Fault | undefined }> {
	const back: Back[] = [];
	const changed: string[] = [];
	const gone: string[] = [];
	for (const note of action.notes) {
		const text = await notes.read(note.path);
		const way = text === undefined ? undefined : wayBack(note, text);
		if (way) back.push(way);
		else (text === undefined ? gone : changed).push(note.path);
	}
	if (changed.length + gone.length === 0) return { back, fault: undefined };
	const parts = [
		changed.length === 0 ? "" : `${nameSome(changed)} ${has(changed)} changed since.`,
		gone.length === 0 ? "" : `${nameSome(gone)} ${is(gone)} no longer there: renamed or deleted.`,
	];
	const message = parts.filter((part) => part !== "").join(" ");
	return { back, fault: { paths: new Set([...changed, ...gone]), message } };
}

function has({ length }: readonly string[]): string {
	return length === 1 ? "has" : "have";
}

function is({ length }: readonly string[]): string {
	return length === 1 ? "is" : "are";
}

/** Puts all notes back, the last first, or none: the paths at which that failed. */
async function putBackAll(notes: Notes, written: readonly Back[]): Promise<string[]> {
	const back: Back[] = [];
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
function redo(notes: Notes, { path, before, after }: Back): ReturnType<Notes["create"]> {
	if (before === undefined) return notes.create(path, after);
	return putBackOne(notes, { path, before: after, after: before });
}
