import { type App, SuggestModal } from "obsidian";
import type { Introducer } from "../app/introducer-link";
import type { ContactEntry } from "../core/index/entry";
import { displayText } from "../core/note/link";
import { foldText } from "../core/terms/fold-text";
import { findPeople } from "./people-names";

type Choice =
	| { readonly kind: "person"; readonly person: ContactEntry }
	| { readonly kind: "name"; readonly name: string }
	| { readonly kind: "nobody" };

/** Who can be chosen, and what happens then. */
export interface IntroducerChoice {
	readonly title: string;
	readonly people: readonly ContactEntry[];
	/** Those who are likely to be meant come before the others. */
	readonly first: readonly ContactEntry[];
	/** Whether it can be left open who it was. */
	readonly mayBeNobody: boolean;
	/** Called with undefined where it is left open. */
	readonly onChoose: (via: Introducer | undefined) => void;
}

const MOST_SHOWN = 50;

/** Chooses who was asked, or who introduced: somebody with a note, or a name that is typed. */
export class IntroducerSuggester extends SuggestModal<Choice> {
	readonly #people: readonly ContactEntry[];
	readonly #choice: IntroducerChoice;

	constructor(app: App, choice: IntroducerChoice) {
		super(app);
		const { title, people, first } = choice;
		const others = people
			.filter((person) => !first.includes(person))
			.sort((a, b) => ((a.labels[0] ?? "") < (b.labels[0] ?? "") ? -1 : 1));
		this.#people = [...first, ...others];
		this.#choice = choice;
		this.limit = MOST_SHOWN;
		this.setPlaceholder(title);
		this.emptyStateText = "Type the name of the introducer.";
	}

	override getSuggestions(query: string): Choice[] {
		const name = query.trim();
		const people = findPeople(this.#people, name, MOST_SHOWN - 1);
		const found = people.map((person): Choice => ({ kind: "person", person }));
		const isBorne = people.some(({ labels }) => labels.includes(foldText(name)));
		if (name !== "") return isBorne ? found : [...found, { kind: "name", name }];
		return this.#choice.mayBeNobody ? [...found, { kind: "nobody" }] : found;
	}

	override renderSuggestion(choice: Choice, el: HTMLElement): void {
		el.addClass("mod-complex");
		const content = el.createDiv({ cls: "suggestion-content" });
		const [title, note] = wordsOf(choice);
		content.createDiv({ cls: "suggestion-title", text: title, attr: { dir: "auto" } });
		content.createDiv({ cls: "suggestion-note", text: note, attr: { dir: "auto" } });
	}

	override onChooseSuggestion(choice: Choice): void {
		if (choice.kind === "nobody") this.#choice.onChoose(undefined);
		else if (choice.kind === "name") this.#choice.onChoose({ name: choice.name });
		else this.#choice.onChoose({ path: choice.person.path });
	}
}

function wordsOf(choice: Choice): readonly [string, string] {
	if (choice.kind === "nobody") return ["Leave open", "The note will not say who it was"];
	if (choice.kind === "name") return [choice.name, "Somebody without a note"];
	const { note, path } = choice.person;
	const company = note.company[0] === undefined ? undefined : displayText(note.company[0]);
	return [note.name, [note.title, company].filter(Boolean).join(", ") || path];
}
