import type { CalendarDate } from "../dates/calendar-date";
import type { ContactEntry, Entry, Ref } from "../index/entry";
import { PeopleWatch } from "../index/people-watch";
import type { VaultIndex } from "../index/vault-index";
import { foldText } from "../text/fold-text";
import { Acquaintances } from "./acquaintances";
import { ConversationNames } from "./conversation-names";
import type { Edge, Hub, SaidKind, StepReason } from "./edge";
import { HubDirectory, wordOfRef } from "./hub-directory";
import { type IntroducerLoads, IntroducerRecord } from "./introducer-record";
import type { Acquaintance, TieRank } from "./known";
import { WordUsers } from "./word-users";

/**
 * Who knows whom, as notes say it or let one guess. It follows the index note by note, and keeps of each
 * only the words that it says; what links mean is read off the index when somebody asks, so that nothing has
 * to be made anew when other notes come, go or change. What it gives is good until the next change.
 */
export class IntroGraph {
	readonly #index: VaultIndex;
	readonly #watch: PeopleWatch;
	readonly #hubs = new HubDirectory();
	readonly #conversations: ConversationNames;
	/** By the words of `knows`, `introduced_by` and `referred_by`. */
	readonly #saying = new WordUsers<ContactEntry>();
	/** By the words of `introduced_by` alone. */
	readonly #introduced = new WordUsers<ContactEntry>();
	readonly #acquaintances: Acquaintances;
	readonly #introducers: IntroducerRecord;
	/** Whom notes with long lists speak of, since the last change. */
	readonly #long = new Map<ContactEntry, ReadonlySet<Entry | undefined>>();
	#revision: number;

	constructor(index: VaultIndex) {
		this.#index = index;
		this.#revision = index.revision;
		this.#watch = new PeopleWatch(index);
		this.#conversations = new ConversationNames(index);
		this.#introducers = new IntroducerRecord(index);
		this.#acquaintances = new Acquaintances(index, this.#conversations.heldWith);
		for (const entry of index.people) this.#add(entry);
	}

	/** The person of a note; undefined for a copy, and for any other note. */
	find(path: string): ContactEntry | undefined {
		return this.#personOf(this.#index.get(path));
	}

	/** Every person has a place in the index below this. */
	get places(): number {
		return this.#index.contacts.length;
	}

	/** How I know the person, by their note or by a conversation that was held; undefined for somebody I do not know. */
	acquaintance(person: ContactEntry): Acquaintance | undefined {
		this.#follow();
		return this.#acquaintances.of(person);
	}

	/** How our tie ranks among all; undefined for somebody I do not know. */
	tie(person: ContactEntry): TieRank | undefined {
		this.#follow();
		return this.#acquaintances.tie(person);
	}

	/** Whether I know the person: by their note, or by a conversation that was held. */
	isKnown(person: ContactEntry): boolean {
		this.#follow();
		return this.#acquaintances.isKnown(person);
	}

	/** The companies, events and schools of a person, in the order of their note. */
	hubsOf(person: ContactEntry): readonly Hub[] {
		this.#follow();
		return this.#hubs.of(person);
	}

	/** Everybody who knows the person by what notes say, from either end; in no order, and perhaps more than once. */
	saidOf(person: ContactEntry): readonly ContactEntry[] {
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
		for (const path of this.#conversations.around(person)) add(this.#index.get(path));
		return found;
	}

	/** What I have asked of people until a day. */
	loadsOn(today: CalendarDate): IntroducerLoads {
		this.#follow();
		return this.#introducers.on(today);
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

	/** Why two people know each other: the plainest saying; else the first of the common hubs that the first one's note names. */
	reason(from: ContactEntry, to: ContactEntry): StepReason | undefined {
		const edge = this.#saidBetween(from, to);
		if (edge) return { kind: "said", edge };
		const others = this.hubsOf(to);
		const hub = this.hubsOf(from).find((one) => others.includes(one));
		return hub && { kind: "likely", hub };
	}

	#saidBetween(from: ContactEntry, to: ContactEntry): Edge | undefined {
		const edge = (kind: SaidKind, refs: SayingProperty): Edge | undefined =>
			leadsTo(from[refs], to)
				? { kind, from, to }
				: leadsTo(to[refs], from)
					? { kind, from: to, to: from }
					: undefined;
		const named = (one: ContactEntry, other: ContactEntry): Edge | undefined =>
			this.#conversations.isNamedBy(one, other)
				? { kind: "named", from: one, to: other }
				: undefined;
		return (
			edge("knows", "knows") ??
			edge("introduced-by", "introducedBy") ??
			edge("referred-by", "referredBy") ??
			named(from, to) ??
			named(to, from)
		);
	}

	#follow(): void {
		const { revision } = this.#index;
		if (this.#revision === revision) return;
		this.#revision = revision;
		this.#hubs.forget();
		this.#long.clear();
		const changes = this.#watch.look();
		const turned = this.#acquaintances.follow(changes, this.#conversations.heldWith);
		// All the old before all the new: two notes may have changed places.
		for (const { before } of changes) if (before) this.#remove(before);
		for (const { after } of changes) if (after) this.#add(after);
		for (const person of turned) {
			this.#hubs.remove(person);
			this.#hubs.add(person, this.#acquaintances.isKnown(person));
		}
	}

	#add(entry: ContactEntry): void {
		const { knows, introducedBy, referredBy } = entry;
		for (const word of wordsOf(knows, introducedBy, referredBy)) this.#saying.add(word, entry);
		for (const word of wordsOf(introducedBy)) this.#introduced.add(word, entry);
		this.#hubs.add(entry, this.#acquaintances.isKnown(entry));
		this.#introducers.add(entry);
	}

	#remove(entry: ContactEntry): void {
		const { knows, introducedBy, referredBy } = entry;
		for (const word of wordsOf(knows, introducedBy, referredBy)) this.#saying.remove(word, entry);
		for (const word of wordsOf(introducedBy)) this.#introduced.remove(word, entry);
		this.#hubs.remove(entry);
		this.#introducers.remove(entry);
	}

	/** A copy is nobody. */
	#personOf(entry: Entry | undefined): ContactEntry | undefined {
		return entry?.kind === "contact" && !this.#index.copies.has(entry) ? entry : undefined;
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
function wordsOf(...lists: readonly (readonly Ref[])[]): Iterable<string> {
	if (lists.every(({ length }) => length === 0)) return NOTHING;
	return new Set(lists.flatMap((refs) => refs.map((ref) => foldText(wordOfRef(ref)))));
}

const NOTHING: readonly string[] = [];
