/** For each profession the words of a title that propose it, `VP Product` among them; the most words count first. */
export type Professions = Readonly<Record<string, readonly string[]>>;

/** The professions that imports propose unless something else is set. */
export const DEFAULT_PROFESSIONS: Professions = {
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

/** The table with other words for a profession; without any it is gone. */
export function withProfession(
	professions: Professions,
	name: string,
	words: readonly string[],
): Professions {
	const others = Object.entries(professions).filter(([other]) => other !== name);
	if (words.length === 0) return Object.fromEntries(others);
	if (others.length === Object.keys(professions).length)
		return Object.fromEntries([...others, [name, words]]);
	return { ...professions, [name]: words };
}
