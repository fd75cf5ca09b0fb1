import { readImports, resolveImport } from "../../scripts/read-imports.mjs";
import { findLoops } from "./find-loops";

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
	/** The packages that one room of it alone may import besides. */
	readonly ofRoom?: Readonly<Record<string, readonly string[]>>;
}

/** The one way of imports: core ← import ← app ← ui ← obsidian ← main, and app ← cli. */
const LAYERS: Readonly<Record<string, Layer>> = {
	core: {
		layers: [],
		packages: ["yaml", "mustache", "diff"],
		ofRoom: { "src/core/dates": ["date-fns", "@date-fns/utc"] },
	},
	import: { layers: ["core"], packages: ["papaparse"] },
	app: {
		layers: ["core", "import"],
		packages: [],
		ofRoom: { "src/app/documents": ["papaparse"] },
	},
	ui: { layers: ["core", "app"], packages: ["preact", "d3-hierarchy"] },
	obsidian: { layers: ["core", "import", "app", "ui"], packages: ["obsidian"] },
	main: { layers: ["core", "import", "app", "ui", "obsidian"], packages: ["obsidian"] },
	cli: {
		layers: ["core", "import", "app"],
		packages: ["node:", "gray-matter", "yaml", "commander"],
	},
};

/** The floors of core, from the top: a room imports only from the floors below its own. */
const FLOORS: readonly (readonly string[])[] = [
	["week"],
	["drafts", "results", "companies"],
	["fit", "agenda", "problems"],
	["network"],
	["pipeline", "adopt"],
	["index"],
	["records"],
	["people"],
	["template", "terms"],
	["places"],
	["note"],
	["settings"],
	["likely"],
	["vocabulary", "dates"],
	["text"],
];

/** Lists the imports that a file's layer does not allow, type imports, `import()` and `require()` included. */
export function findForbiddenImports(files: readonly SourceFile[]): string[] {
	const known = new Set(files.map((file) => file.path));
	return files.flatMap((file) => {
		const layer = LAYERS[layerOf(file.path)];
		if (layer === undefined) return [`${file.path} belongs to no layer`];
		return readImports(file.text)
			.filter((specifier) => !mayImport(file.path, layer, specifier, known))
			.map((specifier) => `${file.path} may not import ${specifier}`);
	});
}

/** Lists what in core stands on no floor, and the imports of core that reach their own floor or one above. */
export function findClimbing(files: readonly SourceFile[]): string[] {
	return importsOf(files).flatMap(([file, target]) => {
		const [from, to] = [floorOf(file), floorOf(target)];
		if (from === undefined || to === undefined) return [];
		if (from === -1) return [`${file} stands on no floor`];
		const isBelow = from < to || roomOf(file) === roomOf(target);
		return isBelow ? [] : [`${file} reaches up to ${target}`];
	});
}

/** Lists the ways on which a file imports itself, each once, as `a → b → a`. */
export function findCycles(files: readonly SourceFile[]): string[] {
	return findLoops(importsOf(files));
}

/** Lists the ways on which a room imports itself by way of others. A file that lies in no folder of its layer is a room. */
export function findRoomCycles(files: readonly SourceFile[]): string[] {
	const edges = importsOf(files).map(([file, target]) => [roomOf(file), roomOf(target)] as const);
	return findLoops(edges.filter(([from, to]) => from !== to));
}

/** Who imports whom: each import of a source file by another. */
function importsOf(files: readonly SourceFile[]): (readonly [string, string])[] {
	const known = new Set(files.map((file) => file.path));
	return files.flatMap((file) =>
		readImports(file.text).flatMap((specifier) => {
			const target = resolveImport(file.path, specifier, known);
			return target === undefined ? [] : [[file.path, target] as const];
		}),
	);
}

function mayImport(
	file: string,
	layer: Layer,
	specifier: string,
	known: ReadonlySet<string>,
): boolean {
	if (!specifier.startsWith(".")) {
		const packages = [...layer.packages, ...(layer.ofRoom?.[roomOf(file)] ?? [])];
		return packages.some((name) =>
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

/** `src/core/fit/fit.ts` is of `core`, `src/main.ts` of `main`, `cli/main.mts` of `cli`. */
function layerOf(file: string): string {
	const [top = "", next = ""] = file.split("/");
	return top === "src" ? next.replace(/\.tsx?$/, "") : top;
}

/** `src/core/fit/fit.ts` lies in `src/core/fit`, `cli/vault/walk.mts` in `cli/vault`; a layer's own file is a room. */
function roomOf(file: string): string {
	const parts = file.split("/");
	return parts.slice(0, parts[0] === "src" ? 3 : 2).join("/");
}

/** The floor of a file of core, counted from the top; -1 where it has none; undefined for other layers. */
function floorOf(file: string): number | undefined {
	if (layerOf(file) !== "core") return undefined;
	const room = file.split("/")[2] ?? "";
	return FLOORS.findIndex((floor) => floor.includes(room));
}
