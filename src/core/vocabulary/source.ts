/** Everything about a source, where people come from. */
export interface SourceDefinition {
	readonly label: string;
	/** How I knew somebody of it before all introductions, after their name. */
	readonly knownAs?: string;
}

/** Where people come from; users write words of their own too. */
export const SOURCE_TABLE: Readonly<Record<string, SourceDefinition>> = {
	"past-colleague": { label: "Past colleague", knownAs: "is a past colleague of yours" },
	classmate: { label: "Classmate", knownAs: "was a classmate of yours" },
	professor: { label: "Professor", knownAs: "was a professor of yours" },
	database: { label: "Database" },
	alumni: { label: "Alumni" },
	linkedin: { label: "LinkedIn" },
	"target-company": { label: "Target company" },
	social: { label: "Social" },
	event: { label: "Event" },
	referral: { label: "Referral" },
};
