import { HEADINGS } from "../../core/people/headings";
import { COLUMN_FIELDS, type ColumnField, namesPeople } from "../../import/column-mapping";
import { type ColumnChoices, mappingOf } from "./column-choices";

/** What a column of a table can hold, by id; "" for what is not read. */
export const COLUMN_OPTIONS: Readonly<Record<ColumnField | "", string>> = {
	"": "Leave it out",
	...(Object.fromEntries(COLUMN_FIELDS.map((field) => [field, HEADINGS[field].label])) as Record<
		ColumnField,
		string
	>),
};

/** What the columns hold by what was picked for each; undefined where nothing tells who is in the table. */
export function pickColumns(picked: ReadonlyMap<string, string>): ColumnChoices | undefined {
	const choices = new Map(
		[...picked].map(([column, id]) => [column, COLUMN_FIELDS.find((one) => one === id) ?? ""]),
	) satisfies ColumnChoices;
	return namesPeople(mappingOf(choices)) ? choices : undefined;
}
