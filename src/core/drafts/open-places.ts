import { parseTemplate, type TemplatePart } from "../template/parse-template";
import type { Gap } from "../template/render-template";

/**
 * The places in single brackets that a template leaves to the user, in the text that was made of it; links
 * and the boxes of tasks are none, nor are brackets in a value.
 */
export function findOpenPlaces(template: string, text: string): Gap[] {
	const wanted = new Set(placesIn(parseTemplate(template).parts));
	return readPlaces(text).flatMap(({ name, index }) =>
		wanted.has(name) ? [{ name, line: text.slice(0, index).split("\n").length }] : [],
	);
}

function placesIn(parts: readonly TemplatePart[]): string[] {
	return parts.flatMap((part) => {
		if (part.kind === "value") return [];
		if (part.kind !== "text") return placesIn(part.parts);
		return readPlaces(part.text).map(({ name }) => name);
	});
}

/** Not `[[link]]`, `[text](link)`, `[ ]` and `[x]`. */
function readPlaces(text: string): { readonly name: string; readonly index: number }[] {
	return [...text.matchAll(/(\[?)\[([^[\]\n]+)\](?![(\]])/g)].flatMap(
		({ 1: bracket, 2: name = "", index }) =>
			bracket === "" && name.trim().length > 1 ? [{ name, index }] : [],
	);
}
