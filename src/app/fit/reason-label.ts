import type { DimensionFit } from "../../core/fit/dimension-fit";
import type { CategoryProposal } from "../../core/likely/propose-category";
import type { TitleReason } from "../../core/fit/title-reason";
import type { How } from "../../core/fit/judge-term";
import { displayText } from "../../core/text/link";

const HOW_LABELS: Readonly<Record<How, string>> = {
	equal: "is",
	alias: "is another word for",
	suffix: "counts as",
	inside: "is in",
	broader: "is wider than",
};

/** Why a dimension fits or likely does: "Payments is in Fintech (from Quillfin)"; undefined where it does not. */
export function reasonLabel(fit: DimensionFit): string | undefined {
	if (fit.byTitle) return titleLabel(fit.byTitle);
	if (fit.reasons.length === 0) return undefined;
	const reasons = fit.reasons.map(({ value, term, how, others }) => {
		const [fromNote, wanted] = [displayText(value.text), displayText(term.text)];
		const besides = others.length > 0 ? ` (could also be ${others.join(" or ")})` : "";
		return how === "equal" && fromNote === wanted
			? fromNote
			: `${fromNote} ${HOW_LABELS[how]} ${wanted}${besides}`;
	});
	const from = fit.inheritedFrom ? ` (from ${fit.inheritedFrom.note.name})` : "";
	return `${reasons.join("; ")}${from}`;
}

function titleLabel({ result, title, terms }: TitleReason): string {
	const names = terms.map(({ text }) => displayText(text)).join(", ");
	return `${result === "likely" ? names : `wider than ${names}`}, by title: ${title}`;
}

const BY_LABELS: Readonly<Record<CategoryProposal["by"], string>> = {
	title: "by title",
	company: "by company",
	role: "by role at an event",
	rank: "at your level",
};

/** Why a category is likely: "by title: Recruiter". */
export function categoryReason({ by, words }: CategoryProposal): string {
	return `${BY_LABELS[by]}: ${words}`;
}
