import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { BestPath } from "../../app/documents/missing-document";
import { lacksPeople } from "../../core/fit/coverage";
import type { CategoryCoverage } from "../../core/fit/coverage";
import { type Fit, isTooWide, type TermNarrowness } from "../../core/fit/fit";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText } from "../../core/text/link";
import { Icon } from "../shared/icon";
import { categoryLabel, countPeople, DIMENSION_LABELS } from "../shared/labels";
import { useUniqueId } from "../shared/use-unique-id";
import { MarksLegend } from "../shared/fit-marks";
import { CoverageBar, countsLabel, percent } from "./coverage-bar";
import { NextStep } from "./next-step";
import { WhatIf } from "./what-if";

export interface OverviewProps {
	readonly index: VaultIndex;
	readonly fit: Fit;
	readonly best: BestPath;
	/** The category that the list is filtered by. */
	readonly category: string;
	readonly onCategory: (category: string) => void;
}

/** How narrow the terms of the space are and what would be without them, which categories of people are still lacking, and who would be next. */
export function Overview(props: OverviewProps) {
	const { fit } = props;
	return (
		<>
			<div class="warm-intros-overview">
				{fit.narrowness.length > 0 && <NarrownessCard {...props} />}
				<CoverageCard {...props} />
			</div>
			<MarksLegend />
		</>
	);
}

/** What is opened below one row of a card: a click on the same closes it. */
function useOpened(): readonly [opened: string, toggle: (key: string) => void] {
	const [opened, setOpened] = useState("");
	return [opened, (key) => setOpened(key === opened ? "" : key)];
}

function NarrownessCard({ index, fit, best }: OverviewProps) {
	const titleId = useUniqueId();
	const [opened, toggle] = useOpened();
	const { space } = fit;
	return (
		<section class="warm-intros-card" aria-labelledby={titleId}>
			<h3 id={titleId} class="warm-intros-card-title">
				How narrow the terms are
			</h3>
			<ul class="warm-intros-bars">
				{fit.narrowness.map((row) => {
					const { term } = row;
					const key = `${row.dimension} ${term.text}`;
					const isOpen = key === opened && space !== undefined;
					return (
						<NarrownessRow key={key} row={row} isOpen={isOpen} onOpen={() => toggle(key)}>
							{isOpen && row.people === 0 && <NextStep {...{ index, fit, best }} hole={{ term }} />}
							{isOpen && <WhatIf {...{ index, fit, space, term }} />}
						</NarrownessRow>
					);
				})}
			</ul>
		</section>
	);
}

function CoverageCard({ index, fit, best, category, onCategory }: OverviewProps) {
	const titleId = useUniqueId();
	const [opened, toggle] = useOpened();
	return (
		<section class="warm-intros-card" aria-labelledby={titleId}>
			<h3 id={titleId} class="warm-intros-card-title">
				Who is still missing
			</h3>
			<ul class="warm-intros-bars">
				{fit.coverage.map((row) => {
					const isOpen = row.category === opened;
					return (
						<CoverageRow
							key={row.category}
							row={row}
							isChosen={row.category === category}
							onChoose={() => onCategory(row.category === category ? "" : row.category)}
							isOpen={isOpen}
							onOpen={fit.space && lacksPeople(row) ? () => toggle(row.category) : undefined}
						>
							{isOpen && <NextStep {...{ index, fit, best }} hole={{ category: row.category }} />}
						</CoverageRow>
					);
				})}
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

/** What stands out of how narrow a term is; undefined where nothing does. */
export function narrownessLabel(row: TermNarrowness): string | undefined {
	if (row.people === 0) return "Nobody yet";
	return isTooWide(row) ? "Too wide: more than half of all" : undefined;
}

interface CoverageRowProps {
	readonly row: CategoryCoverage;
	readonly isChosen: boolean;
	readonly onChoose: () => void;
	/** Whether who would be next is shown. */
	readonly isOpen: boolean;
	/** Undefined where nobody is missing. */
	readonly onOpen: (() => void) | undefined;
	readonly children: ComponentChildren;
}

function CoverageRow({ row, isChosen, onChoose, isOpen, onOpen, children }: CoverageRowProps) {
	return (
		<li class="warm-intros-bar-row">
			<button
				type="button"
				class={`warm-intros-link warm-intros-bar-name ${isChosen ? "is-active" : ""}`}
				aria-pressed={isChosen}
				aria-label={`Only ${categoryLabel(row.category)}: ${countsLabel(row)}`}
				onClick={onChoose}
			>
				{categoryLabel(row.category)}
			</button>
			<CoverageBar row={row} />
			<span class="warm-intros-bar-number">{`${row.met} · ${row.inProgress} · ${row.identified}`}</span>
			<span class="warm-intros-bar-word">
				{onOpen ? (
					<button
						type="button"
						class="warm-intros-link warm-intros-bar-next"
						aria-expanded={isOpen}
						title="Who could be next"
						onClick={onOpen}
					>
						{targetLabel(row) + likelyLabel(row)}
					</button>
				) : (
					targetLabel(row) + likelyLabel(row)
				)}
			</span>
			{children}
		</li>
	);
}

/** How many people a category has, and how many are still missing: "1 met, 0 in progress, 2 identified: 2 more of 3". */
export function coverageLabel(row: CategoryCoverage): string {
	const isEmpty = row.met + row.inProgress + row.identified === 0;
	if (isEmpty) return targetLabel(row) + likelyLabel(row);
	return [countsLabel(row), targetLabel(row)].filter(Boolean).join(": ");
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
