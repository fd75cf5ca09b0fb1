import { useState } from "preact/hooks";
import { type FitGrouping, type FitQuery, NO_QUERY } from "../../core/fit/arrange-people";
import { filterOf } from "../../core/fit/read-query";
import type { SavedFilter } from "../../core/settings/saved-filter";
import type { FitSort } from "../../core/fit/sort-table";
import { type Stage, STAGE_TABLE, STAGES } from "../../core/vocabulary/stage";
import { DIMENSIONS, type Dimension } from "../../core/vocabulary/dimension";
import { CategoryChoice, Choice, SearchField } from "../shared/filter-fields";
import { Icon } from "../shared/icon";
import { categoryLabel, DIMENSION_LABELS } from "../shared/labels";
import { useHiddenName } from "../shared/use-name";
import { SORTINGS } from "./columns";

export interface FiltersProps {
	readonly query: FitQuery;
	readonly categories: readonly string[];
	/** Whether there is no room for more than the search: the rest unfolds. */
	readonly isNarrow: boolean;
	readonly onQuery: (query: FitQuery) => void;
	readonly saved: readonly SavedFilter[];
	/** Opens the menu of the saved filters below an element. */
	readonly onSaved: (at: HTMLElement) => void;
}

const GROUPINGS: Readonly<Record<FitGrouping, string>> = {
	"": "No groups",
	matches: "Group by matches",
	category: "Group by category",
	stage: "Group by stage",
	company: "Group by company",
};

/** Search and choices above the list. */
export function Filters(props: FiltersProps) {
	const { query, isNarrow, onQuery } = props;
	const categories = withChosen(props.categories, query.category);
	const [nameId, hiddenName] = useHiddenName("Filter people");
	const [isUnfolded, setUnfolded] = useState(false);
	const change = (part: Partial<FitQuery>): void => onQuery({ ...query, ...part });
	const chosen = countChosen(query);
	return (
		<div class="warm-intros-filters" role="search" aria-labelledby={nameId}>
			{hiddenName}
			<SearchField text={query.text} onText={(text) => change({ text })} />
			{isNarrow && (
				<button type="button" aria-expanded={isUnfolded} onClick={() => setUnfolded((was) => !was)}>
					{chosen === 0 ? "Filters" : `Filters (${chosen})`}
				</button>
			)}
			{(!isNarrow || isUnfolded) && (
				<>
					<CategoryChoice
						category={query.category}
						categories={categories}
						onCategory={(category) => change({ category })}
					/>
					<StageAndDimension query={query} change={change} />
					<Choice
						label="Groups"
						value={query.group}
						choices={Object.entries(GROUPINGS)}
						onChoose={(group) => change({ group: group as FitGrouping })}
					/>
				</>
			)}
			{isNarrow && isUnfolded && (
				<Choice
					label="Order"
					value={query.sort}
					choices={SORTINGS.map(
						([sort, title]) => [sort, `Sort by ${title.toLowerCase()}`] as const,
					)}
					onChoose={(sort) => change({ sort: sort as FitSort, direction: "" })}
				/>
			)}
			{(!isNarrow || isUnfolded) && <SavedFilters {...props} />}
			{categories !== props.categories && (
				<span class="warm-intros-count" role="status">
					{`Nobody has the category “${categoryLabel(query.category)}” now.`}
				</span>
			)}
		</div>
	);
}

/** The filters that were saved: the name of the one that is chosen, in a button whose menu has all of them. */
function SavedFilters({ query, saved, onSaved }: FiltersProps) {
	const current = filterOf(saved, query);
	return (
		<button
			type="button"
			class="warm-intros-saved-filters"
			aria-haspopup="menu"
			onClick={(event) => onSaved(event.currentTarget)}
		>
			<Icon name="lucide-bookmark" />
			<span dir="auto" title={current?.name}>
				{current?.name ?? (
					<>
						Saved<span class="warm-intros-said"> filters</span>
					</>
				)}
			</span>
		</button>
	);
}

/** The categories with the chosen one, which a saved filter may have from earlier. */
function withChosen(categories: readonly string[], chosen: string): readonly string[] {
	return chosen === "" || categories.includes(chosen) ? categories : [...categories, chosen];
}

interface ChoicesProps {
	readonly query: FitQuery;
	readonly change: (part: Partial<FitQuery>) => void;
}

function StageAndDimension({ query, change }: ChoicesProps) {
	return (
		<>
			<Choice
				label="Stage"
				value={query.stage}
				choices={[
					["", "All stages"],
					["none", "Not in the pipeline"],
					...STAGES.map((stage) => [stage, STAGE_TABLE[stage].label] as const),
				]}
				onChoose={(stage) => change({ stage: stage as Stage | "" | "none" })}
			/>
			<Choice
				label="Dimension"
				value={query.dimension}
				choices={[
					["", "Any fit"],
					...DIMENSIONS.map(
						(dimension) => [dimension, `${DIMENSION_LABELS[dimension]} matches`] as const,
					),
				]}
				onChoose={(dimension) => change({ dimension: dimension as Dimension | "" })}
			/>
		</>
	);
}

/** How many of the choices that unfold are not as they are at first. */
function countChosen(query: FitQuery): number {
	const folded = ["category", "stage", "dimension", "group", "sort"] as const;
	return folded.filter((key) => query[key] !== NO_QUERY[key]).length;
}
