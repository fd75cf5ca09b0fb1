import { type ComponentChildren } from "preact";
import type { Success } from "../../core/results/success";
import { formatCount } from "../shared/labels";

/** A row of a table: its key, its name, and its numbers as words. */
export interface CountRow {
	readonly key: string;
	readonly name: ComponentChildren;
	readonly counts: readonly string[];
}

/** Which tables are shown in full, by their titles, and what shows another one so. */
export interface WholeTables {
	readonly whole: readonly string[];
	readonly onWhole: (title: string) => void;
}

interface CountTableProps extends WholeTables {
	readonly title: string;
	/** What the names are: "Introducer". */
	readonly names: string;
	readonly heads: readonly string[];
	readonly rows: readonly CountRow[];
}

/** This many rows are shown until somebody wants all. */
const FIRST_ROWS = 8;

/** A small table of counts; a long one shows its beginning, and the rest at a press. */
export function CountTable({ title, names, heads, rows, whole, onWhole }: CountTableProps) {
	if (rows.length === 0) return null;
	const shown =
		whole.includes(title) || rows.length <= FIRST_ROWS + 1 ? rows : rows.slice(0, FIRST_ROWS);
	return (
		<div class={`warm-intros-counts ${heads.length > 2 ? "is-stacked" : ""}`}>
			<table role="table">
				<caption>{title}</caption>
				<thead role="rowgroup">
					<tr role="row">
						<th role="columnheader" scope="col">
							{names}
						</th>
						{heads.map((head) => (
							<th key={head} role="columnheader" scope="col" class="is-number">
								{head}
							</th>
						))}
					</tr>
				</thead>
				<tbody role="rowgroup">
					{shown.map(({ key, name, counts }) => (
						<tr key={key} role="row">
							<th role="rowheader" scope="row" dir="auto">
								{name}
							</th>
							{counts.map((count, i) => (
								<td
									key={heads[i]}
									role="cell"
									class={`is-number ${count === "0" ? "is-none" : ""}`}
								>
									{count}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			{shown.length < rows.length && (
				<button
					type="button"
					class="warm-intros-link warm-intros-show-all"
					onClick={() => onWhole(title)}
				>
					{`Show all ${formatCount(rows.length)}`}
				</button>
			)}
		</div>
	);
}

export const SUCCESS_HEADS: readonly string[] = ["Open", "Met", "Declined", "No reply", "Rate"];

/** How attempts came out, as the numbers of a row. */
export function successCounts(success: Success): readonly string[] {
	const { open, met, declined, noReply, rate } = success;
	return [...[open, met, declined, noReply].map(formatCount), rateLabel(rate)];
}

/** "67 %"; a dash where too few are decided to say anything. */
export function rateLabel(rate: number | undefined): string {
	return rate === undefined ? "–" : `${Math.round(rate * 100)}%`;
}
