import type { Introducer } from "../../app/write/introducer-link";
import type { ContactEntry } from "../../core/index/entry";
import { findPeople } from "../../core/index/find-people";
import { displayText } from "../../core/text/link";
import { foldText } from "../../core/text/fold-text";

const MAX_SHOWN = 20;

/** People by the words that stand for them in a field: the name, with company or path where several bear it. */
export class PersonLabels {
	readonly #people: readonly ContactEntry[];
	readonly #bearers = new Map<string, number>();

	constructor(people: readonly ContactEntry[]) {
		this.#people = [...people].sort((a, b) => ((a.labels[0] ?? "") < (b.labels[0] ?? "") ? -1 : 1));
		for (const { labels } of people) {
			const [name = ""] = labels;
			this.#bearers.set(name, (this.#bearers.get(name) ?? 0) + 1);
		}
	}

	/** What stands for a person. */
	labelFor({ note, labels, path }: ContactEntry): string {
		const isOnly = (this.#bearers.get(labels[0] ?? "") ?? 0) < 2;
		if (isOnly) return note.name;
		const [company] = note.company;
		return `${note.name} (${company === undefined ? path : `${displayText(company)}, ${path}`})`;
	}

	/** The words for the people in whose name, title or company everything typed is found. */
	suggest(typed: string): string[] {
		return findPeople(this.#people, typed, MAX_SHOWN).map((person) => this.labelFor(person));
	}

	/** Who is meant by what a field says: somebody with a note, or a name; undefined for nothing. */
	introducer(typed: string | undefined): Introducer | undefined {
		const text = typed?.trim() ?? "";
		if (text === "") return undefined;
		const folded = foldText(text);
		const person = this.#people.find((one) => foldText(this.labelFor(one)) === folded);
		return person ? { path: person.path } : { name: text };
	}
}
