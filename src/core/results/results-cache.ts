import type { VaultIndex } from "../index/vault-index";
import { type Results, gatherResults } from "./results";
import { countSeparation, type SeparationCount } from "./separation";

/** Results, and how far people are from me. */
export interface VaultResults {
	readonly results: Results;
	readonly separation: readonly SeparationCount[];
}

/** Results, counted once for all views that show it. */
export class ResultsCache {
	#known:
		| { readonly index: VaultIndex; readonly revision: number; readonly results: VaultResults }
		| undefined;

	/** The same object for as long as no note has changed. */
	get(index: VaultIndex): VaultResults {
		const { revision } = index;
		if (this.#known?.index !== index || this.#known.revision !== revision) {
			const results = { results: gatherResults(index), separation: countSeparation(index) };
			this.#known = { index, revision, results };
		}
		return this.#known.results;
	}
}
