import { useMemo } from "preact/hooks";
import type { CategoryCoverage } from "../../core/fit/coverage";
import { isTooWide, type TermNarrowness } from "../../core/fit/fit";
import { displayText } from "../../core/text/link";
import { Icon } from "../shared/icon";
import { categoryLabel, countPeople, DIMENSION_LABELS } from "../shared/labels";
import { useUniqueId } from "../shared/use-unique-id";

export interface OverviewProps {
	readonly narrowness: readonly TermNarrowness[];
	readonly coverage: readonly CategoryCoverage[];
	/** The category that the list is filtered by. */
	readonly category: string;
	readonly onCategory: (category: string) => void;
}

/** How narrow the terms of the space are, and which categories of people are still lacking; redrawn only where one of them is another. */
export function Overview({ narrowness, coverage, category, onCategory }: OverviewProps) {
	return useMemo(
		() => (
			<div class="warm-intros-overview">
				{narrowness.length > 0 && <NarrownessCard rows={narrowness} />}
				<CoverageCard rows={coverage} category={category} onCategory={onCategory} />
			</div>
		),
		[narrowness, coverage, category, onCategory],
	);
}

function NarrownessCard({ rows }: { readonly rows: readonly TermNarrowness[] }) {
	const titleId = useUniqueId();
	return (
		<section class="warm-intros-card" aria-labelledby={titleId}>
			<h3 id={titleId} class="warm-intros-card-title">
				How narrow the terms are
			</h3>
			<ul class="warm-intros-bars">
				{rows.map((row) => (
					<NarrownessRow key={`${row.dimension} ${row.term.text}`} row={row} />
				))}
			</ul>
		</section>
	);
}

function CoverageCard({
	rows,
	category,
	onCategory,
}: Pick<OverviewProps, "category" | "onCategory"> & {
	readonly rows: readonly CategoryCoverage[];
}) {
	const titleId = useUniqueId();
	return (
		<section class="warm-intros-card" aria-labelledby={titleId}>
			<h3 id={titleId} class="warm-intros-card-title">
				Who is still missing
			</h3>
			<ul class="warm-intros-bars">
				{rows.map((row) => (
					<CoverageRow
						key={row.category}
						row={row}
						isChosen={row.category === category}
						onChoose={() => onCategory(row.category === category ? "" : row.category)}
					/>
				))}
			</ul>
			<p class="warm-intros-legend" aria-hidden="true">
				<span class="is-met" /> met <span class="is-in-progress" /> in progress{" "}
				<span class="is-identified" /> identified
			</p>
		</section>
	);
}

function NarrownessRow({ row }: { readonly row: TermNarrowness }) {
	const name = displayText(row.term.text);
	const word = narrownessLabel(row);
	return (
		<li class="warm-intros-bar-row" title={`${DIMENSION_LABELS[row.dimension]}: ${name}`}>
			<span class="warm-intros-bar-name">
				<span class="warm-intros-bar-kind">{DIMENSION_LABELS[row.dimension]}</span> {name}
			</span>
			<span class="warm-intros-bar" aria-hidden="true">
				<span
					class={`warm-intros-bar-part ${isTooWide(row) ? "is-too-wide" : "is-share"}`}
					style={{ width: percent(row.share) }}
				/>
			</span>
			<span class="warm-intros-bar-number">{`${countPeople(row.people)}, ${percent(row.share)}`}</span>
			{word !== undefined && (
				<span class={`warm-intros-bar-word ${isTooWide(row) ? "is-warning" : ""}`}>
					{isTooWide(row) && <Icon name="lucide-triangle-alert" />}
					{word}
				</span>
			)}
		</li>
	);
}

function narrownessLabel(row: TermNarrowness): string | undefined {
	if (row.people === 0) return "Nobody yet";
	return isTooWide(row) ? "Too wide: more than half of all" : undefined;
}

interface CoverageRowProps {
	readonly row: CategoryCoverage;
	readonly isChosen: boolean;
	readonly onChoose: () => void;
}

function CoverageRow({ row, isChosen, onChoose }: CoverageRowProps) {
	const all = Math.max(row.met + row.inProgress + row.identified, row.target ?? 0, 1);
	const likely = row.likely > 0 ? `, ${row.likely} likely` : "";
	const counts = `${row.met} met, ${row.inProgress} in progress, ${row.identified} identified${likely}`;
	return (
		<li class="warm-intros-bar-row">
			<button
				type="button"
				class={`warm-intros-link warm-intros-bar-name ${isChosen ? "is-active" : ""}`}
				aria-pressed={isChosen}
				aria-label={`Only ${categoryLabel(row.category)}: ${counts}`}
				onClick={onChoose}
			>
				{categoryLabel(row.category)}
			</button>
			<span class="warm-intros-bar" aria-hidden="true" title={counts}>
				<span class="warm-intros-bar-part is-met" style={{ width: percent(row.met / all) }} />
				<span
					class="warm-intros-bar-part is-in-progress"
					style={{ width: percent(row.inProgress / all) }}
				/>
				<span
					class="warm-intros-bar-part is-identified"
					style={{ width: percent(row.identified / all) }}
				/>
			</span>
			<span class="warm-intros-bar-number">{`${row.met} · ${row.inProgress} · ${row.identified}`}</span>
			<span class="warm-intros-bar-word">{targetLabel(row) + likelyLabel(row)}</span>
		</li>
	);
}

function targetLabel({ target, met, inProgress, identified }: CategoryCoverage): string {
	if (target !== undefined) {
		const missing = target - met - inProgress;
		return missing > 0 ? `${missing} more of ${target}` : `Target of ${target} reached`;
	}
	return met + inProgress + identified === 0 ? "Nobody yet" : "";
}

/** Likely ones count in none of it: somebody has to say so first. */
function likelyLabel({ likely }: CategoryCoverage): string {
	return likely === 0 ? "" : ` (${likely} likely)`;
}

function percent(share: number): string {
	return `${Math.round(share * 100)}%`;
}
