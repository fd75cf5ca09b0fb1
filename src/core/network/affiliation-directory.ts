import type { CompanyEntry, ContactEntry, EventEntry, Ref } from "../index/entry";
import { eventRefs } from "../index/event-ties";
import { lastSegment, parseLink } from "../text/link";
import { foldCompany, saysNoCompany } from "../text/fold-company";
import { foldText } from "../text/fold-text";
import type { Affiliation, AffiliationKind } from "./edge";
import { WordUsers } from "./word-users";

/**
 * The companies, events and schools that people's notes name. It keeps which links and words each note has,
 * and nothing of what they mean: that is looked up in the index when somebody asks.
 */
export class AffiliationDirectory {
	readonly #members: Readonly<Record<AffiliationKind, AffiliationMembers>> = {
		company: new AffiliationMembers("company"),
		event: new AffiliationMembers("event"),
		school: new AffiliationMembers("school"),
	};
	/** What was found since the last change; one link may be that of a company here and of an event there. */
	readonly #byRef = { company: new Map<Ref, Affiliation>(), event: new Map<Ref, Affiliation>() };
	readonly #bySchool = new Map<string, Affiliation>();
	readonly #byNote = new Map<string, Affiliation>();
	readonly #byWord = new Map<string, Affiliation>();

	add(person: ContactEntry, isKnown: boolean): void {
		for (const { kind, ref, text } of namingsOf(person))
			this.#members[kind].add(person, isKnown, ref, text);
	}

	remove(person: ContactEntry): void {
		for (const { kind, ref, text } of namingsOf(person))
			this.#members[kind].remove(person, ref, text);
	}

	/** Forgets what was found: notes have changed. */
	forget(): void {
		this.#byRef.company.clear();
		this.#byRef.event.clear();
		this.#bySchool.clear();
		this.#byNote.clear();
		this.#byWord.clear();
	}

	/** What a person's note names, in its order, each once. */
	of(person: ContactEntry): readonly Affiliation[] {
		const { company, note } = person;
		const affiliations: Affiliation[] = [];
		for (const ref of company)
			if (!isNoEmployer(ref)) addOnce(affiliations, this.#ofRef("company", ref));
		for (const ref of eventRefs(person)) addOnce(affiliations, this.#ofRef("event", ref));
		for (const text of note.school) addOnce(affiliations, this.#ofSchool(text));
		return affiliations;
	}

	/** The company or the event of a note, with everybody who names it. */
	at(note: CompanyEntry | EventEntry): Affiliation {
		return this.#ofNote(note.kind, note);
	}

	/** What a person's note names as the newest company. */
	newestCompanyOf({ company: [newest] }: ContactEntry): Affiliation | undefined {
		return newest && !isNoEmployer(newest) ? this.#ofRef("company", newest) : undefined;
	}

	/** The companies that have no note, each once however it is written. */
	companiesWithoutNote(): readonly Affiliation[] {
		const found: Affiliation[] = [];
		for (const naming of this.#members.company.firstOfEach()) {
			const affiliation = this.#ofWord("company", naming.text);
			if (affiliation.known.length + affiliation.strangers.length > 0) found.push(affiliation);
		}
		return found;
	}

	#ofSchool(text: string): Affiliation {
		const known = this.#bySchool.get(text);
		if (known) return known;
		const affiliation = this.#ofWord("school", wordOf(text));
		this.#bySchool.set(text, affiliation);
		return affiliation;
	}

	#ofRef(kind: "company" | "event", ref: Ref): Affiliation {
		const known = this.#byRef[kind].get(ref);
		if (known) return known;
		const note = noteOf(kind, ref);
		const affiliation = note ? this.#ofNote(kind, note) : this.#ofWord(kind, wordOfRef(ref));
		this.#byRef[kind].set(ref, affiliation);
		return affiliation;
	}

	#ofNote(kind: "company" | "event", note: CompanyEntry | EventEntry): Affiliation {
		const known = this.#byNote.get(note.path);
		if (known) return known;
		const labels = [...new Set(note.labels.map((label) => foldLabel(kind, label)))];
		const namings = labels.flatMap((word) =>
			this.#members[kind].get(word).filter(({ ref }) => ref?.target === note),
		);
		const affiliation = new ResolvedAffiliation(kind, note, labels, namings);
		this.#byNote.set(note.path, affiliation);
		return affiliation;
	}

	#ofWord(kind: AffiliationKind, text: string): Affiliation {
		const word = foldLabel(kind, text);
		const id = `${kind}:${word}`;
		const known = this.#byWord.get(id);
		if (known) return known;
		const namings = this.#members[kind]
			.get(word)
			.filter(({ ref }) => kind === "school" || !ref || !noteOf(kind, ref));
		const affiliation = new ResolvedAffiliation(kind, undefined, [word], namings);
		this.#byWord.set(id, affiliation);
		return affiliation;
	}
}

/** An affiliation as it is at the moment. */
class ResolvedAffiliation implements Affiliation {
	readonly kind: AffiliationKind;
	readonly note: CompanyEntry | EventEntry | undefined;
	readonly labels: readonly string[];
	readonly #namings: readonly AffiliationNaming[];
	#known: readonly ContactEntry[] | undefined;
	#name: string | undefined;

