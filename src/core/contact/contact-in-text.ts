import { readFacts } from "../note/read-facts";
import { PropertyReader } from "../note/property-reader";
import { readBlockValues } from "../note/yaml";
import type { Settings } from "../settings/settings";
import type { Contact } from "./contact";
import { readContact } from "./read-contact";
import { bodyWishes } from "../settings/body-wishes";

/** The person as the text of their note says it at this moment, which the index may not know yet. */
export function contactInText(path: string, text: string, settings: Settings): Contact {
	const wishes = bodyWishes(settings);
	const facts = readFacts(path, text, wishes, (whole, from, to) =>
		readBlockValues(whole, { from, to }),
	);
	const reader = new PropertyReader(settings.properties);
	reader.open(path, facts.frontmatter, []);
	return readContact(facts, reader);
}
