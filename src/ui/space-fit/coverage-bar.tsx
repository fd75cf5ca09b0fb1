import type { CategoryCoverage } from "../../core/fit/coverage";

const PARTS = [
	["is-met", "met"],
	["is-in-progress", "inProgress"],
	["is-identified", "identified"],
] as const;

/** How many of a category are met, in progress and identified, as parts of a bar that is as long as the target. */
export function CoverageBar({ row }: { readonly row: CategoryCoverage }) {
	const all = Math.max(row.met + row.inProgress + row.identified, row.target ?? 0, 1);
	return (
		<span class="warm-intros-bar" aria-hidden="true" title={countsLabel(row)}>
			{PARTS.map(([name, part]) => (
				<span
					key={name}
					class={`warm-intros-bar-part ${name}`}
					style={{ width: percent(row[part] / all) }}
				/>
			))}
		</span>
	);
}

/** "2 met, 1 in progress, 4 identified". */
export function countsLabel(row: CategoryCoverage): string {
	const likely = row.likely > 0 ? `, ${row.likely} likely` : "";
	return `${row.met} met, ${row.inProgress} in progress, ${row.identified} identified${likely}`;
}

/** A share from 0 to 1 as people read it, and as a style takes it. */
export function percent(share: number): string {
	return `${Math.round(share * 100)}%`;
}
