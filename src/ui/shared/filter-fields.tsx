import { categoryLabel } from "./labels";
import { useHiddenName } from "./use-name";

interface SearchProps {
	readonly text: string;
	readonly onText: (text: string) => void;
}

/** The field in which people are looked for by words. */
export function SearchField({ text, onText }: SearchProps) {
	const [nameId, hiddenName] = useHiddenName("Filter by name, title, company or category");
	return (
		<>
			{hiddenName}
			<input
				type="search"
				class="warm-intros-search"
				placeholder="Filter people…"
				aria-labelledby={nameId}
				value={text}
				onInput={(event) => onText(event.currentTarget.value)}
			/>
		</>
	);
}

interface CategoryProps {
	readonly category: string;
	readonly categories: readonly string[];
	readonly onCategory: (category: string) => void;
}

/** The choice of one category, or of all. */
export function CategoryChoice({ category, categories, onCategory }: CategoryProps) {
	return (
		<Choice
			label="Category"
			value={category}
			choices={[
				["", "All categories"],
				...categories.map((one) => [one, categoryLabel(one)] as const),
			]}
			onChoose={onCategory}
		/>
	);
}

interface SearchAndCategoryProps {
	readonly query: { readonly text: string; readonly category: string };
	readonly categories: readonly string[];
	readonly onChange: (part: { readonly text: string } | { readonly category: string }) => void;
}

/** The fields with which people are looked for: by words, and by category. */
export function SearchAndCategory({ query, categories, onChange }: SearchAndCategoryProps) {
	return (
		<>
			<SearchField text={query.text} onText={(text) => onChange({ text })} />
			<CategoryChoice
				category={query.category}
				categories={categories}
				onCategory={(category) => onChange({ category })}
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
