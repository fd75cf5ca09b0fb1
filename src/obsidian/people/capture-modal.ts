import { type App, Modal, Setting } from "obsidian";
import type { Capture } from "../../app/people/capture-person";
import { nameOf, type Namesake } from "../../app/people/match-person";
import { displayText } from "../../core/text/link";
import type { CaptureFact } from "./capture-words";
import { keepAboveKeyboard } from "../dialogs/keep-above-keyboard";

/** A line about a person that is about to become a note. */
export interface CaptureForm {
	/** What was begun already. */
	readonly text: string;
	/** Which keys do what; empty where there are none. */
	readonly hint: string;
	/** What a line says, by what the vault knows now. */
	readonly read: (line: string) => Capture;
	readonly factsOf: (capture: Capture) => readonly CaptureFact[];
	/** Waits until it is known who is there, and says so in a place. */
	readonly untilRead: (place: HTMLElement) => Promise<void>;
	/** Makes the note, and opens it where that is wanted; resolves to why not. */
	readonly save: (capture: Capture, wish: CaptureChoice) => Promise<string | undefined>;
	readonly open: (path: string) => void;
	/** Takes several lines that are pasted where one is asked for. */
	readonly onList: (text: string) => void;
	/** Calls back when the vault has changed, until the returned function is called. */
	readonly watch: (listener: () => void) => () => void;
	/** Called with what was written where the form is closed without an end. */
	readonly onLeave: (text: string) => void;
}

/** What the user has chosen beside the line. */
export interface CaptureChoice {
	readonly isAnother: boolean;
	readonly isEntering: boolean;
	readonly isOpened: boolean;
}

/** Asks for a person in one line, and shows below what was understood. */
export class CaptureModal extends Modal {
	readonly #form: CaptureForm;
	readonly #ends: (() => void)[] = [];
	#text: string;
	#isAnother = false;
	#isEntering = false;
	#isBusy = false;
	#isDone = false;
	#factsEl: HTMLElement | undefined;
	#knownEl: HTMLElement | undefined;
	#shownKnown = "";
	#waitEl: HTMLElement | undefined;
	#errorEl: HTMLElement | undefined;

	constructor(app: App, form: CaptureForm) {
		super(app);
		this.#form = form;
		this.#text = form.text;
		this.setTitle("Add a person");
	}

