import type { PropertyDefinition } from "./property-definition";
import type { RecordKind } from "./record-kind";

/** A hundred years: more is a slip of the pen. */
const MAX_DAYS = 36_500;

/** Every property of the design by its default name, in its order; everything about one is in its row. */
export const PROPERTIES = {
	type: { label: "Kind of note", of: [], kind: "text" },
	name: {
		label: "Name",
		of: ["contact", "company", "event", "term", "interview", "space", "opportunity"],
		kind: "text",
		readApart: "the file's name stands in for it",
	},
	aliases: {
		label: "Other names",
		of: ["contact", "company", "event", "term", "space"],
		kind: "names",
		names: ["aliases", "alias"],
	},
	tags: { label: "Tags", of: [], kind: "words", names: ["tags", "tag"] },
	industry: { label: "Industries", of: ["contact", "company"], kind: "words" },
	profession: { label: "Professions", of: ["contact"], kind: "words" },
	geography: { label: "Places", of: ["contact", "company"], kind: "places" },
	category: {
		label: "Category",
		of: ["contact"],
		kind: "words",
		readApart: "several words mean one category",
	},
	category_note: { label: "Reason for the category", of: ["contact"], kind: "text" },
	/** Newest first. */
	company: { label: "Company", of: ["contact", "opportunity"], kind: "links", to: "company" },
	title: { label: "Job title", of: ["contact"], kind: "text" },
	school: { label: "School", of: ["contact"], kind: "names", panel: { section: "from", order: 5 } },
	email: {
		label: "E-mail",
		of: ["contact"],
		kind: "words",
		panel: { section: "reach", order: 1, opens: "mail" },
	},
	phone: {
		label: "Phone",
		of: ["contact"],
		kind: "words",
		readApart: "a number without quotes has lost its leading zeros",
		panel: { section: "reach", order: 2, opens: "phone" },
	},
	linkedin: {
		label: "Profile",
		of: ["contact"],
		kind: "text",
		panel: { section: "reach", order: 3, opens: "web" },
	},
	source: { label: "Source", of: ["contact"], kind: "word", panel: { section: "from", order: 1 } },
	met_at: {
		label: "Met at",
		of: ["contact"],
		kind: "link",
		to: "event",
		panel: { section: "from", order: 2 },
	},
	met_role: { label: "Role at the event", of: ["contact"], kind: "word" },
	/** Makes nobody met. */
	expected_at: {
		label: "Expected at",
		of: ["contact"],
		kind: "links",
		to: "event",
		panel: { section: "from", order: 3 },
	},
	connected_on: {
		label: "Connected",
		of: ["contact"],
		kind: "date",
		panel: { section: "from", order: 4 },
	},
	/** Proposals that were refused: `profession = Demand planning`. */
	not_fit: { label: "Refused suggestions", of: ["contact"], kind: "names" },
	referred_by: {
		label: "Referred by",
		of: ["contact"],
		kind: "links",
		to: "contact",
		panel: { section: "people", order: 3 },
	},
	knows: {
		label: "Knows",
		of: ["contact"],
		kind: "links",
		to: "contact",
		panel: { section: "people", order: 4 },
	},
	closeness: { label: "Closeness", of: ["contact"], kind: "number", range: [0, 5] },
	/** As written, whatever it says. */
	intro_status: {
		label: "Stage",
		of: ["contact"],
		kind: "text",
		field: "status",
		readApart: "it names a stage, and is kept where it names none",
	},
	intro_since: { label: "In the stage since", of: ["contact"], kind: "date" },
	intro_via: {
		label: "Asked to introduce",
		of: ["contact"],
		kind: "link",
		to: "contact",
		panel: { section: "people", order: 2 },
	},
	introduced_by: {
		label: "Introduced by",
		of: ["contact"],
		kind: "link",
		to: "contact",
		panel: { section: "people", order: 1 },
	},
	intro_route: {
		label: "Route",
		of: ["contact"],
		kind: "word",
		readApart: "it is one of the routes or none",
	},
	last_contact: { label: "Last contact", of: ["contact"], kind: "date" },
	/** Days. */
	keep_in_touch: {
		label: "Days between contacts",
		of: ["contact"],
		kind: "number",
		range: [1, MAX_DAYS],
	},
	follow_up: { label: "No reminder before", of: ["contact"], kind: "date" },
	/** Whether I want to work for it or sell to it. */
	target: { label: "Target company", of: ["company"], kind: "checkbox" },
	motivation: { label: "Motivation", of: ["company"], kind: "number", range: [1, 5] },
	/** Of an event `user-group`, `meetup`, `association`, `professional-meeting`, `conference`, or own. */
	kind: { label: "Kind of event or opportunity", of: ["event", "opportunity"], kind: "word" },
	date: { label: "Date of an event", of: ["event"], kind: "date" },
	/** The last day, where it is not the first. */
	ends: { label: "Last day of an event", of: ["event"], kind: "date" },
	/** When it was said whom I met there. */
	reviewed: { label: "Day an event was reviewed", of: ["event"], kind: "date" },
	place: { label: "Place of an event or conversation", of: ["event", "interview"], kind: "text" },
	parent: { label: "Wider term", of: ["term"], kind: "term", to: "term" },
	/** The people talked to. */
	contact: { label: "People in a conversation", of: ["interview"], kind: "links", to: "contact" },
	starts: { label: "Start of a conversation", of: ["interview"], kind: "datetime" },
	minutes: {
		label: "Minutes of a conversation",
		of: ["interview"],
		kind: "number",
		range: [1, 24 * 60],
		usual: 30,
	},
	format: { label: "Format of a conversation", of: ["interview"], kind: "word" },
	held: {
		label: "Whether a conversation was held",
		of: ["interview"],
		kind: "word",
		readApart: "what is none of its words is planned",
	},
	goal: { label: "Goal", of: ["interview", "space"], kind: "text" },
	thanked: { label: "Day thanks were said", of: ["interview"], kind: "date" },
	reported: { label: "Day you reported back", of: ["interview"], kind: "date" },
	/** Who brought it. */
	opp_from: {
		label: "Who brought an opportunity",
		of: ["opportunity"],
		kind: "link",
		to: "contact",
		field: "from",
	},
	opp_status: {
		label: "Status of an opportunity",
		of: ["opportunity"],
		kind: "word",
		field: "status",
		readApart: "what is none of its words is a lead",
	},
	/** What it is worth, in own words. */
	value: { label: "Value of an opportunity", of: ["opportunity"], kind: "text" },
	/** The day on which something is to be done about it. */
	opp_next: {
		label: "Next day for an opportunity",
		of: ["opportunity"],
		kind: "date",
		field: "next",
	},
	/** The conversation that it came out of. */
	interview: {
		label: "Conversation behind an opportunity",
		of: ["opportunity"],
		kind: "link",
		to: "interview",
	},
	/** What calendars know it by, once there was a calendar file of it. */
	calendar_id: { label: "Calendar ID", of: ["interview"], kind: "text" },
	industries: { label: "Industries of a space", of: ["space"], kind: "words", field: "industry" },
	professions: {
		label: "Professions of a space",
		of: ["space"],
		kind: "words",
		field: "profession",
	},
	geographies: { label: "Places of a space", of: ["space"], kind: "places", field: "geography" },
	/** In the user's order. */
	categories: {
		label: "Categories of a space",
		of: ["space"],
		kind: "words",
		readApart: "each may say how many are enough",
	},
	/** How much I want each week: `asks = 5`. */
	per_week: {
		label: "Goals for a week",
		of: ["space"],
		kind: "words",
		readApart: "each says how many",
	},
	/** Who I am, for this goal, in two or three sentences. */
	introduction: { label: "Your introduction in a space", of: ["space"], kind: "text" },
	past_companies: { label: "Your past companies", of: ["space"], kind: "names" },
	schools: { label: "Your schools", of: ["space"], kind: "names" },
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
