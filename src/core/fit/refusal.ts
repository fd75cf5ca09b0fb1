import { readCategory } from "../vocabulary/read-word";
import { foldText } from "../text/fold-text";
import { displayText } from "../text/link";
import type { Dimension } from "../vocabulary/dimension";

/** What can be proposed of somebody, and refused. */
export type Refusable = Dimension | "category";

/** A refused proposal as a note keeps it: `profession = Demand planning`. */
export function refusalText(what: Refusable, text: string): string {
	return `${what} = ${displayText(text)}`;
}

/** Whether one of the refusals of a note (`not_fit`) is of this proposal, however it is written there. */
export function isRefused(refusals: readonly string[], what: Refusable, text: string): boolean {
	if (refusals.length === 0) return false;
	const wanted = fold(what, text);
	return refusals.some((refusal) => {
		const at = refusal.indexOf("=");
		return (
			at > 0 &&
			foldText(refusal.slice(0, at)) === what &&
			fold(what, refusal.slice(at + 1)) === wanted
		);
	});
}

function fold(what: Refusable, text: string): string {
	const shown = displayText(text.trim());
	return what === "category" ? readCategory(shown) : foldText(shown);
}
