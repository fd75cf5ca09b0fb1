import { isRecord } from "../text/record";
import type { SettingsReader } from "./settings-reader";

/** What imports make of what they read. */
export interface ImportSettings {
	/** For each profession the words of a title that propose it, `VP Product` among them; the most words count first. */
	readonly professions: Readonly<Record<string, readonly string[]>>;
	/** What columns of tables hold, by the words above them, folded: a field of a person, or nothing that is read. */
	readonly columns: Readonly<Record<string, string>>;
}

export const DEFAULT_IMPORT: ImportSettings = {
	professions: {
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
	},
	columns: {},
};

/** The table with other words for a profession; without any it is gone. */
export function withProfession(
	professions: ImportSettings["professions"],
	name: string,
	words: readonly string[],
): ImportSettings["professions"] {
	const others = Object.entries(professions).filter(([other]) => other !== name);
	if (words.length === 0) return Object.fromEntries(others);
	if (others.length === Object.keys(professions).length)
		return Object.fromEntries([...others, [name, words]]);
	return { ...professions, [name]: words };
}

/** Reads the settings of imports; a table that is none has its default. */
export function readImportSettings(data: unknown, reader: SettingsReader): ImportSettings {
	const given = reader.record(data, "import");
	return { professions: readProfessions(given, reader), columns: readColumns(given, reader) };
}

function readProfessions(
	{ professions }: Readonly<Record<string, unknown>>,
	reader: SettingsReader,
): ImportSettings["professions"] {
	if (professions === undefined) return DEFAULT_IMPORT.professions;
	if (!isRecord(professions)) {
		reader.complain("import.professions", "professions, each with words of titles");
		return DEFAULT_IMPORT.professions;
	}
	const read = Object.entries(professions).flatMap(([profession, words]) => {
		const names = reader.names(words, `import.professions.${profession}`);
		return names && profession.trim() !== "" ? [[profession.trim(), names] as const] : [];
	});
	return Object.fromEntries(read);
}

function readColumns(
	{ columns }: Readonly<Record<string, unknown>>,
	reader: SettingsReader,
): ImportSettings["columns"] {
	const read = Object.entries(reader.record(columns, "import.columns")).flatMap(
		([column, field]) => {
			const word = reader.text(field, `import.columns.${column}`);
			return word === undefined ? [] : [[column, word] as const];
		},
	);
	return Object.fromEntries(read);
}
