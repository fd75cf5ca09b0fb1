import { parseProperty } from "../note/parse-property";
import { saysNothing } from "../note/scalar-text";
import type { PropertyValue } from "../note/text-edit";
import { fieldOf, propertiesOf, type PropertyOf } from "../vocabulary/property";
import type { HeadingReader } from "./heading";
import { HEADING_IDS, type HeadingOf, HEADINGS } from "./headings";
import { incomingPerson } from "./incoming-person";

/** A property of a person that is read by its kind alone. */
export type PlainProperty = PropertyOf<"contact">;

/** The properties of people for which a reader has headings, and an incoming person no field of its own: a new row of the two tables is one of them. */
export function plainProperties<Reader extends HeadingReader>(
	reader: Reader,
): readonly (PlainProperty & HeadingOf<Reader>)[] {
	return (plainOf[reader] ??= findPlain(reader)) as readonly (PlainProperty & HeadingOf<Reader>)[];
}

/** Made when they are first asked for. */
const plainOf: Partial<Record<HeadingReader, readonly PlainProperty[]>> = {};

function findPlain(reader: HeadingReader): readonly PlainProperty[] {
	const own = incomingPerson({});
	return propertiesOf("contact").filter((id) => {
		const heading = HEADING_IDS.find((one) => one === id);
		return heading && HEADINGS[heading].readers.includes(reader) && !(fieldOf(id) in own);
	});
}

/** What words below the heading of a plain property say; undefined for nothing, and what was expected where they cannot be it. */
export function readPlain(
	id: PlainProperty,
	text: string,
): { readonly value?: PropertyValue; readonly expected?: string } {
	const parsed = parseProperty(id, text, (name) => name);
	if (!parsed.ok) return { expected: parsed.expected };
	return saysNothing(parsed.value) ? {} : { value: parsed.value };
}
