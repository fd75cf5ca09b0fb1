/** What a file imports, as it is written there: type imports, `import()`, `require()` and `/// <reference>` lines included. */
export function readImports(text: string): string[];

/** The known file that a relative import of another one means, or undefined where it is none of them. */
export function resolveImport(
	file: string,
	specifier: string,
	known: { has(path: string): boolean },
): string | undefined;
