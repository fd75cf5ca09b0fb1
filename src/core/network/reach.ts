import type { ContactEntry, Entry, InterviewEntry, Ref } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";

/** Steps behind which an introduction is no longer asked for: me → A → B → them. */
const MOST_EDGES = 2;
const OUT_OF_REACH = 255;

/** How far people are from me: 0 for those I know, 1 for whom they know, 2 for whom those know; by what notes say. */
export class Reach {
	readonly #distances: Uint8Array;

	constructor(index: VaultIndex) {
		const distances = new Uint8Array(index.contacts.length).fill(OUT_OF_REACH);
		this.#distances = distances;
		const interviews = [...index.interviews];
		const heldWith = new Set(
			interviews
				.filter((entry) => entry.note.held === "held")
				.flatMap((entry) => targets(entry.contact)),
		);
		for (const entry of index.people) {
			if (isKnown(entry) || (heldWith.size > 0 && heldWith.has(entry))) distances[entry.place] = 0;
		}
		this.#spread(saidEdges(index, interviews));
	}

	/** Whether I know the person, or a path of said steps leads to them. */
	isReachable(entry: ContactEntry): boolean {
		return (this.#distances[entry.place] ?? OUT_OF_REACH) <= MOST_EDGES;
	}

	/** `edges` holds places by twos; each is known from either end. */
	#spread(edges: readonly number[]): void {
		for (let distance = 0; distance < MOST_EDGES; distance++) {
			for (let i = 0; i + 1 < edges.length; i += 2) {
				this.#step(edges[i] ?? 0, edges[i + 1] ?? 0, distance);
				this.#step(edges[i + 1] ?? 0, edges[i] ?? 0, distance);
			}
		}
	}

	#step(from: number, to: number, distance: number): void {
		if (this.#distances[from] === distance && (this.#distances[to] ?? 0) > distance + 1) {
			this.#distances[to] = distance + 1;
		}
	}
}

/** Whom I know by their own note (design: who can introduce me). */
function isKnown({ note }: ContactEntry): boolean {
	return (
		note.stage === "met" ||
		(note.closeness ?? 0) >= 1 ||
		note.lastContact !== undefined ||
		note.connectedOn !== undefined ||
		note.source === "past-colleague" ||
		note.source === "classmate" ||
		note.source === "professor" ||
		note.log.some((line) => line.event === "met" || line.event === "talked")
	);
}

/** Who knows whom as notes say it: `knows`, `referred_by`, `introduced_by`, named in an interview's note; places by twos. */
function saidEdges(
	{ contacts, people }: VaultIndex,
	interviews: readonly InterviewEntry[],
): readonly number[] {
	const edges: number[] = [];
	// Copies of a person's note are nobody, and introduce nobody.
	const isPerson = new Uint8Array(contacts.length);
	for (const { place } of people) isPerson[place] = 1;
	for (const entry of people) {
		addEdges(edges, isPerson, entry, entry.knows);
		addEdges(edges, isPerson, entry, entry.referredBy);
		addEdges(edges, isPerson, entry, entry.introducedBy);
	}
	for (const interview of interviews) {
		for (const person of targets(interview.contact)) {
			if (person.kind === "contact" && isPerson[person.place] === 1)
				addEdges(edges, isPerson, person, interview.named);
		}
	}
	return edges;
}

function addEdges(
	edges: number[],
	isPerson: Uint8Array,
	from: ContactEntry,
	refs: readonly Ref[],
): void {
	for (const { target } of refs) {
		if (target?.kind === "contact" && isPerson[target.place] === 1 && target !== from)
			edges.push(from.place, target.place);
	}
}

function targets(refs: readonly Ref[]): Entry[] {
	return refs.flatMap(({ target }) => (target ? [target] : []));
}
