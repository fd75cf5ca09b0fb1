import { isSuffix, withoutAsides } from "./person-name";

/** What stands between people in any name. Words are written small: in `Wei En Tan` and `Dana Or Levi` they are names. */
const BETWEEN = /\s*[&＆]\s*|\s+(?:\+|and|und|AND|UND|u\.|et|or|oder|en|og|och|ja)\s+|\s+[/|]\s+/u;
/** What stands within the name of one person, too: `Ann/Anna Lee`. `Ortega y Gasset` is one person, so `y` joins nobody. */
const PERHAPS = /[/|;]/u;
/** `Familie Huber`, `The Smith Family`. */
const FAMILY = /^(?:familie|famille|familia|famiglia|fam\.)\s+\S|^the\s+\S.*\sfamily$/iu;
/** `med.` before an `et` joins degrees. */
const OF_DEGREES = /(?:^|\s)\p{Ll}[\p{L}.]*\.$/u;
/** More is a text. */
const LONGEST = 200;

/** Whether a name says several people at once: `Anna und Ben Huber`, `Mr. and Mrs. Smith`, `Ann Lee / Bob Ray`. */
export function namesSeveral(name: string): boolean {
	const text = withoutAsides(name.slice(0, LONGEST)).trim();
	if (FAMILY.test(text)) return true;
	const parts = text.split(BETWEEN).map(withoutDegrees);
	const [first = "", second] = parts;
	if (second !== undefined) {
		const isOfDegrees = OF_DEGREES.test(first) && /\set\s/.test(text);
		return !isOfDegrees && parts.every(isNamed) && parts.some((part) => part.length > 1);
	}
	const whole = text.split(PERHAPS);
	return whole.length > 1 && whole.every((part) => part.trim().split(/\s+/).length > 1);
}

function withoutDegrees(part: string): string {
	return part
		.split(/[\s,]+/)
		.filter((word) => !isSuffix(word))
		.join(" ");
}

function isNamed(part: string): boolean {
	return /\p{L}/u.test(part);
}
