/** Every property of the design by its default name, in its order. */
export const PROPERTY_IDS = [
	"type",
	"name",
	"aliases",
	"tags",
	"industry",
	"profession",
	"geography",
	"category",
	"category_note",
	"company",
	"title",
	"school",
	"email",
	"phone",
	"linkedin",
	"source",
	"met_at",
	"met_role",
	"connected_on",
	"referred_by",
	"knows",
	"closeness",
	"intro_status",
	"intro_since",
	"intro_via",
	"introduced_by",
	"intro_route",
	"last_contact",
	"keep_in_touch",
	"follow_up",
	"target",
	"motivation",
	"kind",
	"date",
	"place",
	"parent",
	"contact",
	"starts",
	"minutes",
	"format",
	"held",
	"goal",
	"thanked",
	"reported",
	"industries",
	"professions",
	"geographies",
	"categories",
	"past_companies",
	"schools",
] as const;

export type PropertyId = (typeof PROPERTY_IDS)[number];

/** The names under which properties are read, where they differ from the default; the first is the one written. */
export type PropertyNames = Readonly<Partial<Record<PropertyId, readonly string[]>>>;

/** Names that are read without any setting: Obsidian's older spellings. */
const BUILT_IN: PropertyNames = { aliases: ["aliases", "alias"], tags: ["tags", "tag"] };

/** The names of one property, the one to write first. */
export function namesOf(property: PropertyId, names: PropertyNames): readonly string[] {
	const set = names[property];
	return set && set.length > 0 ? set : (BUILT_IN[property] ?? [property]);
}
