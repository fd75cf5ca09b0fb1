import { foldText } from "../text/fold-text";
import { type HeadingId, HEADINGS, headingsFor, squeezeHeading } from "../people/headings";
import { PROPERTY_IDS, type PropertyId } from "../vocabulary/property";

/** Properties of ours that say that a note is about a person. */
const TELLING: ReadonlySet<string> = new Set<PropertyId>([
	...(["email", "phone", "linkedin", "last_contact", "keep_in_touch", "knows"] as const),
	...(["referred_by", "introduced_by", "intro_status", "met_at"] as const),
]);

/** Two that tell of somebody's work together tell of somebody. */
const WORK: ReadonlySet<string> = new Set<PropertyId>(["company", "title", "profession"]);

const BY_KEY: ReadonlyMap<string, HeadingId> = headingsFor("note");

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
	const id = headingOf(key);
	if (id === undefined || id === "person") return undefined;
	const property = HEADINGS[id].property ?? id;
	return isPropertyId(property) ? property : undefined;
}

function headingOf(key: string): HeadingId | undefined {
	return BY_KEY.get(squeezeHeading(plainKey(key)));
}

/** Whether the keys of a note, `prm-` ones among them, are those of a person's; `isOurs` knows our own names. */
export function looksLikePerson(
	keys: readonly string[],
	isOurs: (key: string) => PropertyId | undefined,
): boolean {
	let work = 0;
	for (const key of keys) {
		if (/^prm-/i.test(key) || headingOf(key) === "person") return true;
		const id = isOurs(key) ?? propertyOf(key);
		if (id === undefined) continue;
		if (TELLING.has(id)) return true;
		if (WORK.has(id)) work += 1;
	}
	return work > 1;
}

function isPropertyId(id: string): id is PropertyId {
	return PROPERTY_IDS.some((known) => known === id);
}
