import type { ContactEntry, InterviewEntry, Ref } from "../index/entry";
import type { ContactChange } from "../index/contact-changes";
import type { VaultIndex } from "../index/vault-index";
import { acquaintanceOf } from "./known";

/** Steps beyond which an introduction is no longer asked for: me → A → B → them. */
const MAX_EDGES = 2;
const UNREACHABLE = 255;

/** Who knows whom as notes say it, and whom I know. People are their slots in the index; each step is two of them, and can be taken from either end. */
interface Graph {
	/** 1 for those I know. */
	readonly known: Uint8Array;
	/** From a person to those that their own note names. */
	readonly steps: readonly number[];
	/** From a person to those that an interview with them names. */
	readonly namings: readonly number[];
	/** From a person to those who referred or introduced me to them, or are asked to. */
	readonly referrers: readonly number[];
	/** Paths of those with whom I have held an interview. */
	readonly heldWith: ReadonlySet<string>;
}

/** How far people are from me: 0 for those I know, 1 for whom they know, 2 for whom those know; by what notes say. */
export class Reachability {
	readonly #index: VaultIndex;
	readonly #graph: Graph;
	readonly #distances: Uint8Array;

	constructor(index: VaultIndex, graph = readGraph(index)) {
		this.#index = index;
		this.#graph = graph;
		this.#distances = graph.known.map((known) => (known === 1 ? 0 : UNREACHABLE));
		for (let i = 1; i < graph.referrers.length; i += 2)
			this.#distances[graph.referrers[i] ?? 0] = 0;
		for (let distance = 0; distance < MAX_EDGES; distance++) {
			this.#spread(graph.steps, distance);
			this.#spread(graph.namings, distance);
		}
	}

	/** Whether I know the person, or a path of stated steps leads to them. */
	isReachable(entry: ContactEntry): boolean {
		return this.#isWithinSteps(entry.slot);
	}

	/** The slots of people who are reachable by only one of this and a later one. */
	compare(later: Reachability): number[] {
		const slots: number[] = [];
		for (let slot = 0; slot < this.#distances.length; slot++)
			if (this.#isWithinSteps(slot) !== later.#isWithinSteps(slot)) slots.push(slot);
		return slots;
	}

	/**
	 * Who is reachable after people's notes have changed, each by itself: the index's surroundings are as they
	 * were. Undefined where somebody has another slot now: then it is rebuilt.
	 */
	follow(changes: readonly ContactChange[]): Reachability | undefined {
		if (changes.every((change) => this.#isWithoutEffect(change))) return this;
		const { namings, heldWith } = this.#graph;
		const known = new Uint8Array(this.#index.contacts.length);
		known.set(this.#graph.known.subarray(0, known.length));
		let { steps, referrers } = this.#graph;
		for (const { slot, before, after } of changes) {
			const isNew = before === undefined && slot >= this.#graph.known.length;
			if (!after || !(isNew || before?.path === after.path)) return undefined;
			known[slot] = Number(isKnownToMe(after, heldWith));
			if (before && hasSameSteps(before, after)) continue;
			const others = { steps: withoutSteps(steps, slot), referrers: withoutSteps(referrers, slot) };
			addPerson(others, this.#index.copies, after);
			({ steps, referrers } = others);
		}
		return new Reachability(this.#index, { known, steps, referrers, namings, heldWith });
	}

	#isWithoutEffect({ slot, before, after }: ContactChange): boolean {
		if (before?.path !== after?.path || !before || !after) return false;
		const { known, heldWith } = this.#graph;
		return hasSameSteps(before, after) && isKnownToMe(after, heldWith) === (known[slot] === 1);
	}

	#isWithinSteps(slot: number): boolean {
		return (this.#distances[slot] ?? UNREACHABLE) <= MAX_EDGES;
	}

	#spread(steps: readonly number[], distance: number): void {
		for (let i = 0; i + 1 < steps.length; i += 2) {
			this.#step(steps[i] ?? 0, steps[i + 1] ?? 0, distance);
			this.#step(steps[i + 1] ?? 0, steps[i] ?? 0, distance);
		}
	}

	#step(from: number, to: number, distance: number): void {
		if (this.#distances[from] === distance && (this.#distances[to] ?? 0) > distance + 1) {
			this.#distances[to] = distance + 1;
		}
	}
}

function readGraph(index: VaultIndex): Graph {
	const interviews = [...index.interviews];
	const heldWith = new Set(
		interviews
			.filter((entry) => entry.note.held === "held")
			.flatMap((entry) => people(index, entry.contact))
			.map((entry) => entry.path),
	);
	const known = new Uint8Array(index.contacts.length);
	const said = { steps: new Array<number>(), referrers: new Array<number>() };
	const { copies, people: everybody } = index;
	for (const entry of everybody) {
		known[entry.slot] = Number(isKnownToMe(entry, heldWith));
		addPerson(said, copies, entry);
	}
	return { known, ...said, namings: findNamings(index, interviews), heldWith };
}

function isKnownToMe({ note, path }: ContactEntry, heldWith: ReadonlySet<string>): boolean {
	return acquaintanceOf(note) !== undefined || heldWith.has(path);
}

/** Adds the people whom a note names: this runs for everybody, most of whom name few. */
function addPerson(
	{ steps, referrers }: { readonly steps: number[]; readonly referrers: number[] },
	copies: VaultIndex["copies"],
	entry: ContactEntry,
): void {
	const { knows, referredBy, introducedBy, introVia } = entry;
	if (knows.length > 0) addRefs(steps, copies, entry, knows);
	for (const refs of [referredBy, introducedBy]) {
		if (refs.length === 0) continue;
		addRefs(steps, copies, entry, refs);
		addRefs(referrers, copies, entry, refs);
	}
	if (introVia.length > 0) addRefs(referrers, copies, entry, introVia);
}

function addRefs(
	steps: number[],
	copies: VaultIndex["copies"],
	from: ContactEntry,
	refs: readonly Ref[],
): void {
	for (const { target } of refs) {
		// Copies of a person's note are nobody, and introduce nobody.
		if (target?.kind === "contact" && target !== from && !copies.has(target))
			steps.push(from.slot, target.slot);
	}
}

function withoutSteps(steps: readonly number[], person: number): number[] {
	const left: number[] = [];
	for (let i = 0; i + 1 < steps.length; i += 2) {
		const from = steps[i] ?? 0;
		if (from !== person) left.push(from, steps[i + 1] ?? 0);
	}
	return left;
}

function findNamings(index: VaultIndex, interviews: readonly InterviewEntry[]): number[] {
	const namings: number[] = [];
	for (const interview of interviews) {
		for (const person of people(index, interview.contact))
			addRefs(namings, index.copies, person, interview.referrals);
	}
	return namings;
}

/** The people whom links and names mean, without those who are copies. */
function people({ copies }: VaultIndex, refs: readonly Ref[]): ContactEntry[] {
	return refs.flatMap(({ target }) =>
		target?.kind === "contact" && !copies.has(target) ? [target] : [],
	);
}

/** Links and names are the same objects where they say the same. */
function hasSameSteps(a: ContactEntry, b: ContactEntry): boolean {
	return (
		isSame(a.knows, b.knows) &&
		isSame(a.referredBy, b.referredBy) &&
		isSame(a.introducedBy, b.introducedBy) &&
		isSame(a.introVia, b.introVia)
	);
}

function isSame(a: readonly Ref[], b: readonly Ref[]): boolean {
	return a === b || (a.length === b.length && a.every((ref, i) => ref === b[i]));
}
