import type { FitGrouping, FitQuery } from "../../core/fit/arrange-people";
import { type Stage, STAGE_TABLE, STAGES } from "../../core/vocabulary/stage";
import { DIMENSIONS, type Dimension } from "../../core/vocabulary/dimension";
import { Choice, SearchAndCategory } from "../shared/filter-fields";
import { DIMENSION_LABELS } from "../shared/labels";
import { useHiddenName } from "../shared/use-name";

export interface FiltersProps {
	readonly query: FitQuery;
	readonly categories: readonly string[];
	readonly onQuery: (query: FitQuery) => void;
}

const GROUPINGS: Readonly<Record<FitGrouping, string>> = {
	"": "No groups",
	matches: "Group by matches",
	category: "Group by category",
	stage: "Group by stage",
	company: "Group by company",
};

/** Search and choices above the list. */
export function Filters({ query, categories, onQuery }: FiltersProps) {
	const [nameId, hiddenName] = useHiddenName("Filter people");
	const change = (part: Partial<FitQuery>): void => onQuery({ ...query, ...part });
	return (
		<div class="warm-intros-filters" role="search" aria-labelledby={nameId}>
			{hiddenName}
			<SearchAndCategory query={query} categories={categories} onChange={change} />
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
			<Choice
				label="Groups"
				value={query.group}
				choices={Object.entries(GROUPINGS)}
				onChoose={(group) => change({ group: group as FitGrouping })}
			/>
		</div>
	);
}
