import { ContactChanges } from "../index/contact-changes";
import type { ContactEntry, Entry, InterviewEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import {
	type Board,
	type BoardStage,
	type Card,
	compareCards,
	compareNames,
	knownStageStatus,
	makeBoard,
	makeCard,
} from "./board";
import { type InterviewsByPerson, interviewsByPerson } from "./interviews-by-person";
import { replaceSorted } from "./replace-sorted";

/** The pipeline of an index, kept up to date by the notes that have changed and those that hang on them alone. */
export class FollowedBoard {
	readonly index: VaultIndex;
	readonly #contacts: ContactChanges;
	readonly #cards = new Map<ContactEntry, Card>();
	#board: Board;
	#interviews: ReadonlySet<InterviewEntry>;
	#revision: number;
	#surroundings: number;

	constructor(index: VaultIndex) {
		this.index = index;
		this.#contacts = new ContactChanges(index);
		this.#board = makeBoard(index);
		for (const { cards } of this.#board.stages)
			for (const card of cards) this.#cards.set(card.entry, card);
		this.#interviews = new Set(index.interviews);
		this.#revision = index.revision;
		this.#surroundings = index.surroundings;
	}

	/** As it was when it was last refreshed. */
	get board(): Board {
		return this.#board;
	}

	/** Takes in what has changed; says which people and conversations have, as they were and as they are. */
	refresh(): ReadonlySet<Entry> {
		const touched = new Set<Entry>();
		if (this.#revision === this.index.revision) return touched;
		this.#revision = this.index.revision;
		for (const { before, after } of this.#contacts.refresh()) {
			if (before) touched.add(before);
			if (after) touched.add(after);
		}
		const interviews = this.#refreshInterviews(touched);
		const people = [...touched].filter((entry) => entry.kind === "contact");
		if (touched.size > 0) this.#board = this.#move(people, interviews);
		return touched;
	}

	/** The conversations by person; adds to `touched` those that are not what they were, and their people. */
	#refreshInterviews(touched: Set<Entry>): InterviewsByPerson {
		const { interviews: before } = this.#board;
		const isSame = this.#surroundings === this.index.surroundings;
		const concerns = (entry: Entry): boolean => entry.kind === "contact" && before.has(entry);
		if (isSame && ![...touched].some(concerns)) return before;
		this.#surroundings = this.index.surroundings;
		const after = interviewsByPerson(this.index);
		for (const person of new Set([...before.keys(), ...after.keys()])) {
			const [old, now] = [before.get(person) ?? [], after.get(person) ?? []];
			if (old.length === now.length && old.every((one, at) => one === now[at])) continue;
			for (const entry of [person, ...old, ...now]) touched.add(entry);
		}
		const all = new Set(this.index.interviews);
		for (const interview of all) if (!this.#interviews.has(interview)) touched.add(interview);
		for (const interview of this.#interviews) if (!all.has(interview)) touched.add(interview);
		this.#interviews = all;
		return after;
	}

	/** The board after the cards of some people have gone, come or changed; stages without one of them stay the same object. */
	#move(people: readonly ContactEntry[], interviews: InterviewsByPerson): Board {
		const gone = new Set<Card>();
		const fresh: Card[] = [];
		for (const entry of people) {
			const old = this.#cards.get(entry);
			const now = this.#cardOf(entry, interviews);
			if (old === now) continue;
			if (old) gone.add(old);
			if (now) fresh.push(now);
			if (now) this.#cards.set(entry, now);
			else this.#cards.delete(entry);
		}
		const stages = this.#board.stages.map((column): BoardStage => {
			const isIn = ({ stageStatus }: Card): boolean => stageStatus.stage === column.stage;
			const out = new Set([...gone].filter(isIn));
			const into = fresh.filter(isIn);
			if (out.size === 0 && into.length === 0) return column;
			return { ...column, cards: replaceSorted(column.cards, out, into, compareCards) };
		});
		const unrecognised = replaceSorted(
			this.#board.unrecognised,
			new Set(people),
			people.filter((entry) => this.#isInPipeline(entry) && this.#statusOf(entry) === undefined),
			compareNames,
		);
		return { stages, unrecognised, interviews };
	}

	#cardOf(entry: ContactEntry, interviews: InterviewsByPerson): Card | undefined {
		const status = this.#isInPipeline(entry) ? this.#statusOf(entry) : undefined;
		return status && makeCard(entry, status, interviews, this.index.settings.pipeline);
	}

	#isInPipeline(entry: ContactEntry): boolean {
		const { index } = this;
		const isNow = index.get(entry.path) === entry && !index.copies.has(entry);
		return isNow && entry.note.status !== undefined;
	}

	#statusOf(entry: ContactEntry): ReturnType<typeof knownStageStatus> {
		return knownStageStatus(entry, this.index.settings.pipeline);
	}
}
