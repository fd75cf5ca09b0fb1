import { hasWords, searchWords } from "../../core/index/search-text";
import type { ContactEntry } from "../../core/index/entry";
import { displayText } from "../../core/text/link";
import { STAGE_TABLE, STAGES } from "../../core/vocabulary/stage";
import { countPeople } from "../../ui/shared/words";

const MOST_SHOWN = 200;

/** Chooses several people from a list that can be filtered; what is chosen stays chosen while the filter changes. */
export class PeoplePicker {
	/** The paths of those who are chosen. */
	readonly chosen = new Set<string>();
	readonly #people: readonly ContactEntry[];
	#text = "";
	#stage = "";
	#listEl: HTMLElement | undefined;
	#countEl: HTMLElement | undefined;

	constructor(people: readonly ContactEntry[]) {
		this.#people = [...people].sort((a, b) => ((a.labels[0] ?? "") < (b.labels[0] ?? "") ? -1 : 1));
	}

	/** Draws filter and list into an element. */
	draw(parent: HTMLElement): void {
		const bar = parent.createDiv("warm-intros-picker-bar");
		const search = bar.createEl("input", {
			type: "search",
			value: this.#text,
			placeholder: "Filter by name, title, company…",
			attr: { "aria-label": "Filter by name, title, company or category" },
		});
		search.addEventListener("input", () => {
			this.#text = search.value;
			this.#drawList();
		});
		this.#drawStages(bar);
		const all = bar.createEl("button", { text: "Choose all", attr: { type: "button" } });
		all.addEventListener("click", () => this.#chooseAll());
		this.#countEl = parent.createDiv({ cls: "warm-intros-count", attr: { role: "status" } });
		this.#listEl = parent.createEl("ul", {
			cls: "warm-intros-picker",
			attr: { "aria-label": "People" },
		});
		this.#drawList();
	}

	#drawStages(bar: HTMLElement): void {
		const select = bar.createEl("select", { cls: "dropdown", attr: { "aria-label": "Stage" } });
		select.createEl("option", { value: "", text: "All stages" });
		for (const stage of STAGES)
			select.createEl("option", { value: stage, text: STAGE_TABLE[stage].label });
		select.createEl("option", { value: OUTSIDE, text: "Not in the pipeline" });
		select.value = this.#stage;
		select.addEventListener("change", () => {
			this.#stage = select.value;
			this.#drawList();
		});
	}

	#wanted(): ContactEntry[] {
		const words = searchWords(this.#text);
		return this.#people.filter((entry) => isIn(entry, this.#stage) && hasWords(entry, words));
	}

	/** Chooses everybody whom the filter lets through; nobody of them, where all are chosen already. */
	#chooseAll(): void {
		const wanted = this.#wanted();
		const isAll = wanted.every(({ path }) => this.chosen.has(path));
		for (const { path } of wanted) {
			if (isAll) this.chosen.delete(path);
			else this.chosen.add(path);
		}
		this.#drawList();
	}

	#drawList(): void {
		const wanted = this.#wanted();
		this.#listEl?.empty();
		for (const entry of wanted.slice(0, MOST_SHOWN)) this.#drawPerson(entry);
		const more = wanted.length - MOST_SHOWN;
		if (more > 0)
			this.#listEl?.createEl("li", { text: `And ${countPeople(more)} more: filter to see them.` });
		this.#count(wanted.length);
	}

	#drawPerson({ path, note }: ContactEntry): void {
		const label = this.#listEl?.createEl("li").createEl("label");
		const box = label?.createEl("input", { type: "checkbox" });
		if (!label || !box) return;
		box.checked = this.chosen.has(path);
		box.addEventListener("change", () => {
			if (box.checked) this.chosen.add(path);
			else this.chosen.delete(path);
			this.#count(this.#wanted().length);
		});
		label.createSpan({ text: note.name, attr: { dir: "auto" } });
		const company = note.company[0] === undefined ? undefined : displayText(note.company[0]);
		const stage = note.stage === undefined ? note.status : STAGE_TABLE[note.stage].label;
		const aside = [company ?? path, stage].filter(Boolean).join(" · ");
		label.createSpan({ cls: "warm-intros-picker-note", text: aside, attr: { dir: "auto" } });
	}

	#count(wanted: number): void {
		this.#countEl?.setText(
			`${this.chosen.size} chosen, ${countPeople(wanted)} shown by the filter`,
		);
	}
}

const OUTSIDE = "outside";

function isIn({ note }: ContactEntry, stage: string): boolean {
	if (stage === "") return true;
	return stage === OUTSIDE ? note.status === undefined : note.stage === stage;
}
