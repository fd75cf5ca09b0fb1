/** Words that stand, alone, in place of a name that nobody knows or tells. */
const NO_NAME = new RegExp(
	`^(?:${[
		String.raw`t\.?b\.?[acd]\.?|#?n\s?/\s?a|n\.\s?a\.?|n\.?\s?n\.?|k\.\s?a\.|#(?:ref|value|name)[!?]`,
		"unknown|unnamed|anonymous|no name|not (?:available|known|provided|specified)|linkedin member",
		"(?:anonymous|unknown|unnamed) (?:attendee|caller|contact|guest|member|participant|person|user)",
		"todo|xxx|none|null|undefined|nan|nobody|niemand|keine[rs]?|unbekannt|anonym|inconnue?|anonyme",
		"desconocid[oa]|anónim[oa]|(?:some(?:one|body)|jemand)(?: .*)?",
	].join("|")})$`,
	"iu",
);
/** More is a text. */
const LONGEST = 100;

/** Whether what stands in place of a name is none: `N/A`, `TBD`, `???`, `Anonymous attendee`, `Unknown Unknown`. */
export function namesNobody(name: string): boolean {
	if (name === "" || name.length > LONGEST) return false;
	const isNone = (text: string): boolean => text === "NA" || isNoPart(text) || NO_NAME.test(text);
	return isNone(name) || name.split(" ").every(isNone);
}

/** Whether it is no part of a name either: marks alone, or letters that are short for nothing known. */
export function isNoPart(part: string): boolean {
	return !/[\p{L}\p{N}]/u.test(part) || /^(?:#?n\s?\/\s?a|t\.?b\.?[acd]\.?)$/i.test(part);
}

/** Why nobody is made of such words. */
export function describeNoName(words: string): string {
	return `"${words}" stands in place of a name`;
}
