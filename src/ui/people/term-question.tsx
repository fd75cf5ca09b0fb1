import type { RefCallback } from "preact";
import { useRef } from "preact/hooks";
import { offers, suggestAnswers } from "../../app/fit/check-fit";
import type { Refusable } from "../../core/fit/refusal";
import type { SpaceEntry } from "../../core/index/entry";
import { useDialog } from "../shared/dialog-window";
import { useSuggest } from "../shared/fields";
import { useHiddenName } from "../shared/use-name";
import { useUniqueId } from "../shared/use-unique-id";
import { type Answer, answerLabel, QUESTION_LABELS } from "./check-step";

/** Terms beyond these have no number key. */
const MAX_NUMBERS = 9;

export interface TermQuestionProps {
	readonly space: SpaceEntry;
	readonly what: Refusable;
	readonly answer: Answer;
	/** What is likely and why, as it is chosen beforehand. */
	readonly likely: string | undefined;
	readonly onAnswer: (answer: Answer) => void;
	/** The whole question, from which number keys answer it. */
	readonly groupRef: RefCallback<HTMLElement>;
	readonly onFocus: () => void;
}

/** Asks for one dimension or the category: what the space has to choose from, and a field for anything else. */
export function TermQuestion(props: TermQuestionProps) {
	const { space, what, answer, likely, onAnswer, groupRef, onFocus } = props;
	const { live } = useDialog();
	const name = QUESTION_LABELS[what];
	const offered = offers(space, what);
	const labelOf = (text: string): string => answerLabel(what, text);
	const titleId = useUniqueId();
	const [fieldId, hiddenFieldName] = useHiddenName(`${name} in other words`);
	const inputRef = useRef<HTMLInputElement>(null);
	useSuggest(inputRef, (typed) => suggestAnswers(live.index, space, what, typed, labelOf));
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
			{likely !== undefined && (
				<div class="warm-intros-picker-note" dir="auto">
					Likely {likely}
				</div>
			)}
			<div class="warm-intros-check-terms">
				{offered.map((text, at) => (
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
						<span dir="auto">{labelOf(text)}</span>
					</button>
				))}
			</div>
			{hiddenFieldName}
			<input
				type="text"
				ref={inputRef}
				placeholder={offered.length > 0 ? "Something else" : "What is it?"}
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
