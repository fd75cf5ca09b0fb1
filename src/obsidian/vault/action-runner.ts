import { type App, Component, debounce, Notice, TFile } from "obsidian";
import { carryOut, type Done } from "../../app/write/carry-out";
import type { PastAction } from "../../app/write/past-action";
import type { Notes } from "../../app/write/ports";
import type { Prepared } from "../../app/pipeline/record-event";
import { UndoHistory, type Undone } from "../../app/write/undo-history";
import { NOTICE_MS } from "./notice-ms";
import { addNoticeRow } from "./notice-row";
import { localNow } from "./today";

/** This many notes take a while. */
const MANY_NOTES = 50;
/** At most so many tell of something done: with more they would lie over what they speak of. */
const MAX_TOLD = 2;

/** Something that is proposed after an action: a question, and buttons of which one answers it. */
export interface Proposal {
	readonly question: string;
	readonly answers: readonly { readonly label: string; readonly run: () => void }[];
}

/** What was done. */
export type DoneAction = Extract<Done, { ok: true }>;

/** Where the history is kept: on this device, for this vault. */
const HISTORY_KEY = "warm-intros-recent-changes";
/** Renamed notes of one folder are kept as one change. */
const RENAMED_MS = 1_000;

/** What the runner asks of the plugin. */
interface RunnerParts {
	readonly app: App;
	readonly notes: Notes;
	/** What may be wanted next, once an action is done. */
	readonly propose: (done: DoneAction) => readonly Proposal[];
	readonly openChanges: () => void;
	/** Brings up to date what follows from notes, once some have changed: to these texts, or gone. */
	readonly follow: (changed: ReadonlyMap<string, string | undefined>) => Promise<void>;
}

/** Carries out what the user has chosen, tells what was done, and can undo it. One action at a time: each sees what the one before has written. */
export class ActionRunner extends Component {
	readonly #parts: RunnerParts;
	readonly history: UndoHistory;
	readonly #running = new Set<string>();
	#queue: Promise<unknown> = Promise.resolve();
	/** The last notices with an undo; older ones are taken away. */
	readonly #told: Notice[] = [];
	/** Whether it was said where the changes of older notices are. */
	#isNamed = false;
	#isOver = false;

	constructor(parts: RunnerParts) {
		super();
		const { app } = parts;
		this.#parts = parts;
		this.history = new UndoHistory({
			now: localNow,
			load: () => app.loadLocalStorage(HISTORY_KEY) as unknown,
			save: (data) => app.saveLocalStorage(HISTORY_KEY, data ?? null),
		});
	}

	override onload(): void {
		const saveSoon = debounce(() => this.history.save(), RENAMED_MS, true);
		this.registerEvent(
			this.#parts.app.vault.on("rename", (file, old) => {
				if (file instanceof TFile && this.history.rename(old, file.path)) saveSoon();
			}),
		);
		this.register(() => saveSoon.run());
	}

	/** From then on nobody would carry out an undo. */
	override onunload(): void {
		this.#isOver = true;
		for (const notice of this.#told) notice.hide();
	}

	/** Carries out an action. Resolves to undefined when it is done, else to why it is not: the caller shows that. */
	run(prepared: Prepared): Promise<string | undefined> {
		return this.#inTurn(async () => {
			if (!prepared.ok) return prepared.message;
			const done = await carryOut(this.#parts.notes, prepared.action);
			if (!done.ok) return done.message;
			this.history.push(done);
			if (done.written.length === 0) new Notice("Nothing to change.");
			else this.#tell(done);
			await this.#follow(done);
			return undefined;
		});
	}

	/** Carries out an action, and tells in a notice where it is not done. Resolves to whether it is. */
	async runAndTell(prepared: Prepared): Promise<boolean> {
		const complaint = await this.run(prepared);
		if (complaint !== undefined) new Notice(complaint, NOTICE_MS);
		return complaint === undefined;
	}

	/** Does a work that writes one note after another, as far as it comes; what it has written is undone together. */
	runLong(work: () => Promise<Omit<DoneAction, "ok">>): Promise<void> {
		return this.#inTurn(async () => {
			const done: DoneAction = { ok: true, ...(await work()) };
			this.history.push(done);
			if (done.written.length === 0 || this.#isOver) new Notice(done.title, NOTICE_MS);
			else this.#tell(done);
			await this.#follow(done);
		});
	}

	/** Does something that makes notes; while it is at work, a second press does nothing. */
	async once(key: string, work: () => Promise<void>): Promise<void> {
		if (this.#running.has(key)) return;
		this.#running.add(key);
		try {
			await work();
		} finally {
			this.#running.delete(key);
		}
	}

	/** Undoes an action; resolves to whether it is undone. */
	async undo(id: number): Promise<boolean> {
		const { ok, message } = await this.#inTurn(() => this.#undo(id));
		if (ok) new Notice(message);
		else this.#tellNotUndone(message);
		return ok;
	}

	/** Undoes the last action; where that is not possible, offers the next one with which it is. */
	async undoLast(): Promise<void> {
		const [{ ok, message }, last] = await this.#inTurn(async () => {
			const action = this.history.last;
			return [await this.#undo(action?.id), action] as const;
		});
		if (ok || !last) return void new Notice(message);
		this.#tellNotUndone(message, await this.history.findOlder(this.#parts.notes, last));
	}

	async #undo(id: number | undefined): Promise<Undone> {
		const count = this.history.actions.find((one) => one.id === id)?.notes.length ?? 0;
		const waiting = count > MANY_NOTES ? new Notice(`Undoing ${count} notes…`, 0) : undefined;
		try {
			const undone = await this.history.undo(this.#parts.notes, id);
			if (undone.ok)
				await this.#parts.follow(new Map(undone.written.map(({ path, before }) => [path, before])));
			return undone;
		} finally {
			waiting?.hide();
		}
	}

	#tellNotUndone(message: string, older?: PastAction): void {
		const content = createFragment();
		const add = (text: string, label: string, run: () => void): void =>
			addNoticeRow(content, text, label, () => {
				notice.hide();
				run();
			});
		add(message, "Recent changes", this.#parts.openChanges);
		if (older) add(`Before that: ${older.title}`, "Undo that", () => void this.undo(older.id));
		const notice = new Notice(content, NOTICE_MS);
	}

	#follow({ written }: DoneAction): Promise<void> {
		return this.#parts.follow(new Map(written.map(({ path, after }) => [path, after])));
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#queue.then(work);
		this.#queue = turn.catch(() => undefined);
		return turn;
	}

	#tell(done: DoneAction): void {
		const id = this.history.last?.id;
		const content = createFragment();
		addNoticeRow(content, done.title, "Undo", () => {
			notice.hide();
			if (id !== undefined) void this.undo(id);
		});
		for (const { question, answers } of this.#parts.propose(done)) {
			const row = content.createDiv("warm-intros-notice");
			row.createSpan({ text: question, attr: { dir: "auto" } });
			for (const { label, run } of answers)
				row
					.createEl("button", { text: label, attr: { type: "button" } })
					.addEventListener("click", () => {
						row.remove();
						run();
					});
		}
		if (this.#told.length >= MAX_TOLD && !this.#isNamed) {
			this.#isNamed = true;
			addNoticeRow(content, "Earlier ones can be undone, too.", "Recent changes", () => {
				notice.hide();
				this.#parts.openChanges();
			});
		}
		const notice = new Notice(content, NOTICE_MS);
		this.#told.push(notice);
		if (this.#told.length > MAX_TOLD) this.#told.shift()?.hide();
	}
}
