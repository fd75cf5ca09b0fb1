import type { FitGroup } from "../../core/fit/arrange-people";
import type { PersonFit } from "../../core/fit/fit";

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

/** Met and closed people are folded until somebody opens them, all others open until somebody folds them. */
export function isFolded(group: FitGroup, toggled: ReadonlySet<string>): boolean {
	return (group.progress !== "open") !== toggled.has(group.id);
}

/**
 * The lines of the list. `toggled`: groups that are folded against, or opened against, what they are without
 * a word; `explained`: paths of people whose reasons are shown. A list of people without groups, met or
 * closed ones has no heading.
 */
export function listItems(
	groups: readonly FitGroup[],
	toggled: ReadonlySet<string>,
	explained: ReadonlySet<string>,
): readonly ListItem[] {
	const items: ListItem[] = [];
	for (const group of groups) {
		const hasHeading = group.id !== "open";
		const isHidden = hasHeading && isFolded(group, toggled);
		if (hasHeading) items.push({ kind: "group", group, isFolded: isHidden });
		if (isHidden) continue;
		for (const person of group.people) {
			// Nobody's path is looked up where no reasons are shown: that takes longer than all the rest.
			const isOpen = explained.size > 0 && explained.has(person.entry.path);
			items.push({ kind: "person", group, person, isOpen });
			if (isOpen) items.push({ kind: "reasons", group, person });
		}
	}
	return items;
}

const GROUP_HEIGHT = 36;
const ROW_HEIGHT = 48;
const NARROW_ROW_HEIGHT = 68;
/** A line for each reason. */
const REASONS_HEIGHT = 78;
/** Two lines for each: there is no more room for its words than on a phone. */
const SLIM_REASONS_HEIGHT = 122;

/** Below this width in pixels most reasons take two lines. */
export const SLIM_WIDTHS: readonly number[] = [480];

/** Height of a line in pixels. `isSlim`: in a view below `SLIM_WIDTHS`. */
export function heightOf(kind: ListItem["kind"], isNarrow: boolean, isSlim: boolean): number {
	if (kind === "group") return GROUP_HEIGHT;
	if (kind === "person") return isNarrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
	return isSlim ? SLIM_REASONS_HEIGHT : REASONS_HEIGHT;
}
