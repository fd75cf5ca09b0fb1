/** What the vault itself says is not a place for people. */
export interface VaultRules {
	/** Obsidian's excluded files: the beginning of a path, or `/a regular expression/`. */
	readonly excludedFiles: readonly string[];
	readonly templateFolders: readonly string[];
}

/** Whether notes at a path are excluded or templates; `templates` are paths of our own. A filter that is not a valid expression excludes nothing. */
export function makeExclusion(
	rules: VaultRules,
	templates: readonly string[],
): (path: string) => boolean {
	const own = new Set(templates);
	const expressions: RegExp[] = [];
	const beginnings = rules.templateFolders
		.map((folder) => folder.replace(/^\/+|\/+$/g, ""))
		.filter((folder) => folder !== "")
		.map((folder) => `${folder}/`);
	for (const filter of rules.excludedFiles) {
		if (/^\/.+\/$/.test(filter)) {
			const expression = readExpression(filter.slice(1, -1));
			if (expression) expressions.push(expression);
		} else if (filter !== "") beginnings.push(filter);
	}
	if (beginnings.length + expressions.length === 0) return (path) => own.has(path);
	return (path) =>
		own.has(path) ||
		beginnings.some((beginning) => path.startsWith(beginning)) ||
		expressions.some((expression) => expression.test(path));
}

function readExpression(source: string): RegExp | undefined {
	try {
		return new RegExp(source);
	} catch {
		return undefined; // Obsidian passes over it too
	}
}
