import { foldTitle } from "../../core/people/fold-title";
import {
	addressKeys,
	companyKey,
	emailKey,
	hasOtherProfile,
	profileKey,
} from "../../core/records/same-person";
import type { CompanyEntry, ContactEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { parseLink } from "../../core/text/link";
import { isOtherGeneration, isOtherOfFamily, otherSpokenName } from "../../core/people/person-name";
import { namesSeveral } from "../../core/people/several-names";
import { saysNoCompany } from "../../core/text/fold-company";
import { foldText } from "../../core/text/fold-text";
import type { Rest } from "../write/ports";
import { describeUnclear, unclearNamesakes } from "../write/unclear-namesakes";
import { KnownPerson, type NewPerson } from "./known-person";
import type { AmbiguousMatch, MatchRules, PersonMatch, SoughtPerson } from "./person-match";

const PEOPLE_AT_ONCE = 20;
const NOBODY: readonly KnownPerson[] = [];

/**
 * Everybody whom a row or a line can mean: the people of the vault as it was when this was made, and those of
 * the rows above. A row is held against both alike, so that a run which was broken off and is done again ends
 * as it would have ended.
 */
export class PersonMatcher {
	readonly #index: VaultIndex;
	readonly #rules: MatchRules;
	readonly #byProfile = new Map<string, KnownPerson[]>();
	readonly #byEmail = new Map<string, KnownPerson[]>();
	/** Those of the rows above, by name. */
	readonly #above = new Map<string, KnownPerson[]>();
	readonly #byPath = new Map<string, KnownPerson>();
	/** Rows that are left to the user, by their addresses. */
	readonly #undecided = new Map<string, number>();

	private constructor(index: VaultIndex, rules: MatchRules) {
		this.#index = index;
		this.#rules = rules;
	}

	/** Takes in everybody of a vault at once. */
	static of(index: VaultIndex, rules: MatchRules): PersonMatcher {
		const matcher = new PersonMatcher(index, rules);
		for (const entry of index.people) matcher.#add(new KnownPerson(entry));
		return matcher;
	}

	/** Takes in everybody of a vault, a few at a time. */
	static async read(
		index: VaultIndex,
		rules: MatchRules,
		rest: Rest | undefined,
	): Promise<PersonMatcher> {
		const matcher = new PersonMatcher(index, rules);
		for (const [i, entry] of [...index.people].entries()) {
			if (i % PEOPLE_AT_ONCE === 0) await rest?.();
			matcher.#add(new KnownPerson(entry));
		}
		return matcher;
	}

	/** Takes in somebody of whom a note is going to be made. */
	addNew(person: NewPerson): void {
		const known = new KnownPerson(person);
		this.#add(known);
		for (const name of new Set(known.names.map(foldText))) put(this.#above, name, known);
	}

	/** Takes in an address that somebody is going to get. */
	addAddress(person: KnownPerson): void {
		const profile = person.linkedin === undefined ? undefined : profileKey(person.linkedin);
		if (profile !== undefined) put(this.#byProfile, profile, person);
		for (const email of person.email) {
			const key = emailKey(email);
			if (key !== undefined) put(this.#byEmail, key, person);
		}
	}

	/** Takes in the addresses of a row that is left to the user: who else has them is left to them too. */
	addUndecided(person: SoughtPerson, row: number): void {
		for (const key of addressKeys(person))
			if (!this.#undecided.has(key)) this.#undecided.set(key, row);
	}

	/** Whether a name is borne by somebody, or by a note that may be somebody's. */
	isNameTaken(name: string, company: string | undefined): boolean {
		return this.#named(name).length + unclearNamesakes(this.#index, { name, company }).length > 0;
	}

	at(path: string): KnownPerson | undefined {
		return this.#byPath.get(path);
	}

	/** Those of the name in the rows above. */
	namesAbove(name: string): readonly KnownPerson[] {
		const people = wordsFor(name).flatMap((one) => this.#above.get(foldText(one)) ?? NOBODY);
		return sameGeneration(people, name);
	}

	/** Somebody of whom a row above has told already: of the same address, or of the same name and no other company, where the vault has nobody of the name there. */
	#findAbove(sought: SoughtPerson): KnownPerson | undefined {
		if (!this.#rules.isByName || this.#above.size === 0) return undefined;
		const { name, company } = sought;
		const isThere = ({ company: [other] }: KnownPerson): boolean =>
			company === undefined || other === undefined || companyKey(other) === companyKey(company);
		const byAddress = [...this.#withProfile(sought), ...this.#withEmail(sought)].find(isAbove);
		const above = byAddress ?? this.namesAbove(name).find(isThere);
		if (!above || byAddress || company === undefined) return above;
		return this.#inVault(name).some((one) => one.worksAt(company)) ? undefined : above;
	}

	/** Finds whom a row means: of lines whoever stands above, else by its link, by profile, by e-mail, then by name. */
	match(row: SoughtPerson): PersonMatch {
		const { company } = row;
		const sought =
			company !== undefined && saysNoCompany(company) ? { ...row, company: undefined } : row;
		const above = this.#findAbove(sought);
		if (above) return { kind: "above", person: above };
		const found = this.#matchLink(sought) ?? this.#matchAddress(sought) ?? this.#matchName(sought);
		const match = found.kind === "new" && namesSeveral(sought.name) ? SEVERAL : found;
		if (this.#undecided.size === 0 || match.kind === "ambiguous") return match;
		const undecided = addressKeys(sought)
			.map((key) => this.#undecided.get(key))
			.find((other) => other !== undefined);
		if (undecided === undefined) return match;
		const people = match.kind === "known" ? [match.person] : [];
		return ambiguous(people, `it shares an address with row ${undecided}, which is left to you`);
	}

	#matchLink({ written }: SoughtPerson): PersonMatch | undefined {
		const link = written === undefined ? undefined : parseLink(written);
		const target = link && this.#index.resolveLink(link.target, this.#rules.folder ?? "");
		if (!target) return undefined;
		const { hasCompanies = false } = this.#rules;
		if (target.kind === "contact") return { kind: "known", person: this.#of(target), by: "link" };
		if (target.kind === "company" && hasCompanies) return { kind: "company", company: target };
		return { kind: "nobody", reason: `${target.path} is not a person` };
	}

	#matchAddress(sought: SoughtPerson): PersonMatch | undefined {
		const byProfile = this.#withProfile(sought);
		const byEmail = this.#withEmail(sought);
		const [person] = byProfile;
		if (byProfile.length > 1) return ambiguous(byProfile, "several notes have this profile");
		if (person) {
			const others = byEmail.filter((other) => other !== person);
			return this.#rules.isByName || others.length === 0
				? { kind: "known", person, by: "profile" }
				: ambiguous(
						[person, ...others],
						"the profile and the e-mail address belong to different people",
					);
		}
		const [owner] = byEmail;
		if (byEmail.length > 1) return ambiguous(byEmail, "several notes have this e-mail address");
		const doubt = owner && !this.#rules.isByName ? findDoubt(owner, sought) : undefined;
		if (owner && doubt !== undefined) return ambiguous([owner], doubt);
		return owner && { kind: "known", person: owner, by: "e-mail" };
	}

	#matchName(sought: SoughtPerson): PersonMatch {
		const { name } = sought;
		if (!this.#rules.isByName) {
			const people = this.#named(name).filter((person) => !hasOtherProfile(person, sought));
			const unclear = unclearNamesakes(this.#index, sought);
			if (people.length + unclear.length === 0) return { kind: "new" };
			const count = people.length === 1 ? "someone has" : "several people have";
			const reason =
				people.length === 0
					? describeUnclear(unclear)
					: `${count} the name, and no address tells whether it is the same person`;
			return { kind: "ambiguous", people, unclear, reason, isNameOnly: true };
		}
		const people = this.#inVault(name);
		if (people.length > 0) return matchByCompany(people, sought);
		const company = this.#findCompany(sought);
		if (company) return { kind: "company", company };
		const unclear = unclearNamesakes(this.#index, sought);
		if (unclear.length === 0) return { kind: "new" };
		const reason = describeUnclear(unclear);
		return { kind: "ambiguous", people: [], unclear, reason, isNameOnly: true };
	}

	#findCompany({ name, written, company }: SoughtPerson): CompanyEntry | undefined {
		if (this.#rules.hasCompanies !== true || company !== undefined) return undefined;
		if (written !== undefined && parseLink(written)) return undefined;
		const [found, other] = this.#index.findByName(name, "company");
		return found?.kind === "company" && !other ? found : undefined;
	}

	#named(name: string): readonly KnownPerson[] {
		const above = this.namesAbove(name);
		return above.length === 0 ? this.#inVault(name) : [...this.#inVault(name), ...above];
	}

	#inVault(name: string): readonly KnownPerson[] {
		const entries = wordsFor(name).flatMap((one) => this.#index.findByName(one, "contact"));
		const people = entries.flatMap((entry) => this.#byPath.get(entry.path) ?? []);
		return sameGeneration(people, name);
	}

	/** A copy that a sync tool made is nobody of its own, but a link can lead to it. */
	#of(entry: ContactEntry): KnownPerson {
		return this.#byPath.get(entry.path) ?? new KnownPerson(entry);
	}

	#withProfile({ linkedin }: SoughtPerson): readonly KnownPerson[] {
		const key = linkedin === undefined ? undefined : profileKey(linkedin);
		return (key === undefined ? undefined : this.#byProfile.get(key)) ?? NOBODY;
	}

	#withEmail({ email }: SoughtPerson): readonly KnownPerson[] {
		if (email.length === 0) return NOBODY;
		const owners = email.flatMap((one) => this.#byEmail.get(emailKey(one) ?? "") ?? NOBODY);
		return owners.length < 2 ? owners : [...new Set(owners)];
	}

	#add(person: KnownPerson): void {
		this.#byPath.set(person.path, person);
		this.addAddress(person);
	}
}

/** A name as it is written, and as it is spoken where that is another. */
function wordsFor(name: string): readonly string[] {
	return [...new Set([name, otherSpokenName(name) ?? name])];
}

/** Each of them once, without those who are another generation of the name. */
function sameGeneration(people: readonly KnownPerson[], name: string): readonly KnownPerson[] {
	return [...new Set(people)].filter((person) => !isOtherGeneration(person.name, name));
}

/** Whom of a name a line means: the one who works where it says, or of whom nothing else is known. */
function matchByCompany(people: readonly KnownPerson[], sought: SoughtPerson): PersonMatch {
	const { company } = sought;
	const there = company === undefined ? people : people.filter((one) => one.worksAt(company));
	const best = there.length === 1 ? there[0] : people.length === 1 ? people[0] : undefined;
	if (!best)
		return ambiguous(there.length > 0 ? there : people, "several people have this name", true);
	if (hasOtherProfile(best, sought))
		return ambiguous([best], "they are known by another profile", true);
	// Nothing is known about where they work: that they work there is no reason against it.
	if (there.length === 1 || best.company.every(saysNoCompany))
		return { kind: "known", person: best, by: "name" };
	return ambiguous([best], "they are known at another company", true);
}

/** Why an e-mail address does not say that its owner is meant: an address that people share is no sign that they are one. */
function findDoubt(owner: KnownPerson, sought: SoughtPerson): string | undefined {
	if (hasOtherProfile(owner, sought))
		return "the e-mail address belongs to someone with another profile";
	if (foldText(owner.name) === foldText(sought.name)) return undefined;
	const words = foldTitle(sought.name).split(" ");
	const alike = owner.names.filter((name) =>
		foldTitle(name)
			.split(" ")
			.some((word) => words.includes(word)),
	);
	if (alike.length === 0) return "the e-mail address belongs to someone with another name";
	return alike.every((name) => isOtherOfFamily(name, sought.name))
		? "the e-mail address belongs to someone with another first name"
		: undefined;
}

function isAbove({ row }: KnownPerson): boolean {
	return row !== undefined;
}

function ambiguous(
	people: readonly KnownPerson[],
	reason: string,
	isNameOnly = false,
): AmbiguousMatch {
	return { kind: "ambiguous", people, unclear: [], reason, isNameOnly };
}

/** Nobody is made of two. */
const SEVERAL = ambiguous([], "this looks like more than one person; add each one separately");

function put(map: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
	const known = map.get(key);
	if (!known) map.set(key, [person]);
	else if (!known.includes(person)) known.push(person);
}
