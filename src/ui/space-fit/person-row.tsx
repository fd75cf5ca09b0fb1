import { reasonWords } from "../../app/fit/reason-words";
import type { PersonFit } from "../../core/fit/fit";
import { DIMENSIONS } from "../../core/vocabulary/dimension";
import { useHost } from "../shared/host";
import { DIMENSION_WORDS, resultWords } from "../shared/words";
import { type CellProps, columnsFor } from "./columns";
import type { RowProps } from "./row-props";

/** One person of the list. */
export function PersonRow(props: RowProps & Omit<CellProps, "host">) {
	const { person } = props;
	const host = useHost();
	const { columns, template } = columnsFor(props.isNarrow);
	const cell: CellProps = { ...props, host };
	return (
		<div
			id={props.rowId}
			role="row"
			aria-rowindex={props.rowIndex}
			class={`warm-intros-person ${props.isActive ? "is-active" : ""}`}
			style={{ "--warm-intros-columns": template }}
			onMouseDown={props.onActivate}
			onContextMenu={(event) => {
				event.preventDefault();
				host.showNoteMenu(person.entry.path, event);
			}}
		>
			{columns.map(([name, column]) => (
				<div
					key={name}
					role="gridcell"
					class={`warm-intros-cell is-${name}`}
					dir={column.hasOwnWords && "auto"}
					aria-label={column.label?.(person)}
				>
					{column.content(cell)}
				</div>
			))}
		</div>
	);
}

/** Why a person fits, one line a dimension. */
export function ReasonsRow(
	props: RowProps & { readonly person: PersonFit; readonly isNarrow: boolean },
) {
	const { person, ...row } = props;
	return (
		<div
			id={row.rowId}
			role="row"
			aria-rowindex={row.rowIndex}
			class={`warm-intros-reasons ${row.isActive ? "is-active" : ""}`}
			onMouseDown={row.onActivate}
		>
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
		</div>
	);
}
