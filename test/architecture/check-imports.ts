import path from "node:path";
import ts from "typescript";

/** A source file: its path from the repository's root, with slashes, and its text. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
}

interface Layer {
	/** The layers it may import beside itself. */
	readonly layers: readonly string[];
	/** The packages it may import, each with everything below it. `node:` stands for Node's own. */
	readonly packages: readonly string[];
}

/** The one way of imports: core ← import, export ← app ← ui ← obsidian ← main, and app ← cli. */
const LAYERS: Readonly<Record<string, Layer>> = {
	core: { layers: [], packages: ["yaml", "date-fns", "mustache", "diff"] },
	import: { layers: ["core"], packages: ["papaparse"] },
	export: { layers: ["core"], packages: ["papaparse"] },
	app: { layers: ["core", "import", "export"], packages: [] },
	ui: {
		layers: ["core", "app"],
		packages: ["preact", "@tanstack/virtual-core", "d3-hierarchy"],
	},
	obsidian: { layers: ["core", "import", "export", "app", "ui"], packages: ["obsidian"] },
	main: {
		layers: ["core", "import", "export", "app", "ui", "obsidian"],
		packages: ["obsidian"],
	},
	cli: {
		layers: ["core", "import", "export", "app"],
		packages: ["node:", "gray-matter", "yaml", "commander"],
	},
};

/** Lists the imports that a file's layer does not allow, type imports, `import()` and `require()` included. */
export function findForbiddenImports(files: readonly SourceFile[]): string[] {
	const known = new Set(files.map((file) => file.path));
	return files.flatMap((file) => {
		const layer = LAYERS[layerOf(file.path)];
		if (layer === undefined) return [`${file.path} belongs to no layer`];
		return readImports(file)
			.filter((specifier) => !mayImport(file.path, layer, specifier, known))
			.map((specifier) => `${file.path} may not import ${specifier}`);
	});
}

/** Lists the ways on which a file imports itself, each once, as `a → b → a`. */
export function findCycles(files: readonly SourceFile[]): string[] {
	const known = new Set(files.map((file) => file.path));
	const imports = new Map(
		files.map((file) => [
			file.path,
			readImports(file).flatMap((specifier) => resolveImport(file.path, specifier, known) ?? []),
		]),
	);
	const done = new Set<string>();
	const cycles: string[] = [];
	const visit = (file: string, trail: readonly string[]): void => {
		const start = trail.indexOf(file);
		if (start !== -1) cycles.push([...trail.slice(start), file].join(" → "));
		if (start !== -1 || done.has(file)) return;
		for (const next of imports.get(file) ?? []) visit(next, [...trail, file]);
		done.add(file);
	};
	for (const file of imports.keys()) visit(file, []);
	return cycles;
}

/** `/// <reference>` lines count as imports: they open a file to what its layer may not know. */
function readImports({ text }: SourceFile): string[] {
	const read = ts.preProcessFile(text, true, true);
	const references = [...read.referencedFiles, ...read.typeReferenceDirectives];
	return [...read.importedFiles, ...references].map(({ fileName }) => fileName);
}

function mayImport(
	file: string,
	layer: Layer,
	specifier: string,
	known: ReadonlySet<string>,
): boolean {
	if (!specifier.startsWith(".")) {
		return layer.packages.some((name) =>
			name.endsWith(":")
				? specifier.startsWith(name)
				: specifier === name || specifier.startsWith(`${name}/`),
		);
	}
	const target = resolveImport(file, specifier, known);
	if (target === undefined) return false;
	const targetLayer = layerOf(target);
	return targetLayer === layerOf(file) || layer.layers.includes(targetLayer);
}

/** The source file that a relative import means, or undefined where it is none of them. */
function resolveImport(
	file: string,
	specifier: string,
	known: ReadonlySet<string>,
): string | undefined {
	if (!specifier.startsWith(".")) return undefined;
	const target = path.posix.join(path.posix.dirname(file), specifier);
	const bare = target.replace(/\.[mc]?[jt]sx?$/, "");
	return [target, `${bare}.ts`, `${bare}.tsx`, `${bare}.mts`].find((each) => known.has(each));
}

/** `src/core/fit/fit.ts` is of `core`, `src/main.ts` of `main`, `cli/main.mts` of `cli`. */
function layerOf(file: string): string {
	const [top = "", next = ""] = file.split("/");
	return top === "src" ? next.replace(/\.tsx?$/, "") : top;
}
