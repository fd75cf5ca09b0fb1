import type { Ref } from "../index/entry";
import { foldText } from "../text/fold-text";

/** What people write as their company who have none, or none that others share. */
const WORDS: ReadonlySet<string> = new Set([
	...["freelance", "freelancer", "self-employed", "self employed", "selfemployed", "independent"],
	...["independent consultant", "consultant", "contractor", "retired", "unemployed", "student"],
	...["none", "n/a", "na", "various", "confidential", "stealth", "stealth startup"],
]);

/** Whether a company is a word that says there is none: two people who both write it have nothing in common. A link means a note, whatever its name. */
export function isNoEmployer({ link, text }: Ref): boolean {
	return link === undefined && WORDS.has(foldText(text));
}
