import { SuggestModal } from "obsidian";
import { openingsLabel, peopleIKnow, type PersonIKnow } from "../../app/people/people-i-know";
import { findPeople } from "../../core/index/find-people";
import { onDayLabel } from "../../core/dates/day-in-words";
import { shownSpace } from "../../ui/shared/shown-space";
import { openNote } from "../vault/open-note";
import { today } from "../vault/today";
import type { Context } from "../context";

const MAX_SHOWN = 200;

/** Shows the people I know already, whom to start with first; whoever is chosen is opened. */
export function startWithKnown(context: Context): void {
	new KnownSuggester(context).open();
}

class KnownSuggester extends SuggestModal<PersonIKnow> {
	readonly #context: Context;
	readonly #people: readonly PersonIKnow[];

	constructor(context: Context) {
		super(context.app);
		const { graphs, fits, live } = context;
		const { index } = live;
		const fit = fits.get(index, shownSpace(index, ""));
		this.#context = context;
		this.#people = peopleIKnow(graphs.get(index), fit);
		this.limit = MAX_SHOWN;
		this.setPlaceholder("Open someone you know…");
		this.emptyStateText =
			this.#people.length === 0
				? "Nobody yet. Say in a note how you know the person: past colleague, classmate or professor."
				: "Nobody with that name.";
	}

	override getSuggestions(query: string): PersonIKnow[] {
		if (query.trim() === "") return [...this.#people];
		const entries = this.#people.map(({ entry }) => entry);
		const found = new Set(findPeople(entries, query, MAX_SHOWN));
		return this.#people.filter(({ entry }) => found.has(entry));
	}

	override renderSuggestion(person: PersonIKnow, el: HTMLElement): void {
		const { entry, reason, lastContact, opens } = person;
		const last =
			lastContact === undefined ? [] : [`last contact ${onDayLabel(lastContact, today())}`];
		el.addClass("mod-complex");
		const content = el.createDiv({ cls: "suggestion-content" });
		content.createDiv({ cls: "suggestion-title", text: entry.note.name, attr: { dir: "auto" } });
		const notes = [[reason, ...last].join(" · "), openingsLabel(opens)].filter(Boolean);
		for (const text of notes)
			content.createDiv({ cls: "suggestion-note", text, attr: { dir: "auto" } });
	}

	override onChooseSuggestion({ entry }: PersonIKnow): void {
		void openNote(this.#context.app, entry.path);
	}
}
