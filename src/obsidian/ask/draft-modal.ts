import {
	type App,
	ButtonComponent,
	ExtraButtonComponent,
	Modal,
	Setting,
	TextComponent,
} from "obsidian";
import type { Draft } from "../../core/drafts/make-draft";
import { findGaps, type OpenGap } from "../../core/drafts/find-gaps";
import type { DraftText } from "../../core/drafts/make-draft";
import { isShortEnough, LONGEST_MAILTO, mailtoLink } from "../../core/drafts/mailto";
import type { TemplateProblem } from "../../core/template/parse-template";

/** A text that is about to go out. */
export interface DraftForm {
	readonly title: string;
	/** The address that it goes to; undefined where no note says one. */
	readonly to: string | undefined;
	readonly text: DraftText;
	/** What the user had made of it when the form was last closed. */
	readonly left: DraftText | undefined;
	/** What the template leaves to the user. */
	readonly gapNames: ReadonlySet<string>;
	/** What the notes say where the message has a gap: for the user's eyes, never a part of the text. */
	readonly withheld: Draft["withheld"];
	/** What is wrong with the template. */
	readonly problems: readonly TemplateProblem[];
	/** What to say next to the text. */
	readonly hints: readonly string[];
	readonly onEditTemplate: () => void;
	/** Asks who the user is; resolves to the words that belong into gaps, by the label of the gaps. Undefined where that is known. */
	readonly onAskMe: (() => Promise<ReadonlyMap<string, string>>) | undefined;
	/** Records that it was sent; resolves to why not. */
	readonly record: () => Promise<string | undefined>;
	/** Called with what was written where the form is closed without an end. */
	readonly onLeave: (text: DraftText) => void;
}

/** Shows a draft to be read, changed, copied or mailed; what is recorded is recorded once. */
export class DraftModal extends Modal {
	readonly #form: DraftForm;
	#subject: string;
	#body: string;
	#bodyEl: HTMLTextAreaElement | undefined;
	#subjectEl: HTMLInputElement | undefined;
	#stateEl: HTMLElement | undefined;
	#errorEl: HTMLElement | undefined;
	#mailButton: HTMLButtonElement | undefined;
	#copyButton: HTMLButtonElement | undefined;
	#isBusy = false;
	#isDone = false;

	constructor(app: App, form: DraftForm) {
		super(app);
		this.#form = form;
		const { subject, body } = form.left ?? form.text;
		this.#subject = subject;
		this.#body = body;
		this.setTitle(form.title);
	}

