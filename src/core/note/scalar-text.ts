import type { PropertyScalar, PropertyValue } from "./text-edit";

const isoDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/;

/** Begins with a letter and holds nothing that is a mark in YAML, wherever it stands. */
const harmless = /^[\p{L}_][\p{L}\p{M}\p{N}_ .;:/()&'"\\+@!?=*$~^|<>%#\p{So}–—’“”,-]*$/u;

/** Words that YAML 1.1 or 1.2 take for something else than text. */
const reserved = /^(?:null|true|false|yes|no|on|off|y|n|nan|inf)$/i;

const needsEscape = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Writes one value as YAML on one line: plain where every reader takes it for the same value, in double quotes
 * otherwise. `inFlow`: as an item of a list in brackets. Null is written as nothing, in brackets as `null`.
 */
export function scalarText(value: PropertyScalar, inFlow: boolean): string {
	if (value === null) return inFlow ? "null" : "";
	if (typeof value === "boolean") return String(value);
	if (typeof value === "number") return numberText(value);
	return isPlain(value, inFlow) ? value : quote(value);
}

/** Writes a list in brackets, on one line. */
export function flowListText(items: readonly PropertyScalar[]): string {
	return `[${items.map((item) => scalarText(item, true)).join(", ")}]`;
}

/** Writes an item of a list that has one line for each. */
export function listLineText(item: PropertyScalar): string {
	return `- ${item === null ? "null" : scalarText(item, false)}`;
}

/** Writes the name of a property. */
export function keyText(key: string): string {
	return isPlain(key, true) ? key : quote(key);
}

/** The value as it will read back: halves of broken characters become U+FFFD, and there is no negative zero. */
export function settleValue(value: PropertyValue): PropertyValue {
	return isList(value) ? value.map(settleScalar) : settleScalar(value);
}

/** The scalar as it will read back. */
export function settleScalar(value: PropertyScalar): PropertyScalar {
	if (typeof value === "string") return replaceBrokenCharacters(value);
	return value === 0 ? 0 : value;
}

/** Tells a list of values from a single one. */
export function isList(value: PropertyValue): value is readonly PropertyScalar[] {
	return Array.isArray(value);
}

/** Whether a value is none: not there, an empty text or an empty list. */
export function saysNothing(value: PropertyValue | undefined): boolean {
	return value === undefined || value === "" || (isList(value) && value.length === 0);
}

function numberText(value: number): string {
	if (Number.isNaN(value)) return ".nan";
	if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
	return value === 0 ? "0" : String(value);
}

function isPlain(text: string, inFlow: boolean): boolean {
	if (isoDate.test(text)) return true;
	if (!harmless.test(text) || reserved.test(text)) return false;
	if (text.endsWith(" ") || text.endsWith(":")) return false;
	if (text.includes(": ") || text.includes(" #") || text.includes("<%")) return false;
	return !inFlow || !/[,:]/.test(text);
}

/** A template plugin would run `<%`: in quotes it can be written differently. */
function quote(text: string): string {
	return JSON.stringify(replaceBrokenCharacters(text))
		.replace(needsEscape, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`)
		.replaceAll("<%", "\\x3C%");
}

function replaceBrokenCharacters(text: string): string {
	return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
