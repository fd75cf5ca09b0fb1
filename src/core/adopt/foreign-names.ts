import { foldText } from "../text/fold-text";
import { headingFor, type HeadingId, HEADINGS, squeezeHeading } from "../people/headings";
import type { Settings } from "../settings/settings";
import { namesOf, PROPERTY_IDS, type PropertyId } from "../vocabulary/property";

/** What is longer is no name of a property that anybody gives. */
const LONGEST_KEY = 200;

/** A key as it is compared: `prm-Last_Contact`, `lastContact` and `Last contact` are one, `TEL[CELL]` is a `tel`. */
export function plainKey(key: string): string {
	const words = key
		.slice(0, LONGEST_KEY)
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

/** What a key of somebody else's stands for. */
export function headingOf(key: string): HeadingId | undefined {
	return headingFor(squeezeHeading(plainKey(key)), "note");
}

function isPropertyId(id: string): id is PropertyId {
	return PROPERTY_IDS.some((known) => known === id);
}

/** Which property each name of the settings stands for, in small letters. */
export function ownNames(settings: Settings): ReadonlyMap<string, PropertyId> {
	return new Map(
		PROPERTY_IDS.flatMap((id) =>
			namesOf(id, settings.properties).map((name) => [name.toLowerCase(), id] as const),
		),
	);
}