	constructor(
		kind: AffiliationKind,
		note: CompanyEntry | EventEntry | undefined,
		labels: readonly string[],
		namings: readonly AffiliationNaming[],
	) {
		this.kind = kind;
		this.note = note;
		this.labels = labels;
		this.#namings = namings;
	}

	get known(): readonly ContactEntry[] {
		return (this.#known ??= this.#namings.flatMap(({ known }) => known));
	}

	get strangers(): readonly ContactEntry[] {
		return this.#namings.flatMap(({ strangers }) => strangers);
	}

	get name(): string {
		return (this.#name ??= this.note ? this.note.note.name : mostUsual(this.#namings));
	}
}

interface Naming {
	readonly kind: AffiliationKind;
	readonly ref: Ref | undefined;
	readonly text: string;
}

/** The links, names and texts of a note, each once. */
function namingsOf(person: ContactEntry): Naming[] {
	const { company, note } = person;
	const found: Naming[] = [];
	for (const ref of new Set(company))
		if (!isNoEmployer(ref)) found.push({ kind: "company", ref, text: wordOfRef(ref) });
	for (const ref of new Set(eventRefs(person)))
		found.push({ kind: "event", ref, text: wordOfRef(ref) });
	for (const text of new Set(note.school.map(wordOf)))
		found.push({ kind: "school", ref: undefined, text });
	return found;
}

function addOnce(affiliations: Affiliation[], affiliation: Affiliation): void {
	if (!affiliations.includes(affiliation)) affiliations.push(affiliation);
}

/** The note that a link means, where that is one of the right kind. */
function noteOf(kind: "company" | "event", { target }: Ref): CompanyEntry | EventEntry | undefined {
	if (target?.kind === "company" || target?.kind === "event")
		return target.kind === kind ? target : undefined;
	return undefined;
}

/** A name as written; of a link the name of the note that it points at, however it is shown. */
export function wordOfRef({ link, text }: Ref): string {
	return link === undefined ? text : lastSegment(link);
}

/** The same of a text of which the index keeps no link. */
export function wordOf(text: string): string {
	const link = parseLink(text);
	return link === undefined ? text : lastSegment(link.target);
}

/** The name as most people write it; of several the first in the alphabet. */
function mostUsual(namings: readonly AffiliationNaming[]): string {
	const counts = new Map<string, number>();
	for (const { text, known, strangers } of namings)
		counts.set(text, (counts.get(text) ?? 0) + known.length + strangers.length);
	let [best, max] = ["", 0];
	for (const [text, count] of counts) {
		if (count > max || (count === max && text < best)) [best, max] = [text, count];
	}
	return best;
}

/** The form in which an affiliation of a kind is compared. */
export function foldLabel(kind: AffiliationKind, text: string): string {
	return kind === "company" ? foldCompany(text) : foldText(text);
}

/** Whether a company is a word that says there is none. A link means a note, whatever its name. */
function isNoEmployer({ link, text }: Ref): boolean {
	return link === undefined && saysNoCompany(text);
}

/** The people whose notes name an affiliation in one way: by one link or name, or by one text. */
interface AffiliationNaming {
	/** Undefined where the index keeps no link. */
	readonly ref: Ref | undefined;
	/** The name as it is written. */
	readonly text: string;
	/** Those whom I know, and all others, in no order. */
	readonly known: ContactEntry[];
	readonly strangers: ContactEntry[];
}

/** Who names which companies (or events, or schools), by the links and names that people share; what they mean is asked elsewhere. */
class AffiliationMembers {
	readonly #namings = new Map<Ref | string, AffiliationNaming>();
	/** By their words, folded. */
	readonly #byLabel = new WordUsers<AffiliationNaming>();
	readonly #kind: AffiliationKind;

	constructor(kind: AffiliationKind) {
		this.#kind = kind;
	}

	add(person: ContactEntry, isKnown: boolean, ref: Ref | undefined, text: string): void {
		const key = ref ?? text;
		let naming = this.#namings.get(key);
		if (!naming) {
			naming = { ref, text, known: [], strangers: [] };
			this.#namings.set(key, naming);
			this.#byLabel.add(foldLabel(this.#kind, text), naming);
		}
		(isKnown ? naming.known : naming.strangers).push(person);
	}

	remove(person: ContactEntry, ref: Ref | undefined, text: string): void {
		const key = ref ?? text;
		const naming = this.#namings.get(key);
		if (!naming) return;
		if (!takeOut(naming.known, person)) takeOut(naming.strangers, person);
		if (naming.known.length + naming.strangers.length > 0) return;
		this.#namings.delete(key);
		this.#byLabel.remove(foldLabel(this.#kind, text), naming);
	}

	/** Of each word one way in which it is written. */
	*firstOfEach(): Iterable<AffiliationNaming> {
		for (const word of this.#byLabel.words) {
			const [first] = this.#byLabel.get(word);
			if (first) yield first;
		}
	}

	/** All who use a word, by how they write it. */
	get(word: string): readonly AffiliationNaming[] {
		return this.#byLabel.get(word);
	}
}

/** Puts the last one in place of one that goes; false where that one is not there. */
function takeOut(people: ContactEntry[], person: ContactEntry): boolean {
	const place = people.indexOf(person);
	if (place < 0) return false;
	const last = people.pop();
	if (last && last !== person) people[place] = last;
	return true;
}
