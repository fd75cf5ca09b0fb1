import {
	cellValues,
	cleanCell,
	emailsIn,
	isBrief,
	linkedinIn,
	phonesIn,
	MAX_NAME,
	geographyOf,
	nameIn,
	profileIn,
	unique,
} from "./clean-cell";
import { addressOf, type ColumnField, type ColumnMapping, foldHeader } from "./column-mapping";
import { incomingPerson, type IncomingPerson } from "../core/people/incoming-person";
import type { PropertyValue } from "../core/note/text-edit";
import { type PlainProperty, plainProperties, readPlain } from "../core/people/plain-properties";
import type { RowProblem } from "./format";
import { profileKey } from "../core/records/same-person";
import { composeName, inSpokenOrder } from "../core/people/person-name";
import { describeNoName, isNoPart, namesNobody } from "../core/people/no-name";
import { foldText } from "../core/text/fold-text";
import { readLinkedinDate } from "./linkedin-date";
import type { TableRow } from "./parse-table";

/** What a file tells: people, and the rows of which nobody is made. */
export interface ReadPeople {
	readonly people: readonly IncomingPerson[];
	readonly problems: readonly RowProblem[];
	/** The headings of columns that say something and were not read. */
	readonly unread: readonly string[];
}

/** Reads the rows below a header by a mapping of its columns. A row that cannot be read is a problem; nothing throws. */
export function readPeople(
	header: readonly string[],
	rows: readonly TableRow[],
	mapping: ColumnMapping,
): ReadPeople {
	const people: IncomingPerson[] = [];
	const problems: RowProblem[] = [];
	const columns = new MappedColumns(header, mapping);
	for (const row of rows) {
		if (row.fault === undefined && row.cells.every((cell) => cell.trim() === "")) {
			// A line without anything is none; one of nothing but separators is padding.
			if (row.cells.length > 1) problems.push(problem(row, "skipped", "", "the row is empty"));
			continue;
		}
		const name = columns.name(row.cells);
		const fault = row.fault ?? faultOf(row.cells, header.length, name);
		if (fault !== undefined) problems.push(problem(row, "failed", name, fault));
		else if (name === "" || namesNobody(name))
			problems.push(problem(row, "skipped", "", whyNobody(name, columns.namedEmails(row.cells))));
		else people.push(readPerson(row, name, columns));
	}
	return { people, problems, unread: unreadColumns(header, rows, columns.read) };
}

/** Why nobody is made of a row with such a name, and with these addresses in place of it. */
function whyNobody(name: string, [address]: readonly string[]): string {
	if (name !== "") return describeNoName(name);
	return address === undefined ? "it has no name" : `it has no name, only ${address}`;
}

function unreadColumns(
	header: readonly string[],
	rows: readonly TableRow[],
	read: ReadonlySet<number>,
): readonly string[] {
	const saysSomething = (column: number): boolean =>
		rows.some(({ cells, fault }) => fault === undefined && (cells[column] ?? "").trim() !== "");
	return header.flatMap((heading, column) =>
		!read.has(column) && saysSomething(column)
			? [cleanCell(heading) || `column ${column + 1}`]
			: [],
	);
}

function problem(
	{ row }: TableRow,
	kind: RowProblem["kind"],
	name: string,
	reason: string,
): RowProblem {
	return { row, kind, name: name.slice(0, MAX_NAME), reason };
}

function faultOf(cells: readonly string[], width: number, name: string): string | undefined {
	if (cells.slice(width).some((cell) => cell.trim() !== "")) {
		return `it has ${cells.length} cells, the header has ${width}: one of them contains a separator without quotation marks`;
	}
	return name.length > MAX_NAME
		? `its name is longer than ${MAX_NAME} characters: the columns seem to be shifted`
		: undefined;
}

