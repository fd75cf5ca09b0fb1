import type { FlatFacts, NoteFacts } from "../note/facts";
import type { Contact } from "../records/contact";
import type { Problem } from "../text/problem";
import { fieldOf, type LinkOf, linksOf } from "../vocabulary/property";
import type { ContactEntry, LinksOf, Ref, Term } from "./entry";

/** What is known of a person's note without reading the whole of it. */
interface PersonStart {
	readonly facts: NoteFacts | FlatFacts;
	readonly folder: string;
	readonly fileKey: string;
	readonly labels: readonly string[];
	/** A copy that a sync tool made. */
	readonly isCopy: boolean;
	/** What is wrong with the note, as far as was read. */
	readonly problems: readonly Problem[];
	readonly industry: readonly Term[];
	readonly profession: readonly Term[];
	readonly geography: readonly Term[];
}

/** Reads what an entry is asked for. */
export interface PersonSource {
	/** The whole note; what is wrong with its values is added to `problems`. */
	readPerson(facts: NoteFacts | FlatFacts, problems: Problem[]): Contact;
	/** The links or names that a property holds; each is to be released. */
	takeLinks(id: LinkOf<"contact">, texts: readonly string[], folder: string): readonly Ref[];
	release(ref: Ref): void;
}

const LINKS = linksOf("contact");

/** A field for each property that holds links: they are looked for when they are asked for. */
const WithLinks = class {} as new () => LinksOf<"contact">;
LINKS.forEach((id, place) => {
	Object.defineProperty(WithLinks.prototype, fieldOf(id), {
		get(this: PersonEntry) {
			return this.linksAt(place, id);
		},
	});
});

/**
 * A person as the index keeps them. The whole of a note is read, and its links are followed, when somebody first asks
 * for them: most of a vault's notes are asked for little, and reading a vault waits for nothing else.
 */
export class PersonEntry extends WithLinks implements ContactEntry {
	readonly kind = "contact";
	readonly path: string;
	readonly folder: string;
	readonly fileKey: string;
	readonly labels: readonly string[];
	readonly isCopy: boolean;
	readonly industry: readonly Term[];
	readonly profession: readonly Term[];
	readonly geography: readonly Term[];
	slot = -1;
	readonly #source: PersonSource;
	#problems: readonly Problem[];
	/** What the note is read from, until it is. */
	#facts: NoteFacts | FlatFacts | undefined;
	#note: Contact | undefined;
	#links: (readonly Ref[] | undefined)[] | undefined;
	#isRetired = false;

	constructor(start: PersonStart, source: PersonSource) {
		super();
		this.path = start.facts.path;
		this.folder = start.folder;
		this.fileKey = start.fileKey;
		this.labels = start.labels;
		this.isCopy = start.isCopy;
		this.industry = start.industry;
		this.profession = start.profession;
		this.geography = start.geography;
		this.#source = source;
		this.#problems = start.problems;
		this.#facts = start.facts;
	}

	get note(): Contact {
		return this.#note ?? this.#read();
	}

	get problems(): readonly Problem[] {
		if (!this.#note) this.#read();
		return this.#problems;
	}

	/** The links of one property, at its place among those that hold links. */
	linksAt(place: number, id: LinkOf<"contact">): readonly Ref[] {
		const known = this.#links?.[place];
		if (known) return known;
		const links = this.#source.takeLinks(id, this.note[fieldOf(id)], this.folder);
		// Nobody tells a note that is gone what its links come to mean.
		if (this.#isRetired) for (const ref of links) this.#source.release(ref);
		this.#links ??= LINKS.map(() => undefined);
		this.#links[place] = links;
		return links;
	}

	get followed(): readonly LinkOf<"contact">[] {
		return LINKS.filter((_, place) => this.#links?.[place]);
	}

	follow({ followed }: ContactEntry): void {
		for (const id of followed) this.linksAt(LINKS.indexOf(id), id);
	}

	/** Gives back the links that were asked for: the note is gone, or is another one now. */
	retire(): void {
		this.#isRetired = true;
		for (const links of this.#links ?? []) for (const ref of links ?? []) this.#source.release(ref);
	}

	#read(): Contact {
		const facts = this.#facts;
		if (!facts) throw new Error("A note is read once.");
		const problems = [...this.#problems];
		this.#note = this.#source.readPerson(facts, problems);
		if (problems.length > this.#problems.length) this.#problems = problems;
		this.#facts = undefined;
		return this.#note;
	}
}
