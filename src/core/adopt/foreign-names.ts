import { foldText } from "../text/fold-text";
import type { PropertyId } from "../vocabulary/property";

/** Names under which other plugins and people keep what we call something else, as `plainKey` gives them. */
const FOREIGN_NAMES: Readonly<Partial<Record<PropertyId, readonly string[]>>> = {
	name: ["fn", "full name", "display name"],
	industry: ["sector", "branche"],
	profession: ["occupation", "line of work", "beruf", "field of work"],
	geography: ["location", "city", "adr locality", "based in", "lives in", "ort", "wohnort"],
	company: ["org", "organization", "organisation", "employer", "works at", "firma", "workplace"],
	title: ["role", "job title", "job", "position", "jobtitle"],
	school: ["university", "college", "education"],
	email: ["e mail", "mail", "emails", "email address"],
	phone: ["tel", "telephone", "mobile", "phone number", "cell", "telefon", "mobil"],
	linkedin: ["linkedin url", "linkedin profile", "url linkedin"],
	met_at: ["met", "where met", "met where", "how we met", "context met"],
	last_contact: [
		...["last contact", "last contacted", "lastcontact", "last seen", "last interaction"],
		...["last spoke", "last met", "letzter kontakt"],
	],
	keep_in_touch: ["contact frequency", "frequency", "keep in touch", "cadence", "interval"],
	follow_up: ["next contact", "follow up", "followup", "next follow up"],
	referred_by: ["introduced through", "referral"],
	knows: ["friends with", "connections", "related people"],
};

/** Keys that only the note of a person has, besides those above. */
const PERSON_KEYS: ReadonlySet<string> = new Set([
	...["n fn", "n gn", "n mn", "bday", "birthday", "birthdate", "uid", "first name", "last name"],
	...["relationship", "relation", "nickname", "geburtstag"],
]);

/** Properties of ours that say that a note is about a person. */
const TELLING: ReadonlySet<string> = new Set<PropertyId>([
	...(["email", "phone", "linkedin", "last_contact", "keep_in_touch", "knows"] as const),
	...(["referred_by", "introduced_by", "intro_status", "met_at"] as const),
]);

/** Two that tell of somebody's work together tell of somebody. */
const WORK: ReadonlySet<string> = new Set<PropertyId>(["company", "title", "profession"]);

const BY_KEY: ReadonlyMap<string, PropertyId> = new Map(
	Object.entries(FOREIGN_NAMES).flatMap(([id, names]) =>
		names.map((name) => [name, id as PropertyId] as const),
	),
);

/** A key as it is compared: `prm-Last_Contact`, `lastContact` and `Last contact` are one, `TEL[CELL]` is a `tel`. */
export function plainKey(key: string): string {
	const words = key
		.replace(/\[[^\]]*\]/g, "")
		.replace(/([a-z])([A-Z])/g, "$1 $2")
		.replace(/[^\p{L}\p{N}]+/gu, " ");
	return foldText(words).replace(/^prm /, "").trim();
}

/** Which property of ours a key of somebody else's stands for. */
export function propertyOf(key: string): PropertyId | undefined {
	return BY_KEY.get(plainKey(key));
}

/** Whether the keys of a note, `prm-` ones among them, are those of a person's; `isOurs` knows our own names. */
export function looksLikePerson(
	keys: readonly string[],
	isOurs: (key: string) => PropertyId | undefined,
): boolean {
	let work = 0;
	for (const key of keys) {
		if (/^prm-/i.test(key) || PERSON_KEYS.has(plainKey(key))) return true;
		const id = isOurs(key) ?? propertyOf(key);
		if (id === undefined) continue;
		if (TELLING.has(id)) return true;
		if (WORK.has(id)) work += 1;
	}
	return work > 1;
}
