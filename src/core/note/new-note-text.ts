import { isList, keyText, listLineText, scalarText, settleValue } from "./scalar-text";
import type { PropertyValue } from "./text-edit";

/** The text of a note that is made whole: the same as when each property is set in turn on an empty note. */
export function newNoteText(
	properties: Iterable<readonly [string, PropertyValue]>,
	body = "",
): string {
	let lines = "";
	for (const [key, value] of properties)
		lines += `${keyText(key)}:${valueText(settleValue(value))}\n`;
	return `---\n${lines}---\n${body}`;
}

function valueText(value: PropertyValue): string {
	if (!isList(value)) return value === null ? "" : ` ${scalarText(value, false)}`;
	if (value.length === 0) return " []";
	return value.map((item) => `\n  ${listLineText(item)}`).join("");
}
