import type { NoteFacts } from "./facts";
import { type BodyOptions, readFacts } from "./read-facts";
import { readBlockValues } from "./yaml";

/** What a note's text says, its properties read by our own reader. */
export function factsInText(path: string, text: string, options: BodyOptions): NoteFacts {
	return readFacts(path, text, options, (whole, from, to) => readBlockValues(whole, { from, to }));
}
