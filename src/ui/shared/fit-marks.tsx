import { reasonLabel } from "../../app/fit/reason-label";
import type { PersonFit } from "../../core/fit/fit";
import type { Result } from "../../core/fit/judge-term";
import { DIMENSIONS, type Dimension } from "../../core/vocabulary/dimension";
import { resultLabel } from "./labels";

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
