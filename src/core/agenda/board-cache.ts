import type { AgendaItem } from "./agenda-item";
import type { LocalDateTime } from "../dates/calendar-date";
import type { VaultIndex } from "../index/vault-index";
import type { Board } from "../pipeline/board";
import { FollowedBoard } from "../pipeline/followed-board";
import { OpportunityChanges } from "./opportunity-changes";
import { FollowedAgenda } from "./followed-agenda";

/** What will be due within this many days is coming up: in a week it is not this week. */
const DAYS_AHEAD = 6;

/** The pipeline and what is due in it, kept once for all views that show it. */
export class BoardCache {
	#pipeline: FollowedBoard | undefined;
	#agenda: FollowedAgenda | undefined;
	readonly #opportunities = new OpportunityChanges();

	/** The same object for as long as no note of it has changed. */
	get(index: VaultIndex): Board {
		return this.#refresh(index).board;
	}

	/** What is due at a local time, and what will be in the six days after it; the same object for as long as nothing in it has changed. */
	agenda(index: VaultIndex, now: LocalDateTime): readonly AgendaItem[] {
		const pipeline = this.#refresh(index);
		this.#agenda ??= new FollowedAgenda(pipeline, DAYS_AHEAD);
		return this.#agenda.at(now);
	}

	#refresh(index: VaultIndex): FollowedBoard {
		if (this.#pipeline?.index !== index) {
			this.#pipeline = new FollowedBoard(index);
			this.#agenda = undefined;
		}
		const touched = this.#pipeline.refresh();
		this.#agenda?.markStale(touched);
		this.#agenda?.markStale(this.#opportunities.refresh(index));
		return this.#pipeline;
	}
}
