import type { VaultIndex } from "../../core/index/vault-index";
import type { PropertyValue } from "../../core/note/text-edit";
import type { PropertyId } from "../../core/vocabulary/property";
import { foldText } from "../../core/text/fold-text";
import type { IncomingPerson } from "../../core/people/incoming-person";
import { plainName } from "../write/draft-note";
import { planFilling, type NoteFilling } from "./fill-note";
import { type JobChange, type PlannedRow, quietRow } from "./import-plan";
import type { NewContacts } from "./new-contact";
import { FILLED_PROPERTIES, type KnownPerson } from "../people/known-person";
import { decidePerson } from "../people/decide-person";
import type { AmbiguousMatch, RowChoice } from "../people/person-match";
import { personBody } from "../people/person-note";
import type { PersonMatcher } from "../people/person-matcher";

/** What holds for all rows of a file. */
export interface RowRules {
	readonly source: string | undefined;
	/** What is likely of somebody by what the file says; "" for nothing. */
	readonly likelyOf: (draft: IncomingPerson) => string;
	readonly takesJob: (row: number) => boolean;
	readonly isAnother: boolean;
	readonly choices: ReadonlyMap<number, RowChoice>;
}

/** Plans one row after another; each knows the people of the rows above it. */
export class RowPlanner {
	readonly #index: VaultIndex;
	readonly #matcher: PersonMatcher;
	readonly #contacts: NewContacts;
	readonly #rules: RowRules;

	constructor(index: VaultIndex, matcher: PersonMatcher, contacts: NewContacts, rules: RowRules) {
		this.#index = index;
		this.#matcher = matcher;
		this.#contacts = contacts;
		this.#rules = rules;
	}

