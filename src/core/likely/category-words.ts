import type { Category } from "../vocabulary/category";

/** For each category the words of a title that propose it; the user's own categories may have rows, too. */
export type CategoryWords = Readonly<Record<string, readonly string[]>>;

/**
 * The words that propose categories unless something else is set. Those of connectors and experts suffice by
 * themselves; those of employers count at a target company or in an industry of the space, those of direct reports
 * with a profession of the space. A word stands for its family: `recruiting` for recruiters and Personalberater,
 * `community management` for a head of community. Peers have none: they are told by profession and rank.
 */
export const DEFAULT_CATEGORY_WORDS: Readonly<Record<Category, readonly string[]>> = {
	"power-connector": [
		"recruiting",
		"community management",
		"community builder",
		"partnerships",
		"partner management",
		"alumni relations",
		"membership management",
		"ecosystem",
		"event organizer",
		"Veranstalter",
	],
	"industry-expert": [
		"author",
		"Autor",
		"speaker",
		"professor",
		"lecturer",
		"Dozent",
		"industry analyst",
		"research analyst",
		"editor",
		"journalist",
		"columnist",
		"podcaster",
	],
	"employer-or-customer": [
		"chief",
		"CEO",
		"COO",
		"CTO",
		"CIO",
		"CPO",
		"CFO",
		"CMO",
		"CHRO",
		"president",
		"VP",
		"head",
		"director",
		"managing director",
		"general manager",
		"owner",
		"founder",
		"Leiter",
		"Bereichsleiter",
		"Geschäftsführer",
		"Vorstand",
	],
	peer: [],
	"direct-report": ["junior", "associate", "assistant", "analyst", "trainee", "intern", "student"],
};
