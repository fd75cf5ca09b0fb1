import type { CapturedPerson } from "../../core/people/captured-person";
import { emailKey, profileKey } from "../../core/records/same-person";
import type { ContactEntry, OtherEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText, parseLink } from "../../core/text/link";
import { fileStem } from "../../core/note/note-name";
import { foldText } from "../../core/text/fold-text";
import { describeUnclear, unclearNamesakes } from "../write/unclear-namesakes";

/** Somebody's note, or one that may be somebody's: it cannot be read, or does not say whose it is. */
export type Namesake = ContactEntry | OtherEntry;

/** Who a captured person is, by what the vault knows. */
export type PersonMatch =
	| { readonly kind: "new" }
	| { readonly kind: "known"; readonly person: ContactEntry; readonly reason: string }
	/** Several people, one of whom something else is known, or notes that may be theirs. */
	| {
			readonly kind: "ambiguous";
			readonly people: readonly Namesake[];
			readonly reason: string;
	  }
	| { readonly kind: "skipped"; readonly reason: string };

/** Finds people by what lines tell of them, in the index as it was when this was made. */
export class PeopleFinder {
	readonly #index: VaultIndex;
	readonly #byEmail = new Map<string, ContactEntry[]>();
	readonly #byProfile = new Map<string, ContactEntry[]>();

	constructor(index: VaultIndex) {
		this.#index = index;
		for (const entry of index.people) {
			for (const email of entry.note.email) put(this.#byEmail, emailKey(email), entry);
			put(this.#byProfile, profileOf(entry.note.linkedin), entry);
		}
	}

	/** Finds by the link that the name is, else by the profile, by an e-mail address, or by the name, where the company tells people of one name apart. */
	find(person: CapturedPerson): PersonMatch {
		const link = parseLink(person.written);
		const target = link && this.#index.resolveLink(link.target, "");
		if (target?.kind === "contact") return { kind: "known", person: target, reason: "linked" };
		if (target) return { kind: "skipped", reason: `${target.path} is not a person` };
		const profile = profileOf(person.linkedin);
		const sameProfile = profile === undefined ? undefined : this.#byProfile.get(profile);
		if (sameProfile) return oneOf(sameProfile, "the same profile");
		const sameEmail = new Set(
			person.email.flatMap((one) => this.#byEmail.get(emailKey(one) ?? "") ?? []),
		);
		if (sameEmail.size > 0) return oneOf([...sameEmail], "the same e-mail address");
		return this.#findByName(person, profile);
	}

	#findByName({ name, company }: CapturedPerson, profile: string | undefined): PersonMatch {
		const people = namesakes(this.#index, name);
		const [only] = people;
		if (!only) return findUnclear(this.#index, { name, company }) ?? { kind: "new" };
		const there = company === undefined ? people : people.filter((one) => worksAt(one, company));
		const best = there.length === 1 ? there[0] : people.length === 1 ? only : undefined;
		if (!best)
			return {
				kind: "ambiguous",
				people: there.length > 0 ? there : people,
				reason: "several people have this name",
			};
		const theirs = profileOf(best.note.linkedin);
		if (profile !== undefined && theirs !== undefined)
			return { kind: "ambiguous", people: [best], reason: "they are known by another profile" };
		// Nothing is known of where they work: that they work there is no reason against it.
		if (there.length === 1 || best.note.company.length === 0)
			return { kind: "known", person: best, reason: "" };
		return { kind: "ambiguous", people: [best], reason: "they are known at another company" };
	}
}

/** Notes that may be of whom a name means, where it is the name of nobody known; undefined where there is none. */
export function findUnclear(
	index: VaultIndex,
	person: { readonly name: string; readonly company: string | undefined },
): Extract<PersonMatch, { kind: "ambiguous" }> | undefined {
	const people = unclearNamesakes(index, person);
	if (people.length === 0) return undefined;
	return { kind: "ambiguous", people, reason: describeUnclear(people) };
}

/** The people who bear a name, by path. */
export function namesakes(index: VaultIndex, name: string): readonly ContactEntry[] {
	return index
		.findByName(name, "contact")
		.flatMap((entry) => (entry.kind === "contact" && !index.copies.has(entry) ? [entry] : []));
}

/** What a note's person is called; of a note that may be somebody's, its file's name. */
export function nameOf(entry: Namesake): string {
	return entry.kind === "contact" ? entry.note.name : fileStem(entry.path);
}

/** Whether a person works, or has worked, at a company of that name. */
export function worksAt({ company, note }: ContactEntry, name: string): boolean {
	const wanted = foldText(displayText(name));
	const labels = company.flatMap(({ target }) => (target?.kind === "company" ? target.labels : []));
	return [...labels, ...note.company.map((one) => foldText(displayText(one)))].includes(wanted);
}

function profileOf(linkedin: string | undefined): string | undefined {
	return linkedin === undefined ? undefined : profileKey(linkedin);
}

function oneOf(people: readonly ContactEntry[], why: string): PersonMatch {
	const [only] = people;
	return only && people.length === 1
		? { kind: "known", person: only, reason: why }
		: { kind: "ambiguous", people, reason: `several people have ${why}` };
}

function put(map: Map<string, ContactEntry[]>, key: string | undefined, entry: ContactEntry): void {
	if (key === undefined) return;
	const list = map.get(key);
	if (!list) map.set(key, [entry]);
	else if (!list.includes(entry)) list.push(entry);
}
