import type { NoteFacts } from "./facts";
import { type BodyWishes, readFacts } from "./read-facts";
import { readBlockValues } from "./yaml";

/** What a note's text says, its properties read by our own reader. */
export function factsInText(path: string, text: string, wishes: BodyWishes): NoteFacts {
	return readFacts(path, text, wishes, (whole, from, to) => readBlockValues(whole, { from, to }));
}
