import type { PropertyId } from "./property-names";

/** What a property holds when it is written; each has one type across the vault (design: notes). */
export type PropertyKind =
	| "text"
	| "words"
	| "places"
	| "names"
	| "link"
	| "links"
	| "number"
	| "date"
	| "datetime"
	| "checkbox";

/** `words` are separated by commas or semicolons, `places`, `names` and `links` by semicolons only: they may hold commas. */
export const PROPERTY_KINDS: Readonly<Record<PropertyId, PropertyKind>> = {
	type: "text",
	name: "text",
	aliases: "names",
	tags: "words",
	industry: "words",
	profession: "words",
	geography: "places",
	category: "words",
	category_note: "text",
	company: "links",
	title: "text",
	school: "names",
	email: "words",
	phone: "words",
	linkedin: "text",
	source: "text",
	met_at: "link",
	met_role: "text",
	connected_on: "date",
	referred_by: "links",
	knows: "links",
	closeness: "number",
	intro_status: "text",
	intro_since: "date",
	intro_via: "link",
	introduced_by: "link",
	intro_route: "text",
	last_contact: "date",
	keep_in_touch: "number",
	follow_up: "date",
	target: "checkbox",
	motivation: "number",
	kind: "text",
	date: "date",
	place: "text",
	parent: "link",
	contact: "links",
	starts: "datetime",
	minutes: "number",
	format: "text",
	held: "text",
	goal: "text",
	thanked: "date",
	reported: "date",
	industries: "words",
	professions: "words",
	geographies: "places",
	categories: "words",
	past_companies: "names",
	schools: "names",
};
