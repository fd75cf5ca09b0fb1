import { type CalendarDate, dayOf } from "../dates/calendar-date";
import type { ContactEntry, SpaceEntry, Term } from "../index/entry";
import { ContactChanges, type ContactChange } from "../index/contact-changes";
import type { VaultIndex } from "../index/vault-index";
import { Reachability } from "../network/reachability";
import { type Progress, progressOf } from "../vocabulary/stage";
import { DIMENSIONS, type Dimension } from "../vocabulary/dimension";
import { CatchCounts } from "./catch-counts";
import { CategoryCounts, type CategoryCoverage, categoryRanks } from "./coverage";
import { type DimensionFit, SpaceJudge } from "./dimension-fit";
import { LikelyCategories } from "./likely-categories";
import { type FitLists, makeLists, replaceInLists } from "./fit-lists";
import { isSameOrder, orderOf, type Ranks } from "./rank-people";
import type { CategoryProposal } from "../likely/propose-category";
import { keepList } from "../text/keep-list";

/** How one person fits a space. */
export interface PersonFit {
	readonly entry: ContactEntry;
	/** Dimensions that match, 0 to 3. */
	readonly matches: number;
	/** Dimensions that are likely, beside those. */
	readonly likely: number;
	/** The categories that are likely of somebody who has none. */
	readonly likelyCategories: readonly CategoryProposal[];
	readonly industry: DimensionFit;
	readonly profession: DimensionFit;
	readonly geography: DimensionFit;
	readonly progress: Progress;
	/** Whether I know the person, or people I know can lead me to them, by what notes say. */
	readonly isReachable: boolean;
	readonly lastContact: CalendarDate | undefined;
}

/** How many people one term of the space catches; `share` is of all people, 0 to 1. */
export interface TermNarrowness {
	readonly dimension: Dimension;
	readonly term: Term;
	readonly people: number;
	readonly share: number;
}

/** A space held against everybody, in the one order (design: fit). */
export interface Fit extends FitLists<PersonFit> {
	/** Undefined where the vault has no space yet: then nobody matches, and the rest of the order holds. */
	readonly space: SpaceEntry | undefined;
	readonly narrowness: readonly TermNarrowness[];
	readonly coverage: readonly CategoryCoverage[];
	/** The categories that people have besides those of the coverage, sorted. */
	readonly otherCategories: readonly string[];
}

/**
 * Ranks everybody by their fit with a space: more of matches and likely ones together; more matches; the narrower
 * matched term; the user's category order, stated ones before likely ones; reachable by stated paths; longest since the last contact, never first; name.
 */
export function fitPeople(index: VaultIndex, space: SpaceEntry | undefined): Fit {
	return new RunningFit(index, space).fit;
}

/** A term that catches more than half of all people narrows nothing. */
export function isTooWide(term: TermNarrowness): boolean {
	return term.share > 0.5;
}

/** A person with their position in the order, the name aside. */
interface Row extends PersonFit {
	order: number;
}

/** People who are no longer what they were, and what they are now. */
interface Replaced {
	readonly removed: Row[];
	readonly added: Row[];
}

/** The fit of one space that follows its index: when people's own notes have changed, only they are judged again. */
export class RunningFit {
	readonly #index: VaultIndex;
	readonly #space: SpaceEntry | undefined;
	readonly #surroundings: number;
	readonly #changes: ContactChanges;
	readonly #judge: SpaceJudge;
	readonly #likely: LikelyCategories;
	readonly #lastInterviews: ReadonlyMap<string, CalendarDate>;
	/** By people's slots in the index. */
	readonly #rows: (Row | undefined)[] = [];
	readonly #caught: CatchCounts;
	readonly #categories = new CategoryCounts();
	#reachability: Reachability;
	#ranks: Ranks;
	#lists: FitLists<Row>;
	#fit: Fit;
	#revision: number;

