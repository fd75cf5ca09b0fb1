import { type App, Modal, Setting } from "obsidian";
import type { Action } from "../../app/write/carry-out";
import type { RowChoice } from "../../app/import/plan-row";
import type { NamedChoices, NamedKind } from "../../app/people/people-named";
import { NAMED_WORDS } from "./named-words";
import { drawWho } from "./who-select";

/** One line of a preview, as far as it is shown. */
export interface PreviewRow {
	readonly text: string;
	readonly name: string;
	readonly kind: NamedKind;
	readonly candidates: readonly string[];
	readonly key: string;
}

/** A preview that can be carried out. */
export interface ReadyPreview<R extends PreviewRow> {
	readonly ok: true;
	readonly rows: readonly R[];
	readonly action: Action;
}

/** People whom lines name, and what can be done with them. */
export interface NamedForm<R extends PreviewRow, P extends ReadyPreview<R> = ReadyPreview<R>> {
	readonly title: string;
	/** What the list is called. */
	readonly label: string;
	/** What is to be known of all lines. */
	readonly hint?: string;
	/** Whether new people enter the pipeline, to begin with. */
	readonly isEntering: boolean;
	/** What becomes of them by what the user has chosen, and whether new people enter the pipeline. */
	readonly preview: (
		choices: NamedChoices,
		isEntering: boolean,
	) => Promise<P | { readonly ok: false; readonly message: string }>;
	/** The words for those who may be meant by a line, by path. */
	readonly namesOf: (row: R) => ReadonlyMap<string, string>;
	/** Whether a line can be left out. */
	readonly hasBox: (row: R) => boolean;
	/** What is shown of a line beside the name; empty where the rest says it all. */
	readonly textOf: (row: R) => string;
	/** What is going to be done for a line. */
	readonly wordsOf: (row: R) => string;
	/** The word on the button; undefined where there is nothing to do. */
	readonly actionOf: (preview: P) => string | undefined;
	/** Carries it out; resolves to why not. */
	readonly run: (preview: P) => Promise<string | undefined>;
	/** Leads back to where the lines came from. */
	readonly onBack?: () => void;
	/** Called where it is closed without an end. */
	readonly onLeave?: () => void;
}

/** Shows line by line what becomes of the people named, lets the user choose, and does it as one action. */
export class NamedModal<
	R extends PreviewRow,
	P extends ReadyPreview<R> = ReadyPreview<R>,
