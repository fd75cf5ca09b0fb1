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

/** A note as an action left it, and what the index knew of it then. */
interface Unread {
	readonly text: string | undefined;
	readonly entry: Entry | undefined;
}

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
	/** What the index may not have read again yet. */
	#unread: ReadonlyMap<string, Unread> = new Map();

	constructor(parts: () => CalendarParts) {
		this.#parts = parts;
	}

	/** Rewrites the file where one of these notes is of a conversation. What the action did stands, however that ends. */
	async follow(changed: ChangedTexts): Promise<void> {
		const { live, store } = this.#parts();
		const { index } = live;
		// Before all is read, not all conversations are known.
		if (store.settings.calendar.file === "" || !live.isReady) return;
		const texts = ofConversations(index, changed);
		if (texts.size === 0) return;
		const unread = new Map(this.#unread);
		for (const [path, text] of texts) unread.set(path, { text, entry: index.get(path) });
		this.#unread = unread;
		this.#complain(await this.#write());
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
		const unread = [...this.#unread].filter(([path, { entry }]) => live.index.get(path) === entry);
		this.#unread = new Map(unread);
		const texts = new Map(unread.map(([path, { text }]) => [path, text]));
		const text = makeIcs(plannedCalendar(live.index, texts, new Date()));
		const done = await carryOut(notes, { title: file, writes: [icsWrite(file, text, isTaken)] });
		return done.ok ? undefined : done.message;
	}
}
