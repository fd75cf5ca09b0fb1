import type { CalendarDate } from "../../core/dates/calendar-date";
import {
	type ByStanding,
	countAt,
	type MissingCategory,
	STANDINGS,
	type Standing,
} from "../../core/companies/company-people";
import type { CompanySearch } from "../../core/companies/search-words";
import type { UnnotedCompany } from "../../core/companies/unnoted-companies";
import type { WayIn } from "../../core/companies/way-in";
import { acquaintanceLabel } from "../../core/network/acquaintance-label";
import { CATEGORY_TABLE } from "../../core/vocabulary/category";
import { STAGE_TABLE } from "../../core/vocabulary/stage";
import { pathLabel } from "../drafts/path-label";
import { capitalize } from "../../core/text/capitalize";

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
	met: "met",
	"in-progress": "in progress",
	known: "known",
	identified: "identified",
	closed: "closed",
};

/** How many are at a company, by how I stand with them: "1 met, 2 identified". */
export function countsLabel({ people }: ByStanding): string {
	const counts = STANDINGS.flatMap((standing) =>
		people[standing].length === 0 ? [] : `${people[standing].length} ${STANDING_WORDS[standing]}`,
	);
	return counts.length === 0 ? "nobody yet" : counts.join(", ");
}

/** How many are and were at a company without a note: "1 met, 2 identified", "nobody now, 1 before". */
export function unnotedLabel(company: UnnotedCompany): string {
	const { before } = company;
	const now = countAt(company) === 0 ? "nobody now" : countsLabel(company);
	return before.length === 0 ? now : `${now}, ${before.length} before`;
}

/** Why that is the way in, as a sentence. */
export function wayInLabel(wayIn: WayIn, company: string, today: CalendarDate): string {
	const { kind, person } = wayIn;
	if (kind === "path") return pathLabel(wayIn.path, today);
	const { name, stage } = person.note;
	if (kind === "in-progress")
		return `${name} is in progress: ${STAGE_TABLE[stage ?? "identified"].label}`;
	const how = acquaintanceLabel(person, wayIn.acquaintance);
	return kind === "known" ? how : `${how}; was at ${company} before`;
}

/** Who is missing at a company: "Nobody who decides (2 likely), no peer"; empty where nobody is. */
export function missingLabel(missing: readonly MissingCategory[]): string {
	const words = missing.map(({ category, likely }) => {
		const word = CATEGORY_TABLE[category].atCompany?.missing ?? category;
		return likely === 0 ? word : `${word} (${likely} likely)`;
	});
	return capitalize(words.join(", "));
}

/** Where some words are to be searched for. */
export function searchLabel({ where, school }: CompanySearch): string {
	if (where === "linkedin") return "LinkedIn";
	if (where === "database") return "your library’s database";
	return school === undefined ? "the alumni directory" : `the alumni directory of ${school}`;
}
