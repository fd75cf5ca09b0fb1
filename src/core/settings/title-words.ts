import { foldText } from "../text/fold-text";
import { ownValue } from "../text/record";

/** For each profession or category the words of a title that propose it, `VP Product` among them. */
export type TitleWords = Readonly<Record<string, readonly string[]>>;

/** The professions that imports propose unless something else is set. */
export const DEFAULT_PROFESSIONS: TitleWords = {
	"Product management": ["product manager", "product management", "product owner", "VP product"],
	Engineering: ["engineer", "engineering", "developer", "architect", "CTO"],
	Design: ["designer", "design", "UX"],
	Data: ["data scientist", "data analyst", "data science", "analytics"],
	Sales: ["sales", "account executive", "business development"],
	Marketing: ["marketing", "brand", "CMO"],
	Finance: ["finance", "accountant", "controller", "CFO"],
	"Human resources": ["human resources", "HR", "people operations", "talent"],
	Recruiting: ["recruiter", "recruiting", "headhunter", "talent acquisition"],
	Operations: ["operations", "COO", "supply chain"],
	Legal: ["lawyer", "attorney", "counsel", "legal"],
	Consulting: ["consultant", "consulting", "advisor"],
};

/** The table with more words for a row, which is new where none has that name in whatever case. */
export function addTitleWords(
	table: TitleWords,
	name: string,
	words: readonly string[],
): TitleWords {
	const folded = foldText(name);
	const row = Object.keys(table).find((one) => foldText(one) === folded) ?? name;
	const known = ownValue(table, row) ?? [];
	const keys = new Set(known.map(foldText));
	return withTitleWords(table, row, [
		...known,
		...words.filter((word) => !keys.has(foldText(word))),
	]);
}

/** The table with other words for one of its rows; without any the row is gone. */
export function withTitleWords(
	table: TitleWords,
	name: string,
	words: readonly string[],
): TitleWords {
	const others = Object.entries(table).filter(([other]) => other !== name);
	if (words.length === 0) return Object.fromEntries(others);
	if (others.length === Object.keys(table).length)
		return Object.fromEntries([...others, [name, words]]);
	return { ...table, [name]: words };
}
