import path from "node:path";
import ts from "typescript";

/** What a file imports, as it is written there: type imports, `import()`, `require()` and `/// <reference>` lines included. */
export function readImports(text) {
	const read = ts.preProcessFile(text, true, true);
	const references = [...read.referencedFiles, ...read.typeReferenceDirectives];
	return [...read.importedFiles, ...references].map(({ fileName }) => fileName);
}

/** The known file that a relative import of another one means, or undefined where it is none of them. */
export function resolveImport(file, specifier, known) {
	if (!specifier.startsWith(".")) return undefined;
	const target = path.posix.join(path.posix.dirname(file), specifier);
	const bare = target.replace(/\.[mc]?[jt]sx?$/, "");
	return [target, `${bare}.ts`, `${bare}.tsx`, `${bare}.mts`].find((each) => known.has(each));
}
