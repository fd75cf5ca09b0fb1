import { makeAgenda } from "./agenda";
import type { AgendaItem } from "./agenda-item";
import type { LocalDateTime } from "../dates/calendar-date";
import type { VaultIndex } from "../index/vault-index";
import { type Board, makeBoard } from "../pipeline/board";

/** What will be due within this many days is coming up. */
const DAYS_AHEAD = 7;

/** The pipeline and what is due in it, made once for all views that show it. */
export class BoardCache {
	#known:
		{ readonly index: VaultIndex; readonly revision: number; readonly board: Board } | undefined;
	#agenda:
		| {
				readonly board: Board;
				readonly now: LocalDateTime;
				readonly items: readonly AgendaItem[];
		  }
		| undefined;

	/** The same object for as long as no note has changed. */
	get(index: VaultIndex): Board {
		const { revision } = index;
		if (this.#known?.index !== index || this.#known.revision !== revision)
			this.#known = { index, revision, board: makeBoard(index) };
		return this.#known.board;
	}

	/** What is due at a local time, and what will be in the next seven days; the same object for as long as neither a note nor the time has changed. */
	agenda(index: VaultIndex, now: LocalDateTime): readonly AgendaItem[] {
		const board = this.get(index);
		if (this.#agenda?.board !== board || this.#agenda.now !== now)
			this.#agenda = { board, now, items: makeAgenda(index, board, now, DAYS_AHEAD) };
		return this.#agenda.items;
	}
}
