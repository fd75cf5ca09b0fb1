import { addDays, type CalendarDate, dayOf, type LocalDateTime } from "../dates/calendar-date";
import type { Entry } from "../index/entry";
import type { FollowedBoard } from "../pipeline/followed-board";
import { keepList } from "../text/keep-list";
import { replaceSorted } from "../pipeline/replace-sorted";
import { compareItems, itemsOf, SOURCES } from "./agenda";
import type { AgendaItem } from "./agenda-item";
import type { AgendaView } from "./agenda-sources";

/** The agenda of an index, kept up to date by the notes that have changed and the lines that hang on them alone. */
export class FollowedAgenda {
	readonly #pipeline: FollowedBoard;
	readonly #aheadDays: number;
	readonly #byKey = new Map<Entry, readonly AgendaItem[]>();
	readonly #stale = new Set<Entry>();
	#items: readonly AgendaItem[] = [];
	#now: LocalDateTime | undefined;

	/** `aheadDays`: what will be due within so many days belongs to it. */
	constructor(pipeline: FollowedBoard, aheadDays: number) {
		this.#pipeline = pipeline;
		this.#aheadDays = aheadDays;
	}

	/** To be told of the notes that have changed, as they were and as they are. */
	markStale(notes: Iterable<Entry>): void {
		for (const note of notes) this.#stale.add(note);
	}

	/** What is due at a local time; the same object for as long as nothing in it has changed. */
	at(now: LocalDateTime): readonly AgendaItem[] {
		const { index, board } = this.#pipeline;
		const view = { index, board, now };
		const isNewDay = this.#now === undefined || dayOf(this.#now) !== dayOf(now);
		if (isNewDay) this.#makeAll(view);
		else this.#replace(this.#keys(view, this.#now !== now), view);
		this.#now = now;
		this.#stale.clear();
		return this.#items;
	}

	#makeAll(view: AgendaView): void {
		this.#byKey.clear();
		for (const key of view.index.entries) {
			const items = itemsOf(key, view, this.#last(view));
			if (items.length > 0) this.#byKey.set(key, items);
		}
		this.#items = [...this.#byKey.values()].flat().sort(compareItems);
	}

	/** The notes whose lines may be others now. */
	#keys(view: AgendaView, isNewMinute: boolean): ReadonlySet<Entry> {
		const keys = new Set(this.#stale);
		for (const { keys: keysOf, byMinute } of SOURCES) {
			for (const note of this.#stale)
				for (const key of keysOf(note, view.board.interviews)) keys.add(key);
			if (isNewMinute) for (const key of byMinute(view)) keys.add(key);
		}
		return keys;
	}

	#replace(keys: ReadonlySet<Entry>, view: AgendaView): void {
		const gone = new Set<AgendaItem>();
		const fresh: AgendaItem[] = [];
		for (const key of keys) {
			const old = this.#byKey.get(key) ?? [];
			const isThere = view.index.get(key.path) === key;
			const now = keepList(old, isThere ? itemsOf(key, view, this.#last(view)) : []);
			if (now === old) continue;
			for (const item of old) gone.add(item);
			for (const item of now) fresh.push(item);
			if (now.length > 0) this.#byKey.set(key, now);
			else this.#byKey.delete(key);
		}
		this.#items = replaceSorted(this.#items, gone, fresh, compareItems);
	}

	#last({ now }: AgendaView): CalendarDate {
		return addDays(dayOf(now), this.#aheadDays);
	}
}
