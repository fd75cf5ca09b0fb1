import { type CompanyPeople, everybodyAt } from "../../core/companies/company-people";
import { type CompanySearch, searchWords } from "../../core/companies/search-words";
import type { UnnotedCompany } from "../../core/companies/unnoted-companies";
import type { SpaceEntry } from "../../core/index/entry";

/** What there is to do about a company with nobody: words to copy, or names to paste. */
export interface CompanyTodo {
	readonly label: string;
	/** What is copied; undefined where names are pasted. */
	readonly words: string | undefined;
	/** My school, whose alumni directory it is. */
	readonly school?: string | undefined;
}

/** One line of the list: a company, with a note or without, or what to do where nobody is there. */
export type CompanyItem =
	| { readonly kind: "company"; readonly one: CompanyPeople }
	| { readonly kind: "todo"; readonly one: CompanyPeople; readonly todo: CompanyTodo }
	/** A company without a note. */
	| { readonly kind: "unnoted"; readonly one: UnnotedCompany };

const COPY_LABELS: Readonly<Record<CompanySearch["where"], string>> = {
	linkedin: "Copy for LinkedIn",
	alumni: "Copy for alumni directory",
	database: "Copy for library database",
};

/** What to do where nobody is known at a company. */
export function companyTodos(
	{ company }: CompanyPeople,
	space: SpaceEntry | undefined,
): readonly CompanyTodo[] {
	const searches = searchWords(company, space).map((search) => ({
		...search,
		label: COPY_LABELS[search.where],
	}));
	return [...searches, { label: "Paste names", words: undefined }];
}

/** The lines of the list; a target with nobody has what to do below it, and those without a note come last. */
export function companyItems(
	companies: readonly CompanyPeople[],
	unnoted: readonly UnnotedCompany[],
	space: SpaceEntry | undefined,
): readonly CompanyItem[] {
	const noted = companies.flatMap((one): CompanyItem[] => [
		{ kind: "company", one },
		...(one.company.note.target && everybodyAt(one).length === 0
			? companyTodos(one, space).map((todo): CompanyItem => ({ kind: "todo", one, todo }))
			: []),
	]);
	return [...noted, ...unnoted.map((one): CompanyItem => ({ kind: "unnoted", one }))];
}

/** Names a line, for finding it again when the list has changed. */
export function companyKey(item: CompanyItem): string {
	if (item.kind === "unnoted") return `unnoted ${item.one.name}`;
	const { path } = item.one.company;
	return item.kind === "company" ? path : `${path} ${item.todo.label}`;
}

/** Height of a line in pixels; on a screen that is touched there is room for a finger. */
export function companyHeight(item: CompanyItem, isNarrow: boolean, isTouch: boolean): number {
	if (item.kind === "todo") return isTouch ? 48 : 34;
	if (item.kind === "unnoted") return isNarrow ? (isTouch ? 104 : 84) : isTouch ? 76 : 60;
	const isEmpty = everybodyAt(item.one).length + item.one.before.length === 0;
	if (isEmpty) return isTouch ? 76 : 60;
	if (isNarrow) return isTouch ? 168 : 140;
	return isTouch ? 92 : 76;
}
