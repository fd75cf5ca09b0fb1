import { tidy } from "../../core/people/capture-line";

/** Of a part of a link of another program; more is not a person. */
const LONGEST_PART = 10_000;

/** The line that a link's parts make: one line of text, whatever they say. */
export function lineOf(given: Readonly<Record<string, string>>): string {
	const part = (key: string): string => {
		const own: unknown = Object.hasOwn(given, key) ? given[key] : undefined;
		return typeof own === "string" ? tidy(own.slice(0, LONGEST_PART)).replace(/\s+/gu, " ") : "";
	};
	// Halves of links in two parts would make one link of what stands between.
	const whole = (key: string): string => {
		const label = part(key);
		return /^\[\[[^[\]]+\]\]$/.test(label) ? label : label.replace(/[[\]]{2,}/g, " ").trim();
	};
	const [name, title, company, line] = [
		whole("name"),
		whole("title"),
		whole("company"),
		part("line"),
	];
	const work = [title, company === "" ? "" : `@ ${company}`].filter(Boolean).join(" ");
	const isAlone = title === "" && company !== "";
	const person = isAlone ? `${name} ${work}`.trim() : [name, work].filter(Boolean).join(", ");
	return [person, line].filter(Boolean).join(", ");
}
