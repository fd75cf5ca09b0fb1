import { Component, Notice } from "obsidian";
import { carryOut, type Done } from "../../app/write/carry-out";
import type { Notes } from "../../app/write/ports";
import type { Prepared } from "../../app/pipeline/record-event";
import { UndoHistory } from "../../app/write/undo-history";
import { NOTICE_MS } from "./notice-ms";

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

/** Carries out what the user has chosen, tells what was done, and can undo it. One action at a time: each sees what the one before has written. */
export class ActionRunner extends Component {
	readonly #notes: Notes;
	readonly #history = new UndoHistory();
	readonly #running = new Set<string>();
	#queue: Promise<unknown> = Promise.resolve();
	/** The last notices with an undo; older ones are taken away. */
	readonly #told: Notice[] = [];
	readonly #propose: (done: DoneAction) => readonly Proposal[];
	#isOver = false;

	/** `propose` says what may be wanted next, once an action is done. */
	constructor(notes: Notes, propose: (done: DoneAction) => readonly Proposal[]) {
		super();
		this.#notes = notes;
		this.#propose = propose;
	}

	/** From then on nobody would carry out an undo. */
	override onunload(): void {
		this.#isOver = true;
		for (const notice of this.#told) notice.hide();
	}

	/** What would be undone next; undefined where there is nothing. */
	get last(): DoneAction | undefined {
		return this.#history.last;
	}

	/** Carries out an action. Resolves to undefined when it is done, else to why it is not: the caller shows that. */
	run(prepared: Prepared): Promise<string | undefined> {
		return this.#inTurn(async () => {
			if (!prepared.ok) return prepared.message;
			const done = await carryOut(this.#notes, prepared.action);
			if (!done.ok) return done.message;
			this.#history.push(done);
			if (done.written.length === 0) new Notice("Nothing to change.");
			else this.#tell(done);
			return undefined;
		});
	}

	/** Carries out an action, and tells in a notice where it is not done. */
	async runAndTell(prepared: Prepared): Promise<void> {
		const complaint = await this.run(prepared);
		if (complaint !== undefined) new Notice(complaint, NOTICE_MS);
	}

	/** Does a work that writes one note after another, as far as it comes; what it has written is undone together. */
	runLong(work: () => Promise<Omit<DoneAction, "ok">>): Promise<void> {
		return this.#inTurn(async () => {
			const done: DoneAction = { ok: true, ...(await work()) };
			this.#history.push(done);
			if (done.written.length === 0 || this.#isOver) new Notice(done.title, NOTICE_MS);
			else this.#tell(done);
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

	/** Undoes an action, else the last one; resolves to whether it is undone. */
	async undo(action?: DoneAction): Promise<boolean> {
		const count = (action ?? this.#history.last)?.written.length ?? 0;
		const waiting = count > MANY_NOTES ? new Notice(`Undoing ${count} notes…`, 0) : undefined;
		const { ok, message } = await this.#inTurn(() => this.#history.undo(this.#notes, action));
		waiting?.hide();
		if (ok) new Notice(message);
		else new Notice(message, NOTICE_MS);
		return ok;
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#queue.then(work);
		this.#queue = turn.catch(() => undefined);
		return turn;
	}

	#tell(done: DoneAction): void {
		const content = createFragment();
		const line = content.createDiv("warm-intros-notice");
		line.createSpan({ text: done.title, attr: { dir: "auto" } });
		const button = line.createEl("button", { text: "Undo", attr: { type: "button" } });
		for (const { question, answers } of this.#propose(done)) {
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
		const notice = new Notice(content, NOTICE_MS);
		this.#told.push(notice);
		if (this.#told.length > MAX_TOLD) this.#told.shift()?.hide();
		button.addEventListener("click", () => {
			notice.hide();
			void this.undo(done);
		});
	}
}
