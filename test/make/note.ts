import { stringify } from "yaml";
import type { NoteFacts } from "../../src/core/note/facts";
import { readFacts } from "../../src/core/note/read-facts";
import { readYaml } from "../../src/core/note/yaml";
import { bodyOptions } from "../../src/core/note/body-options";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";

/** Properties of a note as YAML would give them. */
export type Properties = Readonly<Record<string, unknown>>;

/** The text of a note with these properties. */
export function noteText(properties: Properties, body = ""): string {
	return `---\n${stringify(properties)}---\n${body}`;
}

/** What the index needs to know of a note with this text. */
export function factsOf(
	path: string,
	text: string,
	settings: Settings = DEFAULT_SETTINGS,
): NoteFacts {
	const options = bodyOptions(settings);
	return readFacts(path, text, options, (whole, from, to) => readYaml(whole.slice(from, to)));
}

/** The facts of a note with these properties, read from its text as from a file. */
export function note(path: string, properties: Properties, body = ""): NoteFacts {
	return factsOf(path, noteText(properties, body));
}

/** A contact's note. */
export function contact(path: string, properties: Properties = {}, body = ""): NoteFacts {
	return note(path, { type: "contact", ...properties }, body);
}
