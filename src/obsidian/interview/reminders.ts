import { Component, Notice } from "obsidian";
import { conversationTitle } from "../../app/interview/conversation-title";
import { type Reminder, remindersAt } from "../../core/agenda/reminders";
import { displayText } from "../../core/text/link";
import type { Context } from "../context";
import { openNote } from "../vault/open-note";
import { openPreparation } from "./interview-flow";
import { countOf } from "../../core/text/count-of";

/** Which were shown, on this device: a restart shows none again. */
const SHOWN_KEY = "warm-intros-reminded";

/** Reminds of a conversation, once, some minutes before it begins; the notice goes when it does. */
export class Reminders extends Component {
	readonly #context: Context;
	/** The notices that are shown, each with what it is of. */
	readonly #notices = new Map<Notice, string>();
	#hasBegun = false;

	constructor(context: Context) {
		super();
		this.#context = context;
	}

	override onload(): void {
		const { clock, live } = this.#context;
		this.register(clock.subscribe(() => this.#look()));
		this.register(
			live.subscribe(() => {
				if (!this.#hasBegun) this.#look();
			}),
		);
	}

	override onunload(): void {
		for (const notice of this.#notices.keys()) notice.hide();
	}

	#look(): void {
		const { app, clock, live } = this.#context;
		const { now } = clock;
		if (!live.isReady) return;
		this.#hasBegun = true;
		const { index } = live;
		const due = remindersAt(index, now, index.settings.calendar.remindMinutes);
		const keys = due.map(keyOf);
		for (const [notice, key] of this.#notices) if (!keys.includes(key)) this.#hide(notice);
		const kept: unknown = app.loadLocalStorage(SHOWN_KEY);
		const shown = Array.isArray(kept) ? (kept as unknown[]) : [];
		const fresh = due.filter((one) => !shown.includes(keyOf(one)));
		if (fresh.length === 0) return;
		app.saveLocalStorage(SHOWN_KEY, keys);
		for (const one of fresh) this.#show(one);
	}

	#hide(notice: Notice): void {
		this.#notices.delete(notice);
		notice.hide();
	}

	#show(reminder: Reminder): void {
		const { interview, starts, minutes } = reminder;
		const { app, live } = this.#context;
		const { path, note } = interview;
		const place = displayText(note.place ?? "");
		const time = starts.slice(11);
		const title = conversationTitle(live.index, interview);
		const where = place === "" || /^https?:/i.test(place) ? time : `${time}, ${place}`;
		const content = createFragment();
		content.createDiv({
			cls: "warm-intros-notice",
			text: `${title} in ${countOf(minutes, "minute")} (${where})`,
			attr: { dir: "auto" },
		});
		const row = content.createDiv("warm-intros-notice is-buttons");
		const add = (text: string, run: () => void): void =>
			row.createEl("button", { text, attr: { type: "button" } }).addEventListener("click", () => {
				this.#hide(notice);
				run();
			});
		if (!note.isPrepared) add("Prepare", () => void openPreparation(this.#context, path));
		add("Open", () => void openNote(app, path));
		const notice = new Notice(content, 0);
		this.#notices.set(notice, keyOf(reminder));
	}
}

/** A conversation that is moved is another one to be reminded of. */
function keyOf({ interview, starts }: Reminder): string {
	return `${starts} ${interview.path}`;
}
