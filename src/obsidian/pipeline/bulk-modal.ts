import { type App, Modal, Setting } from "obsidian";
import type { BulkPreview } from "../../app/pipeline/bulk";
import { countPeople } from "../../ui/shared/words";
import type { ActionRunner } from "../vault/action-runner";
import { type FormField, FormFields } from "../dialogs/form-fields";
import { PeoplePicker } from "../dialogs/people-picker";
import type { ContactEntry } from "../../core/index/entry";

/** What is to be done for several people. */
export interface BulkForm {
	readonly title: string;
	/** The word on the button that does it. */
	readonly action: string;
	readonly people: readonly ContactEntry[];
	readonly fields: readonly FormField[];
	/** What would be done for these people; a word where something is wrong with the fields. */
	readonly preview: (
		paths: readonly string[],
		values: ReadonlyMap<string, string>,
	) => Promise<BulkPreview | string>;
}

/** Chooses what and for whom, shows what would be written and what not, and does it as one action. */
export class BulkModal extends Modal {
	readonly #form: BulkForm;
	readonly #runner: ActionRunner;
	readonly #fields: FormFields;
	readonly #picker: PeoplePicker;
	#errorEl: HTMLElement | undefined;
	#isBusy = false;

	constructor(app: App, runner: ActionRunner, form: BulkForm) {
		super(app);
		this.#form = form;
		this.#runner = runner;
		this.#fields = new FormFields(app, form.fields, () => void this.#showPreview());
		this.#picker = new PeoplePicker(form.people);
		this.setTitle(form.title);
	}

	override onOpen(): void {
		this.modalEl.addClasses(["warm-intros-form", "warm-intros-bulk"]);
		this.#showForm();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#showForm(): void {
		const { contentEl } = this;
		contentEl.empty();
		this.#fields.draw(contentEl);
		this.#picker.draw(contentEl);
		this.#drawFoot((foot) => {
			foot
				.addButton((button) =>
					button
						.setButtonText("Preview")
						.setCta()
						.onClick(() => void this.#showPreview()),
				)
				.addButton((button) => button.setButtonText("Cancel").onClick(() => this.close()));
		});
	}

	async #showPreview(): Promise<void> {
		if (this.#isBusy) return;
		const paths = [...this.#picker.chosen];
		if (paths.length === 0) return void this.#errorEl?.setText("Nobody is chosen yet.");
		this.#isBusy = true;
		const preview = await this.#form.preview(paths, this.#fields.values);
		this.#isBusy = false;
		if (typeof preview === "string") this.#errorEl?.setText(preview);
		else this.#drawPreview(preview);
	}

	#drawPreview(preview: BulkPreview): void {
		const { contentEl } = this;
		contentEl.empty();
		const done = preview.rows.filter(({ reason }) => reason === undefined);
		const left = preview.rows.filter(({ reason }) => reason !== undefined);
		drawRows(contentEl, `Will be written: ${countPeople(done.length)}`, done);
		if (left.length > 0)
			drawRows(contentEl, `Will be left as they are: ${countPeople(left.length)}`, left);
		this.#drawFoot((foot) => {
			foot
				.addButton((button) =>
					button
						.setButtonText(`${this.#form.action} for ${countPeople(done.length)}`)
						.setCta()
						.setDisabled(done.length === 0)
						.onClick(() => void this.#carryOut(preview)),
				)
				.addButton((button) => button.setButtonText("Back").onClick(() => this.#showForm()));
		});
		contentEl.find(done.length > 0 ? ".mod-cta" : "button:not(.mod-cta)").focus();
	}

	#drawFoot(addButtons: (foot: Setting) => void): void {
		this.#errorEl = this.contentEl.createDiv({
			cls: "warm-intros-form-error",
			attr: { role: "alert" },
		});
		addButtons(new Setting(this.contentEl).setClass("warm-intros-bulk-foot"));
	}

	async #carryOut({ prepared }: BulkPreview): Promise<void> {
		if (this.#isBusy) return;
		this.#isBusy = true;
		const complaint = await this.#runner.run(prepared);
		this.#isBusy = false;
		if (complaint === undefined) this.close();
		else this.#errorEl?.setText(complaint);
	}
}

function drawRows(parent: HTMLElement, title: string, rows: BulkPreview["rows"]): void {
	parent.createEl("h4", { cls: "warm-intros-panel-title", text: title });
	const list = parent.createEl("ul", { cls: "warm-intros-picker", attr: { "aria-label": title } });
	list.tabIndex = 0;
	for (const { path, name, reason } of rows) {
		// It stands beside the name already.
		const why = reason?.startsWith(`${name}: `) === true ? reason.slice(name.length + 2) : reason;
		const row = list.createEl("li");
		row.createSpan({ text: name, attr: { dir: "auto" } });
		row.createSpan({ cls: "warm-intros-picker-note", text: why ?? path });
	}
}
