import { foldTitle, hasWords } from "../../core/people/fold-title";
import { fitPeople } from "../../core/fit/fit";
import { isIn, SpaceJudge } from "../../core/fit/dimension-fit";
import type { Entry, SpaceEntry } from "../../core/index/entry";
import { VaultIndex } from "../../core/index/vault-index";
import { bareFacts, type NoteFacts } from "../../core/note/facts";
import { DEFAULT_SETTINGS } from "../../core/settings/settings";
import { DIMENSIONS } from "../../core/vocabulary/dimension";
import { foldText } from "../../core/text/fold-text";
import type { IncomingPerson } from "../../core/people/incoming-person";
import type { Rest } from "../write/ports";
import type { KnownPerson } from "../people/known-person";

/** Which rows of a file are wanted; one that says nothing wants all. */
export interface ImportFilter {
	/** Parts of the names of companies: any one suffices. */
	readonly companies?: readonly string[];
	/** Words in the title, whole: any one suffices. */
	readonly titles?: readonly string[];
	/** Only people who match this space in at least one dimension, or likely do. */
	readonly space?: SpaceEntry;
}

/** Why a person of a file is not wanted; undefined for one who is. */
export type FilterReason = (draft: IncomingPerson) => string | undefined;

/** What is known about a vault and a file when people are filtered. */
export interface FilterContext {
	readonly index: VaultIndex;
	readonly people: readonly IncomingPerson[];
	readonly companyLink: (company: string) => string;
	/** Somebody who is known by an address, of a note or of a row above. */
	readonly knownAs: (draft: IncomingPerson) => Pick<KnownPerson, "path" | "row"> | undefined;
	readonly rest: Rest | undefined;
}

/** Whether somebody of a file matches a space. */
export type IsInside = (draft: IncomingPerson) => boolean;

/** Makes a filter for the people of a file. */
export async function makeFilter(
	context: FilterContext,
	filter: ImportFilter,
): Promise<FilterReason> {
	const { space } = filter;
	return filterBy(filter, space && (await makeInside(context, space)));
}

/** Says who matches a space; who has a note is held against it as the note says it too. */
export async function makeInside(context: FilterContext, space: SpaceEntry): Promise<IsInside> {
	const inSpace = await findInSpace(context, space);
	const known = pathsThatFit(context.index, space);
	return (draft) => {
		if (inSpace.has(draft.row)) return true;
		const person = context.knownAs(draft);
		return person !== undefined && (known.has(person.path) || inSpace.has(person.row ?? -1));
	};
}

/** The notes of the people who match a space. */
function pathsThatFit(index: VaultIndex, space: SpaceEntry): ReadonlySet<string> {
	const { people } = fitPeople(index, space);
	return new Set(
		people.flatMap(({ entry, matches, likely }) => (matches + likely > 0 ? [entry.path] : [])),
	);
}

/** A filter by words, and by who matches a space; without that the space is left aside. */
export function filterBy(
	{ companies: parts = [], titles: words = [] }: Omit<ImportFilter, "space">,
	isInside: IsInside | undefined,
): FilterReason {
	const companies = parts.map(foldText).filter(Boolean);
	const titles = words.map(foldTitle).filter(Boolean);
	return (draft) => {
		const company = companies.length === 0 ? "" : foldText(draft.company ?? "");
		if (companies.length > 0 && !companies.some((part) => company.includes(part)))
			return "not a company you asked for";
		const title = titles.length === 0 ? "" : foldTitle(draft.title ?? "");
		if (titles.length > 0 && !titles.some((one) => hasWords(title, one)))
			return "not a title you asked for";
		return isInside?.(draft) === false ? "not in the space" : undefined;
	};
}

/** The rows of those who match a space, as if they had notes already. */
async function findInSpace(
	{ index, people, companyLink, knownAs, rest }: FilterContext,
	space: SpaceEntry,
): Promise<ReadonlySet<number>> {
	const trial = new VaultIndex(DEFAULT_SETTINGS);
	for (const [at, entry] of [...index.entries].entries()) {
		if (at % ROWS_AT_ONCE === 0) await rest?.();
		const facts = factsOf(entry);
		if (facts) trial.set(facts);
	}
	for (const [at, draft] of people.entries()) {
		if (at % ROWS_AT_ONCE === 0) await rest?.();
		const { industry, profession, geography, company, title } = draft;
		const known = index.get(knownAs(draft)?.path ?? "");
		const frontmatter = {
			type: "contact",
			industry,
			profession,
			geography,
			title,
			not_fit: known?.kind === "contact" ? known.note.notFit : [],
			company: company === undefined ? [] : [companyLink(company)],
		};
		trial.set(bareFacts(trialPath(index, draft), { frontmatter }));
	}
	const goal = trial.get(space.path);
	const judge = new SpaceJudge(trial, goal?.kind === "space" ? goal : undefined);
	const rows = new Set<number>();
	for (const [at, draft] of people.entries()) {
		if (at % ROWS_AT_ONCE === 0) await rest?.();
		const entry = trial.get(trialPath(index, draft));
		if (entry?.kind !== "contact") continue;
		if (DIMENSIONS.some((dimension) => isIn(judge.judge(entry, dimension)))) rows.add(draft.row);
	}
	return rows;
}

const ROWS_AT_ONCE = 20;

function trialPath({ settings }: VaultIndex, { row }: IncomingPerson): string {
	const { contact: folder } = settings.folders;
	return `${folder === "" ? "" : `${folder}/`}${TRIAL}/${row}.md`;
}

/** A folder that no vault has. */
const TRIAL = "\u0000import";

/** What terms, companies and spaces say, under the default names; people and conversations do not bear on it. */
function factsOf(entry: Entry): NoteFacts | undefined {
	const { path } = entry;
	switch (entry.kind) {
		case "contact":
		case "interview":
		case "opportunity":
			return undefined;
		case "event":
		case "other":
			return bareFacts(path);
		case "company": {
			const { name, aliases, industry, geography } = entry.note;
			return bareFacts(path, {
				frontmatter: { type: "company", name, aliases, industry, geography },
			});
		}
		case "term": {
			const { name, aliases, parent } = entry.note;
			return bareFacts(path, { frontmatter: { type: "term", name, aliases, parent } });
		}
		case "space": {
			const { name, industry, profession, geography } = entry.note;
			const terms = { industries: industry, professions: profession, geographies: geography };
			return bareFacts(path, { frontmatter: { type: "space", name, ...terms } });
		}
	}
}
