import type { ContactEntry } from "../../core/index/entry";
import { companyKey, companyKeys } from "../../core/records/same-person";
import { fileStem } from "../../core/note/note-name";
import { saysNothing } from "../../core/note/scalar-text";
import { plainProperties } from "../../core/people/plain-properties";
import { fieldOf, type PropertyId, type PropertyOf } from "../../core/vocabulary/property";

/** The properties that an import fills where they say nothing, whatever they would say. */
export const FILLED_PROPERTIES: readonly PropertyOf<"contact">[] = [
	...(["phone", "industry", "profession", "geography"] as const),
	...plainProperties("file"),
	"connected_on",
];

/** Somebody of whom a note is going to be made, as a row tells of them. */
export interface NewPerson {
	readonly path: string;
	readonly name: string;
	readonly row: number;
	readonly company: string | undefined;
	readonly title?: string | undefined;
	readonly email: readonly string[];
	readonly linkedin: string | undefined;
	readonly filled?: readonly PropertyId[];
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
	#filled: Set<PropertyId> | undefined;

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
			this.#filled = new Set(from.filled);
		}
	}

	/** Where they work and worked, as written, newest first. */
	get company(): readonly string[] {
		return this.#company;
	}

	/** Which of the properties that an import fills say something. */
	get filled(): Set<PropertyId> {
		this.#filled ??= this.entry ? filledIn(this.entry) : new Set();
		return this.#filled;
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

function filledIn({ note, problems }: ContactEntry): Set<PropertyId> {
	const stated = new Set<PropertyId>(
		FILLED_PROPERTIES.filter((id) => !saysNothing(note[fieldOf(id)])),
	);
	// A date that cannot be read is one that somebody wrote.
	const hasDate = problems.some(({ code }) => /-date$/.test(code));
	if (hasDate) stated.add("connected_on");
	return stated;
}
