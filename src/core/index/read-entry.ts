import { readCompany } from "../records/company";
import { readContact } from "../records/read-contact";
import { readEvent } from "../records/event";
import { isOpportunity, readOpportunity } from "../records/opportunity";
import { readInterview } from "../records/interview";
import type { Contact } from "../records/contact";
import type { FactsBeside, FlatFacts, NoteFacts } from "../note/facts";
import { otherSpokenName } from "../people/person-name";
import { fileStem, readName } from "../note/note-name";
import { PropertyReader } from "../note/property-reader";
import type { Problem } from "../text/problem";
import { readSpace } from "../records/space";
import { readTermNote } from "../records/term-note";
import type { Dimension } from "../vocabulary/dimension";
import {
	fieldOf,
	type FieldOf,
	type LinkOf,
	linksOf,
	PROPERTIES,
	type PropertyNames,
} from "../vocabulary/property";
import type { RecordKind } from "../vocabulary/record-kind";
import { foldText, isPlain } from "../text/fold-text";
import type {
	CompanyEntry,
	ContactEntry,
	Entry,
	EventEntry,
	InterviewEntry,
	OpportunityEntry,
	Ref,
	SpaceEntry,
	Term,
	TermEntry,
} from "./entry";
import { nameKey } from "./link-resolver";
import type { NoteKind } from "./note-kind";
import { PersonEntry, type PersonSource } from "./person-entry";
import type { RefStore } from "./ref-store";
import type { TermStore } from "./term-store";

const INTERVIEW_LINKS = linksOf("interview");
const OPPORTUNITY_LINKS = linksOf("opportunity");
const NO_REFS: readonly Ref[] = [];
const NO_TERMS: readonly Term[] = [];
const NONE: readonly string[] = [];
const NO_PROBLEMS: readonly Problem[] = [];

/** Turns notes into entries, taking what they use from the stores. */
export class EntryReader implements PersonSource {
	readonly #reader: PropertyReader;
	/** Reads a note as a whole, a person's when it is asked for. */
	readonly #whole: PropertyReader;
	readonly #refs: RefStore;
	readonly #terms: TermStore;

	constructor(names: PropertyNames, reader: PropertyReader, refs: RefStore, terms: TermStore) {
		this.#reader = reader;
		this.#whole = new PropertyReader(names);
		this.#refs = refs;
		this.#terms = terms;
	}