function readPerson(
	{ row, cells }: TableRow,
	name: string,
	columns: MappedColumns,
): IncomingPerson {
	const unused: string[] = [];
	const text = (field: ColumnField): string | undefined => {
		const value = columns.first(cells, field);
		if (isBrief(value)) return value || undefined;
		unused.push(`${field} is too long, so it was left out`);
		return undefined;
	};
	const list = (field: ColumnField, valuesOf = cellValues): string[] => {
		const values = columns.all(cells, field).flatMap(valuesOf);
		if (!values.every(isBrief)) unused.push(`${field} is too long, so it was left out`);
		return unique(values.filter(isBrief));
	};
	const [linkedin, ...others] = profilesOf(list("linkedin"), list("website"));
	for (const other of others)
		unused.push(`linkedin: "${other.slice(0, 40)}" was left out: one profile is kept`);
	for (const field of ["linkedin", "website", "email", "phone"] as const)
		unused.push(...unreadCells(field, columns.all(cells, field)));
	const date = columns.first(cells, "connected_on");
	const connectedOn = date === "" ? undefined : readLinkedinDate(date);
	if (date !== "" && connectedOn === undefined)
		unused.push(`connected_on: "${date.slice(0, 40)}" is not an unambiguous date`);
	const said = new Map<PlainProperty, PropertyValue>();
	for (const id of plainProperties("file")) {
		const words = list(id).join("; ");
		const { value, expected } = readPlain(id, words);
		if (value !== undefined) said.set(id, value);
		if (expected !== undefined && words !== "")
			unused.push(`${id}: "${words.slice(0, 40)}" is not ${expected}`);
	}
	const geography = columns.geography(cells);
	unused.push(
		...leftOut("company", columns.all(cells, "company")),
		...leftOut("title", columns.all(cells, "title")),
		...leftOut("geography", [...geography, ...columns.places(cells)]),
	);
	return incomingPerson({
		row,
		name,
		company: text("company"),
		title: text("title"),
		email: unique([
			...columns.all(cells, "email").flatMap(emailsIn),
			...columns.namedEmails(cells),
		]),
		phone: list("phone", phonesIn),
		linkedin,
		industry: list("industry"),
		profession: list("profession"),
		geography,
		said,
		connectedOn,
		remarks: columns.all(cells, "note").map((cell) => cell.trim()),
		unused,
	});
}

/** What one of each is kept of. */
const KEPT_ONCE = { company: "company", title: "title", geography: "place" } as const;

/** Says which cells were left out because another column has said the same of somebody before, in other words. */
function leftOut(field: keyof typeof KEPT_ONCE, cells: readonly string[]): string[] {
	const [kept = "", ...others] = cells.flatMap(cellValues);
	const isSaid = (cell: string): boolean => foldText(kept).includes(foldText(cell));
	return unique(others)
		.filter((cell) => !isSaid(cell))
		.map(
			(cell) => `${field}: "${cell.slice(0, 40)}" was left out: one ${KEPT_ONCE[field]} is kept`,
		);
}

/** What each cell of some columns has to hold, and whether it does; one that is too long is said as that. */
const HELD = {
	linkedin: ["the address of a profile", (cell) => !isBrief(cell) || profileIn(cell)],
	website: ["a LinkedIn profile", (cell) => !isBrief(cell) || linkedinIn(cell)],
	email: ["an e-mail address", (cell) => emailsIn(cell).length > 0],
	phone: ["a phone number", (cell) => phonesIn(cell).length > 0],
} as const satisfies Partial<Record<ColumnField, readonly [string, (cell: string) => unknown]>>;

/** Says which cells hold nothing of what their column is for. */
function unreadCells(field: keyof typeof HELD, cells: readonly string[]): string[] {
	const [what, isHeld] = HELD[field];
	return cells
		.flatMap(cellValues)
		.filter((cell) => !isHeld(cell))
		.map((cell) => `${field}: "${cell.slice(0, 40)}" is not ${what}`);
}

