import type { Problem } from "../text/problem";
import { withoutOuterSlashes } from "../text/cut-end";

/** What the vault itself says is not a place for people. */
export interface VaultRules {
	/** Obsidian's excluded files: the beginning of a path, or `/a regular expression/`; capitals or not. */
	readonly excludedFiles: readonly string[];
	readonly templateFolders: readonly string[];
}

/** Folders called so hold moulds of notes, wherever they lie and whether the vault says so or not. */
const TEMPLATE_FOLDER =
	/(?:^|\/)[^\p{L}/]*(?:templates?|vorlagen|plantillas|modèles|sjablonen|模板|テンプレート)\//iu;

/** Whether notes at a path are excluded or templates; `templates` are paths of our own. A filter that is not a valid expression excludes nothing. */
export function makeExclusion(
	rules: VaultRules,
	templates: readonly string[],
): (path: string) => boolean {
	const own = new Set(templates);
	const filters = rules.excludedFiles.map(readFilter).filter((filter) => filter !== undefined);
	const folders = rules.templateFolders
		.map(withoutOuterSlashes)
		.filter((folder) => folder !== "")
		.map((folder) => `${folder.toLowerCase()}/`);
	return (path) =>
		own.has(path) ||
		TEMPLATE_FOLDER.test(path) ||
		folders.some((folder) => path.toLowerCase().startsWith(folder)) ||
		filters.some((filter) => filter.test(path));
}

/** The excluded files that are not valid expressions; `path` is the file that holds them. */
export function exclusionProblems(
	excludedFiles: readonly string[],
	path: string,
): readonly Problem[] {
	return excludedFiles
		.map((entry) => entry.trim())
		.filter((entry) => entry !== "" && readFilter(entry) === undefined)
		.map((entry) => ({
			path,
			code: "invalid-settings",
			message: `The excluded file ${entry} is not a valid regular expression; it excludes nothing.`,
		}));
}

/** An excluded file as Obsidian reads it; undefined for an entry that excludes nothing. */
function readFilter(entry: string): RegExp | undefined {
	const filter = entry.trim();
	if (filter === "") return undefined;
	const expression = /^\/(.+)\/$/.exec(filter)?.[1];
	try {
		return new RegExp(expression ?? `^${filter.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}`, "i");
	} catch {
		return undefined;
	}
}