	override onOpen(): void {
		this.modalEl.addClasses(["warm-intros-form", "warm-intros-draft"]);
		this.#drawHead();
		this.#drawWithheld();
		this.#drawText();
		this.#stateEl = this.contentEl.createDiv({ cls: "warm-intros-draft-state" });
		this.#errorEl = this.contentEl.createDiv({
			cls: "warm-intros-form-error",
			attr: { role: "alert" },
		});
		this.#drawButtons();
		this.scope.register(["Mod"], "Enter", () => void this.#send("copy"));
		this.#refresh();
		// A field would bring up the keyboard of a phone.
		this.#copyButton?.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		const { subject, body } = this.#form.text;
		const isChanged = this.#subject !== subject || this.#body !== body;
		if (isChanged && !this.#isDone)
			this.#form.onLeave({ subject: this.#subject, body: this.#body });
	}

	#drawHead(): void {
		const { to, left, text: fresh, hints, problems } = this.#form;
		if (left) {
			const line = this.contentEl.createEl("p", { cls: "warm-intros-draft-gaps" });
			line.createSpan({ text: "This is the draft you started." });
			const button = line.createEl("button", { text: "Start over", attr: { type: "button" } });
			button.addEventListener("click", () => {
				line.remove();
				this.#show(fresh);
			});
		}
		for (const hint of hints)
			this.contentEl.createEl("p", { cls: "warm-intros-draft-hint", text: hint });
		for (const { at, message } of problems) {
			const text = `Template, line ${at.line}, column ${at.column}: ${message}`;
			this.contentEl.createEl("p", { cls: "warm-intros-form-error", text });
		}
		const line = this.contentEl.createDiv({ cls: "warm-intros-draft-line" });
		line.createSpan({
			cls: "warm-intros-draft-hint",
			text:
				to === undefined
					? "No e-mail address in the note. Add it in your mail program."
					: `To ${to}`,
		});
		new ButtonComponent(line).setButtonText("Change template").onClick(() => {
			this.close();
			this.#form.onEditTemplate();
		});
	}

	#drawWithheld(): void {
		const { withheld } = this.#form;
		if (withheld.length === 0) return;
		const box = this.contentEl.createEl("details", {
			cls: "warm-intros-draft-withheld",
			attr: { open: "" },
		});
		box.createEl("summary", { text: "From your notes, not in the message" });
		for (const { label, text } of withheld) {
			const line = box.createEl("p");
			line.createEl("strong", { text: `${label[0]?.toUpperCase() ?? ""}${label.slice(1)}: ` });
			line.createSpan({ text, attr: { dir: "auto" } });
		}
	}

	#drawText(): void {
		const line = this.contentEl.createDiv({ cls: "warm-intros-draft-line" });
		const subject = new TextComponent(line).setValue(this.#subject).onChange((typed) => {
			this.#subject = typed;
			this.#refresh();
		});
		this.#subjectEl = subject.inputEl;
		this.#subjectEl.setAttribute("aria-label", "Subject");
		this.#subjectEl.dir = "auto";
		new ExtraButtonComponent(line)
			.setIcon("lucide-copy")
			.setTooltip("Copy subject")
			.onClick(() => void this.#copy(this.#subject).then((word) => this.#complain(word)));
		const area = this.contentEl.createEl("textarea", {
			cls: "warm-intros-draft-body",
			attr: { "aria-label": "Message", rows: "14", dir: "auto", spellcheck: "true" },
		});
		area.value = this.#body;
		area.addEventListener("input", () => {
			this.#body = area.value;
			this.#refresh();
		});
		this.#bodyEl = area;
	}

	#drawButtons(): void {
		const foot = new Setting(this.contentEl).setClass("warm-intros-draft-buttons");
		foot.addButton((button) => {
			button.setCta().onClick(() => void this.#send("copy"));
			this.#copyButton = button.buttonEl;
		});
		foot.addButton((button) => {
			button.setButtonText("Open as e-mail").onClick(() => void this.#send("mail"));
			this.#mailButton = button.buttonEl;
		});
		foot.addButton((button) =>
			button.setButtonText("Only record").onClick(() => void this.#send("none")),
		);
	}

	get #link(): string {
		const { to } = this.#form;
		const [subject, body] = [this.#subject, this.#body];
		return mailtoLink({ to: to === undefined ? [] : [to], subject, body });
	}

	/** Says what is still to be filled in, and whether the text is short enough for a mail program. */
	#refresh(): void {
		const gaps = [this.#subject, this.#body].flatMap((text) => this.#findGaps(text));
		const labels = [...new Set(gaps.map((gap) => gap.label))];
		const isShort = isShortEnough(this.#link);
		this.#copyButton?.setText(
			gaps.length === 0 ? "Copy and record" : `Copy with ${countGaps(gaps.length)} and record`,
		);
		if (this.#mailButton) this.#mailButton.disabled = !isShort;
		this.#stateEl?.empty();
		if (labels.length > 0) this.#drawGaps(labels);
		if (!isShort)
			this.#stateEl?.createEl("p", {
				cls: "warm-intros-draft-hint",
				text: `Too long for many mail programs (${this.#link.length} of ${LONGEST_MAILTO} characters as a link): copy it instead.`,
			});
	}

	#findGaps(text: string): OpenGap[] {
		return findGaps(text, this.#form.gapNames);
	}

	#drawGaps(labels: readonly string[]): void {
		const line = this.#stateEl?.createEl("p", { cls: "warm-intros-draft-gaps" });
		line?.createSpan({ text: "Still to fill in:" });
		for (const word of labels) {
			const button = line?.createEl("button", {
				text: word,
				attr: { type: "button", dir: "auto" },
			});
			button?.addEventListener("click", () => this.#goTo(word));
		}
		const { onAskMe } = this.#form;
		if (!onAskMe || !labels.some((word) => word.startsWith("your "))) return;
		const ask = line?.createEl("button", { text: "Say who you are…", attr: { type: "button" } });
		ask?.addEventListener("click", () => void onAskMe().then((known) => this.#fill(known)));
	}

	/** Selects the first gap with this label, to be typed over. */
	#goTo(label: string): void {
		for (const element of [this.#subjectEl, this.#bodyEl]) {
			const gap = element && this.#findGaps(element.value).find((one) => one.label === label);
			if (!element || !gap) continue;
			element.focus();
			element.setSelectionRange(gap.from, gap.to);
			return;
		}
	}

	#show({ subject, body }: DraftText): void {
		this.#subject = subject;
		this.#body = body;
		if (this.#subjectEl) this.#subjectEl.value = subject;
		if (this.#bodyEl) this.#bodyEl.value = body;
		this.#refresh();
	}

	#fill(known: ReadonlyMap<string, string>): void {
		const fill = (text: string): string =>
			this.#findGaps(text)
				.reverse()
				.reduce((filled, { label, from, to }) => {
					const word = known.get(label);
					return word ? `${filled.slice(0, from)}${word}${filled.slice(to)}` : filled;
				}, text);
		this.#show({ subject: fill(this.#subject), body: fill(this.#body) });
	}

	/** Nothing is recorded of a text that did not get out; a second press while the first is at work does nothing. */
	async #send(channel: "copy" | "mail" | "none"): Promise<void> {
		if (this.#isBusy || (channel === "mail" && !isShortEnough(this.#link))) return;
		this.#isBusy = true;
		const uncopied = channel === "copy" ? await this.#copy(this.#body) : undefined;
		if (channel === "mail") this.modalEl.win.open(this.#link);
		const complaint = uncopied ?? (await this.#form.record());
		this.#isBusy = false;
		if (complaint === undefined) {
			this.#isDone = true;
			this.close();
		} else this.#complain(complaint);
	}

	/** A text that cannot be copied can still be marked and copied by hand. */
	async #copy(text: string): Promise<string | undefined> {
		try {
			await this.modalEl.win.navigator.clipboard.writeText(text);
			return undefined;
		} catch {
			return "The text could not be copied: select it and copy it yourself, then choose “Only record”.";
		}
	}

	#complain(word = ""): void {
		this.#errorEl?.setText(word);
	}
}

function countGaps(count: number): string {
	return count === 1 ? "1 gap" : `${count} gaps`;
}
