import { proposeMapping } from "./column-mapping";
import { readLinkedinDate } from "./linkedin-date";
import { hasColumns, type TableFormat } from "./table-format";

/** Contacts as Outlook and outlook.com export them. `Title` is Mr or Dr there: the job is `Job Title`. */
export const OUTLOOK_CONTACTS: TableFormat = {
	label: "Outlook contacts",
	source: undefined,
	isHeader: (header) =>
		hasColumns(header, ["first name", "last name", "e-mail address", "job title"]),
	mapping: (header) => ({ ...proposeMapping(header), title: ["Job Title"] }),
	readDate: readLinkedinDate,
};
