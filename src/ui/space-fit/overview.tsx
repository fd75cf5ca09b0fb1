import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { CategoryCoverage } from "../../core/fit/coverage";
import { type Fit, isTooWide, type TermNarrowness } from "../../core/fit/fit";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText } from "../../core/text/link";
import { Icon } from "../shared/icon";
import { categoryLabel, countPeople, DIMENSION_LABELS } from "../shared/labels";
import { useUniqueId } from "../shared/use-unique-id";
import { WhatIf } from "./what-if";

export interface OverviewProps {
	readonly index: VaultIndex;
	readonly fit: Fit;
	/** The category that the list is filtered by. */
	readonly category: string;
	readonly onCategory: (category: string) => void;
}

/** How narrow the terms of the space are and what would be without them, and which categories of people are still lacking; redrawn only where one of them is another. */
export function Overview({ index, fit, category, onCategory }: OverviewProps) {
	const { narrowness, coverage } = fit;
	return (
		<div class="warm-intros-overview">
			{narrowness.length > 0 && <NarrownessCard index={index} fit={fit} />}
			{useMemo(
				() => (
					<CoverageCard rows={coverage} category={category} onCategory={onCategory} />
				),
				[coverage, category, onCategory],
			)}
		</div>
	);
}

function NarrownessCard({ index, fit }: Pick<OverviewProps, "index" | "fit">) {
	const titleId = useUniqueId();
	const [opened, setOpened] = useState("");
	const { space } = fit;
	return (
		<section class="warm-intros-card" aria-labelledby={titleId}>
			<h3 id={titleId} class="warm-intros-card-title">
				How narrow the terms are
			</h3>
			<ul class="warm-intros-bars">
				{fit.narrowness.map((row) => {
					const key = `${row.dimension} ${row.term.text}`;
					const isOpen = key === opened && space !== undefined;
					return (
						<NarrownessRow
							key={key}
							row={row}
							isOpen={isOpen}
							onOpen={() => setOpened(isOpen ? "" : key)}
						>
							{isOpen && <WhatIf {...{ index, fit, space }} term={row.term} />}
						</NarrownessRow>
					);
				})}
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

interface NarrownessRowProps {
	readonly row: TermNarrowness;
	readonly isOpen: boolean;
	readonly onOpen: () => void;
	readonly children: ComponentChildren;
}

function NarrownessRow({ row, isOpen, onOpen, children }: NarrownessRowProps) {
	const name = displayText(row.term.text);
	const word = narrownessLabel(row);
	return (
		<li class="warm-intros-bar-row">
			<button
				type="button"
				class={`warm-intros-link warm-intros-bar-name ${isOpen ? "is-active" : ""}`}
				aria-expanded={isOpen}
				title={`${name}: what if?`}
				onClick={onOpen}
			>
				<span class="warm-intros-bar-kind">{DIMENSION_LABELS[row.dimension]}</span> {name}
			</button>
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
			{children}
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
