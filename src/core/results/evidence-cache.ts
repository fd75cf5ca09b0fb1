import type { VaultIndex } from "../index/vault-index";
import { type Evidence, gatherEvidence } from "./evidence";
import { countSeparation, type SeparationCount } from "./separation";

/** What works, and how far people are from me. */
export interface WhatWorks {
	readonly evidence: Evidence;
	readonly separation: readonly SeparationCount[];
}

/** What works, counted once for all views that look at it. */
export class EvidenceCache {
	#known:
		| { readonly index: VaultIndex; readonly revision: number; readonly works: WhatWorks }
		| undefined;

	/** The same object for as long as no note has changed. */
	get(index: VaultIndex): WhatWorks {
		const { revision } = index;
		if (this.#known?.index !== index || this.#known.revision !== revision) {
			const works = { evidence: gatherEvidence(index), separation: countSeparation(index) };
			this.#known = { index, revision, works };
		}
		return this.#known.works;
	}
}