	constructor(index: VaultIndex, space: SpaceEntry | undefined) {
		this.#index = index;
		this.#space = space;
		this.#revision = index.revision;
		this.#surroundings = index.surroundings;
		this.#changes = new ContactChanges(index);
		this.#judge = new SpaceJudge(index, space);
		this.#likely = new LikelyCategories(index.settings);
		this.#lastInterviews = findLastInterviews(index);
		this.#reachability = new Reachability(index);
		this.#caught = new CatchCounts(this.#judge);
		const rows = index.people.map((entry) => this.#add(entry));
		this.#ranks = this.#rank();
		this.#lists = this.#list(rows);
		this.#fit = this.#sum(undefined);
	}

	/** The fit as it was when the index was last followed. */
	get fit(): Fit {
		return this.#fit;
	}

	/** How a person fits; undefined where nobody's note is at the path. */
	find(path: string): PersonFit | undefined {
		const entry = this.#index.get(path);
		return entry?.kind === "contact" ? this.of(entry) : undefined;
	}

	/** How somebody fits; undefined where their note is another one now, or nobody's. */
	of(entry: ContactEntry): PersonFit | undefined {
		const row = this.#rows[entry.slot];
		return row?.entry === entry ? row : undefined;
	}

	/** Takes in what has changed; false where more than people's own notes has: then a new fit is to be made. */
	follow(): boolean {
		if (this.#index.surroundings !== this.#surroundings) return false;
		if (this.#index.revision === this.#revision) return true;
		this.#revision = this.#index.revision;
		const changes = this.#changes.refresh();
		if (changes.length === 0) return true;
		const replaced: Replaced = { removed: [], added: [] };
		this.#followReachability(changes, replaced);
		this.#replace(changes, replaced);
		this.#reorder(replaced);
		this.#fit = this.#sum(this.#fit);
		return true;
	}

	/** Replaces those whose own notes are as before, and who are reachable now or no longer. */
	#followReachability(changes: readonly ContactChange[], { removed, added }: Replaced): void {
		const reachability = this.#reachability.follow(changes) ?? new Reachability(this.#index);
		const changed = new Set(changes.map(({ slot }) => slot));
		for (const slot of this.#reachability.compare(reachability)) {
			const row = this.#rows[slot];
			if (!row || changed.has(slot)) continue;
			const now = { ...row, isReachable: !row.isReachable };
			this.#rows[slot] = now;
			removed.push(row);
			added.push(now);
		}
		this.#reachability = reachability;
	}

	#replace(changes: readonly ContactChange[], { removed, added }: Replaced): void {
		for (const { slot } of changes) {
			const row = this.#rows[slot];
			if (!row) continue;
			this.#count(row, -1);
			this.#rows[slot] = undefined;
			removed.push(row);
		}
		for (const { after } of changes) if (after) added.push(this.#add(after));
	}

	#add(entry: ContactEntry): Row {
		const row = this.#judgePerson(entry);
		this.#count(row, 1);
		this.#rows[entry.slot] = row;
		return row;
	}

	#count(row: Row, by: 1 | -1): void {
		this.#caught.count(row, by);
		this.#categories.count(row, by);
	}

	#judgePerson(entry: ContactEntry): Row {
		const industry = this.#judge.judge(entry, "industry");
		const profession = this.#judge.judge(entry, "profession");
		const geography = this.#judge.judge(entry, "geography");
		const matches =
			Number(industry.result === "match") +
			Number(profession.result === "match") +
			Number(geography.result === "match");
		const likely = Number(profession.result === "likely");
		const lastHeld =
			this.#lastInterviews.size > 0 ? this.#lastInterviews.get(entry.path) : undefined;
		const { lastTouch, stage } = entry.note;
		return {
			entry,
			matches,
			likely,
			likelyCategories: this.#likely.of(entry, industry, profession),
			industry,
			profession,
			geography,
			progress: progressOf(stage),
			isReachable: this.#reachability.isReachable(entry),
			lastContact:
				lastHeld !== undefined && (lastTouch === undefined || lastHeld > lastTouch)
					? lastHeld
					: lastTouch,
			order: 0,
		};
	}

	/** Only where the ranks are others now does everybody's position change. */
	#reorder({ removed, added }: Replaced): void {
		const ranks = this.#rank();
		const isSame = isSameOrder(ranks, this.#ranks);
		this.#ranks = ranks;
		if (isSame) {
			for (const row of added) row.order = orderOf(row, ranks);
			this.#lists = replaceInLists(this.#lists, removed, added);
		} else this.#lists = this.#list(this.#rows.filter((row) => row !== undefined));
	}

	#list(rows: readonly Row[]): FitLists<Row> {
		for (const row of rows) row.order = orderOf(row, this.#ranks);
		return makeLists(rows);
	}

	#rank(): Ranks {
		const goals = this.#space?.note.categories ?? [];
		return {
			terms: this.#caught.rank(),
			categories: categoryRanks(this.#categories.cover(goals), goals),
			last: 3 * goals.length,
		};
	}

	/** Lists that say the same as before stay the same objects: whoever draws them need not redraw. */
	#sum(before: Fit | undefined): Fit {
		const coverage = this.#categories.cover(this.#space?.note.categories ?? []);
		return {
			space: this.#space,
			...this.#lists,
			narrowness: keepList(before?.narrowness, this.#listNarrowness()),
			coverage: keepList(before?.coverage, coverage),
			otherCategories: keepList(before?.otherCategories, this.#categories.others(coverage)),
		};
	}

	#listNarrowness(): TermNarrowness[] {
		const everybody = this.#lists.people.length;
		return DIMENSIONS.flatMap((dimension) =>
			this.#judge.goals(dimension).map((term, goalIndex) => {
				const people = this.#caught.get(dimension, goalIndex);
				return { dimension, term, people, share: everybody === 0 ? 0 : people / everybody };
			}),
		);
	}
}

/** The day of the latest held interview with each person, by the path of their note. */
function findLastInterviews(index: VaultIndex): ReadonlyMap<string, CalendarDate> {
	const latest = new Map<string, CalendarDate>();
	for (const { note, contact } of index.interviews) {
		if (note.held !== "held" || note.starts === undefined) continue;
		const day = dayOf(note.starts);
		for (const { target } of contact) {
			if (target?.kind === "contact" && day > (latest.get(target.path) ?? ""))
				latest.set(target.path, day);
		}
	}
	return latest;
}
