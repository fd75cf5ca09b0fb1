import { displayText } from "../../core/text/link";

const MARKDOWN_LINK = /!?\[[^[\]]*\]\((?:[^()]|\([^()]*\))*\)/g;

/** A note's running text as it is shown: links to notes, of either form, give way to what they show. */
export function shownText(text: string): string {
	return displayText(text.replace(MARKDOWN_LINK, displayText));
}
