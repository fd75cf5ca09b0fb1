import type { LocalDateTime } from "../../core/dates/calendar-date";
import type { PersonFit } from "../../core/fit/fit";
import type { ContactEntry, Ref, SpaceEntry } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import type { NoteFacts } from "../../core/note/facts";
import { displayText } from "../../core/text/link";
import type { LogLine } from "../../core/note/log";
import { PropertyReader } from "../../core/note/property-reader";
import type { Problem } from "../../core/text/problem";
import { DIMENSIONS, type Dimension } from "../../core/vocabulary/dimension";
import {
	fieldOf,
	isLink,
	propertiesOf,
	type PropertyId,
	type PropertyOf,
} from "../../core/vocabulary/property";
import { documentPerson, type PersonFitDocument } from "./fit-document";
import type { StageStatusDocument } from "./stage-status-document";

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
	readonly standing: StageStatusDocument | null;
	readonly reachable: boolean;
	readonly lastContact: string | null;
	readonly properties: readonly PropertyDocument[];
	readonly log: readonly LogLine[];
	readonly interviews: readonly {
		readonly path: string;
		readonly starts: LocalDateTime | null;
		readonly held: string;
	}[];
	readonly problems: readonly Omit<Problem, "path">[];
}

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
	stageStatus: StageStatusDocument | null,
): PersonDocument {
	const { entry } = fit;
	return {
		...documentPerson(fit),
		space: space ? { path: space.path, name: space.note.name } : null,
		standing: stageStatus,
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
	return propertiesOf("contact").flatMap((property): PropertyDocument[] => {
		const key = reader.keyOf(property);
		if (key === undefined && property !== "name") return [];
		const content: PropertyContent = entry.note[fieldOf(property)];
		const refs = refsOf(entry, property);
		const values = [content].flat().flatMap((value) => describe(value, refs));
		return values.length === 0
			? []
			: [{ property, values, from: { path: entry.path, key: key ?? null }, inherited: false }];
	});
}

/** What a property of a contact can hold once read. */
type PropertyContent = string | number | undefined | readonly string[];

/** The links and names in the values of one property. */
function refsOf(entry: ContactEntry, property: PropertyOf<"contact">): readonly Ref[] {
	if (isDimension(property)) return entry[property].flatMap(({ ref }) => ref ?? []);
	return isLink(property) ? entry[fieldOf(property)] : [];
}

function describe(
	value: string | number | undefined,
	refs: readonly Ref[],
): PropertyDocument["values"] {
	if (value === undefined) return [];
	const target = refs.find(({ text }) => text === value)?.target;
	return [{ text: displayText(String(value)), ...(target ? { path: target.path } : {}) }];
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

function isDimension(property: PropertyId): property is Dimension {
	return (DIMENSIONS as readonly PropertyId[]).includes(property);
}
