import { categoryLabel } from "./labels";
import { useHiddenName } from "./use-name";

interface SearchProps {
	readonly query: { readonly text: string; readonly category: string };
	readonly categories: readonly string[];
	readonly onChange: (part: { readonly text: string } | { readonly category: string }) => void;
}

/** The fields with which people are looked for: by words, and by category. */
export function SearchAndCategory({ query, categories, onChange }: SearchProps) {
	const [nameId, hiddenName] = useHiddenName("Filter by name, title, company or category");
	return (
		<>
			{hiddenName}
			<input
				type="search"
				class="warm-intros-search"
				placeholder="Filter by name, title, company…"
				aria-labelledby={nameId}
				value={query.text}
				onInput={(event) => onChange({ text: event.currentTarget.value })}
			/>
			<Choice
				label="Category"
				value={query.category}
				choices={[
					["", "All categories"],
					...categories.map((category) => [category, categoryLabel(category)] as const),
				]}
				onChoose={(category) => onChange({ category })}
			/>
		</>
	);
}

interface ChoiceProps {
	readonly label: string;
	readonly value: string;
	/** Value and what is shown for it. */
	readonly choices: readonly (readonly [string, string])[];
	readonly onChoose: (value: string) => void;
}

/** One of Obsidian's dropdowns. */
export function Choice({ label, value, choices, onChoose }: ChoiceProps) {
	const [nameId, hiddenName] = useHiddenName(label);
	return (
		<>
			{hiddenName}
			<select
				class="dropdown"
				aria-labelledby={nameId}
				value={value}
				onChange={(event) => onChoose(event.currentTarget.value)}
			>
				{choices.map(([key, word]) => (
					<option key={key} value={key}>
						{word}
					</option>
				))}
			</select>
		</>
	);
}
