import { type CategoryCoverage, lacksPeople } from "../../core/fit/coverage";
import { type Fit, isTooWide } from "../../core/fit/fit";
import { Icon } from "../shared/icon";
import { categoryLabel } from "../shared/labels";
import { CoverageBar } from "./coverage-bar";
import { countOf } from "../../core/text/count-of";

interface OverviewLineProps {
	readonly fit: Fit;
	readonly isUnfolded: boolean;
	readonly onUnfold: () => void;
}

/** The overview in one line: a small bar for each category and what to look at; a press unfolds the whole. */
export function OverviewLine({ fit, isUnfolded, onUnfold }: OverviewLineProps) {
	return (
		<button
			type="button"
			class="warm-intros-overview-line"
			aria-expanded={isUnfolded}
			onClick={onUnfold}
		>
			<span class="warm-intros-said">
				{isUnfolded ? "Hide the overview" : "Show the overview"}:{" "}
			</span>
			<Icon name={isUnfolded ? "lucide-chevron-down" : "lucide-chevron-right"} />
			{!isUnfolded && (
				<span class="warm-intros-overview-bars" aria-hidden="true">
					{fit.coverage.map((row) => (
						<span key={row.category} class="warm-intros-overview-bar">
							<span>{categoryLabel(row.category)}</span>
							<CoverageBar row={row} />
						</span>
					))}
				</span>
			)}
			<span class="warm-intros-overview-words">{overviewWords(fit)}</span>
		</button>
	);
}

/** "Still missing: peers": the holes of a space, and its terms that narrow nothing or catch nobody. */
function overviewWords({ coverage, narrowness }: Fit): string {
	const missing = coverage.filter((row: CategoryCoverage) => lacksPeople(row));
	const wide = narrowness.filter((row) => isTooWide(row)).length;
	const empty = narrowness.filter(({ people }) => people === 0).length;
	return [
		missing.length === 0
			? "No category is missing"
			: `Still missing in ${missing.length} of ${coverage.length} categories`,
		empty > 0 && `${countOf(empty, "term")} ${empty === 1 ? "matches" : "match"} nobody`,
		wide > 0 && `${countOf(wide, "term")} too wide`,
	]
		.filter(Boolean)
		.join(" · ");
}
