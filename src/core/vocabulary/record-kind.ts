/** The kinds of notes that are read, by what their `type` says. */
export const RECORD_KINDS = [
	"contact",
	"company",
	"event",
	"term",
	"interview",
	"space",
	"opportunity",
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** Those that are made by hand, from a name alone. */
export const NEW_KINDS = ["contact", "company", "event", "term", "space"] as const;

export type NewKind = (typeof NEW_KINDS)[number];

/** What the `type` of the note of a week says: a plan, whose lines are no record of anything. */
export const WEEK_TYPE = "week";
