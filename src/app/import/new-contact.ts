import { nameKey } from "../../core/index/link-resolver";
import type { VaultIndex } from "../../core/index/vault-index";
import { freePath } from "../../core/text/file-name";
import { newNoteText } from "../../core/note/new-note-text";
import { fileStem } from "../../core/note/note-name";
import type { PropertyValue } from "../../core/note/text-edit";
import { namesOf, type PropertyId } from "../../core/vocabulary/property";
import type { IncomingPerson } from "../../core/people/incoming-person";
import { findFault, folderFor, kindProperties } from "../write/draft-note";
import { personValues } from "../people/person-note";
import { linkByName } from "../write/link-by-name";
import { nameWithCompany } from "../write/unclear-namesakes";

/** Makes notes of the people of a file, in a vault. */
export class NewContacts {
	readonly #index: VaultIndex;
	readonly #isTaken: (path: string) => boolean;
	readonly #made = new Set<string>();
	/** The paths of the notes that were read. */
	#read: ReadonlySet<string> | undefined;
	readonly #links = new Map<string, string>();
	readonly folder: string;

	constructor(index: VaultIndex, isTaken: (path: string) => boolean) {
		this.#index = index;
		this.#isTaken = isTaken;
		this.folder = folderFor(index, "contact");
	}

	/** Why no contact can be made by the settings of the vault; undefined where one can. */
	findFault(): string | undefined {
		const path = this.folder === "" ? "Ann.md" : `${this.folder}/Ann.md`;
		const text = this.text(path, "Ann", new Map(), "");
		return findFault(this.#index, "contact", path, text);
	}

	/**
	 * A path that no note has, nor one that is going to be made; with the company where somebody has the name.
	 * Not free where a file has it that was not read with the notes: it may well be a note of this very person.
	 */
	choosePath(
		name: string,
		company: string | undefined,
		isNameTaken: boolean,
	): { readonly path: string; readonly isFree: boolean } {
		const stem = isNameTaken ? nameWithCompany({ name, company }) : name;
		let isFree = true;
		const path = freePath(this.folder, stem, (at) => {
			if (this.#made.has(nameKey(at))) return true;
			if (!this.#isTaken(at)) return false;
			this.#read ??= new Set([...this.#index.entries].map((entry) => nameKey(entry.path)));
			isFree = this.#read.has(nameKey(at));
			return isFree;
		});
		if (isFree) this.#made.add(nameKey(path));
		return { path, isFree };
	}

	/** The text of a new note. */
	text(
		path: string,
		name: string,
		values: ReadonlyMap<PropertyId, PropertyValue>,
		body: string,
	): string {
		const kind = kindProperties(this.#index, "contact", path, values);
		const ownName = fileStem(path) === name ? [] : [["name", name] as const];
		const all = new Map<PropertyId, PropertyValue>([...kind, ...ownName, ...values, ...kind]);
		const named = [...all].map(
			([id, value]) => [namesOf(id, this.#index.settings.properties)[0] ?? id, value] as const,
		);
		return newNoteText(named, body);
	}

	/** The properties that a person of a file gets. */
	values(
		person: IncomingPerson,
		source: string | undefined,
	): ReadonlyMap<PropertyId, PropertyValue> {
		return personValues(person, (_, company) => this.companyLink(company), { source });
	}

	/** A link to a company; one whose name no file can bear shows its true name. */
	companyLink(company: string): string {
		const known = this.#links.get(company);
		if (known !== undefined) return known;
		// Nothing in a file is a link.
		const name = company.replace(/[[\]|]+/g, " ");
		const link = linkByName(this.#index, "company", name, this.folder);
		this.#links.set(company, link);
		return link;
	}
}
