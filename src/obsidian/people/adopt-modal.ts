import { type App, Modal, Setting } from "obsidian";
import { type AdoptionChoice, propertyWords } from "../../app/people/adoption-choice";
import type { ProposedNames, ProposedWay } from "../../core/adopt/propose-adoption";
import { countPeople } from "../../ui/shared/words";

/** What adoption is called where it is shown. */
export const ADOPT_TITLE = "Adopt existing notes";

const MOST_SAMPLES = 5;
const WAY_WORDS = { type: "Type", folder: "Folder", tag: "Tag" } as const;

/** Shows how the people of a vault would be found and read, lets the user leave parts out, and saves the rest as settings. */
export class AdoptModal extends Modal {
	readonly #choice: AdoptionChoice;
	readonly #save: () => Promise<void>;
	#samplesEl: HTMLElement | undefined;
	#button: HTMLButtonElement | undefined;
	#isBusy = false;

	constructor(app: App, choice: AdoptionChoice, save: () => Promise<void>) {
		super(app);
		this.#choice = choice;
		this.#save = save;
		this.setTitle(ADOPT_TITLE);
	}

	override onOpen(): void {
		this.modalEl.addClasses(["warm-intros-form", "warm-intros-adopt"]);
		const { contentEl } = this;
		const { ways, properties } = this.#choice.proposal;
		contentEl.createEl("p", {
			cls: "warm-intros-adopt-word",
			text: "These notes look like people. The notes stay as they are: only the settings change.",
		});
		const body = contentEl.createDiv({
			cls: "warm-intros-adopt-body",
			attr: { role: "region", "aria-label": "What is proposed" },
		});
		body.tabIndex = 0; // it may be longer than its room
		if (ways.length > 0) {
			drawTitle(body, "How contacts are found");
			for (const way of ways)
				this.#drawSwitch(body, way, `${WAY_WORDS[way.kind]} ${way.value}`, wayWords(way));
		}
		if (properties.length > 0) {
			drawTitle(body, "What their properties are called");
			for (const names of properties)
				this.#drawSwitch(body, names, propertyWords(names.property), nameWords(names));
		}
		this.#samplesEl = body.createDiv();
		new Setting(contentEl)
			.setClass("warm-intros-adopt-foot")
			.addButton((button) => {
				button.setCta().onClick(() => void this.#carryOut());
				this.#button = button.buttonEl;
			})
			.addButton((button) => button.setButtonText("Cancel").onClick(() => this.close()));
		this.scope.register(["Mod"], "Enter", () => void this.#carryOut());
		this.#showPeople();
		this.#button?.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#drawSwitch(
		parent: HTMLElement,
		part: ProposedWay | ProposedNames,
		name: string,
		desc: string,
	): void {
		const setting = new Setting(parent).setName(name).setDesc(desc);
		setting.nameEl.setAttribute("dir", "auto");
		setting.addToggle((toggle) => {
			toggle.setValue(true);
			toggle.onChange((isOn) => {
				this.#choice.want(part, isOn);
				this.#showPeople();
			});
			toggle.toggleEl.setAttribute("aria-label", name);
		});
	}

	/** Who would be read by what is chosen, and what of them. */
	#showPeople(): void {
		const { people, changes } = this.#choice;
		const count = countPeople(people.length);
		const parent = this.#samplesEl;
		if (parent) {
			parent.empty();
			drawTitle(parent, people.length === 0 ? "Nobody would be read" : `${count} would be read`);
			this.#drawSamples(parent);
		}
		const isPossible = changes.length > 0 && people.length > 0;
		this.#button?.setText(isPossible ? `Read ${count} as contacts` : "Nothing to adopt");
		if (this.#button) this.#button.disabled = !isPossible;
	}

	#drawSamples(parent: HTMLElement): void {
		const samples = this.#choice.samples(MOST_SAMPLES);
		if (samples.length === 0) return;
		const list = parent.createEl("ul", {
			cls: "warm-intros-adopt-people",
			attr: { "aria-label": "Some of them" },
		});
		for (const { name, path, values } of samples) {
			const item = list.createEl("li");
			const head = item.createDiv({ cls: "warm-intros-adopt-person" });
			head.createSpan({ cls: "warm-intros-adopt-name", text: name, attr: { dir: "auto" } });
			head.createSpan({ cls: "warm-intros-picker-note", text: path, attr: { dir: "auto" } });
			const rows = item.createEl("dl", { cls: "warm-intros-adopt-values" });
			for (const [id, words] of values) {
				const row = rows.createDiv();
				row.createEl("dt", { text: propertyWords(id) });
				row.createEl("dd", { text: words, attr: { dir: "auto" } });
			}
			if (values.size === 0) {
				rows.remove();
				const text = "Only the name";
				item.createDiv({ cls: "warm-intros-picker-note", text });
			}
		}
		const more = this.#choice.people.length - samples.length;
		if (more > 0)
			parent.createDiv({ cls: "warm-intros-picker-note", text: `… and ${countPeople(more)} more` });
	}

	async #carryOut(): Promise<void> {
		if (this.#isBusy || this.#button?.disabled === true) return;
		this.#isBusy = true;
		await this.#save();
		this.close();
	}
}

function drawTitle(parent: HTMLElement, text: string): void {
	parent.createEl("h4", { cls: "warm-intros-adopt-title", text });
}

function wayWords({ notes, people }: ProposedWay): string {
	const count = countNotes(notes);
	return people === notes
		? `${count}, ${notes === 1 ? "" : "all "}with a person’s properties`
		: `${count}, ${people} with a person’s properties`;
}

function nameWords({ names }: ProposedNames): string {
	return names
		.map(({ name, notes }) => (notes === 0 ? name : `${name} (${countNotes(notes)})`))
		.join(", ");
}

function countNotes(count: number): string {
	return count === 1 ? "1 note" : `${count} notes`;
}
