import { wordsOf } from "../../core/people/title-professions";
import { emailKey, profileKey } from "../../core/records/same-person";
import type { ContactEntry, OtherEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { safeFileName } from "../../core/text/file-name";
import { displayText } from "../../core/text/link";
import { fileStem } from "../../core/note/note-name";
import { foldText } from "../../core/text/fold-text";
import type { DraftPerson } from "../../import/draft-person";
import { describeUnclear, unclearNamesakes } from "../write/unclear-namesakes";
import type { Rest } from "./import-plan";

/** What is known of somebody, of a note or of a row above, as far as an import looks. */
export interface KnownPerson {
	readonly path: string;
	readonly name: string;
	/** The row of which the note is made; undefined where the note is there already. */
	readonly row: number | undefined;
	/** As written, newest first. */
	company: readonly string[];
	/** The companies by every word for them, folded. */
	companyLabels: ReadonlySet<string>;
	title: string | undefined;
	email: readonly string[];
	linkedin: string | undefined;
	/** Which of the other lists say something, and the date. */
	readonly said: Set<FilledList>;
}

export type FilledList =
	"phone" | "industry" | "profession" | "geography" | "school" | "connected_on";

const LISTS = ["phone", "industry", "profession", "geography", "school"] as const;
const PEOPLE_AT_ONCE = 20;
const NOBODY: readonly KnownPerson[] = [];

/** Whom a row means: one person by their address, several who may be meant, or nobody known. */
export type PersonMatch =
	| { readonly kind: "known"; readonly person: KnownPerson; readonly by: "profile" | "e-mail" }
	| {
			readonly kind: "ambiguous";
			readonly people: readonly KnownPerson[];
			/** Notes that may be theirs: they cannot be read, or do not say whose they are. */
			readonly unclear: readonly OtherEntry[];
			readonly reason: string;
			/** They have nothing but the name in common. */
			readonly isNameOnly: boolean;
	  }
	| { readonly kind: "none" };

/**
 * Everybody whom a row can mean: the people of the vault, and those of the rows above. A row is held against
 * both alike, so that a run which was broken off and is done again ends as it would have ended.
 */
export class PersonBook {
	readonly #byProfile = new Map<string, KnownPerson[]>();
	readonly #byEmail = new Map<string, KnownPerson[]>();
	readonly #byLabel = new Map<string, KnownPerson[]>();
	readonly #byPath = new Map<string, KnownPerson>();
	/** Rows that are left to the user, by their addresses. */
	readonly #undecided = new Map<string, number>();
	readonly #index: VaultIndex;

	private constructor(index: VaultIndex) {
		this.#index = index;
	}

	/** Takes in everybody of a vault. */
	static async read(index: VaultIndex, rest: Rest | undefined): Promise<PersonBook> {
		const book = new PersonBook(index);
		for (const [at, entry] of [...index.people].entries()) {
			if (at % PEOPLE_AT_ONCE === 0) await rest?.();
			book.#addEntry(entry);
		}
		return book;
	}

	/** Takes in somebody of whom a note is going to be made. */
	addNew(path: string, draft: DraftPerson, name: string, said: readonly FilledList[]): void {
		const company = draft.company === undefined ? [] : [draft.company];
		const person: KnownPerson = {
			path,
			name,
			row: draft.row,
			company,
			companyLabels: labelsOf(company),
			title: draft.title,
			email: draft.email,
			linkedin: draft.linkedin,
			said: new Set(said),
		};
		this.#add(person, [...new Set([foldText(name), foldText(fileStem(path))])]);
	}

	/** Takes in an address that somebody is going to get. */
	addAddress(person: KnownPerson): void {
		this.#addAddresses(person);
	}

	/** Whether a name is borne by somebody, or by a note that may be somebody's. */
	isNameTaken(name: string, company: string | undefined): boolean {
		return this.#named(name).length + unclearNamesakes(this.#index, { name, company }).length > 0;
	}

	at(path: string): KnownPerson | undefined {
		return this.#byPath.get(path);
	}

	/** Takes in the addresses of a row that is left to the user: who else has them is left to them too. */
	addUndecided({ row, email, linkedin }: DraftPerson): void {
		const keys = [
			...email.map(emailKey),
			linkedin === undefined ? undefined : profileKey(linkedin),
		];
		for (const key of keys) {
			if (key !== undefined && !this.#undecided.has(key)) this.#undecided.set(key, row);
		}
	}

	/** Finds whom a row means by profile, then by e-mail; a name only suggests. */
	match(draft: DraftPerson): PersonMatch {
		const undecided = this.#findUndecided(draft);
		const match = this.#match(draft);
		if (undecided === undefined || match.kind === "ambiguous") return match;
		const people = match.kind === "known" ? [match.person] : [];
		return ambiguous(people, `it shares an address with row ${undecided}, which is left to you`);
	}

	#findUndecided({ email, linkedin }: DraftPerson): number | undefined {
		if (this.#undecided.size === 0) return undefined;
		const keys = [
			...email.map(emailKey),
			linkedin === undefined ? undefined : profileKey(linkedin),
		];
		return keys.map((key) => this.#undecided.get(key ?? "")).find((row) => row !== undefined);
	}

	#match(draft: DraftPerson): PersonMatch {
		const profile = draft.linkedin === undefined ? undefined : profileKey(draft.linkedin);
		const byProfile = profile === undefined ? NOBODY : (this.#byProfile.get(profile) ?? NOBODY);
		const byEmail = this.#ownersOf(draft.email);
		const [person] = byProfile;
		if (byProfile.length > 1) return ambiguous(byProfile, "several notes have this profile");
		if (person) {
			const others = byEmail.filter((other) => other !== person);
			return others.length === 0
				? { kind: "known", person, by: "profile" }
				: ambiguous(
						[person, ...others],
						"the profile and the e-mail address belong to different people",
					);
		}
		const [owner] = byEmail;
		if (byEmail.length > 1) return ambiguous(byEmail, "several notes have this e-mail address");
		if (owner) return matchByEmail(owner, draft, profile);
		return this.#matchByName(draft, profile);
	}

	#matchByName({ name, company }: DraftPerson, profile: string | undefined): PersonMatch {
		const people = this.#named(name).filter(
			(known) => profile === undefined || !hasOtherProfile(known, profile),
		);
		const unclear = unclearNamesakes(this.#index, { name, company });
		if (people.length + unclear.length === 0) return { kind: "none" };
		const count = people.length === 1 ? "somebody has" : "several people have";
		const reason =
			people.length === 0
				? describeUnclear(unclear)
				: `${count} the name, and no address tells whether it is the same person`;
		return { kind: "ambiguous", people, unclear, reason, isNameOnly: true };
	}

	#named(name: string): readonly KnownPerson[] {
		return this.#byLabel.get(foldText(name)) ?? NOBODY;
	}

	#ownersOf(emails: readonly string[]): readonly KnownPerson[] {
		if (emails.length === 0) return NOBODY;
		const owners = emails.flatMap((email) => this.#byEmail.get(emailKey(email) ?? "") ?? NOBODY);
		return owners.length < 2 ? owners : [...new Set(owners)];
	}

	#addEntry(entry: ContactEntry): void {
		const { note } = entry;
		const person: KnownPerson = {
			path: entry.path,
			name: note.name,
			row: undefined,
			company: note.company,
			companyLabels: companyLabelsOf(entry),
			title: note.title,
			email: note.email,
			linkedin: note.linkedin,
			said: new Set(LISTS.filter((list) => note[list].length > 0)),
		};
		// A date that cannot be read is one that somebody wrote.
		const hasDate = entry.problems.some(({ code }) => /-date$/.test(code));
		if (note.connectedOn !== undefined || hasDate) person.said.add("connected_on");
		this.#add(person, entry.labels);
	}

	#add(person: KnownPerson, labels: readonly string[]): void {
		this.#byPath.set(person.path, person);
		for (const label of labels) addTo(this.#byLabel, label, person);
		this.#addAddresses(person);
	}

	#addAddresses(person: KnownPerson): void {
		const profile = person.linkedin === undefined ? undefined : profileKey(person.linkedin);
		if (profile !== undefined) addTo(this.#byProfile, profile, person);
		for (const email of person.email) {
			const key = emailKey(email);
			if (key !== undefined) addTo(this.#byEmail, key, person);
		}
	}
}

/** Whether a company is one of those where somebody works or worked, by any word for it. */
export function worksAt(person: KnownPerson, company: string): boolean {
	return (
		person.companyLabels.has(foldText(company)) ||
		person.companyLabels.has(foldText(safeFileName(company)))
	);
}

/** The words for some companies, folded. */
export function labelsOf(companies: readonly string[]): ReadonlySet<string> {
	return new Set(companies.map((company) => foldText(displayText(company))));
}

function companyLabelsOf({ company, note }: ContactEntry): ReadonlySet<string> {
	if (note.company.length === 0) return NO_LABELS;
	const noted = company.flatMap(({ target }) => (target?.kind === "company" ? target.labels : []));
	return new Set([...labelsOf(note.company), ...noted]);
}

const NO_LABELS: ReadonlySet<string> = new Set();

/** An address that people share is no sign that they are one. */
function matchByEmail(
	owner: KnownPerson,
	draft: DraftPerson,
	profile: string | undefined,
): PersonMatch {
	if (profile !== undefined && hasOtherProfile(owner, profile))
		return ambiguous([owner], "the e-mail address belongs to somebody with another profile");
	const [own, other] = [owner.name, draft.name].map(foldText);
	const words = new Set(wordsOf(owner.name).split(" "));
	const shares =
		own === other ||
		wordsOf(draft.name)
			.split(" ")
			.some((word) => words.has(word));
	return shares
		? { kind: "known", person: owner, by: "e-mail" }
		: ambiguous([owner], "the e-mail address belongs to somebody with another name");
}

function hasOtherProfile({ linkedin }: KnownPerson, profile: string): boolean {
	const own = linkedin === undefined ? undefined : profileKey(linkedin);
	return own !== undefined && own !== profile;
}

function ambiguous(people: readonly KnownPerson[], reason: string): PersonMatch {
	return { kind: "ambiguous", people, unclear: [], reason, isNameOnly: false };
}

function addTo(map: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
	const known = map.get(key);
	if (!known) map.set(key, [person]);
	else if (!known.includes(person)) known.push(person);
}
