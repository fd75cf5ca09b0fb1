import { reasonWords } from "../../app/fit/reason-words";
import type { PersonFit } from "../../core/fit/fit";
import { DIMENSIONS } from "../../core/vocabulary/dimension";
import type { RowLook } from "../shared/use-rows";
import { DIMENSION_WORDS, resultWords } from "../shared/words";
import { type CellProps, columnsFor } from "./columns";

/** One person of the list. */
export function personLook(cell: CellProps): RowLook {
	const { columns, template } = columnsFor(cell.isNarrow);
	return {
		class: "warm-intros-person",
		style: { "--warm-intros-columns": template },
		cells: columns.map(([name, column]) => (
			<div
				key={name}
				role="gridcell"
				class={`warm-intros-cell is-${name}`}
				dir={column.hasOwnWords && "auto"}
				aria-label={column.label?.(cell.person)}
			>
				{column.content(cell)}
			</div>
		)),
	};
}

/** Why a person fits, one line a dimension. */
export function reasonsLook(person: PersonFit): RowLook {
	return {
		class: "warm-intros-reasons",
		cells: (
			<div role="gridcell" class="warm-intros-reasons-cell">
				{DIMENSIONS.map((dimension) => {
					const reason = reasonWords(person[dimension]);
					return (
						<span key={dimension} class="warm-intros-reason" dir="auto">
							{reason === undefined
								? resultWords(dimension, person[dimension].result)
								: `${DIMENSION_WORDS[dimension]}: ${reason}`}
						</span>
					);
				})}
			</div>
		),
	};
}
