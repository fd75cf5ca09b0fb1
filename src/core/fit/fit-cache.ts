import type { SpaceEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { type Fit, fitPeople } from "./fit";

/** The last fit reckoned for an index, so that several views of one space share it. */
export class FitCache {
	#last: { readonly index: VaultIndex; readonly revision: number; readonly fit: Fit } | undefined;

	/** The fit as it is now; reckoned only where the index or the space is another one. */
	get(index: VaultIndex, space: SpaceEntry | undefined): Fit {
		const last = this.#last;
		if (last?.index === index && last.revision === index.revision && last.fit.space === space)
			return last.fit;
		const fit = fitPeople(index, space);
		this.#last = { index, revision: index.revision, fit };
		return fit;
	}
}
