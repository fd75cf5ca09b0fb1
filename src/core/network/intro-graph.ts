import type { CalendarDate } from "../dates/calendar-date";
import type { CompanyEntry, ContactEntry, Entry, EventEntry, Ref } from "../index/entry";
import { ContactChanges } from "../index/contact-changes";
import type { VaultIndex } from "../index/vault-index";
import { foldText } from "../text/fold-text";
import { Acquaintances } from "./acquaintances";
import { InterviewReferrals } from "./interview-referrals";
import { type Edge, type Affiliation, byName, type StatedKind, type StepReason } from "./edge";
import { AffiliationDirectory, wordOfRef } from "./affiliation-directory";
import { type IntroducerLoads, IntroducerRecord, type WaitingAsk } from "./introducer-record";
import { keepsWays } from "./keeps-ways";
import { type Acquaintance, isMoreThanConnected, type TieRank, WEAKEST_TIE } from "./known";
import { type ColleagueSign, PastColleagues } from "./past-colleagues";
import { WordUsers } from "./word-users";

/**
 * Who knows whom, as notes say it or let one guess. It follows the index note by note, and keeps of each only
 * the words that it says; what links mean is read off the index when somebody asks, so that nothing has to be
 * rebuilt when other notes come, go or change. What it gives is good until the next change.
 */
export class IntroGraph {
	/** The notes that it follows. */
	readonly index: VaultIndex;
	readonly #changes: ContactChanges;
	readonly #affiliations = new AffiliationDirectory();
	readonly #referrals: InterviewReferrals;
	/** By the words of `knows`, `introduced_by` and `referred_by`. */
	readonly #saying = new WordUsers<ContactEntry>();
	/** By the words of `introduced_by` alone. */
	readonly #introduced = new WordUsers<ContactEntry>();
	readonly #acquaintances: Acquaintances;
	readonly #introducers: IntroducerRecord;
	/** Whom notes with long lists speak of, since the last change. */
	readonly #long = new Map<ContactEntry, ReadonlySet<Entry | undefined>>();
	/** What I have asked of people, since the last change. */
	#loads: { readonly today: CalendarDate; readonly of: IntroducerLoads } | undefined;
	#colleagues: { readonly revision: number; readonly of: PastColleagues } | undefined;
	#revision: number;
	/** What else paths depend on, as it was. */
	#around: string;
	#ways = 0;

	constructor(index: VaultIndex) {
		this.index = index;
		this.#revision = index.revision;
		this.#around = aroundOf(index);
		this.#changes = new ContactChanges(index);
		this.#referrals = new InterviewReferrals(index);
		this.#introducers = new IntroducerRecord(index);
		this.#acquaintances = new Acquaintances(index, this.#referrals.heldWith);
		for (const entry of index.people) this.#add(entry);
	}

	/** The person of a note; undefined for a copy, and for any other note. */
	find(path: string): ContactEntry | undefined {
		return this.#personOf(this.index.get(path));
	}

	/** Grows when a path to anybody may be another one than before, their own note aside. */
	get ways(): number {
		this.#follow();
		return this.#ways;
	}

	/** Every person has a place in the index below this. */
	get slots(): number {
		return this.index.contacts.length;
	}

