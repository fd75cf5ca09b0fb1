import type { DimensionFit } from "../../core/fit/dimension-fit";
import type { PersonFit } from "../../core/fit/fit";
import type { SpaceEntry } from "../../core/index/entry";
import type { Dimension } from "../../core/vocabulary/dimension";
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

/** Why a dimension fits; where it does not, what the person is, which may not be known. */
export function dimensionLabel(
	person: PersonFit,
	dimension: Dimension,
	space: SpaceEntry | undefined,
): string {
	const fit = person[dimension];
	const reasons = reasonLabel(fit);
	if (reasons !== undefined) return reasons;
	const terms = (fit.inheritedFrom ?? person.entry)[dimension];
	if (terms.length === 0) return "Not known";
	const from = fit.inheritedFrom ? ` (from ${fit.inheritedFrom.note.name})` : "";
	const stated = `${terms.map(({ text }) => displayText(text)).join(", ")}${from}`;
	if (space?.[dimension].length === 0) return `${stated}; the space asks for none`;
	return `Something else: ${stated}`;
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