	/** `fault`: why the vault takes no new contact; undefined where it does. */
	plan(draft: IncomingPerson, fault: string | undefined): PlannedRow {
		const decision = decidePerson(this.#matcher, draft, this.#rules.choices.get(draft.row));
		switch (decision.kind) {
			case "known":
				return this.#fill(draft, decision.person, decision.by);
			case "skipped":
				return this.#quiet(draft, "skipped", decision.reason);
			case "unclear": {
				const reason = "as chosen; nothing to fill in";
				return { ...this.#quiet(draft, "skipped", reason), path: decision.entry.path };
			}
			case "ambiguous":
				return this.#planAmbiguous(draft, decision, fault);
			default:
				return this.#make(draft, fault);
		}
	}

	#planAmbiguous(draft: IncomingPerson, match: AmbiguousMatch, fault?: string): PlannedRow {
		const same = this.#findSame(draft, match.people, match.isNameOnly);
		if (same) {
			const reason = withRemarks("the same name and company; nothing new", draft);
			return { ...this.#quiet(draft, "unchanged", reason), path: same.path };
		}
		if (this.#isClearlyAnother(draft, match)) return this.#make(draft, fault);
		this.#matcher.addUndecided(draft, draft.row);
		const candidates = [...match.people, ...match.unclear].map(({ path }) => path).sort();
		return { ...this.#quiet(draft, "ambiguous", match.reason), candidates };
	}

	/** The one of whom the row says nothing that is not known. */
	#findSame(
		draft: IncomingPerson,
		people: readonly KnownPerson[],
		isNameOnly: boolean,
	): KnownPerson | undefined {
		const hasAddress = draft.email.length > 0 || draft.linkedin !== undefined;
		if (!isNameOnly || hasAddress) return undefined;
		const same = people.filter((person) => {
			const isThere =
				draft.company === undefined ? person.company.length === 0 : person.worksAt(draft.company);
			return (
				isThere && this.#findGaps(draft, person).size === 0 && !findJobChange(draft, person, false)
			);
		});
		return same.length === 1 ? same[0] : undefined;
	}

	/** Where the user wants namesakes to be made: one of another company, or of an address while they have another. */
	#isClearlyAnother(draft: IncomingPerson, match: AmbiguousMatch): boolean {
		if (!this.#rules.isAnother || !match.isNameOnly || match.unclear.length > 0) return false;
		const { company } = draft;
		return match.people.every(
			(person) =>
				(company !== undefined && person.company.length > 0 && !person.worksAt(company)) ||
				(draft.email.length > 0 && person.email.length > 0),
		);
	}

	#make(draft: IncomingPerson, fault: string | undefined): PlannedRow {
		const name = plainName(draft.name);
		if (name === "") return this.#quiet(draft, "skipped", "it has no name");
		if (fault !== undefined) return this.#quiet(draft, "failed", fault);
		const values = this.#contacts.values(draft, this.#rules.source);
		const isNameTaken = this.#matcher.isNameTaken(name, draft.company);
		const { path, isFree } = this.#contacts.choosePath(name, draft.company, isNameTaken);
		if (!isFree) {
			const reason = `${path} is there, but was not read with the notes; rename it, or import the file again`;
			return this.#quiet(draft, "failed", reason);
		}
		const filled = FILLED_PROPERTIES.filter((id) => values.has(id));
		this.#matcher.addNew({ ...draft, path, name, filled });
		const another = isNameTaken ? "someone else has this name" : "";
		const reason = withRemarks(
			[another, this.#rules.likelyOf(draft)].filter(Boolean).join("; "),
			draft,
		);
		const write = () => {
			const text = this.#contacts.text(path, name, values, bodyOf(draft));
			return { kind: "create", path, text } as const;
		};
		return { ...this.#quiet(draft, "new", reason), path, fills: [...values.keys()], write };
	}

	#fill(draft: IncomingPerson, person: KnownPerson, by: string): PlannedRow {
		const values = this.#findGaps(draft, person);
		const jobChange = findJobChange(draft, person, this.#rules.takesJob(draft.row));
		const job = takeJob(draft, jobChange, (company) => this.#contacts.companyLink(company));
		const hasJob = job.company !== undefined || job.title !== undefined;
		const fills = [...values.keys()];
		this.#remember(draft, person, values, job);
		const reason = [
			person.row === undefined ? `found by ${by}` : `the same person as row ${person.row}`,
			fills.length > 0 ? `fills ${fills.join(", ")}` : "",
			jobChange ? describeJob(jobChange) : "",
		];
		const found = {
			...this.#quiet(draft, "unchanged", withRemarks(reason.filter(Boolean).join("; "), draft)),
			path: person.path,
			jobChange,
		};
		if (fills.length === 0 && !hasJob) return found;
		const { path } = person;
		const { settings } = this.#index;
		const plan = (text: string) => planFilling(path, text, settings, { values, job });
		return { ...found, outcome: "updated", fills, write: () => ({ kind: "edit", path, plan }) };
	}

	/** What the row says and the person's note does not. */
	#findGaps(draft: IncomingPerson, person: KnownPerson): ReadonlyMap<PropertyId, PropertyValue> {
		const all = this.#contacts.values(draft, undefined);
		const { company, title, email, linkedin, filled } = person;
		const isAtWork =
			draft.company === undefined || company.length === 0 || person.isNewest(draft.company);
		const isStated = (id: PropertyId): boolean => {
			switch (id) {
				case "company":
					return company.length > 0;
				case "title":
					// The title of another job is none of this one.
					return title !== undefined || !isAtWork;
				case "email":
					return email.length > 0;
				case "linkedin":
					return linkedin !== undefined;
				default:
					return filled.has(id);
			}
		};
		return new Map([...all].filter(([id]) => !isStated(id)));
	}

	/** The rows below are held against the person as they will be. */
	#remember(
		draft: IncomingPerson,
		person: KnownPerson,
		values: ReadonlyMap<PropertyId, PropertyValue>,
		job: NoteFilling["job"],
	): void {
		if (draft.company !== undefined && (values.has("company") || job.company !== undefined))
			person.addCompany(draft.company);
		if (values.has("title") || job.title !== undefined) person.title = draft.title;
		if (values.has("email")) person.email = draft.email;
		if (values.has("linkedin")) person.linkedin = draft.linkedin;
		if (values.has("email") || values.has("linkedin")) this.#matcher.addAddress(person);
		for (const id of FILLED_PROPERTIES) if (values.has(id)) person.filled.add(id);
	}

	#quiet(
		{ row, name, title, company }: IncomingPerson,
		outcome: PlannedRow["outcome"],
		reason: string,
	): PlannedRow {
		const work = [title, company].filter(Boolean).join(", ");
		return quietRow({ row, name, work, outcome, reason });
	}
}

/** A new company, or a new title at the same; a company of the past is no news. */
function findJobChange(
	{ company, title }: IncomingPerson,
	person: KnownPerson,
	isTaken: boolean,
): JobChange | undefined {
	const [newest] = person.company;
	const isNewCompany = company !== undefined && newest !== undefined && !person.worksAt(company);
	const isSameJob =
		company === undefined || newest === undefined || isNewCompany || person.isNewest(company);
	const isNewTitle =
		title !== undefined &&
		person.title !== undefined &&
		isSameJob &&
		foldText(title) !== foldText(person.title);
	if (!isNewCompany && !isNewTitle) return undefined;
	return {
		company: isNewCompany ? { from: newest, to: company } : undefined,
		title: isNewTitle ? { from: person.title ?? "", to: title } : undefined,
		isTaken,
	};
}

function takeJob(
	{ company, title }: IncomingPerson,
	change: JobChange | undefined,
	link: (company: string) => string,
): NoteFilling["job"] {
	if (!change?.isTaken) return { company: undefined, title: undefined };
	return {
		company: change.company && company !== undefined ? link(company) : undefined,
		title: change.company || change.title ? title : undefined,
	};
}

function describeJob({ company, title, isTaken }: JobChange): string {
	const changes = [
		company ? `works at ${company.to} now` : "",
		title ? `${title.to} instead of ${title.from}` : "",
	];
	const summary = changes.filter(Boolean).join(", ");
	return isTaken ? summary : `${summary}, according to the file; not updated`;
}

/** What a file says in words, below the properties. */
function bodyOf(draft: IncomingPerson): string {
	const body = personBody(draft, true);
	return body === "" ? "" : `\n${body}`;
}

function withRemarks(reason: string, { unused }: IncomingPerson): string {
	return [reason, ...unused].filter(Boolean).join("; ");
}
