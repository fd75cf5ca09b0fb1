import {
	COLUMN_FIELDS,
	type ColumnField,
	type ColumnMapping,
	foldHeader,
	proposeMapping,
} from "../../import/column-mapping";

/** What the columns of a table hold, by the headers above them; "" for what is not read. */
export type ColumnChoices = ReadonlyMap<string, ColumnField | "">;

/** What the columns of a table are taken for: as the user said about such words before, else by the words themselves. */
export function chooseColumns(
	header: readonly string[],
	remembered: Readonly<Record<string, string>>,
): ColumnChoices {
	const proposed = proposedFields(header);
	return new Map(
		header.flatMap((column) => {
			const [folded = ""] = foldHeader([column]);
			if (folded === "") return [];
			const stated = Object.hasOwn(remembered, folded) ? remembered[folded] : undefined;
			const known = COLUMN_FIELDS.find((field) => field === stated);
			const field = stated === "" ? "" : (known ?? proposed.get(column) ?? "");
			return [[column, field] as const];
		}),
	);
}

/** The mapping by these choices; nothing else is proposed. */
export function mappingOf(choices: ColumnChoices): ColumnMapping {
	const columnsOf = (wanted: ColumnField): string[] =>
		[...choices].flatMap(([column, field]) => (field === wanted ? [column] : []));
	return Object.fromEntries(COLUMN_FIELDS.map((field) => [field, columnsOf(field)]));
}

/** What is to be remembered of these choices besides what is known: where they are other than the words propose. */
export function rememberColumns(
	known: Readonly<Record<string, string>>,
	choices: ColumnChoices,
): Readonly<Record<string, string>> {
	const proposed = proposedFields([...choices.keys()]);
	const remembered = new Map(Object.entries(known));
	for (const [column, field] of choices) {
		const [folded = ""] = foldHeader([column]);
		if (field === (proposed.get(column) ?? "")) remembered.delete(folded);
		else remembered.set(folded, field);
	}
	return Object.fromEntries(remembered);
}

function proposedFields(header: readonly string[]): ReadonlyMap<string, ColumnField> {
	const mapping = proposeMapping(header);
	return new Map(
		COLUMN_FIELDS.flatMap((field) =>
			(mapping[field] ?? []).map((column) => [column, field] as const),
		),
	);
}
