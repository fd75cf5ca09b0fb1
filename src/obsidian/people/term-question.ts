import type { App } from "obsidian";
import { type OfferedTerm, spaceTerms, suggestTerms, typedTerms } from "../../app/fit/check-fit";
import type { LiveIndex } from "../../app/write/live-index";
import type { SpaceEntry } from "../../core/index/entry";
import type { Dimension } from "../../core/vocabulary/dimension";
import { DIMENSION_WORDS } from "../../ui/shared/words";
import { WordSuggest } from "../dialogs/word-suggest";

/** Terms beyond these have no number key. */
const MOST_NUMBERS = 9;

/** Asks for one dimension of a person: the space's terms to choose from, and a field for any other. */
export class TermQuestion {
	readonly dimension: Dimension;
	readonly #app: App;
	readonly #live: LiveIndex;
	readonly #space: SpaceEntry;
	readonly #offers: readonly OfferedTerm[];
	readonly #chosen = new Set<OfferedTerm>();
	#groupEl: HTMLElement | undefined;
	#inputEl: HTMLInputElement | undefined;
	#buttons: readonly HTMLButtonElement[] = [];

	constructor(app: App, live: LiveIndex, space: SpaceEntry, dimension: Dimension) {
		this.#app = app;
		this.#live = live;
		this.#space = space;
		this.dimension = dimension;
		this.#offers = spaceTerms(space, dimension);
	}

	draw(parent: HTMLElement): void {
		const name = DIMENSION_WORDS[this.dimension];
		const group = parent.createDiv({
			cls: "warm-intros-check-question",
			attr: { role: "group", "aria-label": name },
		});
		group.tabIndex = 0; // number keys answer it from here
		this.#groupEl = group;
		group.createDiv({ cls: "warm-intros-check-label", text: name });
		const row = group.createDiv("warm-intros-check-terms");
		this.#buttons = this.#offers.map((offer, at) => this.#drawOffer(row, offer, at));
		const input = group.createEl("input", {
			type: "text",
			placeholder: this.#offers.length > 0 ? "Something else" : "What is it?",
			attr: { "aria-label": `${name} in other words` },
		});
		this.#inputEl = input;
		new WordSuggest(this.#app, input, (typed) =>
			suggestTerms(this.#live.index, this.#space, this.dimension, typed),
		);
	}

	#drawOffer(row: HTMLElement, offer: OfferedTerm, at: number): HTMLButtonElement {
		const button = row.createEl("button", {
			cls: "warm-intros-check-term",
			attr: { type: "button", "aria-pressed": "false" },
		});
		if (at < MOST_NUMBERS) {
			button.createSpan({ cls: "warm-intros-check-number", text: String(at + 1) });
			button.appendText(" ");
		}
		button.createSpan({ text: offer.words, attr: { dir: "auto" } });
		button.addEventListener("click", () => this.toggle(at));
		return button;
	}

	/** What is chosen and typed, as it is to be written. */
	get terms(): readonly string[] {
		const chosen = this.#offers.filter((offer) => this.#chosen.has(offer));
		const typed = typedTerms(this.dimension, this.#inputEl?.value ?? "");
		return [...new Set([...chosen.map(({ text }) => text), ...typed])];
	}

	/** Whether words are offered below the field: Enter takes one of them then. */
	get isSuggesting(): boolean {
		return this.#inputEl?.hasAttribute("data-suggesting") === true;
	}

	has(target: EventTarget | null): boolean {
		return (
			target !== null && "nodeType" in target && this.#groupEl?.contains(target as Node) === true
		);
	}

	focus(): void {
		this.#groupEl?.focus();
	}

	/** Goes to the field for other words. */
	type(): void {
		this.#inputEl?.focus();
	}

	/** Chooses a term of the space by its place, or no longer. */
	toggle(at: number): void {
		const offer = this.#offers[at];
		if (!offer) return;
		const isChosen = !this.#chosen.has(offer);
		if (isChosen) this.#chosen.add(offer);
		else this.#chosen.delete(offer);
		this.#buttons[at]?.setAttribute("aria-pressed", String(isChosen));
	}
}
