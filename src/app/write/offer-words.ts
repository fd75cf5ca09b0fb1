import type { TermOffers } from "../../core/fit/term-offers";
import type { Entry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText } from "../../core/text/link";
import { CATEGORIES } from "../../core/vocabulary/category";
import type { Dimension } from "../../core/vocabulary/dimension";
import { GOALS } from "../../core/vocabulary/goal";
import type { PropertyId } from "../../core/vocabulary/property";

/** What is offered for a property of a new note. */
export interface OfferedWords {
	/** The likeliest first. */
	readonly words: readonly string[];
	/** Whether they are shown before anything is typed. */
	readonly isShown: boolean;
}

/** The dimension whose terms a property of a note holds. */
export const DIMENSION_OF: Readonly<Partial<Record<PropertyId, Dimension>>> = {
	...{ industry: "industry", industries: "industry" },
	...{ profession: "profession", professions: "profession" },
	...{ geography: "geography", geographies: "geography", place: "geography" },
};

const EVENT_KINDS = ["user-group", "meetup", "association", "professional-meeting", "conference"];

/** What somebody who looks in earnest does in a week. */
const WEEK_WORDS = ["asks = 5", "conversations = 3", "thanks = 3", "names = 6"];

/** The words that the vault and the method have for a property; undefined where nothing can be offered. */
export function offerWords(
	index: VaultIndex,
	terms: TermOffers,
	property: PropertyId,
): OfferedWords | undefined {
	const dimension = DIMENSION_OF[property];
	if (dimension) return { words: terms.terms(dimension), isShown: true };
	switch (property) {
		case "goal":
			return { words: GOALS, isShown: true };
		case "category":
		case "categories":
			return { words: CATEGORIES, isShown: true };
		case "per_week":
			return { words: WEEK_WORDS, isShown: true };
		case "kind":
			return { words: EVENT_KINDS, isShown: true };
		case "company":
			return { words: namesOf(index, "company"), isShown: false };
		case "referred_by":
			return { words: namesOf(index, "contact"), isShown: false };
		case "parent":
			return { words: namesOf(index, "term"), isShown: false };
		default:
			return undefined;
	}
}

/** The names of the notes of a kind, and of companies those that people name without one. */
export function namesOf(
	index: VaultIndex,
	kind: "company" | "contact" | "term",
): readonly string[] {
	const named = (entry: Entry): readonly string[] =>
		entry.kind === kind
			? [entry.note.name]
			: kind === "company" && entry.kind === "contact"
				? entry.note.company.map(displayText)
				: [];
	return [...new Set([...index.entries].flatMap(named))].sort();
}
