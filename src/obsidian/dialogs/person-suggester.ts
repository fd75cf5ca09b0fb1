import { type App, FuzzySuggestModal, type FuzzyMatch } from "obsidian";
import { orderPeople } from "../../app/people/order-people";
import type { ContactEntry } from "../../core/index/entry";
import { displayText } from "../../core/text/link";
import type { Context } from "../context";

/** Asks for a person, and goes on with whoever is chosen. */
export function choosePerson(
	{ app, boards, live }: Context,
	onChoose: (person: ContactEntry) => void,
	question?: string,
): void {
	const people = orderPeople(live.index.people, boards.get(live.index));
	new PersonSuggester(app, people, onChoose, question).open();
}

/** Chooses a person by name, with the company beside it: two people can have one name. */
class PersonSuggester extends FuzzySuggestModal<ContactEntry> {
	readonly #people: readonly ContactEntry[];
	readonly #onChoose: (person: ContactEntry) => void;

	constructor(
		app: App,
		people: readonly ContactEntry[],
		onChoose: (person: ContactEntry) => void,
		placeholder = "Open person…",
	) {
		super(app);
		this.#people = people;
		this.#onChoose = onChoose;
		this.setPlaceholder(placeholder);
		this.emptyStateText =
			people.length === 0 ? "There are no contacts yet." : "Nobody with that name.";
	}

	override getItems(): ContactEntry[] {
		return [...this.#people];
	}

	override getItemText({ note }: ContactEntry): string {
		return [note.name, companyOf(note.company), ...note.aliases].filter(Boolean).join(" ");
	}

	override renderSuggestion({ item }: FuzzyMatch<ContactEntry>, el: HTMLElement): void {
		const { note, path } = item;
		el.addClass("mod-complex");
		const content = el.createDiv({ cls: "suggestion-content" });
		content.createDiv({ cls: "suggestion-title", text: note.name, attr: { dir: "auto" } });
		const company = companyOf(note.company);
		const parts = [note.title, company, company === "" ? path : undefined].filter(Boolean);
		content.createDiv({ cls: "suggestion-note", text: parts.join(", "), attr: { dir: "auto" } });
	}

	override onChooseItem(item: ContactEntry): void {
		this.#onChoose(item);
	}
}

function companyOf(company: readonly string[]): string {
	return company[0] === undefined ? "" : displayText(company[0]);
}