> extends Modal {
	readonly #form: NamedForm<R, P>;
	readonly #choices = new Map<string, RowChoice>();
	/** The words for those who may be meant, by the key of the line: kept when one of them is chosen. */
	readonly #names = new Map<string, ReadonlyMap<string, string>>();
	#shown: P;
	#isEntering: boolean;
	#isLeft = true;
	#listEl: HTMLElement | undefined;
	#errorEl: HTMLElement | undefined;
	#button: HTMLButtonElement | undefined;
	#isBusy = false;

	constructor(app: App, form: NamedForm<R, P>, first: P) {
		super(app);
		this.#form = form;
		this.#isEntering = form.isEntering;
		this.#shown = first;
		this.setTitle(form.title);
	}

	override onOpen(): void {
		this.modalEl.addClasses(["warm-intros-form", "warm-intros-named"]);
		const { contentEl } = this;
		const { label, hint, onBack } = this.#form;
		if (hint !== undefined)
			contentEl.createEl("p", { cls: "warm-intros-draft-hint", text: hint, attr: { dir: "auto" } });
		this.#listEl = contentEl.createEl("ul", {
			cls: "warm-intros-named-list",
			attr: { "aria-label": label },
		});
		this.#listEl.tabIndex = 0; // it may be longer than its room
		const hasNew = this.#shown.rows.some(({ kind }) => kind === "new" || kind === "ambiguous");
		if (hasNew) this.#drawSwitch();
		this.#errorEl = contentEl.createDiv({ cls: "warm-intros-form-error", attr: { role: "alert" } });
		const foot = new Setting(contentEl).addButton((button) => {
			button.setCta().onClick(() => void this.#carryOut());
			this.#button = button.buttonEl;
		});
		if (onBack)
			foot.addButton((button) => button.setButtonText("Back").onClick(() => this.#goBack()));
		else foot.addButton((button) => button.setButtonText("Cancel").onClick(() => this.close()));
		this.scope.register(["Mod"], "Enter", () => void this.#carryOut());
		this.#show(this.#shown);
		(this.#button?.disabled === true
			? contentEl.find("select, button:not(:disabled)")
			: this.#button
		)?.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		if (this.#isLeft) this.#form.onLeave?.();
	}

	#goBack(): void {
		this.#isLeft = false;
		this.close();
		this.#form.onBack?.();
	}

	#drawSwitch(): void {
		const name = "Add new people to the pipeline";
		new Setting(this.contentEl).setName(name).addToggle((toggle) => {
			toggle.setValue(this.#isEntering);
			toggle.onChange((isOn) => {
				this.#isEntering = isOn;
				void this.#lookAgain();
			});
			toggle.toggleEl.setAttribute("aria-label", name);
		});
	}

	#show(preview: P): void {
		this.#shown = preview;
		for (const row of preview.rows)
			if (row.candidates.length > 0) this.#names.set(row.key, this.#form.namesOf(row));
		const list = this.#listEl;
		if (!list) return;
		const focused = list.doc.activeElement?.getAttribute("data-line");
		list.empty();
		preview.rows.forEach((row, at) => this.#drawRow(list, row, at));
		list.querySelector<HTMLElement>(`[data-line="${focused ?? ""}"]`)?.focus();
		const word = this.#form.actionOf(preview);
		this.#button?.setText(word ?? "Nothing to add");
		if (this.#button) this.#button.disabled = word === undefined;
	}

	#drawRow(list: HTMLElement, row: R, at: number): void {
		const { kind, name, text, key } = row;
		const item = list.createEl("li", { cls: `warm-intros-named-row is-${kind}` });
		const head = item.createDiv({ cls: "warm-intros-named-head" });
		const isChoice = this.#names.has(key);
		if (!isChoice && (this.#form.hasBox(row) || this.#choices.has(key)))
			this.#drawBox(head, row, at);
		else
			head.createSpan({ cls: "warm-intros-named-name", text: name || text, attr: { dir: "auto" } });
		head.createSpan({ cls: "warm-intros-pill", text: NAMED_WORDS[kind] });
		const shown = this.#form.textOf(row);
		const notes = [name !== "" && shown !== name ? shown : "", this.#form.wordsOf(row)];
		for (const note of notes)
			if (note !== "")
				item.createDiv({ cls: "warm-intros-picker-note", text: note, attr: { dir: "auto" } });
		if (isChoice) this.#drawChoice(item, row, at);
	}

	/** Whoever is added or changed can be left out. */
	#drawBox(head: HTMLElement, { name, key, kind }: R, at: number): void {
		const label = head.createEl("label", { cls: "warm-intros-named-name" });
		const box = label.createEl("input", {
			type: "checkbox",
			attr: { "data-line": String(at), "aria-label": `Add ${name}` },
		});
		box.checked = kind !== "skipped";
		label.createSpan({ text: name, attr: { dir: "auto" } });
		box.addEventListener("change", () => {
			if (box.checked) this.#choices.delete(key);
			else this.#choices.set(key, "skip");
			void this.#lookAgain();
		});
	}

	/** Who is meant: one of those who are known, somebody new, or nobody. */
	#drawChoice(item: HTMLElement, { name, key }: R, at: number): void {
		drawWho(item, {
			attr: { "data-line": String(at), "aria-label": `Who is ${name}?` },
			candidates: this.#names.get(key) ?? new Map(),
			chosen: this.#choices.get(key),
			skip: "Nobody: leave the line as it is",
			onChoose: (choice) => {
				if (choice === undefined) this.#choices.delete(key);
				else this.#choices.set(key, choice);
				void this.#lookAgain();
			},
		});
	}

	/** What becomes of the lines by what is chosen now, and as the notes are now. */
	async #lookAgain(): Promise<P | undefined> {
		const preview = await this.#form.preview(this.#choices, this.#isEntering);
		if (!preview.ok) return void this.#errorEl?.setText(preview.message);
		this.#errorEl?.setText("");
		this.#show(preview);
		return preview;
	}

	/** What is carried out is what was shown: where a note has changed meanwhile, it is shown again first. */
	async #carryOut(): Promise<void> {
		if (this.#isBusy || this.#button?.disabled === true) return;
		this.#isBusy = true;
		const before = JSON.stringify(this.#shown.rows);
		const preview = await this.#lookAgain();
		if (preview && JSON.stringify(preview.rows) !== before)
			this.#errorEl?.setText("The notes have changed in the meantime: check again.");
		else if (preview) {
			const complaint = await this.#form.run(preview);
			if (complaint === undefined) {
				this.#isLeft = false;
				this.close();
			} else this.#errorEl?.setText(complaint);
		}
		this.#isBusy = false;
	}
}