/** The profiles in the cells of somebody, each once however it is written. */
function profilesOf(cells: readonly string[], pages: readonly string[]): readonly string[] {
	const profiles = [
		...cells.flatMap((cell) => profileIn(cell) ?? []),
		...pages.flatMap((cell) => linkedinIn(cell) ?? []),
	];
	const once = new Map<string | undefined, string>();
	for (const url of profiles) {
		const key = profileKey(url);
		if (!once.has(key)) once.set(key, url);
	}
	return [...once.values()];
}

const NAME_FIELDS = ["name", "first", "middle", "last"] as const;

/** The columns of one table by what they hold. */
class MappedColumns {
	readonly #columns: Readonly<Partial<Record<ColumnField, readonly number[]>>>;
	readonly #header: readonly string[];

	constructor(header: readonly string[], mapping: ColumnMapping) {
		this.#header = foldHeader(header);
		const indexes = Object.entries(mapping).map(([field, columns]) => [
			field,
			[...new Set(foldHeader(columns))].flatMap((column) =>
				this.#header.flatMap((heading, index) => (heading === column ? [index] : [])),
			),
		]);
		this.#columns = Object.fromEntries(indexes) as Partial<Record<ColumnField, number[]>>;
	}

	/** The cells of a field that say something, as they are. */
	all(cells: readonly string[], field: ColumnField): string[] {
		return (this.#columns[field] ?? [])
			.map((column) => cells[column] ?? "")
			.filter((cell) => cell.trim() !== "");
	}

	/** The first of them, clean; empty where there is none. */
	first(cells: readonly string[], field: ColumnField): string {
		return cellValues(this.all(cells, field)[0] ?? "")[0] ?? "";
	}

	/** The name of all its columns together, without what stands in place of one; where that is all, it; empty where none says one. */
	name(cells: readonly string[]): string {
		const said = (field: ColumnField): string => nameIn(this.all(cells, field)[0] ?? "").name;
		const part = (field: ColumnField): string => (isNoPart(said(field)) ? "" : said(field));
		const whole = namesNobody(said("name")) ? "" : inSpokenOrder(said("name"));
		const parts = { first: part("first"), middle: part("middle"), last: part("last") };
		const name = composeName(whole, { ...parts, suffix: part("suffix") });
		return name || NAME_FIELDS.map(said).filter(Boolean).join(" ");
	}

	/** The e-mail addresses that stand with the name. */
	namedEmails(cells: readonly string[]): readonly string[] {
		return NAME_FIELDS.flatMap((field) => nameIn(this.all(cells, field)[0] ?? "").email);
	}

	/** Which columns of the table are read. */
	get read(): ReadonlySet<number> {
		return new Set(Object.values(this.#columns).flat());
	}

	/** Every cell that says where somebody is. */
	places(cells: readonly string[]): string[] {
		const fields = ["geography", "city", "region", "country"] as const;
		return fields.flatMap((field) => this.all(cells, field));
	}

	/** Where somebody is; city, region and country are taken from the same address. */
	geography(cells: readonly string[]): readonly string[] {
		const whole = this.first(cells, "geography");
		if (whole !== "" && isBrief(whole)) return [whole];
		for (const field of ["city", "region", "country"] as const) {
			for (const column of this.#columns[field] ?? []) {
				if ((cells[column] ?? "").trim() === "") continue;
				const address = addressOf(this.#header[column] ?? "");
				const parts = (["city", "region", "country"] as const).map((part) =>
					this.#partOf(cells, part, address),
				);
				return geographyOf(parts.filter(isBrief));
			}
		}
		return [];
	}

	#partOf(cells: readonly string[], field: ColumnField, address: string): string {
		const columns = this.#columns[field] ?? [];
		// Of one column alone there is no doubt, whatever its heading.
		const column =
			columns.find((one) => addressOf(this.#header[one] ?? "") === address) ??
			(columns.length === 1 ? columns[0] : undefined);
		return column === undefined ? "" : cleanCell(cells[column] ?? "");
	}
}
