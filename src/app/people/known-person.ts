import type { ContactEntry } from "../../core/index/entry";
import { companyKey, companyKeys } from "../../core/records/same-person";
import { fileStem } from "../../core/note/note-name";
import type { PropertyId } from "../../core/vocabulary/property";

const LISTS = ["phone", "industry", "profession", "geography", "school"] as const;

/** The properties that an import fills where they say nothing, whatever they would say. */
export const FILLED_LISTS = [...LISTS, "connected_on"] as const satisfies readonly PropertyId[];

export type FilledList = (typeof FILLED_LISTS)[number];

/** Somebody of whom a note is going to be made, as a row tells of them. */
export interface NewPerson {
	readonly path: string;
	readonly name: string;
	readonly row: number;
	readonly company: string | undefined;
	readonly title?: string | undefined;
	readonly email: readonly string[];
	readonly linkedin: string | undefined;
	readonly said?: readonly FilledList[];
}

/** What is known about somebody, of a note or of a row above, as far as another row is held against it. */
export class KnownPerson {
	readonly path: string;
	readonly name: string;
	/** The row of which the note is made; undefined where the note is there already. */
	readonly row: number | undefined;
	/** Their note, where it is there already. */
	readonly entry: ContactEntry | undefined;
	title: string | undefined;
	email: readonly string[];
	linkedin: string | undefined;
	/** As written, newest first. */
	#company: readonly string[];
	#keys: ReadonlySet<string> | undefined;
	#said: Set<FilledList> | undefined;

	constructor(from: ContactEntry | NewPerson) {
		const isNoted = "labels" in from;
		const { name, title, email, linkedin } = isNoted ? from.note : from;
		this.path = from.path;
		this.name = name;
		this.row = isNoted ? undefined : from.row;
		this.entry = isNoted ? from : undefined;
		this.title = title;
		this.email = email;
		this.linkedin = linkedin;
		if (isNoted) this.#company = from.note.company;
		else {
			this.#company = from.company === undefined ? [] : [from.company];
			this.#said = new Set(from.said);
		}
	}

	/** Where they work and worked, as written, newest first. */
	get company(): readonly string[] {
		return this.#company;
	}

	/** Which lists say something, and the date. */
	get said(): Set<FilledList> {
		this.#said ??= this.entry ? listsOf(this.entry) : new Set();
		return this.#said;
	}

	/** Every name for them, as notes and rows write it. */
	get names(): readonly string[] {
		return this.entry ? this.entry.labels : [this.name, fileStem(this.path)];
	}

	/** Whether a company is one of those where they work or worked, by any word for it. */
	worksAt(company: string): boolean {
		this.#keys ??= new Set([
			...this.#company.map(companyKey),
			...(this.entry?.company ?? []).flatMap(({ target }) =>
				target?.kind === "company" ? target.labels : [],
			),
		]);
		const known = this.#keys;
		return companyKeys(company).some((key) => known.has(key));
	}

	/** Whether a company is the newest of them. */
	isNewest(company: string): boolean {
		const [newest = ""] = this.#company;
		// Any word for the only company is one for the newest.
		if (this.#company.length === 1) return this.worksAt(company);
		return companyKeys(company).includes(companyKey(newest));
	}

	/** Takes in where they work now. */
	addCompany(company: string): void {
		this.worksAt(company); // reads what the note says, before it is added to
		this.#keys = new Set([...(this.#keys ?? []), companyKey(company)]);
		this.#company = [company, ...this.#company];
	}
}

function listsOf({ note, problems }: ContactEntry): Set<FilledList> {
	const stated = new Set<FilledList>(LISTS.filter((list) => note[list].length > 0));
	// A date that cannot be read is one that somebody wrote.
	const hasDate = problems.some(({ code }) => /-date$/.test(code));
	if (note.connectedOn !== undefined || hasDate) stated.add("connected_on");
	return stated;
}
