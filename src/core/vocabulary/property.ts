import type { RecordKind } from "./record-kind";

/**
 * What a property holds; each has one type across the vault (design: notes). `words` are separated by commas or
 * semicolons, `places`, `names` and `links` by semicolons only: they may hold commas. A `word` is of a small
 * vocabulary; a `term` is one term or a link to its note.
 */
export type ValueKind =
	| "text"
	| "word"
	| "words"
	| "places"
	| "names"
	| "link"
	| "links"
	| "term"
	| "number"
	| "date"
	| "datetime"
	| "checkbox";

/** Where the panel shows a property of a person, and how it is called there. */
export interface PanelField {
	readonly section: "from" | "people" | "reach";
	/** Its place in that part. */
	readonly order: number;
	readonly label: string;
	/** What a click on a value opens. */
	readonly opens?: "mail" | "phone" | "web";
}

/** Everything about a property. */
export interface PropertyDefinition {
	/** The notes whose record has it; none for what tells the kind of a note. */
	readonly of: readonly RecordKind[];
	readonly kind: ValueKind;
	/** The names that are read without any setting, the one to write first; else its id alone. */
	readonly names?: readonly string[];
	/** The least and the most of a number. */
	readonly range?: readonly [number, number];
	/** The number where a note says none. */
	readonly usual?: number;
	/** What kind of note its links and plain names mean. */
	readonly to?: RecordKind;
	/** Its name in the record, where it is another than its id as one word. */
	readonly field?: string;
	/** Why it is read by code of its own, and not by its kind. */
	readonly readApart?: string;
	readonly panel?: PanelField;
}

/** A hundred years: more is a slip of the pen. */
const MAX_DAYS = 36_500;

/** Every property of the design by its default name, in its order; everything about one is in its row. */
export const PROPERTIES = {
	type: { of: [], kind: "text" },
	name: {
		of: ["contact", "company", "event", "term", "interview", "space", "opportunity"],
		kind: "text",
		readApart: "the file's name stands in for it",
	},
	aliases: {
		of: ["contact", "company", "event", "term", "space"],
		kind: "names",
		names: ["aliases", "alias"],
	},
	tags: { of: [], kind: "words", names: ["tags", "tag"] },
	industry: { of: ["contact", "company"], kind: "words" },
	profession: { of: ["contact"], kind: "words" },
	geography: { of: ["contact", "company"], kind: "places" },
	category: { of: ["contact"], kind: "words", readApart: "several words mean one category" },
	category_note: { of: ["contact"], kind: "text" },
	/** Newest first. */
	company: { of: ["contact", "opportunity"], kind: "links", to: "company" },
	title: { of: ["contact"], kind: "text" },
	school: { of: ["contact"], kind: "names", panel: { section: "from", order: 5, label: "School" } },
	email: {
		of: ["contact"],
		kind: "words",
		panel: { section: "reach", order: 1, label: "E-mail", opens: "mail" },
	},
	phone: {
		of: ["contact"],
		kind: "words",
		readApart: "a number without quotes has lost its leading zeros",
		panel: { section: "reach", order: 2, label: "Phone", opens: "phone" },
	},
	linkedin: {
		of: ["contact"],
		kind: "text",
		panel: { section: "reach", order: 3, label: "Profile", opens: "web" },
	},
	source: { of: ["contact"], kind: "word", panel: { section: "from", order: 1, label: "Source" } },
	met_at: {
		of: ["contact"],
		kind: "link",
		to: "event",
		panel: { section: "from", order: 2, label: "Met at" },
	},
	met_role: { of: ["contact"], kind: "word" },
	/** Makes nobody met. */
	expected_at: {
		of: ["contact"],
		kind: "links",
		to: "event",
		panel: { section: "from", order: 3, label: "Expected at" },
	},
	connected_on: {
		of: ["contact"],
		kind: "date",
		panel: { section: "from", order: 4, label: "Connected" },
	},
	/** Proposals that were refused: `profession = Demand planning`. */
	not_fit: { of: ["contact"], kind: "names" },
	referred_by: {
		of: ["contact"],
		kind: "links",
		to: "contact",
		panel: { section: "people", order: 3, label: "Referred by" },
	},
	knows: {
		of: ["contact"],
		kind: "links",
		to: "contact",
		panel: { section: "people", order: 4, label: "Knows" },
	},
	closeness: { of: ["contact"], kind: "number", range: [0, 5] },
	/** As written, whatever it says. */
	intro_status: {
		of: ["contact"],
		kind: "text",
		field: "status",
		readApart: "it names a stage, and is kept where it names none",
	},
	intro_since: { of: ["contact"], kind: "date" },
	intro_via: {
		of: ["contact"],
		kind: "link",
		to: "contact",
		panel: { section: "people", order: 2, label: "Asked to introduce" },
	},
	introduced_by: {
		of: ["contact"],
		kind: "link",
		to: "contact",
		panel: { section: "people", order: 1, label: "Introduced by" },
	},
	intro_route: { of: ["contact"], kind: "word", readApart: "it is one of the routes or none" },
	last_contact: { of: ["contact"], kind: "date" },
	/** Days. */
	keep_in_touch: { of: ["contact"], kind: "number", range: [1, MAX_DAYS] },
	follow_up: { of: ["contact"], kind: "date" },
	/** Whether I want to work for it or sell to it. */
	target: { of: ["company"], kind: "checkbox" },
	motivation: { of: ["company"], kind: "number", range: [1, 5] },
	/** Of an event `user-group`, `meetup`, `association`, `professional-meeting`, `conference`, or own. */
	kind: { of: ["event", "opportunity"], kind: "word" },
	date: { of: ["event"], kind: "date" },
	/** The last day, where it is not the first. */
	ends: { of: ["event"], kind: "date" },
	/** When it was said whom I met there. */
	reviewed: { of: ["event"], kind: "date" },
	place: { of: ["event", "interview"], kind: "text" },
	parent: { of: ["term"], kind: "term", to: "term" },
	/** The people talked to. */
	contact: { of: ["interview"], kind: "links", to: "contact" },
	starts: { of: ["interview"], kind: "datetime" },
	minutes: { of: ["interview"], kind: "number", range: [1, 24 * 60], usual: 30 },
	format: { of: ["interview"], kind: "word" },
	held: { of: ["interview"], kind: "word", readApart: "what is none of its words is planned" },
	goal: { of: ["interview", "space"], kind: "text" },
	thanked: { of: ["interview"], kind: "date" },
	reported: { of: ["interview"], kind: "date" },
	/** Who brought it. */
	opp_from: { of: ["opportunity"], kind: "link", to: "contact", field: "from" },
	opp_status: {
		of: ["opportunity"],
		kind: "word",
		field: "status",
		readApart: "what is none of its words is a lead",
	},
	/** What it is worth, in own words. */
	value: { of: ["opportunity"], kind: "text" },
	/** The day on which something is to be done about it. */
	opp_next: { of: ["opportunity"], kind: "date", field: "next" },
	/** The conversation that it came out of. */
	interview: { of: ["opportunity"], kind: "link", to: "interview" },
	/** What calendars know it by, once there was a calendar file of it. */
	calendar_id: { of: ["interview"], kind: "text" },
	industries: { of: ["space"], kind: "words", field: "industry" },
	professions: { of: ["space"], kind: "words", field: "profession" },
	geographies: { of: ["space"], kind: "places", field: "geography" },
	/** In the user's order. */
	categories: { of: ["space"], kind: "words", readApart: "each may say how many are enough" },
	/** How much I want each week: `asks = 5`. */
	per_week: { of: ["space"], kind: "words", readApart: "each says how many" },
	/** Who I am, for this goal, in two or three sentences. */
	introduction: { of: ["space"], kind: "text" },
	past_companies: { of: ["space"], kind: "names" },
	schools: { of: ["space"], kind: "names" },
} as const satisfies Readonly<Record<string, PropertyDefinition>>;