	override onOpen(): void {
		this.modalEl.addClasses(["warm-intros-form", "warm-intros-dialog", "warm-intros-capture"]);
		this.#ends.push(
			keepAboveKeyboard(this.modalEl),
			this.#form.watch(() => this.#show()),
		);
		const { contentEl } = this;
		const input = this.#drawLine();
		const middle = contentEl.createDiv("warm-intros-capture-middle");
		if (this.#form.hint !== "")
			middle.createEl("p", { cls: "warm-intros-draft-hint", text: this.#form.hint });
		this.#knownEl = middle.createDiv({
			cls: "warm-intros-capture-known",
			attr: { role: "status" },
		});
		this.#factsEl = middle.createEl("dl", {
			cls: "warm-intros-capture-facts",
			attr: { "aria-label": "What was understood" },
		});
		this.#drawSwitch(middle);
		this.#waitEl = contentEl.createDiv();
		this.#errorEl = contentEl.createDiv({
			cls: "warm-intros-form-error",
			attr: { role: "alert" },
		});
		this.#drawButtons();
		this.scope.register(["Mod"], "Enter", () => void this.#save(true));
		this.#show();
		input.focus();
		input.setSelectionRange(input.value.length, input.value.length);
	}

	override onClose(): void {
		for (const end of this.#ends.splice(0)) end();
		this.contentEl.empty();
		if (!this.#isDone) this.#form.onLeave(this.#text);
	}

	#drawLine(): HTMLInputElement {
		const input = this.contentEl.createEl("input", {
			type: "text",
			cls: "warm-intros-capture-line",
			value: this.#text,
			placeholder: "Jane Doe, VP Product @ Stripe",
			attr: {
				"aria-label": "A line about the person",
				enterkeyhint: "done",
				autocapitalize: "words",
				autocomplete: "off",
				spellcheck: "false",
				dir: "auto",
			},
		});
		input.addEventListener("input", () => {
			this.#text = input.value;
			this.#isAnother = false;
			this.#errorEl?.setText("");
			this.#show();
		});
		input.addEventListener("paste", (event) => this.#takeList(event));
		input.addEventListener("keydown", (event) => {
			if (event.key !== "Enter" || event.isComposing || event.ctrlKey || event.metaKey) return;
			event.preventDefault();
			void this.#save(false);
		});
		return input;
	}

	/** A field of one line would make one of several people. */
	#takeList(event: ClipboardEvent): void {
		const text = event.clipboardData?.getData("text/plain") ?? "";
		if (!/\S[ \t]*[\r\n]+\s*\S/.test(text)) return;
		event.preventDefault();
		this.#isDone = true;
		this.close();
		this.#form.onList(text);
	}

	#drawSwitch(parent: HTMLElement): void {
		const name = "Add them to the pipeline";
		new Setting(parent).setName(name).addToggle((toggle) => {
			toggle.setValue(this.#isEntering);
			toggle.onChange((isOn) => (this.#isEntering = isOn));
			toggle.toggleEl.setAttribute("aria-label", name);
		});
	}

	#drawButtons(): void {
		new Setting(this.contentEl)
			.setClass("warm-intros-draft-buttons")
			.addButton((button) =>
				button
					.setButtonText("Add")
					.setCta()
					.onClick(() => void this.#save(false)),
			)
			.addButton((button) =>
				button.setButtonText("Add and open").onClick(() => void this.#save(true)),
			)
			.addButton((button) => button.setButtonText("Cancel").onClick(() => this.close()));
	}

	/** Shows what the line says, by what the vault knows now. */
	#show(): void {
		const capture = this.#form.read(this.#text);
		this.#factsEl?.empty();
		if (this.#text.trim() === "") this.#drawHelp();
		else for (const fact of this.#form.factsOf(capture)) this.#drawFact(fact);
		this.#drawKnown(capture);
	}

	#drawHelp(): void {
		this.#drawFact({
			label: "For example",
			text: "Jane Doe, VP Product @ Stripe, speaker at Money2020, via Bob Roy, jane@stripe.com",
			remark: undefined,
		});
	}

	#drawFact({ label, text, remark }: CaptureFact): void {
		this.#factsEl?.createEl("dt", { text: label });
		const value = this.#factsEl?.createEl("dd", { attr: { dir: "auto" } });
		value?.createSpan({ text });
		if (remark !== undefined)
			value?.createSpan({ cls: "warm-intros-picker-note", text: ` (${remark})` });
	}

	/** Those who may be the same; drawn again only where they are others, so that it is said once. */
	#drawKnown({ known, reason }: Capture): void {
		const key = JSON.stringify([reason, known.map(({ path }) => path), this.#isAnother]);
		if (key === this.#shownKnown) return;
		this.#shownKnown = key;
		const place = this.#knownEl;
		place?.empty();
		if (!place || known.length === 0) return;
		const why = reason === "" || reason === "linked" ? "" : ` (${reason})`;
		place.createEl("p", { text: `Already there${why}:` });
		const list = place.createEl("ul");
		for (const entry of known) {
			const { path } = entry;
			const name = nameOf(entry);
			const words = jobOf(entry) || path;
			const item = list.createEl("li");
			const label = item.createSpan({ attr: { dir: "auto" } });
			label.createSpan({ text: name });
			label.createSpan({ cls: "warm-intros-picker-note", text: ` ${words}` });
			const button = item.createEl("button", { text: "Open", attr: { type: "button" } });
			button.setAttribute("aria-label", `Open ${name}, ${words}`);
			button.addEventListener("click", () => this.#open(path));
		}
		this.#drawAnother(place);
	}

	#drawAnother(place: HTMLElement): void {
		const label = place.createEl("label");
		const box = label.createEl("input", { type: "checkbox" });
		box.checked = this.#isAnother;
		box.addEventListener("change", () => {
			this.#isAnother = box.checked;
			this.#errorEl?.setText("");
		});
		label.createSpan({ text: "I mean somebody else: add them anyway" });
	}

	#open(path: string): void {
		this.#isDone = true;
		this.close();
		this.#form.open(path);
	}

	/** A second press while the first is at work writes nothing twice. */
	async #save(isOpened: boolean): Promise<void> {
		if (this.#isBusy || !this.#waitEl) return;
		this.#isBusy = true;
		this.#errorEl?.setText("");
		await this.#form.untilRead(this.#waitEl);
		const wish = { isAnother: this.#isAnother, isEntering: this.#isEntering, isOpened };
		const complaint = await this.#form.save(this.#form.read(this.#text), wish);
		this.#isBusy = false;
		if (complaint === undefined) {
			this.#isDone = true;
			this.close();
		} else this.#errorEl?.setText(complaint);
	}
}

function jobOf(entry: Namesake): string {
	if (entry.kind !== "contact") return "";
	const { title, company } = entry.note;
	return [title, displayText(company[0] ?? "")].filter(Boolean).join(", ");
}
