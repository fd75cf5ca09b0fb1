import type { CalendarDate } from "../dates/calendar-date";
import { type ContactEntry, type Entry, type Term, termsOf } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { writtenPaths } from "../index/written-paths";
import { type InterviewsByPerson, interviewsByPerson } from "../pipeline/interviews-by-person";
import type { Problem } from "../text/problem";
import { namesOf, type PropertyId } from "../vocabulary/property";
import type { Dimension } from "../vocabulary/dimension";
import { findNumberedCopies } from "./duplicate-problems";
import {
	findInterviewLinkProblems,
	findOpportunityLinkProblems,
	findPersonLinkProblems,
} from "./link-problems";
import { ProblemsAmongPeople } from "./problems-among-people";
import { findStageStatusProblems } from "./stage-status-problems";

/**
 * Everything that is wrong in a vault, by path and then in the order of the note: what each note says, and how
 * they fit together. Who asks after each change keeps `among` from one time to the next.
 */
export function findProblems(
	index: VaultIndex,
	today: CalendarDate,
	among = new ProblemsAmongPeople(),
): Problem[] {
	const problems: Problem[] = [];
	const add = (found: readonly Problem[]): void => {
		for (const problem of found) problems.push(problem);
	};
	const ambiguous = findAmbiguousTerms(index);
	for (const entry of index.entries) {
		add(entry.problems);
		if (ambiguous.size > 0) add(reportAmbiguousTerms(index, entry, ambiguous));
		if (entry.kind === "interview") add(findInterviewLinkProblems(index, entry));
		if (entry.kind === "opportunity") add(findOpportunityLinkProblems(index, entry));
	}
	let known: InterviewsByPerson | undefined;
	const interviews = (): InterviewsByPerson => (known ??= interviewsByPerson(index));
	for (const entry of index.people) {
		findStageStatusProblems(index, entry, interviews, problems);
		findPersonLinkProblems(index, entry, problems);
		findFutureDates(index, entry, today, problems);
	}
	for (const path of index.notedTerms().cyclic) {
		const message = "The parents of this term lead back to it; it is read as if it had none.";
		problems.push({ path, code: "term-cycle", message });
	}
	add(findNumberedCopies(index));
	add(among.find(index));
	return sortByPath(problems);
}

/** What a space calls the dimensions of a contact. */
const IN_SPACES: Readonly<Record<Dimension, PropertyId>> = {
	industry: "industries",
	profession: "professions",
	geography: "geographies",
};

/** Terms that could mean several known paths, with those paths as they are written. */
function findAmbiguousTerms(index: VaultIndex): ReadonlyMap<Term, string> {
	const written = writtenPaths(index);
	const ambiguous = new Map<Term, string>();
	for (const term of index.terms) {
		const { candidates } = index.meaningOf(term);
		const paths = candidates.map((path) => written.get(path) ?? path);
		if (paths.length > 1) ambiguous.set(term, paths.join(" or "));
	}
	return ambiguous;
}

function reportAmbiguousTerms(
	index: VaultIndex,
	entry: Entry,
	ambiguous: ReadonlyMap<Term, string>,
): Problem[] {
	return termsOf(entry).flatMap((term): Problem[] => {
		const paths = ambiguous.get(term);
		if (paths === undefined) return [];
		const id = entry.kind === "space" ? IN_SPACES[term.dimension] : term.dimension;
		const property = namesOf(id, index.settings.properties)[0] ?? id;
		const message = `${property}: "${term.text}" could be ${paths}; write the whole path.`;
		return [{ path: entry.path, code: "ambiguous-term", message, property }];
	});
}

function findFutureDates(
	index: VaultIndex,
	{ path, note }: ContactEntry,
	today: CalendarDate,
	problems: Problem[],
): void {
	const report = (id: PropertyId, date: CalendarDate | undefined): void => {
		if (date === undefined || date <= today) return;
		const property = namesOf(id, index.settings.properties)[0] ?? id;
		problems.push({
			path,
			code: "date-in-future",
			message: `${property}: ${date} is still to come.`,
			property,
		});
	};
	report("last_contact", note.lastContact);
	report("connected_on", note.connectedOn);
	for (const { date, event, line } of note.log) {
		if (date <= today) continue;
		problems.push({
			path,
			code: "date-in-future",
			message: `Log: "${date} ${event}" is still to come.`,
			line,
		});
	}
}

/** Stable, so that the problems of one note keep their order. */
function sortByPath(problems: readonly Problem[]): Problem[] {
	return [...problems].sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
}
