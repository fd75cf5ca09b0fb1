import type { DimensionFit } from "../../core/fit/dimension-fit";
import type { How } from "../../core/fit/judge-term";
import { displayText } from "../../core/text/link";

const HOW_WORDS: Readonly<Record<How, string>> = {
	equal: "is",
	alias: "is another word for",
	suffix: "can only mean",
	inside: "is in",
	broader: "is wider than",
};

/** Why a dimension fits: "Payments is in Fintech (from Quillfin)"; undefined where it does not. */
export function reasonWords(fit: DimensionFit): string | undefined {
	if (fit.reasons.length === 0) return undefined;
	const reasons = fit.reasons.map(({ value, term, how }) => {
		const [said, wanted] = [displayText(value.text), displayText(term.text)];
		return how === "equal" && said === wanted ? said : `${said} ${HOW_WORDS[how]} ${wanted}`;
	});
	const from = fit.inheritedFrom ? ` (from ${fit.inheritedFrom.note.name})` : "";
	return `${reasons.join("; ")}${from}`;
}
