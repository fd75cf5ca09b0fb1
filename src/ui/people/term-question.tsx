import type { RefCallback } from "preact";
import { useRef } from "preact/hooks";
import { reasonLabel } from "../../app/fit/reason-label";
import { spaceTerms, suggestTerms } from "../../app/fit/check-fit";
import type { DimensionFit } from "../../core/fit/dimension-fit";
import type { SpaceEntry } from "../../core/index/entry";
import type { Dimension } from "../../core/vocabulary/dimension";
import { useDialog } from "../shared/dialog-window";
import { useSuggest } from "../shared/fields";
import { DIMENSION_LABELS } from "../shared/labels";
import { useHiddenName } from "../shared/use-name";
import { useUniqueId } from "../shared/use-unique-id";

/** Terms beyond these have no number key. */
const MAX_NUMBERS = 9;

/** What is answered for one dimension: terms of the space as they are written, and what is typed. */
export interface Answer {
	readonly chosen: readonly string[];
	readonly typed: string;
}

export interface TermQuestionProps {
	readonly space: SpaceEntry;
	readonly dimension: Dimension;
	readonly answer: Answer;
	/** What is likely is chosen beforehand. */
	readonly fit: DimensionFit;
	readonly onAnswer: (answer: Answer) => void;
	/** The whole question, from which number keys answer it. */
	readonly groupRef: RefCallback<HTMLElement>;
	readonly onFocus: () => void;
}

/** Asks for one dimension of a person: the space's terms to choose from, and a field for any other. */
export function TermQuestion(props: TermQuestionProps) {
	const { space, dimension, answer, fit, onAnswer, groupRef, onFocus } = props;
	const { live } = useDialog();
	const name = DIMENSION_LABELS[dimension];
	const offers = spaceTerms(space, dimension);
	const titleId = useUniqueId();
	const [fieldId, hiddenFieldName] = useHiddenName(`${name} in other words`);
	const inputRef = useRef<HTMLInputElement>(null);
	useSuggest(inputRef, (typed) => suggestTerms(live.index, space, dimension, typed));
	return (
		<div
			class="warm-intros-check-question"
			role="group"
			aria-labelledby={titleId}
			tabIndex={0}
			ref={groupRef}
			onFocusIn={onFocus}
		>
			<div id={titleId} class="warm-intros-check-label">
				{name}
			</div>
			{fit.result === "likely" && (
				<div class="warm-intros-picker-note" dir="auto">
					Likely {reasonLabel(fit)}
				</div>
			)}
			<div class="warm-intros-check-terms">
				{offers.map(({ text, label }, at) => (
					<button
						key={at}
						type="button"
						class="warm-intros-check-term"
						aria-pressed={answer.chosen.includes(text)}
						onClick={() => onAnswer(toggleTerm(answer, text))}
					>
						{at < MAX_NUMBERS && (
							<>
								<span class="warm-intros-check-number">{at + 1}</span>{" "}
							</>
						)}
						<span dir="auto">{label}</span>
					</button>
				))}
			</div>
			{hiddenFieldName}
			<input
				type="text"
				ref={inputRef}
				placeholder={offers.length > 0 ? "Something else" : "What is it?"}
				aria-labelledby={fieldId}
				value={answer.typed}
				onInput={({ currentTarget }) => onAnswer({ ...answer, typed: currentTarget.value })}
			/>
		</div>
	);
}

/** Chooses a term, or no longer. */
function toggleTerm({ chosen, typed }: Answer, text: string): Answer {
	const others = chosen.filter((one) => one !== text);
	return { typed, chosen: others.length < chosen.length ? others : [...chosen, text] };
}
