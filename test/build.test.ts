import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import vm from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMAND_IDS } from "../cli/commands.mts";

const root = path.resolve(import.meta.dirname, "..");
const temporary = mkdtempSync(path.join(tmpdir(), "warm-intros-build-"));
const [first, second] = [path.join(temporary, "first"), path.join(temporary, "second", "deeper")];

/** The files below a folder by their path, as they are, byte for byte. */
function readFolder(folder: string): Map<string, string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort();
	return new Map(
		files.map((file) => [
			path.relative(folder, file).split(path.sep).join("/"),
			readFileSync(file, "latin1"),
		]),
	);
}

/** A file of a bundle with all that it imports at once. */
function loadedWith(
	files: ReadonlyMap<string, string>,
	file: string,
	loaded = new Set<string>(),
): ReadonlySet<string> {
	if (loaded.has(file)) return loaded;
	loaded.add(file);
	for (const [, name = ""] of (files.get(file) ?? "").matchAll(/(?:from|import)"(\.[^"]+)"/g))
		loadedWith(files, path.posix.join(path.posix.dirname(file), name), loaded);
	return loaded;
}

function readBundle(): string {
	return readFileSync(path.join(first, "main.js"), "utf8");
}

beforeAll(async () => {
	const build = (outdir: string): Promise<unknown> =>
		promisify(execFile)(process.execPath, ["esbuild.config.mjs", "--outdir", outdir], {
			cwd: root,
		});
	await Promise.all([first, second].map(build));
});

afterAll(() => {
	rmSync(temporary, { recursive: true, force: true });
});

describe("the build", () => {
	it("writes the same bytes wherever and whenever it runs", () => {
		const built = readFolder(first);
		expect([...built.keys()]).toContain("main.js");
		expect([...built.keys()]).toContain("dist/warm-intros.mjs");
		expect(readFolder(second)).toEqual(built);
	});

	it("names no folder of the machine it ran on", () => {
		for (const [file, text] of readFolder(first)) {
			expect({ file, named: text.includes(root) || text.includes(temporary) }).toEqual({
				file,
				named: false,
			});
		}
	});

	it("puts nothing into the command line that evaluates text as code", () => {
		for (const [file, text] of readFolder(path.join(first, "dist"))) {
			expect({ file, found: /\beval\(|\bnew Function\b/.exec(text)?.[0] }).toEqual({ file });
		}
	});
});

describe("the licences of packages", () => {
	const plugin = "@date-fns/utc d3-hierarchy date-fns diff mustache papaparse preact yaml".split(
		" ",
	);
	const commandLine =
		"@date-fns/utc commander date-fns diff extend-shallow gray-matter is-extendable kind-of mustache papaparse section-matter strip-bom-string yaml";

	/** The packages that a text names by a line with their version. */
	function packagesNamed(text: string): readonly (string | undefined)[] {
		return [...text.matchAll(/^(\S+) \d+\.\d+\.\d+$/gm)].map(([, name]) => name);
	}

	/** The licence of a package, as it brings it. */
	function licenceOf(name: string): string {
		const folder = path.join(root, "node_modules", name);
		const file = readdirSync(folder).find((entry) => /^license/i.test(entry)) ?? "";
		return readFileSync(path.join(folder, file), "utf8").trim();
	}

	it.each([
		["main.js", plugin],
		["dist/THIRD-PARTY-NOTICES.txt", commandLine.split(" ")],
	])("stand in %s, of those that are bundled and of no others", (file, names) => {
		const text = readFileSync(path.join(first, file), "utf8");
		expect(packagesNamed(text)).toEqual(names);
		expect(names.filter((name) => !text.includes(licenceOf(name)))).toEqual([]);
	});
});

describe("the package of the command line", () => {
	it("holds the built program and its documentation, and no pictures", async () => {
		const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
		const { stdout } = await promisify(execFile)("npm", args, { cwd: root });
		const [packed] = JSON.parse(stdout) as [{ files: { path: string }[] }];
		const files = packed.files.map((file) => file.path);
		expect(files).toContain("dist/warm-intros.mjs");
		expect(files).toContain("dist/THIRD-PARTY-NOTICES.txt");
		expect(files).toContain("docs/cli.md");
		expect(files.filter((file) => /\.(?:png|jpe?g|svg|gif)$/.test(file))).toEqual([]);
	});

	it("is built before it is packed", () => {
		const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
			scripts: Record<string, string>;
		};
		expect(scripts.prepack).toBe("npm run build");
	});
});

