import { useMemo, useRef, useState } from "preact/hooks";
import { listItems } from "../../core/note/property-value";
import { foldText } from "../../core/text/fold-text";
import { useDialog } from "./dialog-window";
import { type ControlProps, isPlainEnter, isSuggesting, useSuggest } from "./fields";

/** Words to choose from, and what is said of them. */
export interface Chips {
	/** What separates several; without it there is one alone. */
	readonly separator?: "comma" | "semicolon";
	/** Whether the order is said: the first comes first. */
	readonly isOrdered?: boolean;
	/** What can be chosen, the likeliest first, and whether that is shown before anything is typed. */
	readonly offer: () => { readonly words: readonly string[]; readonly isShown: boolean };
	/** A word as people read it. */
	readonly label?: (word: string) => string;
	/** What is worth knowing of a word, said beside it. */
	readonly remark?: (word: string) => string;
}

/** So many are shown, besides those that are chosen. */
const MAX_SHOWN = 6;
const JOINTS = { comma: ", ", semicolon: "; " } as const;

/** Makes the control of a field in which words are chosen, or typed. */
export function chipsControl(chips: Chips) {
	return (props: ControlProps) => <ChipsField {...props} chips={chips} />;
}

/** Words as chips: those chosen in their order, others that are likely, and a field for any other. */
function ChipsField(props: ControlProps & { readonly chips: Chips }) {
	const { id, field, chips, onEnter } = props;
	const { label = asIs, remark } = chips;
	const { live } = useDialog();
	const { words, isShown } = useMemo(chips.offer, [live.index, live.index.revision]);
	const { typed, choose, chosen, change, split } = useChosen(props, words);
	const inputRef = useRef<HTMLInputElement>(null);
	const keys = new Set(chosen.map(foldText));
	const others = words.filter((word) => !keys.has(foldText(word)) && split(word).length === 1);
	useSuggest(inputRef, (text) => {
		const wanted = foldText(text);
		return others.map(label).filter((word) => foldText(word).includes(wanted));
	});
	const drop = (at: number): void =>
		change(
			chosen.filter((_, other) => other !== at),
			typed,
		);
	const add = (word: string): void => change(chips.separator ? [...chosen, word] : [word], "");
	return (
		<div class="warm-intros-chips">
			{chosen.map((word, at) => (
				<Chip key={foldText(word)} {...{ word, at, chips }} onClick={() => drop(at)} />
			))}
			{isShown &&
				others
					.slice(0, MAX_SHOWN)
					.map((word) => (
						<Chip key={foldText(word)} {...{ word, chips }} onClick={() => add(word)} />
					))}
			<input
				type="text"
				id={id}
				ref={inputRef}
				dir="auto"
				placeholder={field.placeholder}
				value={typed}
				onInput={({ currentTarget }) => change(chosen, currentTarget.value)}
				onKeyDown={(event) => {
					if (!isPlainEnter(event) || isSuggesting(event.currentTarget)) return;
					event.preventDefault();
					// What is typed is a chip then; Enter on nothing typed is the form's.
					if (typed.trim() === "") onEnter();
					else choose();
				}}
			/>
			{remark && typed.trim() !== "" && (
				<span class="warm-intros-chip-remark" role="status" dir="auto">
					{split(typed)
						.map((word) => `${word}: ${remark(word)}`)
						.join("; ")}
				</span>
			)}
		</div>
	);
}

/** What is chosen, and what is being typed: together they are the value. */
function useChosen(
	{ chips: { separator, label = asIs }, value, onInput }: ControlProps & { readonly chips: Chips },
	words: readonly string[],
) {
	/** What is being typed, and how it ends the value. */
	const [{ typed, end }, setEnd] = useState({ typed: "", end: "" });
	const split = (text: string): readonly string[] =>
		separator === undefined ? [text.trim()].filter(Boolean) : listItems(text, separator);
	const chosen = split(value.slice(0, value.length - end.length));
	const change = (next: readonly string[], text: string): void => {
		const known = words.find((word) => foldText(label(word)) === foldText(text));
		const last = text.trim() === "" ? "" : (known ?? text);
		setEnd({ typed: text, end: last });
		const all = last === "" ? next : [...next, last];
		// One alone is what was said last.
		onInput(separator === undefined ? (all.at(-1) ?? "") : all.join(JOINTS[separator]));
	};
	const choose = (): void => setEnd({ typed: "", end: "" });
	return { typed, choose, chosen, change, split };
}

interface ChipProps {
	readonly word: string;
	/** Its place among those that are chosen; undefined for one that is not. */
	readonly at?: number;
	readonly chips: Chips;
	readonly onClick: () => void;
}

function Chip({ word, at, chips: { isOrdered, label = asIs, remark }, onClick }: ChipProps) {
	const place = isOrdered && at !== undefined ? `${at + 1}. ` : "";
	return (
		<button
			type="button"
			class="warm-intros-chip"
			aria-pressed={at !== undefined}
			onClick={onClick}
		>
			<span dir="auto">{`${place}${label(word)}`}</span>
			{remark && <span class="warm-intros-chip-remark">{remark(word)}</span>}
		</button>
	);
}

function asIs(word: string): string {
	return word;
}
