import { type App, SuggestModal } from "obsidian";
import type { Introducer } from "../../app/write/introducer-link";
import { findPeople } from "../../core/index/find-people";
import type { ContactEntry } from "../../core/index/entry";
import { displayText } from "../../core/text/link";
import { foldText } from "../../core/text/fold-text";

/** Somebody who is likely to be meant, or a name without a note, and why. */
export type SuggestedIntroducer = (
	{ readonly person: ContactEntry; readonly name?: never } | { readonly name: string }
) & {
	/** Shown below the name; empty for their title and company. */
	readonly why: string;
};

/** Something else that can be chosen in place of somebody. */
export interface OtherChoice {
	readonly title: string;
	readonly note: string;
	readonly onChoose: () => void;
}

type Choice =
	| { readonly kind: "person"; readonly person: ContactEntry; readonly why: string }
	| { readonly kind: "name"; readonly name: string; readonly why: string }
	| { readonly kind: "other"; readonly other: OtherChoice };

/** Who can be chosen, and what happens then. */
export interface IntroducerChoice {
	readonly title: string;
	readonly people: readonly ContactEntry[];
	/** They come before the others, in this order. */
	readonly suggested: readonly SuggestedIntroducer[];
	/** Whether everybody is listed before anything is typed; else only those who are likely. */
	readonly listsAll: boolean;
	/** What was asked of somebody already, by their note or their name; empty for nothing. */
	readonly askedOf: (who: ContactEntry | string) => string;
	/** Shown below the people before anything is typed. */
	readonly others: readonly OtherChoice[];
	readonly onChoose: (via: Introducer) => void;
}

const MAX_SHOWN = 50;

/** Chooses who is asked, or who introduced: the likely ones with their reasons, anybody with a note, or a name that is typed. */
export class IntroducerSuggester extends SuggestModal<Choice> {
	readonly #people: readonly ContactEntry[];
	readonly #whys: ReadonlyMap<ContactEntry, string>;
	readonly #choice: IntroducerChoice;

	constructor(app: App, choice: IntroducerChoice) {
		super(app);
		const { title, people, suggested } = choice;
		this.#whys = new Map(
			suggested.flatMap((one) => (one.name === undefined ? [[one.person, one.why]] : [])),
		);
		const rest = people
			.filter((person) => !this.#whys.has(person))
			.sort((a, b) => ((a.labels[0] ?? "") < (b.labels[0] ?? "") ? -1 : 1));
		this.#people = [...this.#whys.keys(), ...rest];
		this.#choice = choice;
		this.limit = MAX_SHOWN;
		this.setPlaceholder(title);
		this.emptyStateText = "Type the name of the introducer.";
	}

	override getSuggestions(query: string): Choice[] {
		const name = query.trim();
		if (name === "") return this.#beforeTyping();
		const people = findPeople(this.#people, name, MAX_SHOWN - 1);
		const found = people.map((person) => this.#person(person));
		const isBorne = people.some(({ labels }) => labels.includes(foldText(name)));
		return isBorne ? found : [...found, this.#name(name, "Someone without a note")];
	}

	override renderSuggestion(choice: Choice, el: HTMLElement): void {
		el.addClass("mod-complex");
		const content = el.createDiv({ cls: "suggestion-content" });
		const [title, note] = labelsOf(choice);
		content.createDiv({ cls: "suggestion-title", text: title, attr: { dir: "auto" } });
		content.createDiv({ cls: "suggestion-note", text: note, attr: { dir: "auto" } });
	}

	override onChooseSuggestion(choice: Choice): void {
		if (choice.kind === "other") choice.other.onChoose();
		else if (choice.kind === "name") this.#choice.onChoose({ name: choice.name });
		else this.#choice.onChoose({ path: choice.person.path });
	}

	#beforeTyping(): Choice[] {
		const { others, listsAll, suggested } = this.#choice;
		const named = suggested.flatMap(({ name, why }): Choice[] =>
			name === undefined ? [] : [this.#name(name, `${why} (no note yet)`)],
		);
		const max = listsAll ? MAX_SHOWN - others.length : this.#whys.size;
		const people = this.#people.slice(0, max).map((person) => this.#person(person));
		return [...named, ...people, ...others.map((other): Choice => ({ kind: "other", other }))];
	}

	#person(person: ContactEntry): Choice {
		const given = this.#whys.get(person) ?? "";
		const why = given === "" ? this.#withAsked(workOf(person), person) : given;
		return { kind: "person", person, why };
	}

	#name(name: string, why: string): Choice {
		return { kind: "name", name, why: this.#withAsked(why, name) };
	}

	#withAsked(why: string, who: ContactEntry | string): string {
		return [why, this.#choice.askedOf(who)].filter(Boolean).join(" · ");
	}
}

function labelsOf(choice: Choice): readonly [string, string] {
	if (choice.kind === "other") return [choice.other.title, choice.other.note];
	if (choice.kind === "name") return [choice.name, choice.why];
	return [choice.person.note.name, choice.why];
}

/** What somebody does, else where their note is. */
function workOf({ note, path }: ContactEntry): string {
	const company = note.company[0] === undefined ? undefined : displayText(note.company[0]);
	return [note.title, company].filter(Boolean).join(", ") || path;
}