describe("the command line's bundle", () => {
	it("loads one command, the one that is called", () => {
		const files = readFolder(path.join(first, "dist"));
		const commandsIn = (loaded: ReadonlySet<string>): readonly (string | undefined)[] =>
			[...loaded].flatMap((file) => {
				const name = /^chunks\/([\w-]+)-[A-Z0-9]{8}\.mjs$/.exec(file)?.[1];
				return COMMAND_IDS.filter((id) => id === name);
			});
		const fit = [...files.keys()].find((file) => /^chunks\/fit-[A-Z0-9]{8}\.mjs$/.test(file)) ?? "";
		expect(commandsIn(loadedWith(files, "warm-intros.mjs"))).toEqual([]);
		expect(commandsIn(loadedWith(files, fit))).toEqual(["fit"]);
	});

	it.each([
		["fetch", /\bfetch\s*\(/],
		["XMLHttpRequest", /\bXMLHttpRequest\b/],
		["a WebSocket", /\bWebSocket\b/],
		["a beacon", /\bsendBeacon\b/],
		["a worker", /\bnew (?:\w+\.)?Worker\b/],
		["Node's network", /["'](?:node:)?(?:https?|net|tls|dgram|dns)["']/],
	])("has no way to %s", (_, pattern) => {
		for (const [file, text] of readFolder(path.join(first, "dist")))
			expect({ file, found: pattern.exec(text)?.[0] }).toEqual({ file });
	});
});

describe("the plugin's bundle", () => {
	it.each([
		["Node's file system", /require\(\s*["'](node:)?fs/],
		["any module of Node", /require\(\s*["']node:/],
		// In a message of the yaml package the word stands alone.
		["Node's Buffer", /\bBuffer\s*[.(]|typeof Buffer\b|new Buffer\b/],
		["eval", /\beval\(/],
		["a function made of text", /\bnew Function\b/],
		["fetch", /\bfetch\s*\(/],
		["XMLHttpRequest", /\bXMLHttpRequest\b/],
		["a WebSocket", /\bWebSocket\b/],
		["a beacon", /\bsendBeacon\b/],
		["a worker", /\bnew (?:\w+\.)?Worker\b/],
		["code loaded later", /\bimport\s*\(/],
	])("has no way to %s", (_, pattern) => {
		expect(pattern.exec(readBundle())?.[0]).toBeUndefined();
	});

	it.each([
		["class's static block", /[{};]\s*static\s*\{/],
		["regular expression that looks behind", /\(\?<[=!]/],
	])("holds no %s, with which it would not load on iOS 15", (_, pattern) => {
		// What is tried first, as the yaml package does, does no harm.
		const untried = readBundle().replaceAll(/\btry\{[^{}]*\}catch/g, "");
		expect(pattern.exec(untried)?.[0]).toBeUndefined();
	});

	it("loads where there is nothing but the language and the module obsidian", () => {
		const asked: string[] = [];
		class Plugin {}
		const module: { exports: { default?: new () => object } } = { exports: {} };
		const require = (name: string): unknown => {
			asked.push(name);
			// Every other name of the module is a class that views and dialogs can extend.
			return new Proxy(
				{ Plugin },
				{ get: (known, key) => (key === "Plugin" ? known.Plugin : class {}) },
			);
		};
		vm.runInNewContext(readBundle(), { module, exports: module.exports, require });

		const Loaded = module.exports.default;
		if (Loaded === undefined) throw new Error("Expected the bundle to export a class, got none");
		expect(new Loaded()).toBeInstanceOf(Plugin);
		expect(new Set(asked)).toEqual(new Set(["obsidian"]));
	});
});
