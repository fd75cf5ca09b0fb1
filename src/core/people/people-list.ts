import { known } from "./line-parts";
import { incomingPerson, type IncomingPerson } from "./incoming-person";
import { type KnownNames, MOST_PARTS } from "./known-names";
import { readCaptureLine, tidy } from "./capture-line";
import { ITEM } from "./line-marks";
import { readRole } from "./met-role";
import { namesNobody } from "./no-name";
import { plainProperties, readPlain } from "./plain-properties";
import { HEADINGS } from "./headings";
import { takeAddresses } from "./take-addresses";
import type { Dimension } from "../vocabulary/dimension";
import { type Column, type ColumnKind, guessColumns, readHeader } from "./table-columns";

/** One line of a pasted list, and whom it names. */
export interface ListedPerson {
	/** As it was pasted, on one line. */
	readonly text: string;
	readonly person: IncomingPerson;
}

/** What was pasted: people, one a line or one a row of a table. */
export interface PeopleList {
	readonly people: readonly ListedPerson[];
	/** The columns of the table; undefined where there is none. */
	readonly columns: readonly Column[] | undefined;
}

/** More in one cell is a text, whatever stands above it. */
const MAX_CELL = 1_000;

interface Line {
	readonly line: number;
	readonly text: string;
}

/** Reads a list of people: one a line, or a table with tabs, with bars, or with commas or semicolons below a header. Never throws. */
export function readPeopleList(text: string, vault: KnownNames): PeopleList {
	const lines = text
		.replace(/^\uFEFF/, "")
		.split(/\r\n?|\n/)
		.map((text, at): Line => ({ line: at + 1, text: text }))
		.filter((one) => /[^\s|:-]/.test(one.text));
	const [first] = lines;
	if (!first) return { people: [], columns: undefined };
	const mark = findMark(lines);
	const header = readHeader(splitCells(first.text, mark ?? "\t"));
	const rows = header ? lines.slice(1) : lines;
	if (mark === undefined) {
		const people = rows.map((row) => ({
			text: shown(row),
			person: { ...readCaptureLine(row.text, vault), row: row.line },
		}));
		return { people, columns: header };
	}
	const cells = rows.map((row) => splitCells(row.text, mark));
	const columns = header ?? (cells.length > 0 ? guessColumns(cells) : []);
	const people = rows.map((row, at) => ({
		text: shown(row),
		person: { ...readRow(cells[at] ?? [], columns, vault), row: row.line },
	}));
	return { people, columns };
}

/** What separates the cells; undefined where there is no table. */
function findMark(lines: readonly Line[]): string | undefined {
	const first = lines[0]?.text ?? "";
	const tabbed = lines.filter(({ text }) => /\S\t/.test(text)).length;
	if (tabbed > lines.length / 2) return "\t";
	if (/^\s*\|.*\|\s*$/.test(first)) return "|";
	return [",", ";"].find((mark) => {
		const cells = splitCells(first, mark);
		return cells.length > 1 && readHeader(cells) !== undefined;
	});
}

/** The cells of a row. One in quotes may hold the mark; doubled quotes are one. */
function splitCells(row: string, mark: string): string[] {
	const inner = mark === "|" ? row.trim().replace(/^\||\|$/g, "") : row;
	const cells: string[] = [];
	let [cell, isQuoted, hasBegun] = ["", false, false];
	for (let at = 0; at < inner.length; at += 1) {
		const char = inner[at] ?? "";
		const isQuote = char === '"' && mark !== "|";
		if (isQuote && isQuoted && inner[at + 1] === '"') {
			cell += char;
			at += 1;
		} else if (isQuote && (isQuoted || !hasBegun)) isQuoted = !isQuoted;
		else if (char === mark && !isQuoted) {
			cells.push(cell.trim());
			[cell, hasBegun] = ["", false];
			continue;
		} else cell += char;
		hasBegun ||= /\S/.test(char);
	}
	return [...cells, cell.trim()];
}

function shown({ text }: Line): string {
	return known(tidy(text.replace(ITEM, "")).replace(/\t/g, " · ")) ?? "";
}

/** A row of a table; what its columns do not say clearly is kept as words. */
function readRow(
	cells: readonly string[],
	columns: readonly Column[],
	vault: KnownNames,
): IncomingPerson {
	const rest: string[] = [];
	const taken = new Map<ColumnKind, string>();
	const terms: [Dimension, string][] = [];
	let read = 0;
	cells.forEach((cell, at) => {
		if (at < read) return;
		const { kind, header } = columns[at] ?? { kind: "other" as const, header: "" };
		const text = known(tidy(cell));
		if (text === undefined) return;
		const term =
			kind === "other" ? vault.readTerm(cells.slice(at, at + MOST_PARTS), true) : undefined;
		if (term) {
			read = at + term.count;
			const words = cells.slice(at, read).join(", ");
			for (const one of term.dimensions) terms.push([one, words]);
		} else if (kind === "other" || taken.has(kind) || text.length > MAX_CELL)
			rest.push(header === "" ? text : `${header}: ${text}`);
		else taken.set(kind, text);
	});
	const parts = [taken.get("first"), taken.get("last")].filter(Boolean).join(" ");
	const own = namesNobody(parts) ? "" : parts;
	const name = taken.get("name");
	if (name !== undefined && own !== "") rest.push(name);
	const person =
		own === "" ? readCaptureLine(name ?? "", vault) : incomingPerson({ name: own, written: own });
	return addCells({ ...withTerms(person, terms), remarks: [...person.remarks, ...rest] }, taken);
}

function withTerms(
	person: IncomingPerson,
	terms: readonly (readonly [Dimension, string])[],
): IncomingPerson {
	const more = (dimension: Dimension): string[] => [
		...person[dimension],
		...terms.flatMap(([one, words]) => (one === dimension ? [words] : [])),
	];
	return {
		...person,
		industry: more("industry"),
		profession: more("profession"),
		geography: more("geography"),
	};
}

/** Adds what the cells of a row say; words that the name's cell says too are kept. */
function addCells(person: IncomingPerson, taken: ReadonlyMap<ColumnKind, string>): IncomingPerson {
	const text = [...person.remarks];
	const stated = <T extends string>(own: T | undefined, cell: T | undefined): T | undefined => {
		if (own !== undefined && cell !== undefined && own !== cell) text.push(own);
		return cell ?? own;
	};
	const role = readRole(taken.get("role") ?? "");
	const job = role === undefined ? taken.get("role") : undefined;
	const title = stated(stated(person.title, job), taken.get("title"));
	const addresses = takeAddresses([taken.get("email"), taken.get("linkedin")].join(" , "));
	const said = new Map(person.said);
	for (const id of plainProperties("list")) {
		const words = taken.get(id) ?? "";
		const { value } = readPlain(id, words);
		if (value !== undefined) said.set(id, value);
		else if (words !== "") text.push(`${HEADINGS[id].label}: ${words}`);
	}
	text.push(...addresses.others, addresses.rest.replace(/[\s,]+/g, " "));
	const via = taken.get("via")?.split(/;/) ?? [];
	const phone = taken.get("phone");
	return {
		...person,
		title,
		company: stated(person.company, taken.get("company")),
		event: stated(person.event, taken.get("event")),
		role: role ?? person.role,
		via: [...person.via, ...via].flatMap((one) => known(one) ?? []),
		email: [...person.email, ...addresses.email],
		phone: phone === undefined ? person.phone : [...person.phone, phone],
		linkedin: stated(person.linkedin, addresses.linkedin),
		said,
		remarks: text.flatMap((one) => known(one) ?? []),
	};
}
