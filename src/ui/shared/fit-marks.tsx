import { reasonLabel } from "../../app/fit/reason-label";
import type { PersonFit } from "../../core/fit/fit";
import type { Result } from "../../core/fit/judge-term";
import { DIMENSIONS, type Dimension } from "../../core/vocabulary/dimension";
import { RESULT_LABELS, resultLabel } from "./labels";

const LETTERS: Readonly<Record<Dimension, string>> = {
	industry: "I",
	profession: "P",
	geography: "G",
};
/** Told apart by more than colour. */
const SIGNS: Readonly<Record<Exclude<Result, "match" | "likely">, string>> = {
	broader: "~",
	other: "·",
	unknown: "?",
};

/** The three marks of a person's fit; the reasons are in their tooltips. */
export function FitMarks({ person }: { readonly person: PersonFit }) {
	return (
		<span class="warm-intros-marks">
			{DIMENSIONS.map((dimension) => {
				const fit = person[dimension];
				const label = resultLabel(dimension, fit.result);
				const reason = reasonLabel(fit);
				return (
					<span
						key={dimension}
						class={`warm-intros-mark is-${fit.result}`}
						role="img"
						aria-label={reason === undefined ? label : `${label}: ${reason}`}
						data-tooltip-position="top"
					>
						{fit.result === "match" || fit.result === "likely"
							? LETTERS[dimension]
							: SIGNS[fit.result]}
					</span>
				);
			})}
		</span>
	);
}

const LEGEND: readonly (readonly [result: Result, sign: string, words: string])[] = [
	["match", LETTERS.industry, RESULT_LABELS.match],
	["likely", LETTERS.industry, RESULT_LABELS.likely],
	["broader", SIGNS.broader, RESULT_LABELS.broader],
	["other", SIGNS.other, RESULT_LABELS.other],
	["unknown", SIGNS.unknown, RESULT_LABELS.unknown],
];

/** What the marks mean. */
export function MarksLegend() {
	return (
		<p class="warm-intros-marks-legend">
			<span>The marks are industry, profession and geography:</span>
			{LEGEND.map(([result, sign, words]) => (
				<span key={result} class="warm-intros-marks-meaning">
					<span class={`warm-intros-mark is-${result}`} aria-hidden="true">
						{sign}
					</span>
					{words}
				</span>
			))}
		</p>
	);
}
