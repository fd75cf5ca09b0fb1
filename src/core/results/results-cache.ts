import type { CalendarDate } from "../dates/calendar-date";
import type { Weekday } from "../dates/week";
import type { VaultIndex } from "../index/vault-index";
import { methodSources, type MethodSource } from "./method-sources";
import { type Results, gatherResults } from "./results";
import { countSeparation, type SeparationCount } from "./separation";
import { countWeeks, type WeekCounts } from "./week-results";

/** Results, how far people are from me, and what came of the sources of the method. */
export interface VaultResults {
	readonly results: Results;
	readonly separation: readonly SeparationCount[];
	readonly sources: readonly MethodSource[];
}

/** Results, counted once for all views that show it. */
export class ResultsCache {
	#known:
		| { readonly index: VaultIndex; readonly revision: number; readonly results: VaultResults }
		| undefined;

	#weeks:
		| {
				readonly index: VaultIndex;
				readonly state: string;
				readonly weeks: readonly WeekCounts[];
		  }
		| undefined;

	/** The last weeks; the same list for as long as no note has changed and no day has passed. */
	weeks(index: VaultIndex, today: CalendarDate, firstDay: Weekday): readonly WeekCounts[] {
		const state = `${index.revision} ${today} ${firstDay}`;
		if (this.#weeks?.index !== index || this.#weeks.state !== state)
			this.#weeks = { index, state, weeks: countWeeks(index, today, firstDay) };
		return this.#weeks.weeks;
	}

	/** The same object for as long as no note has changed. */
	get(index: VaultIndex): VaultResults {
		const { revision } = index;
		if (this.#known?.index !== index || this.#known.revision !== revision) {
			const results = {
				results: gatherResults(index),
				separation: countSeparation(index),
				sources: methodSources(index),
			};
			this.#known = { index, revision, results };
		}
		return this.#known.results;
	}
}
