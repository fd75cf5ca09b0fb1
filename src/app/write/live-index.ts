import { VaultIndex } from "../../core/index/vault-index";
import type { Problem } from "../../core/text/problem";
import { DEFAULT_SETTINGS, type Settings } from "../../core/settings/settings";

/** How many of the vault's notes have been read; of none as long as they are not counted. */
export interface Reading {
	readonly done: number;
	readonly all: number;
}

/**
 * The index that views show, for as long as they are open: it is replaced when settings change, and tells its
 * listeners, once for a burst of changes, that they may refresh.
 */
export class LiveIndex {
	#index = new VaultIndex(DEFAULT_SETTINGS);
	#isReady = false;
	#reading: Reading | undefined = { done: 0, all: 0 };
	/** What is wrong with the settings themselves, and with what the vault excludes. */
	settingsProblems: readonly Problem[] = [];
	ruleProblems: readonly Problem[] = [];
	readonly #listeners = new Set<() => void>();
	readonly #renameListeners = new Set<(from: string, to: string) => void>();
	#pauses = 0;
	#hasNews = false;

	get problems(): readonly Problem[] {
		return [...this.settingsProblems, ...this.ruleProblems];
	}

	get index(): VaultIndex {
		return this.#index;
	}

	/** Whether the whole vault has been read: until then nobody knows who is not in it. */
	get isReady(): boolean {
		return this.#isReady;
	}

	/** How far the vault is read, for as long as there is something to wait for; undefined otherwise. */
	get reading(): Reading | undefined {
		return this.#reading;
	}

	/** Starts over with an empty index; views keep what they show until it is filled. */
	startOver(settings: Settings): VaultIndex {
		this.#index = new VaultIndex(settings);
		this.#isReady = false;
		return this.#index;
	}

	/** Says how far the vault is read, where that takes a while. */
	setReading(reading: Reading): void {
		this.#reading = reading;
		this.tell();
	}

	setReady(): void {
		this.#isReady = true;
		this.#reading = undefined;
		this.tell();
	}

	/** Tells nobody of changes until the returned function is called; then of all of them as one. */
	pause(): () => void {
		let isOver = false;
		this.#pauses += 1;
		return () => {
			if (isOver) return;
			isOver = true;
			this.#pauses -= 1;
			if (this.#pauses === 0 && this.#hasNews) this.tell();
		};
	}

	tell(): void {
		this.#hasNews = this.#pauses > 0;
		if (this.#hasNews) return;
		for (const listener of [...this.#listeners]) listener();
	}

	/** Tells that a note has another path now, before anybody hears that none is at the old one. */
	tellRenamed(from: string, to: string): void {
		for (const listener of [...this.#renameListeners]) listener(from, to);
	}

	/** Calls `listener` after each renaming of a note until the returned function is called. */
	onRenamed(listener: (from: string, to: string) => void): () => void {
		this.#renameListeners.add(listener);
		return () => this.#renameListeners.delete(listener);
	}

	/** Calls `listener` after changes until the returned function is called. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}
}
