import { proposeMapping } from "./column-mapping";
import { hasColumns, type TableFormat } from "./table-format";

/** Google Contacts as CSV, by either of its headers; the number of its groups of columns differs from file to file. */
export const GOOGLE_CONTACTS: TableFormat = {
	isHeader: (header) =>
		hasColumns(header, ["first name", "last name", "file as", "labels"]) ||
		hasColumns(header, ["name", "given name", "family name", "group membership"]),
	mapping: proposeMapping,
};
