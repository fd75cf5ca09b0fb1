import { foldText } from "../core/text/fold-text";

/** What a column of a table can hold. */
export const COLUMN_FIELDS = [
	"name",
	"first",
	"middle",
	"last",
	"suffix",
	"company",
	"title",
	"email",
	"phone",
	"linkedin",
	"website",
	"industry",
	"profession",
	"geography",
	"city",
	"region",
	"country",
	"school",
	"connected_on",
	"note",
] as const;

export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Which columns, by the words of the header, hold what; of several the first that says something counts, of lists all. */
export type ColumnMapping = Readonly<Partial<Record<ColumnField, readonly string[]>>>;

/** Words of headers as other programs write them, folded; the surest first. `#` is a number. */
const HEADER_WORDS: Readonly<Record<ColumnField, readonly string[]>> = {
	name: ["full name", "name", "display name", "contact name", "contact", "person", "attendee name"],
	first: [
		"first name",
		"given name",
		"first_name",
		"firstname",
		"forename",
		"executive first name",
	],
	middle: ["middle name", "additional name", "middle_name"],
	last: ["last name", "family name", "surname", "last_name", "lastname", "executive last name"],
	suffix: ["name suffix", "suffix", "generational suffix"],
	company: [
		...["company", "company name", "organization name", "organization # - name", "organization"],
		...["organisation", "employer", "firm", "current company", "what's your company?"],
	],
	title: [
		...["position", "job title", "title", "organization title", "organization # - title", "role"],
		...["executive title", "current title", "what's your job title?"],
	],
	email: [
		...["email address", "e-mail address", "email", "e-mail", "primary email", "secondary email"],
		...["e-mail # address", "e-mail # - value", "email # - value", "email # address", "mail"],
	],
	phone: [
		...["phone", "phone number", "phone_number", "mobile phone", "business phone", "home phone"],
		...["primary phone", "telephone", "phone # - value", "work phone", "mobile number", "mobile"],
	],
	linkedin: ["linkedin", "linkedin url", "linkedin profile", "profile url", "url", "profile"],
	website: [
		"website # - value",
		"web page",
		"personal web page",
		"url of member profile",
		"website",
	],
	industry: ["industry", "sector", "primary sic code description"],
	profession: ["profession", "function", "occupation"],
	geography: ["location", "geography", "place"],
	city: ["city", "address # - city", "business city", "home city", "mailing city", "work city"],
	region: [
		...["state", "region", "province", "address # - region", "business state", "home state"],
		...["mailing state", "work state"],
	],
	country: [
		...["country", "address # - country", "business country/region", "home country/region"],
		...["work country"],
	],
	school: ["school", "university", "college", "alma mater"],
	connected_on: ["connected on"],
	note: ["notes", "note", "comments"],
};

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
		const columns = HEADER_WORDS[field].flatMap((word) =>
			folded.flatMap((cell, place) => (cell === word && !used.has(place) ? [place] : [])),
		);
		for (const place of columns) used.add(place);
		if (columns.length > 0) mapping[field] = columns.map((place) => header[place] ?? "");
	}
	return mapping;
}

/** Whether a mapping can tell people by name. */
export function namesPeople({ name, first, last }: ColumnMapping): boolean {
	return [name, first, last].some((columns) => columns !== undefined && columns.length > 0);
}