	/** Reads a note of a kind; the reader is open on it and adds to `problems`. `isCopy`: made by a sync tool. */
	read(facts: NoteFacts | FlatFacts, kind: NoteKind, isCopy: boolean, problems: Problem[]): Entry {
		const { path } = facts;
		const folder = folderOf(path);
		const stem = fileStem(path);
		const fileKey = nameKey(stem);
		if (kind === "contact")
			return this.#startPerson(facts, folder, stem, fileKey, isCopy, problems);
		if (kind !== "other") this.#whole.open(path, facts.frontmatter, problems);
		if (kind === "other" || (kind === "opportunity" && !isOpportunity(this.#whole))) {
			// An excluded note and a copy are nobody's; any other may be somebody's, by its file's name.
			const isNobody = facts.excluded === true || isCopy;
			const labels = isNobody ? NONE : labelsOf(stem, fileKey, { name: stem, aliases: NONE });
			return { path, folder, fileKey, problems: kept(problems), kind: "other", labels };
		}
		const part = this.#readOther(facts, kind, folder, stem, fileKey);
		return { path, folder, fileKey, problems: kept(problems), ...part };
	}

	#readOther(
		facts: FactsBeside,
		kind: Exclude<NoteKind, "contact" | "other">,
		folder: string,
		stem: string,
		fileKey: string,
	): OtherPart {
		const reader = this.#whole;
		switch (kind) {
			case "company": {
				const note = readCompany(facts, reader);
				const labels = labelsOf(stem, fileKey, note);
				return { kind, note, labels, ...this.#takeTerms(note, folder) };
			}
			case "event": {
				const note = readEvent(facts, reader);
				return { kind, note, labels: labelsOf(stem, fileKey, note) };
			}
			case "term": {
				const note = readTermNote(facts, reader);
				const { parent: text } = note;
				const parent =
					text === undefined ? undefined : this.#refs.take(text, PROPERTIES.parent.to, folder);
				return { kind, note, labels: labelsOf(stem, fileKey, note), parent };
			}
			case "interview": {
				const note = readInterview(facts, reader);
				const links = note.referrals.map((target) => `[[${target}]]`);
				return {
					...{ kind, note, labels: NONE },
					...this.#takeAll(INTERVIEW_LINKS, note, folder),
					referrals: this.#takeRefs(links, "contact", folder),
				};
			}
			case "opportunity": {
				const note = readOpportunity(facts, reader);
				const links = this.#takeAll(OPPORTUNITY_LINKS, note, folder);
				return {
					kind,
					note,
					labels: labelsOf(stem, fileKey, { ...note, aliases: NONE }),
					...links,
				};
			}
			case "space": {
				const note = readSpace(facts, reader);
				const labels = labelsOf(stem, fileKey, note);
				return { kind, note, labels, ...this.#takeTerms(note, folder) };
			}
		}
	}

	/** No whole note is read here: this runs once for every person of the vault. */
	#startPerson(
		facts: NoteFacts | FlatFacts,
		folder: string,
		stem: string,
		fileKey: string,
		isCopy: boolean,
		problems: Problem[],
	): ContactEntry {
		const reader = this.#reader;
		const name = readName(facts.path, reader);
		const labels = labelsOf(stem, fileKey, { name, aliases: reader.list("aliases", "names") });
		const start = {
			facts,
			folder,
			fileKey,
			isCopy,
			labels: withSpokenName(labels, name),
			industry: this.#takeDimension("industry", reader.list("industry", "comma"), folder),
			profession: this.#takeDimension("profession", reader.list("profession", "comma"), folder),
			geography: this.#takeDimension("geography", reader.list("geography", "semicolon"), folder),
			problems: kept(problems),
		};
		return new PersonEntry(start, this);
	}

	readPerson(facts: NoteFacts | FlatFacts, problems: Problem[]): Contact {
		this.#whole.open(facts.path, facts.frontmatter, problems);
		return readContact(facts, this.#whole);
	}

	takeLinks(id: LinkOf<RecordKind>, texts: readonly string[], folder: string): readonly Ref[] {
		return this.#takeRefs(texts, PROPERTIES[id].to, folder);
	}

	/** What the links of a record lead to, by the fields that hold them. */
	#takeAll<Id extends LinkOf<RecordKind>>(
		ids: readonly Id[],
		note: Readonly<Record<FieldOf<Id>, readonly string[]>>,
		folder: string,
	): { readonly [One in Id as FieldOf<One>]: readonly Ref[] } {
		const taken = ids.map((id) => {
			const field = fieldOf(id);
			return [field, this.takeLinks(id, note[field], folder)];
		});
		return Object.fromEntries(taken) as { readonly [One in Id as FieldOf<One>]: readonly Ref[] };
	}

	release(ref: Ref): void {
		this.#refs.release(ref);
	}

	#takeTerms(note: StatedTerms, folder: string): Readonly<Record<Dimension, readonly Term[]>> {
		return {
			industry: this.#takeDimension("industry", note.industry, folder),
			profession: this.#takeDimension("profession", note.profession ?? NONE, folder),
			geography: this.#takeDimension("geography", note.geography, folder),
		};
	}

	#takeDimension(dimension: Dimension, texts: readonly string[], folder: string): readonly Term[] {
		if (texts.length === 0) return NO_TERMS;
		const [only] = texts;
		if (texts.length === 1 && only !== undefined)
			return this.#terms.take(dimension, only, folder).alone;
		return texts.map((text) => this.#terms.take(dimension, text, folder));
	}

	#takeRefs(texts: readonly string[], wants: NoteKind, folder: string): readonly Ref[] {
		if (texts.length === 0) return NO_REFS;
		const [only] = texts;
		if (texts.length === 1 && only !== undefined) {
			const ref = this.#refs.take(only, wants, folder);
			return (ref.alone ??= [ref]);
		}
		return texts.map((text) => this.#refs.take(text, wants, folder));
	}
}

/** What is particular to a kind of note. */
type Part<T extends Entry> = Omit<T, "path" | "folder" | "fileKey" | "problems">;

type OtherPart =
	| Part<CompanyEntry>
	| Part<EventEntry>
	| Part<TermEntry>
	| Part<InterviewEntry>
	| Part<SpaceEntry>
	| Part<OpportunityEntry>;

interface StatedTerms {
	readonly industry: readonly string[];
	readonly profession?: readonly string[];
	readonly geography: readonly string[];
}

function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** The list that was handed in is used again for the next note where it has stayed empty. */
function kept(problems: readonly Problem[]): readonly Problem[] {
	return problems.length > 0 ? problems : NO_PROBLEMS;
}

/** The words by which a note can be called, folded, its name first, each once. */
function labelsOf(stem: string, fileKey: string, note: Named): readonly string[] {
	const { name, aliases } = note;
	// The same characters: one string for both directories.
	if (aliases.length === 0 && stem === name) return [isPlain(stem) ? fileKey : foldText(stem)];
	return [...new Set([name, stem, ...aliases].map(foldText))];
}

/** Somebody called `Doe, Jane` is found as `Jane Doe`, too. */
function withSpokenName(labels: readonly string[], name: string): readonly string[] {
	const spoken = otherSpokenName(name);
	const label = spoken === undefined ? undefined : foldText(spoken);
	return label === undefined || labels.includes(label) ? labels : [...labels, label];
}

interface Named {
	readonly name: string;
	readonly aliases: readonly string[];
}