	/** How I know the person, by their note or by a conversation that was held; undefined for somebody I do not know. */
	acquaintance(person: ContactEntry): Acquaintance | undefined {
		this.#follow();
		const acquaintance = this.#acquaintances.of(person);
		return acquaintance === "connected" ? (this.#signOf(person) ?? acquaintance) : acquaintance;
	}

	/** How our tie ranks among all; undefined for somebody I do not know. */
	tie(person: ContactEntry): TieRank | undefined {
		this.#follow();
		const tie = this.#acquaintances.tie(person);
		if (tie !== WEAKEST_TIE) return tie;
		const sign = this.#signOf(person);
		return tie + (sign === "likely-colleague" ? 0 : sign === "same-company" ? 1 : 2);
	}

	/** Whether I know the person well enough to write to them myself: a connection on a social network is not that. */
	isKnownWell(person: ContactEntry): boolean {
		this.#follow();
		return isMoreThanConnected(this.#acquaintances.of(person));
	}

	/** Whether I know the person in any way: by their note, by a conversation that was held, or by a connection. */
	isKnown(person: ContactEntry): boolean {
		this.#follow();
		return this.#acquaintances.isKnown(person);
	}

	/** The companies, events and schools of a person, in the order of their note. */
	affiliationsOf(person: ContactEntry): readonly Affiliation[] {
		this.#follow();
		return this.#affiliations.of(person);
	}

	/** The company or the event of a note, with everybody who names it. */
	affiliationAt(note: CompanyEntry | EventEntry): Affiliation {
		this.#follow();
		return this.#affiliations.at(note);
	}

	/** The newest company of a person; undefined where their note names none, or that they have none. */
	newestCompanyOf(person: ContactEntry): Affiliation | undefined {
		this.#follow();
		return this.#affiliations.newestCompanyOf(person);
	}

	/** The companies that people's notes name and that have no note, in no order. */
	companiesWithoutNote(): readonly Affiliation[] {
		this.#follow();
		return this.#affiliations.companiesWithoutNote();
	}

	/** Everybody who knows the person by what notes say, from either end; in no order, and perhaps more than once. */
	statedOf(person: ContactEntry): readonly ContactEntry[] {
		this.#follow();
		const found: ContactEntry[] = [];
		const add = (entry: Entry | undefined): void => {
			const other = this.#personOf(entry);
			if (other && other !== person) found.push(other);
		};
		for (const { target } of person.knows) add(target);
		for (const { target } of person.introducedBy) add(target);
		for (const { target } of person.referredBy) add(target);
		for (const word of person.labels) {
			for (const user of this.#saying.get(word)) if (this.#says(user, person)) add(user);
		}
		for (const path of this.#referrals.around(person)) add(this.index.get(path));
		return found;
	}

	/** What I have asked of people until a day. */
	loadsOn(today: CalendarDate): IntroducerLoads {
		this.#follow();
		if (this.#loads?.today !== today) this.#loads = { today, of: this.#introducers.on(today) };
		return this.#loads.of;
	}

	/** What waits for an introducer, the longest first. */
	waitingFor(person: ContactEntry): readonly WaitingAsk[] {
		this.#follow();
		return this.#introducers.waiting(person);
	}

	/** Whether somebody's note says that the person introduced me to them. */
	hasIntroduced(person: ContactEntry): boolean {
		this.#follow();
		return person.labels.some((word) =>
			this.#introduced
				.get(word)
				.some((user) => user !== person && leadsTo(user.introducedBy, person)),
		);
	}

	/** Whom a person introduced me to, as their notes say it, each once. */
	introducedBy(person: ContactEntry): readonly ContactEntry[] {
		this.#follow();
		const users = person.labels.flatMap((word) => [...this.#introduced.get(word)]);
		const found = users.filter(
			(user) => user !== person && leadsTo(user.introducedBy, person) && this.#personOf(user),
		);
		return byName(new Set(found));
	}

	/** Why two people know each other: the plainest statement; else the first of the common affiliations that the first one's note names. */
	reason(from: ContactEntry, to: ContactEntry): StepReason | undefined {
		const edge = this.#statedBetween(from, to);
		if (edge) return { kind: "said", edge };
		const others = this.affiliationsOf(to);
		const affiliation = this.affiliationsOf(from).find((one) => others.includes(one));
		return affiliation && { kind: "likely", affiliation };
	}

	/** Whether a connection is likely a past colleague. */
	#signOf(person: ContactEntry): ColleagueSign | undefined {
		const { revision, spaces } = this.index;
		if (this.#colleagues?.revision !== revision)
			this.#colleagues = { revision, of: new PastColleagues(spaces) };
		return this.#colleagues.of.signOf(person, this.#affiliations.of(person));
	}

	#statedBetween(from: ContactEntry, to: ContactEntry): Edge | undefined {
		const edge = (kind: StatedKind, refs: SayingProperty): Edge | undefined =>
			leadsTo(from[refs], to)
				? { kind, from, to }
				: leadsTo(to[refs], from)
					? { kind, from: to, to: from }
					: undefined;
		const named = (one: ContactEntry, other: ContactEntry): Edge | undefined =>
			this.#referrals.hasReferral(one, other) ? { kind: "named", from: one, to: other } : undefined;
		return (
			edge("knows", "knows") ??
			edge("introduced-by", "introducedBy") ??
			edge("referred-by", "referredBy") ??
			named(from, to) ??
			named(to, from)
		);
	}

	#follow(): void {
		const { revision } = this.index;
		if (this.#revision === revision) return;
		this.#revision = revision;
		this.#affiliations.forget();
		this.#long.clear();
		this.#loads = undefined;
		const changes = this.#changes.refresh();
		const turned = this.#acquaintances.follow(changes, this.#referrals.heldWith);
		// All the old before all the new: two notes may have changed places.
		for (const { before } of changes) if (before) this.#remove(before);
		for (const { after } of changes) if (after) this.#add(after);
		for (const person of turned) {
			this.#affiliations.remove(person);
			this.#affiliations.add(person, this.#acquaintances.isKnown(person));
		}
		const around = aroundOf(this.index);
		if (around !== this.#around || !changes.every(keepsWays)) this.#ways += 1;
		this.#around = around;
	}

	#add(entry: ContactEntry): void {
		const { knows, introducedBy, referredBy } = entry;
		for (const word of refTexts(knows, introducedBy, referredBy)) this.#saying.add(word, entry);
		for (const word of refTexts(introducedBy)) this.#introduced.add(word, entry);
		this.#affiliations.add(entry, this.#acquaintances.isKnown(entry));
		this.#introducers.add(entry);
	}

	#remove(entry: ContactEntry): void {
		const { knows, introducedBy, referredBy } = entry;
		for (const word of refTexts(knows, introducedBy, referredBy)) this.#saying.remove(word, entry);
		for (const word of refTexts(introducedBy)) this.#introduced.remove(word, entry);
		this.#affiliations.remove(entry);
		this.#introducers.remove(entry);
	}

	/** A copy is nobody. */
	#personOf(entry: Entry | undefined): ContactEntry | undefined {
		return entry?.kind === "contact" && !this.index.copies.has(entry) ? entry : undefined;
	}

	#says(user: ContactEntry, person: ContactEntry): boolean {
		const { knows, introducedBy, referredBy } = user;
		if (knows.length + introducedBy.length + referredBy.length > LONG) {
			let targets = this.#long.get(user);
			if (!targets) {
				targets = new Set(Array.from(sayings(user), ({ target }) => target));
				this.#long.set(user, targets);
			}
			return targets.has(person);
		}
		return leadsTo(knows, person) || leadsTo(introducedBy, person) || leadsTo(referredBy, person);
	}
}

/** Changes with what can turn a path though no person's note has changed. */
function aroundOf({ surroundings, moves, spaces }: VaultIndex): string {
	return [surroundings, moves, ...spaces.flatMap(({ note }) => note.pastCompanies)].join("\n");
}

/** Lists up to this length are quickly looked through. */
const LONG = 32;

type SayingProperty = "knows" | "introducedBy" | "referredBy";

function* sayings({ knows, introducedBy, referredBy }: ContactEntry): Iterable<Ref> {
	yield* knows;
	yield* introducedBy;
	yield* referredBy;
}

function leadsTo(refs: readonly Ref[], person: ContactEntry): boolean {
	for (const { target } of refs) if (target === person) return true;
	return false;
}

/** The words by which a note speaks of others, folded, each once: a person is found under their labels. */
function refTexts(...lists: readonly (readonly Ref[])[]): Iterable<string> {
	if (lists.every(({ length }) => length === 0)) return NOTHING;
	return new Set(lists.flatMap((refs) => refs.map((ref) => foldText(wordOfRef(ref)))));
}

const NOTHING: readonly string[] = [];
