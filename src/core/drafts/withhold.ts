import { type TemplateValues, Withheld } from "../template/render-template";

/** What I wrote for myself: of people, of conversations, and of how it went. */
const PRIVATE: ReadonlySet<string> = new Set([
	"contact.why",
	"introducer.why",
	"interview.learned",
	"interview.promised",
	"history.text",
]);

/** What stands in no letter, by the names of the values, and the values without it. */
export interface LetterValues {
	readonly values: TemplateValues;
	readonly withheld: ReadonlyMap<string, string>;
}

/**
 * Takes out of the values of a letter what a recap, a line of the log or the note on a category says: none of it is
 * ever written to anybody, whatever the template. A template that names it gets a gap.
 */
export function withholdPrivate(values: TemplateValues): LetterValues {
	const withheld = new Map<string, string>();
	const visit = (value: TemplateValues[string], name: string): TemplateValues[string] => {
		if (value === undefined || value instanceof Withheld) return value;
		if (typeof value !== "string")
			return isList(value) ? value.map((item) => visitAll(item, name)) : visitAll(value, name);
		if (value.trim() === "" || !isPrivate(name)) return value;
		withheld.set(name, [withheld.get(name), value].filter(Boolean).join("; "));
		return new Withheld(name);
	};
	const visitAll = (record: TemplateValues, name: string): TemplateValues =>
		Object.fromEntries(
			Object.entries(record).map(([key, value]) => [
				key,
				visit(value, name === "" ? key : `${name}.${key}`),
			]),
		);
	return { values: visitAll(values, ""), withheld };
}

function isPrivate(name: string): boolean {
	return PRIVATE.has(name) || name.startsWith("recap.");
}

function isList(value: TemplateValues[string]): value is readonly TemplateValues[] {
	return Array.isArray(value);
}
