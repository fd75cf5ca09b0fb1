import type { Fit, PersonFit } from "../../core/fit/fit";
import { isRefused, type Refusable } from "../../core/fit/refusal";
import type { CompanyEntry, SpaceEntry } from "../../core/index/entry";
import { foldCompany } from "../../core/text/fold-company";
import { foldText } from "../../core/text/fold-text";
import { displayText } from "../../core/text/link";
import { likelyOf, listIncomplete, offers, openQuestions } from "./check-fit";

/** What is asked about several people at once or about one, as it was when the walk began. */
export interface CheckStep {
	readonly kind: "group" | "company" | "person";
	/** What tells it apart. */
	readonly key: string;
	/** The notes of the people it is about. */
	readonly paths: readonly string[];
}

/** People of whom the same is likely, to be confirmed or refused together. */
export interface GroupView {
	readonly kind: "group";
	readonly key: string;
	readonly what: Refusable;
	/** What is likely of them, as it would be written. */
	readonly texts: readonly string[];
	readonly people: readonly PersonFit[];
}

/** A company whose industry decides that of its people; undefined where it has no note yet. */
export interface CompanyView {
	readonly kind: "company";
	readonly key: string;
	readonly name: string;
	readonly company: CompanyEntry | undefined;
	readonly people: readonly PersonFit[];
}

/** One person, and what is still to be asked of them. */
export interface PersonView {
	readonly kind: "person";
	readonly key: string;
	readonly person: PersonFit;
	readonly questions: readonly Refusable[];
}

/** A step as the notes are now. */
export type CheckView = GroupView | CompanyView | PersonView;

/** One person alone is asked about with all that is missing of them. */
const MIN_GROUP = 2;
/** What is proposed of groups, in the order in which they are asked about. */
const PROPOSED: readonly Refusable[] = ["profession", "category"];

/** What there is to check, in its order: what is likely of several people; companies that decide for several; then one person at a time. */
export function planCheck(fit: Fit): readonly CheckStep[] {
	const people = listIncomplete(fit);
	const { space } = fit;
	if (!space) return [];
	return [
		...PROPOSED.flatMap((what) => planGroups(people, what)),
		...gather("company", people, (person) => companyKey(person, space)),
		...people.map(({ entry: { path } }): CheckStep => ({
			kind: "person",
			key: path,
			paths: [path],
		})),
	];
}

/** The groups of people of whom a profession or a category is likely; smaller ones are left aside. */
function planGroups(
	people: readonly PersonFit[],
	what: Refusable,
	least = MIN_GROUP,
): readonly CheckStep[] {
	return gather("group", people, (person) => groupKey(person, what), least);
}

/** A step as the notes are now; undefined where there is nothing to ask any more. */
export function lookAt(
	{ kind, key, paths }: CheckStep,
	space: SpaceEntry,
	find: (path: string) => PersonFit | undefined,
): CheckView | undefined {
	const known = paths.flatMap((path) => find(path) ?? []);
	const [person] = known;
	if (!person) return undefined;
	if (kind === "person") {
		const questions = openQuestions(person, space);
		return questions.length > 0 ? { kind, key, person, questions } : undefined;
	}
	if (kind === "company") {
		const people = known.filter((one) => companyKey(one, space) === key);
		const [first] = people;
		if (!first) return undefined;
		const { target } = first.entry.company[0] ?? {};
		const name = displayText(first.entry.note.company[0] ?? "");
		return { kind, key, name, company: target?.kind === "company" ? target : undefined, people };
	}
	const what = PROPOSED.find((one) => known.some((each) => groupKey(each, one) === key));
	if (what === undefined) return undefined;
	const people = known.filter((one) => groupKey(one, what) === key);
	const [first] = people;
	return first && { kind, key, what, texts: likelyOf(first, what), people };
}

/** The largest groups first; those of one person are left to be asked about alone. */
function gather(
	kind: CheckStep["kind"],
	people: readonly PersonFit[],
	keyOf: (person: PersonFit) => string | undefined,
	least = MIN_GROUP,
): readonly CheckStep[] {
	const groups = new Map<string, string[]>();
	for (const person of people) {
		const key = keyOf(person);
		if (key === undefined) continue;
		const paths = groups.get(key) ?? [];
		groups.set(key, paths);
		paths.push(person.entry.path);
	}
	return [...groups]
		.filter(([, paths]) => paths.length >= least)
		.sort(([, a], [, b]) => b.length - a.length)
		.map(([key, paths]) => ({ kind, key, paths }));
}

function groupKey(person: PersonFit, what: Refusable): string | undefined {
	const texts = likelyOf(person, what);
	return texts.length === 0 ? undefined : [what, ...texts].join("\n");
}

/** The newest company of a person whose industry is missing, where its note says none and can be written, or made. */
function companyKey({ entry }: PersonFit, space: SpaceEntry): string | undefined {
	const [ref] = entry.company;
	const isOpen = offers(space, "industry").some(
		(text) => !isRefused(entry.note.notFit, "industry", text),
	);
	if (!ref || !isOpen || entry.industry.length > 0) return undefined;
	const { target, link, text, rivals } = ref;
	if (target) {
		const isSilent = target.kind === "company" && target.industry.length === 0;
		return isSilent ? `note\n${target.path}` : undefined;
	}
	// Which of several notes is meant, and where a path leads, is the user's to say.
	if (rivals.length > 0 || link?.includes("/")) return undefined;
	return link === undefined ? `name\n${foldCompany(text)}` : `link\n${foldText(link)}`;
}
