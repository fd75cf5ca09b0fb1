import { Setting } from "obsidian";
import { WantedCount } from "../../app/import/count-wanted";
import type { ImportFilter } from "../../app/import/import-filter";
import type { SpaceEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import type { DraftPerson } from "../../import/draft-person";
import { countPeople, formatCount } from "../../ui/shared/words";
import { Slices } from "../vault/slices";
import { StepPage } from "./step-page";

/** Whom of a file the user wants, as it is typed. */
export interface ImportWishes {
	readonly companies: string;
	readonly titles: string;
	/** The path of the space; empty for everybody. */
	readonly space: string;
	/** What `source` says of them. */
	readonly source: string;
	readonly isAnother: boolean;
}

/** What the step on whom to import needs. */
export interface FilterStep {
	readonly index: VaultIndex;
	readonly people: readonly DraftPerson[];
	readonly wishes: ImportWishes;
	readonly onNext: (wishes: ImportWishes) => void;
	readonly onBack: (wishes: ImportWishes) => void;
}

/** The filter that wishes mean. */
export function filterOf(wishes: ImportWishes, spaces: readonly SpaceEntry[]): ImportFilter {
	const space = spaces.find(({ path }) => path === wishes.space);
	return {
		companies: wordsIn(wishes.companies),
		titles: wordsIn(wishes.titles),
		...(space ? { space } : {}),
	};
}

/** Chooses whom to import, and shows how many that leaves. */
export function drawFilterStep(parent: HTMLElement, step: FilterStep): void {
	const page = new StepPage(parent, "Who do you want to import?");
	new FilterForm(page, step).draw();
}

class FilterForm {
	readonly #page: StepPage;
	readonly #step: FilterStep;
	readonly #wanted: WantedCount;
	#wishes: ImportWishes;

	constructor(page: StepPage, step: FilterStep) {
		this.#page = page;
		this.#step = step;
		this.#wishes = step.wishes;
		this.#wanted = new WantedCount(step.index, step.people, new Slices().rest);
	}

	draw(): void {
		const { body } = this.#page;
		this.#addText("companies", "Companies", "Parts of their names, separated by commas.", "Stripe");
		this.#addText("titles", "Words in the title", "Any of them, separated by commas.", "product");
		this.#addSpaces(body);
		this.#addText("source", "Where you know them from", "Written into the new notes.", "Alumni");
		const name = "Treat the same name at another company as a new person";
		new Setting(body)
			.setName(name)
			.setDesc(
				"Somebody with the same name but another company or address gets a note of their own.",
			)
			.addToggle((toggle) => {
				toggle.setValue(this.#wishes.isAnother);
				toggle.onChange((isAnother) => this.#set({ isAnother }));
				toggle.toggleEl.setAttribute("aria-label", name);
			});
		this.#page.foot((foot) => {
			foot.addButton((button) =>
				button
					.setButtonText("Preview")
					.setCta()
					.onClick(() => this.#step.onNext(this.#wishes)),
			);
			foot.addButton((button) =>
				button.setButtonText("Back").onClick(() => this.#step.onBack(this.#wishes)),
			);
		});
		void this.#count();
	}

	#addText(
		key: "companies" | "titles" | "source",
		name: string,
		desc: string,
		placeholder: string,
	): void {
		new Setting(this.#page.body)
			.setName(name)
			.setDesc(desc)
			.addText((text) => {
				text.setValue(this.#wishes[key]).setPlaceholder(placeholder);
				text.onChange((typed) => this.#set({ [key]: typed }));
				text.inputEl.setAttribute("aria-label", name);
			});
	}

	#addSpaces(body: HTMLElement): void {
		const { spaces } = this.#step.index;
		if (spaces.length === 0) return;
		const name = "Only people in my space";
		new Setting(body)
			.setName(name)
			.setDesc("People who match it in industry, profession or geography.")
			.addDropdown((dropdown) => {
				dropdown.addOption("", "Everyone");
				for (const { path, note } of spaces) dropdown.addOption(path, note.name);
				dropdown.setValue(this.#wishes.space);
				dropdown.onChange((space) => this.#set({ space }));
				dropdown.selectEl.setAttribute("aria-label", name);
			});
	}

	#set(change: Partial<ImportWishes>): void {
		this.#wishes = { ...this.#wishes, ...change };
		void this.#count();
	}

	async #count(): Promise<void> {
		const { index, people } = this.#step;
		const count = await this.#wanted.count(filterOf(this.#wishes, index.spaces));
		if (count === undefined) return;
		const words =
			count === people.length
				? `All of them: ${countPeople(count)}.`
				: `${formatCount(count)} of ${countPeople(people.length)} left.`;
		this.#page.tell(words);
	}
}

function wordsIn(text: string): string[] {
	return text
		.split(",")
		.map((word) => word.trim())
		.filter(Boolean);
}
