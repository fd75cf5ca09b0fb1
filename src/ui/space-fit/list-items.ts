import type { FitGroup } from "../../core/fit/arrange-people";
import type { PersonFit } from "../../core/fit/fit";
import { DIMENSIONS } from "../../core/vocabulary/dimension";
import { itemAt } from "../shared/window-of";

/** One line of the list: a heading, a person, or the reasons of the person above. */
export type ListItem =
	| {
			readonly kind: "group";
			readonly group: FitGroup;
			readonly isFolded: boolean;
	  }
	| {
			readonly kind: "person";
			readonly group: FitGroup;
			readonly person: PersonFit;
			readonly isOpen: boolean;
	  }
	| { readonly kind: "reasons"; readonly group: FitGroup; readonly person: PersonFit };

/** What of the list is shown and what is folded away. */
export interface ListState {
	/** Groups that are folded against, or opened against, what they are without a word: see `isFolded`. */
	readonly toggled: ReadonlySet<string>;
	/** People whose reasons are shown. */
	readonly explained: readonly PersonFit[];
}

/** A group's lines. */
interface Section {
	readonly group: FitGroup;
	/** Among all lines. */
	readonly first: number;
	/** 1 where there is one. */
	readonly headings: number;
	readonly isFolded: boolean;
	/** Places in the group of those whose reasons are shown, ascending. */
	readonly explained: readonly number[];
	readonly count: number;
}

/** Met and closed people are folded until somebody opens them, all others open until somebody folds them. */
export function isFolded(group: FitGroup, toggled: ReadonlySet<string>): boolean {
	return (group.progress !== "open") !== toggled.has(group.id);
}

/**
 * The lines of the list. Each is made when it is asked for: of tens of thousands of people only those
 * in view are. A list of people without groups, met or closed ones has no heading.
 */
export class ListItems {
	readonly #sections: readonly Section[];
	/** The first line of each section. */
	readonly #firsts: Float64Array;
	readonly count: number;

	constructor(groups: readonly FitGroup[], state: ListState) {
		let count = 0;
		this.#sections = groups.map((group) => {
			const section = makeSection(group, count, state);
			count += section.count;
			return section;
		});
		this.#firsts = Float64Array.from([...this.#sections.map(({ first }) => first), count]);
		this.count = count;
	}

	at(line: number): ListItem | undefined {
		const section = this.#sections[itemAt(this.#firsts, line)];
		if (!section || line < 0 || line >= this.count) return undefined;
		const { group, explained } = section;
		let place = line - section.first - section.headings;
		if (place < 0) return { kind: "group", group, isFolded: section.isFolded };
		for (const open of explained) {
			const person = group.people[open];
			if (place === open + 1 && person) return { kind: "reasons", group, person };
			if (place > open) place -= 1;
		}
		const person = group.people[place];
		return person && { kind: "person", group, person, isOpen: explained.includes(place) };
	}

	/** The line with a heading, a person or their reasons; -1 where it is not shown. */
	find(kind: ListItem["kind"], groupId: string, person: PersonFit | undefined): number {
		const section = this.#sections.find(({ group }) => group.id === groupId);
		if (!section) return -1;
		const { group, first, headings, explained } = section;
		if (kind === "group") return headings === 1 ? first : -1;
		const place = person && !section.isFolded ? group.people.indexOf(person) : -1;
		if (place < 0 || (kind === "reasons" && !explained.includes(place))) return -1;
		const above = explained.filter((open) => open < place).length;
		return first + headings + place + above + (kind === "reasons" ? 1 : 0);
	}

	/** The first line with a person's reasons; -1 where they are not shown. */
	findReasons(person: PersonFit | undefined): number {
		const lines = this.#sections.map(({ group }) => this.find("reasons", group.id, person));
		return lines.find((line) => line >= 0) ?? -1;
	}

	/** Where the lines lie, one below the other, in pixels; the last number is the list's height. */
	placesOf(isNarrow: boolean): Float64Array {
		const places = new Float64Array(this.count + 1);
		const row = heightOf("person", isNarrow);
		let top = 0;
		for (const { first, headings, count, explained } of this.#sections) {
			const others = new Map<number, number>();
			if (headings === 1) others.set(0, heightOf("group", isNarrow));
			explained.forEach((place, above) =>
				others.set(headings + place + above + 1, heightOf("reasons", isNarrow)),
			);
			for (let line = 0; line < count; line++) {
				top += others.size > 0 ? (others.get(line) ?? row) : row;
				places[first + line + 1] = top;
			}
		}
		return places;
	}
}

function makeSection(group: FitGroup, first: number, { toggled, explained }: ListState): Section {
	const hasHeading = group.id !== "open";
	const isHidden = hasHeading && isFolded(group, toggled);
	const places = isHidden ? [] : explained.map((person) => group.people.indexOf(person));
	const open = places.filter((place) => place >= 0).sort((a, b) => a - b);
	const headings = hasHeading ? 1 : 0;
	return {
		group,
		first,
		headings,
		isFolded: isHidden,
		explained: open,
		count: headings + (isHidden ? 0 : group.people.length + open.length),
	};
}

const GROUP_HEIGHT = 36;
const REASON_HEIGHT = 22;
const REASON_MARGIN = 12;

/** Height of a line in pixels; the style sheet sets the same. */
export function heightOf(kind: ListItem["kind"], isNarrow: boolean): number {
	if (kind === "group") return GROUP_HEIGHT;
	if (kind === "person") return isNarrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
	return DIMENSIONS.length * REASON_HEIGHT * (isNarrow ? 2 : 1) + REASON_MARGIN;
}

const ROW_HEIGHT = 48;
const NARROW_ROW_HEIGHT = 68;
