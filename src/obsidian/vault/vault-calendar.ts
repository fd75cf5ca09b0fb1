import { Notice } from "obsidian";
import { makeIcs } from "../../app/documents/ics";
import { icsWrite } from "../../app/documents/ics-write";
import {
	type ChangedTexts,
	ofConversations,
	plannedCalendar,
} from "../../app/documents/planned-calendar";
import { carryOut } from "../../app/write/carry-out";
import type { Entry } from "../../core/index/entry";
import type { LiveIndex } from "../../app/write/live-index";
import type { Notes } from "../../app/write/ports";
import type { AfterReading } from "./after-reading";
import { NOTICE_MS } from "./notice-ms";
import type { SettingsStore } from "./settings-store";

/** What the calendar file is made from, and how it is written. */
interface CalendarParts {
	readonly live: LiveIndex;
	readonly notes: Notes;
	readonly store: SettingsStore;
	readonly reading: AfterReading;
	readonly isTaken: (path: string) => boolean;
}

/** The calendar file of all planned conversations: where it is wanted, it is rewritten in the action that changes one. */
export class VaultCalendar {
	readonly #parts: () => CalendarParts;
	/** Notes that the index may not have read since an action changed them, with what it knew of them then. */
	readonly #unread = new Map<string, Entry | undefined>();
	/** What was changed before the whole vault was read. */
	readonly #early = new Map<string, string | undefined>();

	constructor(parts: () => CalendarParts) {
		this.#parts = parts;
	}

	/** Rewrites the file where one of these notes is of a conversation. What the action did stands, however that ends. */
	async follow(changed: ChangedTexts): Promise<void> {
		const { live, store } = this.#parts();
		const { index } = live;
		if (store.settings.calendar.file === "" || changed.size === 0) return;
		// Before all is read, not all conversations are known.
		if (!live.isReady) return this.#followLater(changed);
		const texts = ofConversations(index, changed);
		if (texts.size === 0) return;
		for (const path of texts.keys()) this.#unread.set(path, index.get(path));
		this.#complain(await this.#write());
	}

	#followLater(changed: ChangedTexts): void {
		const isWaiting = this.#early.size > 0;
		for (const [path, text] of changed) this.#early.set(path, text);
		if (isWaiting) return;
		const { live } = this.#parts();
		const stop = live.subscribe(() => {
			if (!live.isReady) return;
			stop();
			const early = new Map(this.#early);
			this.#early.clear();
			void this.follow(early);
		});
	}

	/** Makes the file anew, and says so. */
	write(): void {
		const { reading, store } = this.#parts();
		const { file } = store.settings.calendar;
		if (file === "") return void new Notice("Enter the path of the calendar file first.");
		reading.do(() => {
			void this.#write().then((why) => {
				this.#complain(why);
				if (why === undefined) new Notice(`${file} is up to date.`);
			});
		});
	}

	#complain(why: string | undefined): void {
		if (why !== undefined) new Notice(`The calendar file was not written: ${why}`, NOTICE_MS);
	}

	/** Resolves to why it is not written; undefined where it is as it should be. */
	async #write(): Promise<string | undefined> {
		const { live, notes, store, isTaken } = this.#parts();
		const { file } = store.settings.calendar;
		const planned = plannedCalendar(live.index, await this.#readUnread(), new Date());
		const text = makeIcs(planned, "Planned conversations");
		const done = await carryOut(notes, { title: file, writes: [icsWrite(file, text, isTaken)] });
		return done.ok ? undefined : done.message;
	}

	/** The notes that the index has not read yet, as they are now. */
	async #readUnread(): Promise<ChangedTexts> {
		const { live, notes } = this.#parts();
		const texts = new Map<string, string | undefined>();
		for (const [path, entry] of this.#unread) {
			const text = await notes.read(path);
			const isGone = text === undefined && entry === undefined;
			if (isGone || live.index.get(path) !== entry) this.#unread.delete(path);
			else texts.set(path, text);
		}
		return texts;
	}
}
