import type { FactsBeside, FlatFacts, NoteFacts } from "../note/facts";
import { asRecord, FlatProperties } from "../note/flat-properties";
import { fileStem } from "../note/note-name";
import { flattenList } from "../note/property-value";
import { lastSegment, parseLink } from "../text/link";
import type { PropertyReader } from "../note/property-reader";
import type { Settings } from "../settings/settings";
import { namesOf } from "../vocabulary/property";
import { isGroupNote } from "../people/people-words";
import { RECORD_KINDS, type RecordKind, WEEK_TYPE } from "../vocabulary/record-kind";
import { foldText } from "../text/fold-text";

/** What a note is to us; `other` is any note that links may point at. */
export type NoteKind = RecordKind | "other";

/** Contacts are found by the words of the settings. */
const NAMED_KINDS: ReadonlySet<string> = new Set<NoteKind>(
	RECORD_KINDS.filter((kind) => kind !== "contact"),
);

const MAX_KNOWN = 1_000;
const CURLY = /^[“”„‟‘’‚«»]([^“”„‟‘’‚«»]{1,40})[“”„‟‘’‚«»]$/;

/** Tells what a note is, by the rules of the settings; made once for all notes. */
export class KindFinder {
	readonly #types: ReadonlySet<string>;
	readonly #folders: readonly string[];
	readonly #tags: readonly string[];
	/** Other names of the type than the first that has a value; mostly there are none. */
	readonly #typeNames: ReadonlySet<string>;
	/** What the types of notes met so far say: there are few, and each stands in many notes. */
	readonly #known = new Map<string, NoteKind | undefined>();

	constructor(settings: Settings) {
		this.#types = new Set(settings.contacts.types.map(foldText));
		this.#folders = settings.contacts.folders.map((folder) =>
			folder === "" ? "" : `${folder.toLowerCase()}/`,
		);
		this.#tags = settings.contacts.tags.map((tag) => tag.toLowerCase());
		const names = namesOf("type", settings.properties);
		this.#typeNames = new Set(names.length > 1 ? names.map((name) => name.toLowerCase()) : []);
	}

	/** A `type` of ours decides; else the folder or a tag can make the note a contact, if it is not one about a group. `reader` is open on the note. */
	find(facts: NoteFacts | FlatFacts, reader: PropertyReader): NoteKind {
		if (facts.excluded) return "other";
		const type = reader.raw("type");
		if (type !== undefined) {
			const kind = typeof type === "string" ? this.#ofType(type) : undefined;
			const found =
				kind ?? this.#ofTypes(reader.list("type", "comma")) ?? this.#ofOtherNames(facts);
			if (found) return found;
			if (typeof type === "string") this.#reportQuotes(type, reader);
		}
		const isMeant = this.#isInContactFolder(facts.path) || this.#hasContactTag(facts, reader);
		return isMeant && !isGroupNote(fileStem(facts.path)) ? "contact" : "other";
	}

	/** Says of a word in curly quotes that it is not read. */
	#reportQuotes(type: string, reader: PropertyReader): void {
		const word = CURLY.exec(type)?.[1];
		if (word === undefined || this.#ofType(word) === undefined) return;
		const message = `${type} stands in curly quotes, so it is not read; write ${word} without them, here and below.`;
		reader.report("type", "unreadable-frontmatter", message);
	}

	/** What a note is by any name of the type, where the first that has a value says nothing. */
	#ofOtherNames({ frontmatter }: NoteFacts | FlatFacts): NoteKind | undefined {
		if (this.#typeNames.size === 0) return undefined;
		const values = frontmatter instanceof FlatProperties ? asRecord(frontmatter) : frontmatter;
		const names = Object.keys(values).filter((key) => this.#typeNames.has(key.toLowerCase()));
		return this.#ofTypes(names.flatMap((key) => flattenList([values[key]]).items));
	}

	#ofTypes(types: readonly string[]): NoteKind | undefined {
		for (const type of types) {
			const kind = this.#ofType(type);
			if (kind) return kind;
		}
		return undefined;
	}

	#ofType(type: string): NoteKind | undefined {
		const known = this.#known.get(type);
		if (known !== undefined || this.#known.has(type)) return known;
		const kind = this.#readType(type);
		if (this.#known.size < MAX_KNOWN) this.#known.set(type, kind);
		return kind;
	}

	#readType(type: string): NoteKind | undefined {
		const folded = foldText(lastSegment(parseLink(type)?.target ?? type));
		if (this.#types.has(folded)) return "contact";
		if (folded === WEEK_TYPE) return "other";
		return isNamedKind(folded) ? folded : undefined;
	}

	#isInContactFolder(path: string): boolean {
		if (this.#folders.length === 0) return false;
		const lower = path.toLowerCase();
		return this.#folders.some((folder) => lower.startsWith(folder));
	}

	#hasContactTag(facts: FactsBeside, reader: PropertyReader): boolean {
		if (this.#tags.length === 0) return false;
		const own = reader.list("tags", "comma").flatMap((tag) => tag.split(/\s+/));
		return [...own, ...facts.tags].some((tag) => {
			const lower = tag.replace(/^#/, "").toLowerCase();
			return this.#tags.some((wanted) => lower === wanted || lower.startsWith(`${wanted}/`));
		});
	}
}

function isNamedKind(word: string): word is NoteKind {
	return NAMED_KINDS.has(word);
}
