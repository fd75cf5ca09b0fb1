import { factsInText } from "../note/facts-in-text";
import { PropertyReader } from "../note/property-reader";
import type { Settings } from "../settings/settings";
import type { Contact } from "./contact";
import { readContact } from "./read-contact";
import { bodyOptions } from "../note/body-options";

/** The person as the text of their note says it at this moment, which the index may not know yet. */
export function contactInText(path: string, text: string, settings: Settings): Contact {
	const facts = factsInText(path, text, bodyOptions(settings));
	const reader = new PropertyReader(settings.properties);
	reader.open(path, facts.frontmatter, []);
	return readContact(facts, reader);
}
