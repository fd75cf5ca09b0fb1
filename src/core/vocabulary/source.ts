/** Everything about a source, where people come from. */
export interface SourceDefinition {
	readonly label: string;
	/** How I knew somebody of it before all introductions, after their name. */
	readonly knownAs?: string;
	/** How to look for people there, as a sentence, and its place among such sources, the most fruitful first; undefined: people come from there by themselves. */
	readonly toTry: { readonly place: number; readonly how: string } | undefined;
}

/** Where people come from; users write words of their own too. */
export const SOURCE_TABLE: Readonly<Record<string, SourceDefinition>> = {
	"past-colleague": {
		label: "Past colleague",
		knownAs: "is a past colleague of yours",
		toTry: {
			place: 2,
			how: "Go through the teams you worked in, and add those who have moved on.",
		},
	},
	classmate: {
		label: "Classmate",
		knownAs: "was a classmate of yours",
		toTry: { place: 4, how: "Look up what has become of those you studied with." },
	},
	professor: {
		label: "Professor",
		knownAs: "was a professor of yours",
		toTry: {
			place: 3,
			how: "Write to a professor who taught your field, and ask who works in it now.",
		},
	},
	database: {
		label: "Database",
		toTry: {
			place: 7,
			how: "Ask your library or your outplacement service for its database of companies and their people.",
		},
	},
	alumni: {
		label: "Alumni",
		toTry: {
			place: 1,
			how: "Search the alumni directory of your school for people in your space.",
		},
	},
	linkedin: { label: "LinkedIn", toTry: undefined },
	"target-company": {
		label: "Target company",
		toTry: {
			place: 6,
			how: "List the people of your field at your target companies, by name and title.",
		},
	},
	social: { label: "Social", toTry: undefined },
	event: {
		label: "Event",
		toTry: {
			place: 5,
			how: "Find a meetup or an association of your field, and see who goes there.",
		},
	},
	referral: { label: "Referral", toTry: undefined },
};
