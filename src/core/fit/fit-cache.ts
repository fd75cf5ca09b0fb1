import type { ContactEntry, SpaceEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { type Fit, type PersonFit, RunningFit } from "./fit";

/** A view or two, and the person panel, may each show another space. */
const MAX_SPACES = 3;

/** The fits of the spaces that were shown last, kept up to date with the index, so that all views of one space share it. */
export class FitCache {
	readonly #fits = new Map<SpaceEntry | undefined, RunningFit>();
	#index: VaultIndex | undefined;

	/** The fit as it is now; the same object for as long as nothing in it has changed. */
	get(index: VaultIndex, space: SpaceEntry | undefined): Fit {
		return this.#follow(index, space).fit;
	}

	/** How the person of a note fits; undefined where it is nobody's note. */
	find(index: VaultIndex, space: SpaceEntry | undefined, path: string): PersonFit | undefined {
		return this.#follow(index, space).find(path);
	}

	/** How people fit, as it is now: for many of them at once. */
	finder(
		index: VaultIndex,
		space: SpaceEntry | undefined,
	): (person: ContactEntry) => PersonFit | undefined {
		const fit = this.#follow(index, space);
		return (person) => fit.of(person);
	}

	#follow(index: VaultIndex, space: SpaceEntry | undefined): RunningFit {
		if (this.#index !== index) this.#fits.clear();
		this.#index = index;
		const known = this.#fits.get(space);
		const fit = known?.follow() ? known : new RunningFit(index, space);
		// The one that was asked for last comes last; the first makes room.
		this.#fits.delete(space);
		this.#fits.set(space, fit);
		for (const other of this.#fits.keys()) {
			if (this.#fits.size <= MAX_SPACES) break;
			this.#fits.delete(other);
		}
		return fit;
	}
}
