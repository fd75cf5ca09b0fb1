import { readDate, readDateTime } from "../dates/read-date";
import { PROPERTIES, type PropertyId } from "../vocabulary/property";
import type { PropertyDefinition } from "../vocabulary/property-definition";
import { mayBeLink } from "../text/link";
import { listItems } from "./property-value";
import type { PropertyValue } from "./text-edit";

/** A property as it is to be written, or what was expected instead of the words given. */
export type ParsedProperty =
	| { readonly ok: true; readonly value: PropertyValue }
	| { readonly ok: false; readonly expected: string };

/** Turns what a person typed for a property into the value to write; `linkTo` makes the link for a plain name. */
export function parseProperty(
	id: PropertyId,
	label: string,
	linkTo: (name: string) => string,
): ParsedProperty {
	const text = label.trim();
	const link = (name: string): string => (mayBeLink(name) ? name : linkTo(name));
	const { kind }: PropertyDefinition = PROPERTIES[id];
	switch (kind) {
		case "text":
		case "word":
			return { ok: true, value: text };
		case "words":
			return { ok: true, value: listItems(text, "comma") };
		case "places":
		case "names":
			return { ok: true, value: listItems(text, "semicolon") };
		case "links":
			return { ok: true, value: listItems(text, "semicolon").map(link) };
		case "link":
		case "term":
			return { ok: true, value: text === "" ? "" : link(text) };
		case "number":
			return /^-?\d+(\.\d+)?$/.test(text)
				? { ok: true, value: Number(text) }
				: { ok: false, expected: "a number" };
		case "date": {
			const reading = readDate(text);
			return reading.kind === "date"
				? { ok: true, value: reading.date }
				: { ok: false, expected: "a day as YYYY-MM-DD" };
		}
		case "datetime": {
			const time = readDateTime(text);
			return time
				? { ok: true, value: time }
				: { ok: false, expected: "a day and time as YYYY-MM-DDTHH:mm" };
		}
		case "checkbox":
			return /^(true|false)$/i.test(text)
				? { ok: true, value: text.toLowerCase() === "true" }
				: { ok: false, expected: "true or false" };
	}
}
