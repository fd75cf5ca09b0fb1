import { hasColumns, type TableFormat } from "./table-format";

/** LinkedIn's `Connections.csv`, with and without its preamble, its URL column and its old dates. */
export const LINKEDIN_CONNECTIONS: TableFormat = {
	isHeader: (header) =>
		hasColumns(header, ["first name", "last name", "company", "position", "connected on"]),
	mapping: () => ({
		first: ["First Name"],
		last: ["Last Name"],
		linkedin: ["URL"],
		email: ["Email Address"],
		company: ["Company"],
		title: ["Position"],
		connected_on: ["Connected On"],
	}),
};
