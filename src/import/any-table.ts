import { namesPeople, proposeMapping } from "./column-mapping";
import { readLinkedinDate } from "./linkedin-date";
import type { TableFormat } from "./table-format";

/** Any other table with a header: its columns are proposed by name, and the user may say otherwise. */
export const ANY_TABLE: TableFormat = {
	label: "a table",
	source: undefined,
	isHeader: (header) => header.length > 0 && namesPeople(proposeMapping(header)),
	mapping: (header) => proposeMapping(header),
	readDate: readLinkedinDate,
};
