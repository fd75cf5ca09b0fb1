import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { LiveIndex } from "../../app/write/live-index";

/** The people who are selected in a view, by their notes: filtering, sorting and redrawing change nothing about it. */
export class Selection {
	#paths = new Set<string>();
	/** Where a range begins, and who was selected before it. */
	#anchor: string | undefined;
	#base: ReadonlySet<string> | undefined;
	readonly #listeners = new Set<() => void>();

	get size(): number {
		return this.#paths.size;
	}

	/** The notes, in the order in which they were selected. */
	get paths(): readonly string[] {
		return [...this.#paths];
	}

	/** The note from which a range goes; undefined where none was selected yet. */
	get anchor(): string | undefined {
		return this.#anchor;
	}

	has(path: string): boolean {
		return this.#paths.has(path);
	}

	/** How many of them are none of these. */
	countBeside(shown: ReadonlySet<string>): number {
		let count = 0;
		for (const path of this.#paths) if (!shown.has(path)) count += 1;
		return count;
	}

	/** Selects somebody, or no longer. */
	toggle(path: string): void {
		const isSelected = !this.#paths.delete(path);
		if (isSelected) this.#paths.add(path);
		this.#begin(isSelected ? path : undefined);
		this.#tell();
	}

	/** Begins a range with somebody. */
	beginRange(path: string): void {
		this.#paths.add(path);
		this.#begin(path);
	}

	/** The next range begins with somebody else. */
	endRange(): void {
		this.#begin(undefined);
	}

	/** Selects a range beside those who were selected before it; a range from the same person takes its place. */
	selectRange(paths: readonly string[]): void {
		this.#base ??= this.#paths;
		this.#paths = new Set([...this.#base, ...paths]);
		this.#tell();
	}

	/** Selects more people. */
	add(paths: readonly string[]): void {
		for (const path of paths) this.#paths.add(path);
		this.#base = undefined;
		this.#tell();
	}

	/** Nobody is selected any more: what was to be done for them is done, or the user has let them go. */
	readonly clear = (): void => this.keep(() => false);

	/** Forgets those who are gone. */
	keep(isThere: (path: string) => boolean): void {
		const kept = this.paths.filter(isThere);
		if (this.#anchor !== undefined && !isThere(this.#anchor)) this.#anchor = undefined;
		if (kept.length === this.#paths.size) return;
		this.#paths = new Set(kept);
		this.#base = undefined;
		this.#tell();
	}

	/** Goes on with somebody at the new path of their note. */
	rename(from: string, to: string): void {
		if (this.#anchor === from) this.#anchor = to;
		if (!this.#paths.has(from)) return;
		this.#paths = new Set(this.paths.map((path) => (path === from ? to : path)));
		this.#base &&= new Set([...this.#base].map((path) => (path === from ? to : path)));
		this.#tell();
	}

	/** Calls `listener` after each change until the returned function is called. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#begin(path: string | undefined): void {
		this.#anchor = path;
		this.#base = undefined;
	}

	#tell(): void {
		for (const listener of [...this.#listeners]) listener();
	}
}

/** How people of a view are selected. */
export interface Selecting {
	readonly selection: Selection;
	/** The space by which those are judged who are exported; "" for the default. */
	readonly space: string;
}

/** How people are selected for as long as a view is drawn. Whose note is gone is no longer selected. */
export function useSelecting(live: LiveIndex, space: string): Selecting {
	const [selection] = useState(() => new Selection());
	const { index, isReady } = live;
	useLayoutEffect(
		() => live.onRenamed((from, to) => selection.rename(from, to)),
		[live, selection],
	);
	useLayoutEffect(() => {
		// While everything is read again, nobody is known.
		if (isReady) selection.keep((path) => index.get(path)?.kind === "contact");
	}, [index, index.revision, isReady, selection]);
	return useMemo(() => ({ selection, space }), [selection, space]);
}

/** Draws again after each change of what is selected. */
export function useSelected(selection: Selection | undefined): Selection | undefined {
	const [, setChanges] = useState(0);
	useLayoutEffect(() => selection?.subscribe(() => setChanges((count) => count + 1)), [selection]);
	return selection;
}
