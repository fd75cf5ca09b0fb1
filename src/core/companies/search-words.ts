import type { CompanyEntry, SpaceEntry, Term } from "../index/entry";
import { displayText, lastSegment } from "../text/link";

/** Words to look for people at a company with, for one place to look; they are copied, and nothing is fetched. */
export interface CompanySearch {
	readonly where: "linkedin" | "alumni" | "database";
	/** My school, in whose directory to look, where the space names one. */
	readonly school: string | undefined;
	readonly words: string;
}

/** Of several professions as many; more find nobody. */
const MAX_PROFESSIONS = 3;

/** The words to search for on LinkedIn, in the alumni directory and in the library's database. */
export function searchWords(
	{ note, geography }: CompanyEntry,
	space: SpaceEntry | undefined,
): readonly CompanySearch[] {
	const { name } = note;
	const professions = (space?.profession ?? []).slice(0, MAX_PROFESSIONS).map(wordsOf).map(quote);
	const [first] = professions;
	const sought = professions.length > 1 ? `(${professions.join(" OR ")})` : first;
	const [place] = geography.length > 0 ? geography : (space?.geography ?? []);
	const [school] = space?.note.schools ?? [];
	return [
		{
			where: "linkedin",
			school: undefined,
			words: sought === undefined ? quote(name) : `${quote(name)} AND ${sought}`,
		},
		{
			where: "alumni",
			school: school === undefined ? undefined : displayText(school),
			words: name,
		},
		{
			where: "database",
			school: undefined,
			words: place === undefined ? name : `${name}, ${wordsOf(place)}`,
		},
	];
}

/** A term without what it is inside of. */
function wordsOf({ text }: Term): string {
	return lastSegment(displayText(text));
}

function quote(words: string): string {
	return `"${words.replaceAll('"', "")}"`;
}
