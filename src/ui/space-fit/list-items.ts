import type { FitGroup } from "../../core/fit/arrange-people";
import type { PersonFit } from "../../core/fit/fit";
import { DIMENSIONS } from "../../core/terms/dimension";

/** One line of the list: a heading, a person, or the reasons of the person above. */
export type ListItem =
	| {
			readonly kind: "group";
			readonly key: string;
			readonly group: FitGroup;
			readonly isFolded: boolean;
	  }
	| {
			readonly kind: "person";
			readonly key: string;
			readonly person: PersonFit;
			readonly isOpen: boolean;
	  }
	| { readonly kind: "reasons"; readonly key: string; readonly person: PersonFit };

/** What of the list is shown and what is folded away. */
export interface ListState {
	/** Groups that are folded against, or opened against, what they are without a word: see `isFolded`. */
	readonly toggled: ReadonlySet<string>;
	/** Paths of people whose reasons are shown. */
	readonly explained: ReadonlySet<string>;
}

/** Met and closed people are folded until somebody opens them, all others open until somebody folds them. */
export function isFolded(group: FitGroup, toggled: ReadonlySet<string>): boolean {
	return (group.progress !== "open") !== toggled.has(group.id);
}

/** The lines of the list. A list of people without groups, met or closed ones has no heading. */
export function listItems(groups: readonly FitGroup[], state: ListState): ListItem[] {
	const items: ListItem[] = [];
	for (const group of groups) {
		const hasHeading = group.id !== "open";
		const folded = hasHeading && isFolded(group, state.toggled);
		if (hasHeading)
			items.push({ kind: "group", key: `group ${group.id}`, group, isFolded: folded });
		if (folded) continue;
		for (const person of group.people) {
			const { path } = person.entry;
			const isOpen = state.explained.has(path);
			items.push({ kind: "person", key: `${group.id} ${path}`, person, isOpen });
			if (isOpen) items.push({ kind: "reasons", key: `${group.id} ${path} reasons`, person });
		}
	}
	return items;
}

const GROUP_HEIGHT = 36;
const REASON_HEIGHT = 22;
const REASON_MARGIN = 12;

/** Height of a line in pixels; the style sheet sets the same. */
export function heightOf(item: ListItem, isNarrow: boolean): number {
	if (item.kind === "group") return GROUP_HEIGHT;
	if (item.kind === "person") return isNarrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
	return DIMENSIONS.length * REASON_HEIGHT * (isNarrow ? 2 : 1) + REASON_MARGIN;
}

const ROW_HEIGHT = 48;
const NARROW_ROW_HEIGHT = 68;
