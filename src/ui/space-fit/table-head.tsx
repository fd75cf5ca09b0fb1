import type { Sorting } from "../../core/fit/sort-table";
import { Icon } from "../shared/icon";
import { layoutFor } from "./columns";

export interface TableHeadProps {
	/** A step of `TABLE_WIDTHS`, not the narrow form. */
	readonly room: number;
	readonly sorting: Sorting;
	readonly onSort: (sorting: Sorting) => void;
}

/** The names of the columns; a press on one sorts by it, the next turns that round. */
export function TableHead({ room, sorting, onSort }: TableHeadProps) {
	const { columns, template } = layoutFor(room);
	return (
		<div
			class="warm-intros-table-head"
			role="row"
			aria-rowindex={1}
			style={{ "--warm-intros-columns": template }}
		>
			<div role="columnheader" class="warm-intros-said">
				Selected
			</div>
			{columns.map(([name, { title, sort }]) => {
				const isSorted = sort !== undefined && sort === sorting.sort;
				const isReversed = sorting.direction === "reversed";
				return (
					<div
						key={name}
						role="columnheader"
						class={`is-${name}`}
						aria-sort={isSorted ? (isReversed ? "descending" : "ascending") : undefined}
					>
						{sort === undefined ? (
							(title ?? <span class="warm-intros-said">Actions</span>)
						) : (
							<button
								type="button"
								class={`warm-intros-link ${isSorted ? "is-active" : ""}`}
								onClick={() =>
									onSort({ sort, direction: isSorted && !isReversed ? "reversed" : "" })
								}
							>
								{title}
								{isSorted && <Icon name={isReversed ? "lucide-arrow-up" : "lucide-arrow-down"} />}
							</button>
						)}
					</div>
				);
			})}
		</div>
	);
}
