import {
	type ByStanding,
	type CompanyPeople,
	type MissingCategory,
	STANDINGS,
	type Standing,
} from "../../core/companies/company-people";
import { type CompanySearch, searchWords } from "../../core/companies/search-words";
import type { UnnotedCompany } from "../../core/companies/unnoted-companies";
import type { WayIn } from "../../core/companies/way-in";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { ContactEntry, SpaceEntry } from "../../core/index/entry";
import { byName } from "../../core/network/edge";
import { countsLabel, missingLabel, unnotedLabel, wayInLabel } from "../companies/company-labels";
import { writeCsv } from "./csv";

/** Target companies, as JSON (docs/schema/companies.schema.json). */
export interface CompaniesDocument {
	/** Path of the space whose categories and terms count; null for none. */
	readonly space: string | null;
	readonly companies: readonly CompanyDocument[];
	/** The companies that people's notes name and that have no note. */
	readonly withoutNote: readonly CompanyWithoutNoteDocument[];
}

type PersonThereDocument = PersonDocument & { readonly standing: Standing };

export interface CompanyWithoutNoteDocument {
	readonly name: string;
	readonly counts: Readonly<Record<Standing, number>>;
	readonly people: readonly PersonThereDocument[];
	readonly before: readonly PersonDocument[];
}

export interface CompanyDocument {
	/** The company's note. */
	readonly company: string;
	readonly name: string;
	readonly target: boolean;
	readonly motivation: number | null;
	readonly counts: Readonly<Record<Standing, number>>;
	readonly people: readonly PersonThereDocument[];
	readonly before: readonly PersonDocument[];
	readonly wayIn: WayInDocument | null;
	readonly missing: readonly MissingCategory[];
	readonly lastConversation: {
		readonly date: string;
		readonly person: string;
		readonly name: string;
		readonly conversation: string | null;
	} | null;
	readonly search: readonly { readonly where: CompanySearch["where"]; readonly words: string }[];
}

interface PersonDocument {
	readonly person: string;
	readonly name: string;
	readonly title: string | null;
}

interface WayInDocument {
	readonly kind: WayIn["kind"];
	readonly person: string;
	readonly name: string;
	/** Whom to ask; null where the person themselves is. */
	readonly introducer: string | null;
	readonly reason: string;
}

/** Companies in their order, each with the best way into it; and those without a note. */
export function documentCompanies(
	space: SpaceEntry | undefined,
	companies: readonly CompanyPeople[],
	unnoted: readonly UnnotedCompany[],
	wayInto: (company: CompanyPeople) => WayIn | undefined,
	today: CalendarDate,
): CompaniesDocument {
	return {
		space: space?.path ?? null,
		companies: companies.map((one) => documentCompany(one, wayInto(one), { space, today })),
		withoutNote: unnoted.map((one) => ({
			name: one.name,
			counts: countStandings(one),
			people: STANDINGS.flatMap((standing) =>
				byName(one.people[standing]).map((entry) => ({ ...documentPerson(entry), standing })),
			),
			before: byName(one.before).map(documentPerson),
		})),
	};
}

function countStandings({ people }: ByStanding): CompanyDocument["counts"] {
	const count = (standing: Standing): number => people[standing].length;
	return {
		met: count("met"),
		"in-progress": count("in-progress"),
		known: count("known"),
		identified: count("identified"),
		closed: count("closed"),
	};
}

function documentCompany(
	company: CompanyPeople,
	wayIn: WayIn | undefined,
	{ space, today }: { readonly space: SpaceEntry | undefined; readonly today: CalendarDate },
): CompanyDocument {
	const { path, note } = company.company;
	const { people, before, missing, last } = company;
	return {
		company: path,
		name: note.name,
		target: note.target,
		motivation: note.motivation ?? null,
		counts: countStandings(company),
		people: STANDINGS.flatMap((standing) =>
			people[standing].map(({ entry }) => ({ ...documentPerson(entry), standing })),
		),
		before: before.map(documentPerson),
		wayIn: wayIn
			? {
					kind: wayIn.kind,
					person: wayIn.person.path,
					name: wayIn.person.note.name,
					introducer: wayIn.kind === "path" ? (wayIn.path.introducer?.path ?? null) : null,
					reason: wayInLabel(wayIn, note.name, today),
				}
			: null,
		missing,
		lastConversation: last
			? {
					date: last.day,
					person: last.person.path,
					name: last.person.note.name,
					conversation: last.interview?.path ?? null,
				}
			: null,
		search: searchWords(company.company, space).map(({ where, words }) => ({ where, words })),
	};
}

function documentPerson({ path, note }: ContactEntry): PersonDocument {
	return { person: path, name: note.name, title: note.title ?? null };
}

/** The same as a table. */
export function writeCompaniesCsv(
	companies: readonly CompanyPeople[],
	unnoted: readonly UnnotedCompany[],
	{ companies: documents }: CompaniesDocument,
): string {
	const head = ["name", "target", "motivation", "people", "way in", "missing"];
	const rest = unnoted.map((one) => [one.name, "", "", unnotedLabel(one), "", "", "", ""]);
	return writeCsv(
		[...head, "last conversation", "path"],
		[
			...documents.map(
				({ name, target, motivation, wayIn, lastConversation, company, missing }, i) => [
					name,
					target ? "yes" : "",
					motivation === null ? "" : String(motivation),
					companies[i] ? countsLabel(companies[i]) : "",
					wayIn?.reason ?? "",
					missingLabel(missing),
					lastConversation?.date ?? "",
					company,
				],
			),
			...rest,
		],
	);
}
