import type { CompanyEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { type CompanyPeople, type CompanyView, countAt } from "./company-people";
import { doorOf, DOORS } from "./way-in";

/** The companies with a note of their own that are targets, or all of them; in no order. */
export function companiesOf(index: VaultIndex, isAll = false): readonly CompanyEntry[] {
	return [...index.entries].filter(
		(entry): entry is CompanyEntry => entry.kind === "company" && (isAll || entry.note.target),
	);
}

/** Puts companies in order: targets before others, by motivation; then by who could open the door, by how many are there, and by name. */
export function sortCompanies(
	companies: readonly CompanyPeople[],
	view: CompanyView,
): readonly CompanyPeople[] {
	const ranked = companies.map((people) => ({
		people,
		note: people.company.note,
		door: DOORS.indexOf(doorOf(people, view)),
		count: countAt(people),
	}));
	ranked.sort(
		(a, b) =>
			Number(b.note.target) - Number(a.note.target) ||
			(b.note.motivation ?? 0) - (a.note.motivation ?? 0) ||
			a.door - b.door ||
			b.count - a.count ||
			compareTexts(a.people.company.labels[0] ?? "", b.people.company.labels[0] ?? "") ||
			compareTexts(a.note.path, b.note.path),
	);
	return ranked.map(({ people }) => people);
}

function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
