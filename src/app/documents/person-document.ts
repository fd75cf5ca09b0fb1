import type { Contact } from "../../core/records/contact";
import type { PersonFit } from "../../core/fit/fit";
import type { ContactEntry, Ref, SpaceEntry, Term } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import type { NoteFacts } from "../../core/note/facts";
import { displayText } from "../../core/text/link";
import type { LogLine } from "../../core/note/log";
import { PropertyReader } from "../../core/note/property-reader";
import type { Problem } from "../../core/text/problem";
import type { PropertyId } from "../../core/settings/property-names";
import { documentPerson, type PersonFitDocument } from "./fit-document";
import type { StandingDocument } from "./standing-document";

/** One property of a person as read, and where it comes from. */
export interface PropertyDocument {
	readonly property: PropertyId;
	readonly values: readonly {
		readonly text: string;
		/** The note that a link or name means. */
		readonly path?: string;
	}[];
	/** Note and name of the property there; a name that is the file's has no property. */
	readonly from: { readonly path: string; readonly key: string | null };
	readonly inherited: boolean;
}

/** What `show --json` prints; keys are only ever added. */
export interface PersonDocument extends PersonFitDocument {
	readonly space: { readonly path: string; readonly name: string } | null;
	/** Null for somebody in no stage. */
	readonly standing: StandingDocument | null;
	readonly reachable: boolean;
	readonly lastContact: string | null;
	readonly properties: readonly PropertyDocument[];
	readonly log: readonly LogLine[];
	readonly interviews: readonly {
		readonly path: string;
		readonly starts: string | null;
		readonly held: string;
	}[];
	readonly problems: readonly Omit<Problem, "path">[];
}

type Values = readonly (string | number | undefined)[];

/** Where each property of a contact is kept once read. */
const VALUES: Readonly<Partial<Record<PropertyId, (contact: Contact) => Values>>> = {
	name: ({ name }) => [name],
	aliases: ({ aliases }) => aliases,
	industry: ({ industry }) => industry,
	profession: ({ profession }) => profession,
	geography: ({ geography }) => geography,
	category: ({ category }) => category,
	category_note: ({ categoryNote }) => [categoryNote],
	company: ({ company }) => company,
	title: ({ title }) => [title],
	school: ({ school }) => school,
	email: ({ email }) => email,
	phone: ({ phone }) => phone,
	linkedin: ({ linkedin }) => [linkedin],
	source: ({ source }) => [source],
	met_at: ({ metAt }) => metAt,
	met_role: ({ metRole }) => [metRole],
	connected_on: ({ connectedOn }) => [connectedOn],
	referred_by: ({ referredBy }) => referredBy,
	knows: ({ knows }) => knows,
	closeness: ({ closeness }) => [closeness],
	intro_status: ({ status }) => [status],
	intro_since: ({ introSince }) => [introSince],
	intro_via: ({ introVia }) => introVia,
	introduced_by: ({ introducedBy }) => introducedBy,
	intro_route: ({ introRoute }) => [introRoute],
	last_contact: ({ lastContact }) => [lastContact],
	keep_in_touch: ({ keepInTouch }) => [keepInTouch],
	follow_up: ({ followUp }) => [followUp],
};

/**
 * Everything known about one person; `facts` are those of their note and of the companies they inherit from, by
 * path; `problems` those of the vault; `standing` is null for somebody in no stage.
 */
export function documentWholePerson(
	index: VaultIndex,
	space: SpaceEntry | undefined,
	fit: PersonFit,
	facts: ReadonlyMap<string, NoteFacts>,
	problems: readonly Problem[],
	standing: StandingDocument | null,
): PersonDocument {
	const { entry } = fit;
	return {
		...documentPerson(fit),
		space: space ? { path: space.path, name: space.note.name } : null,
		standing,
		reachable: fit.isReachable,
		lastContact: fit.lastContact ?? null,
		properties: [...ownProperties(index, entry, facts), ...inheritedProperties(index, fit, facts)],
		log: entry.note.log,
		interviews: interviewsWith(index, entry).map(({ path, note }) => ({
			path,
			starts: note.starts ?? null,
			held: note.held,
		})),
		problems: problems
			.filter((problem) => problem.path === entry.path)
			.map(({ code, message, line }) => ({
				code,
				message,
				...(line === undefined ? {} : { line }),
			})),
	};
}

function ownProperties(
	index: VaultIndex,
	entry: ContactEntry,
	facts: ReadonlyMap<string, NoteFacts>,
): PropertyDocument[] {
	const reader = openReader(index, entry.path, facts);
	const refs = refsByText(entry);
	return (Object.keys(VALUES) as PropertyId[]).flatMap((property): PropertyDocument[] => {
		const key = reader.keyOf(property);
		if (key === undefined && property !== "name") return [];
		const values = (VALUES[property]?.(entry.note) ?? []).flatMap((value) =>
			value === undefined ? [] : [describe(value, refs)],
		);
		return values.length === 0
			? []
			: [{ property, values, from: { path: entry.path, key: key ?? null }, inherited: false }];
	});
}

function describe(
	value: string | number,
	refs: ReadonlyMap<string, Ref>,
): PropertyDocument["values"][number] {
	const target = typeof value === "string" ? refs.get(value)?.target : undefined;
	return { text: displayText(String(value)), ...(target ? { path: target.path } : {}) };
}

function openReader(
	index: VaultIndex,
	path: string,
	facts: ReadonlyMap<string, NoteFacts>,
): PropertyReader {
	const reader = new PropertyReader(index.settings.properties);
	reader.open(path, facts.get(path)?.frontmatter ?? {}, []);
	return reader;
}

function inheritedProperties(
	index: VaultIndex,
	fit: PersonFit,
	facts: ReadonlyMap<string, NoteFacts>,
): PropertyDocument[] {
	return (["industry", "geography"] as const).flatMap((dimension): PropertyDocument[] => {
		const company = fit[dimension].inheritedFrom;
		if (!company) return [];
		const values = company[dimension].map((term) => ({ text: displayText(term.text) }));
		const key = openReader(index, company.path, facts).keyOf(dimension) ?? null;
		return [{ property: dimension, values, from: { path: company.path, key }, inherited: true }];
	});
}

function refsByText(entry: ContactEntry): ReadonlyMap<string, Ref> {
	const terms: readonly Term[] = [...entry.industry, ...entry.profession, ...entry.geography];
	const refs = [
		...terms.flatMap(({ ref }) => (ref ? [ref] : [])),
		...entry.company,
		...entry.metAt,
		...entry.knows,
		...entry.referredBy,
		...entry.introducedBy,
		...entry.introVia,
	];
	return new Map(refs.map((ref) => [ref.text, ref]));
}
