import { foldText } from "../core/text/fold-text";

/** What a column of a table can hold. */
interface ColumnMeaning {
	/** For the user to choose. */
	readonly label: string;
	/** Words of headers as other programs write them, folded; the surest first. `#` is a number. */
	readonly headers: readonly string[];
}

const TABLE = {
	name: {
		label: "Name",
		headers: [
			"full name",
			"name",
			"display name",
			"contact name",
			"contact",
			"person",
			"attendee name",
		],
	},
	first: {
		label: "First name",
		headers: [
			"first name",
			"given name",
			"first_name",
			"firstname",
			"forename",
			"executive first name",
		],
	},
	middle: { label: "Middle name", headers: ["middle name", "additional name", "middle_name"] },
	last: {
		label: "Last name",
		headers: [
			"last name",
			"family name",
			"surname",
			"last_name",
			"lastname",
			"executive last name",
		],
	},
	suffix: {
		label: "Suffix of the name",
		headers: ["name suffix", "suffix", "generational suffix"],
	},
	company: {
		label: "Company",
		headers: [
			...["company", "company name", "organization name", "organization # - name", "organization"],
			...["organisation", "employer", "firm", "current company", "what's your company?"],
		],
	},
	title: {
		label: "Job title",
		headers: [
			...["position", "job title", "title", "organization title", "organization # - title", "role"],
			...["executive title", "current title", "what's your job title?"],
		],
	},
	email: {
		label: "E-mail",
		headers: [
			...["email address", "e-mail address", "email", "e-mail", "primary email", "secondary email"],
			...["e-mail # address", "e-mail # - value", "email # - value", "email # address", "mail"],
		],
	},
	phone: {
		label: "Phone",
		headers: [
			...["phone", "phone number", "phone_number", "mobile phone", "business phone", "home phone"],
			...["primary phone", "telephone", "phone # - value", "work phone", "mobile number", "mobile"],
		],
	},
	linkedin: {
		label: "LinkedIn profile",
		headers: ["linkedin", "linkedin url", "linkedin profile", "profile url", "url", "profile"],
	},
	website: {
		label: "Website",
		headers: [
			"website # - value",
			"web page",
			"personal web page",
			"url of member profile",
			"website",
		],
	},
	industry: { label: "Industry", headers: ["industry", "sector", "primary sic code description"] },
	profession: { label: "Profession", headers: ["profession", "function", "occupation"] },
	geography: { label: "Place", headers: ["location", "geography", "place"] },
	city: {
		label: "City",
		headers: [
			"city",
			"address # - city",
			"business city",
			"home city",
			"mailing city",
			"work city",
		],
	},
	region: {
		label: "State or region",
		headers: [
			...["state", "region", "province", "address # - region", "business state", "home state"],
			...["mailing state", "work state"],
		],
	},
	country: {
		label: "Country",
		headers: [
			...["country", "address # - country", "business country/region", "home country/region"],
			...["work country"],
		],
	},
	school: { label: "School", headers: ["school", "university", "college", "alma mater"] },
	connected_on: { label: "Connected on", headers: ["connected on"] },
	note: { label: "Note", headers: ["notes", "note", "comments"] },
} satisfies Readonly<Record<string, ColumnMeaning>>;

export type ColumnField = keyof typeof TABLE;

/** Everything that a column can hold: in this order a header is understood. */
export const COLUMNS: Readonly<Record<ColumnField, ColumnMeaning>> = TABLE;

export const COLUMN_FIELDS = Object.keys(COLUMNS) as readonly ColumnField[];

/** Which columns, by the words of the header, hold what; of several the first that says something counts, of lists all. */
export type ColumnMapping = Readonly<Partial<Record<ColumnField, readonly string[]>>>;

/** The header of a table as it is compared, without case, accents and byte order mark. */
export function foldHeader(header: readonly string[]): string[] {
	return header.map((cell) => foldText(cell.replace(/^\uFEFF/, "")).trim());
}

/** A mapping proposed from the words of a header. A column has one meaning; an unknown one has none. */
export function proposeMapping(header: readonly string[]): ColumnMapping {
	const folded = foldHeader(header).map((cell) => cell.replace(/\b\d{1,2}\b/g, "#"));
	const mapping: Partial<Record<ColumnField, readonly string[]>> = {};
	const used = new Set<number>();
	for (const field of COLUMN_FIELDS) {
		const columns = COLUMNS[field].headers.flatMap((word) =>
			folded.flatMap((cell, column) => (cell === word && !used.has(column) ? [column] : [])),
		);
		for (const column of columns) used.add(column);
		if (columns.length > 0) mapping[field] = columns.map((column) => header[column] ?? "");
	}
	return mapping;
}

/** Whether a mapping can tell people by name. */
export function namesPeople({ name, first, last }: ColumnMapping): boolean {
	return [name, first, last].some((columns) => columns !== undefined && columns.length > 0);
}
