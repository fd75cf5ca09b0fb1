import type { DimensionFit } from "../../core/fit/dimension-fit";
import type { How } from "../../core/fit/judge-term";
import { displayText } from "../../core/text/link";

const HOW_LABELS: Readonly<Record<How, string>> = {
	equal: "is",
	alias: "is another word for",
	suffix: "counts as",
	inside: "is in",
	broader: "is wider than",
};

/** Why a dimension fits: "Payments is in Fintech (from Quillfin)"; undefined where it does not. */
export function reasonLabel(fit: DimensionFit): string | undefined {
	if (fit.reasons.length === 0) return undefined;
	const reasons = fit.reasons.map(({ value, term, how }) => {
		const [fromNote, wanted] = [displayText(value.text), displayText(term.text)];
		return how === "equal" && fromNote === wanted
			? fromNote
			: `${fromNote} ${HOW_LABELS[how]} ${wanted}`;
	});
	const from = fit.inheritedFrom ? ` (from ${fit.inheritedFrom.note.name})` : "";
	return `${reasons.join("; ")}${from}`;
}