type Table = typeof PROPERTIES;

/** The default name of a property. */
export type PropertyId = keyof Table;

/** The properties of a kind of note. */
export type PropertyOf<K extends RecordKind> = {
	[Id in PropertyId]: K extends Table[Id]["of"][number] ? Id : never;
}[PropertyId];

/** The properties of a kind of note that hold links to notes, or their names. */
export type LinkOf<K extends RecordKind> = {
	[Id in PropertyOf<K>]: Table[Id]["kind"] extends "link" | "links" ? Id : never;
}[PropertyOf<K>];

type OneWord<Id extends string> = Id extends `${infer First}_${infer Rest}`
	? `${First}${Capitalize<OneWord<Rest>>}`
	: Id;

/** What a property is called in a record: `category_note` is `categoryNote`. */
export type FieldOf<Id extends PropertyId> = Id extends unknown
	? Table[Id] extends { readonly field: infer Field extends string }
		? Field
		: OneWord<Id>
	: never;

export const PROPERTY_IDS = Object.keys(PROPERTIES) as readonly PropertyId[];

/** The properties of a kind of note, in the order of the design. */
export function propertiesOf<K extends RecordKind>(kind: K): readonly PropertyOf<K>[] {
	return PROPERTY_IDS.filter((id): id is PropertyOf<K> => {
		const { of }: PropertyDefinition = PROPERTIES[id];
		return of.includes(kind);
	});
}

/** Whether a property holds links to notes, or their names. */
export function isLink<Id extends PropertyId>(id: Id): id is Id & LinkOf<RecordKind> {
	const { kind }: PropertyDefinition = PROPERTIES[id];
	return kind === "link" || kind === "links";
}

/** The properties of a kind of note that hold links, in the order of the design. */
export function linksOf<K extends RecordKind>(kind: K): readonly LinkOf<K>[] {
	const ids: readonly PropertyId[] = propertiesOf(kind);
	return ids.filter((id): id is LinkOf<K> => isLink(id));
}

const FIELDS = Object.fromEntries(
	PROPERTY_IDS.map((id) => {
		const { field = oneWord(id) }: PropertyDefinition = PROPERTIES[id];
		return [id, field];
	}),
) as { readonly [Id in PropertyId]: FieldOf<Id> };

/** What a property is called in a record. */
export function fieldOf<Id extends PropertyId>(id: Id): FieldOf<Id> {
	return FIELDS[id];
}

function oneWord(id: string): string {
	return id.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The names under which properties are read, where they differ from the default; the first is the one written. */
export type PropertyNames = Readonly<Partial<Record<PropertyId, readonly string[]>>>;

/** The names of one property, the one to write first. */
export function namesOf(property: PropertyId, names: PropertyNames): readonly string[] {
	const set = names[property];
	if (set && set.length > 0) return set;
	const { names: builtIn = [property] }: PropertyDefinition = PROPERTIES[property];
	return builtIn;
}
