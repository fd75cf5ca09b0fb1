import { proposeMapping } from "./column-mapping";
import { hasColumns, type TableFormat } from "./table-format";

/** Contacts as Outlook and outlook.com export them. `Title` is Mr or Dr there: the job is `Job Title`. */
export const OUTLOOK_CONTACTS: TableFormat = {
	isHeader: (header) =>
		hasColumns(header, ["first name", "last name", "e-mail address", "job title"]),
	mapping: (header) => ({ ...proposeMapping(header), title: ["Job Title"] }),
};
