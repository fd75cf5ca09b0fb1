import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
	findBadNames,
	findBarrels,
	findLongFiles,
	findMachinePaths,
} from "./architecture/check-files";
import {
	findClimbing,
	findCycles,
	findForbiddenImports,
	findRoomCycles,
	type SourceFile,
} from "./architecture/check-imports";

const root = path.resolve(import.meta.dirname, "..");

/** The files at a path or below it, as paths from the repository's root, that are there. */
function listFiles(top: string): string[] {
	const full = path.join(root, top);
	if (!existsSync(full)) return [];
	if (statSync(full).isFile()) return [top];
	return readdirSync(full, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
		.map((file) => file.split(path.sep).join("/"));
}

function readFiles(paths: readonly string[]): SourceFile[] {
	return paths.map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") }));
}

const sources = readFiles(
	["src", "cli"].flatMap(listFiles).filter((file) => /\.(tsx?|mts)$/.test(file)),
);
const tests = listFiles("test").filter((file) => /^(?!test\/fixtures\/).*\.tsx?$/.test(file));
const texts = readFiles(
	["src", "cli", "docs", "demo-vault", "README.md", "CONTRIBUTING.md"].flatMap(listFiles),
);

describe("the house", () => {
	it("has source files to check", () => {
		expect(sources.map((file) => file.path)).toContain("src/main.ts");
		expect(sources.some((file) => file.path.startsWith("src/core/"))).toBe(true);
	});

	it("imports in one direction only, and only the packages of each layer", () => {
		expect(findForbiddenImports(sources)).toEqual([]);
	});

	it("has no file that imports itself by way of others", () => {
		expect(findCycles(sources)).toEqual([]);
	});

	it("has floors in core, and no folder that reaches up or beside itself", () => {
		expect(findClimbing(sources)).toEqual([]);
	});

	it("has no folder that imports itself by way of others", () => {
		expect(findRoomCycles(sources)).toEqual([]);
	});

	it("names every file for what it is", () => {
		expect(findBadNames([...sources.map((file) => file.path), ...tests])).toEqual([]);
	});

	it("has no file that only passes others on", () => {
		expect(findBarrels(sources)).toEqual([]);
	});

	it("has no source file over 300 lines", () => {
		expect(findLongFiles(sources)).toEqual([]);
	});

	it("opens no note by a link's text, which a path is not: it would end at a #, and a missing note be made", () => {
		expect(sources.filter(({ text }) => text.includes("openLinkText"))).toEqual([]);
	});

	it("names no path of the machine it was written on", () => {
		expect(findMachinePaths(texts)).toEqual([]);
	});

	it("locks packages without saying from which registry they came", () => {
		for (const lock of ["package-lock.json", "e2e/package-lock.json"])
			expect(readFileSync(path.join(root, lock), "utf8")).not.toContain('"resolved"');
	});
});

/** Made-up files, so that each check is seen to fail. */
function sourceFiles(texts: Readonly<Record<string, string>>): SourceFile[] {
	return Object.entries(texts).map(([file, text]) => ({ path: file, text }));
}

describe("the check of imports", () => {
	const fit = { "src/core/fit.ts": "export const fit = 1;" };

	it.each([
		["an import", `import { fit } from "../app/move";`],
		["a type import", `import type { Fit } from "../app/move";`],
		["a re-export", `export { fit } from "../app/move";`],
		["a dynamic import", `const app = await import("../app/move");`],
		["a required file", `const app = require("../app/move");`],
		["an import with its extension", `import { fit } from "../app/move.ts";`],
	])("reports %s against the direction", (_, text) => {
		const files = sourceFiles({ "src/core/fit.ts": text, "src/app/move.ts": "" });
		expect(findForbiddenImports(files)).toHaveLength(1);
		expect(findForbiddenImports(files)[0]).toMatch(/^src\/core\/fit\.ts may not import \.\.\/app/);
	});

	it("accepts an import along the direction, from the file's own layer, and of a layer's package", () => {
		const files = sourceFiles({
			...fit,
			"src/core/terms.ts": `import { fit } from "./fit"; import { parse } from "yaml";`,
			"src/app/move.ts": `import { fit } from "../core/fit";`,
			"src/main.ts": `import { Plugin } from "obsidian"; import { move } from "./app/move";`,
			"cli/main.mts": `import fs from "node:fs"; import { move } from "../src/app/move"; import { print } from "./print.mts";`,
			"cli/print.mts": "",
		});
		expect(findForbiddenImports(files)).toEqual([]);
	});

	it.each([
		["src/core/fit.ts", "obsidian"],
		["src/core/fit.ts", "node:fs"],
		["src/core/fit.ts", "yamlish"],
		["src/app/move.ts", "yaml"],
		["src/ui/card.tsx", "obsidian"],
		["src/obsidian/notes.ts", "preact/hooks"],
		["src/main.ts", "gray-matter"],
		["cli/main.mts", "fs"],
		["cli/main.mts", "obsidian"],
	])("reports that %s imports the package %s", (file, name) => {
		expect(findForbiddenImports(sourceFiles({ [file]: `import "${name}";` }))).toEqual([
			`${file} may not import ${name}`,
		]);
	});

	it("accepts a path inside a package of the layer", () => {
		const files = sourceFiles({
			"src/core/dates/days.ts": `import { addDays } from "date-fns/addDays"; import { utc } from "@date-fns/utc";`,
		});
		expect(findForbiddenImports(files)).toEqual([]);
	});

	it("reports a package of one room in another room of the layer", () => {
		const files = sourceFiles({
			"src/core/fit/fit.ts": `import { addDays } from "date-fns";`,
			"src/app/fit/list.ts": `import papaparse from "papaparse";`,
		});
		expect(findForbiddenImports(files)).toEqual([
			"src/core/fit/fit.ts may not import date-fns",
			"src/app/fit/list.ts may not import papaparse",
		]);
	});

	it("reports a room of core that reaches up, one that reaches beside itself, and one on no floor", () => {
		const files = sourceFiles({
			"src/core/index/entry.ts": `import type { Fit } from "../fit/fit";`,
			"src/core/fit/fit.ts": `import { lines } from "../agenda/lines"; import { fold } from "../text/fold";`,
			"src/core/agenda/lines.ts": "",
			"src/core/text/fold.ts": `import "./deep/other";`,
			"src/core/text/deep/other.ts": "",
			"src/core/attic/old.ts": `import { fold } from "../text/fold";`,
		});
		expect(findClimbing(files)).toEqual([
			"src/core/index/entry.ts reaches up to src/core/fit/fit.ts",
			"src/core/fit/fit.ts reaches up to src/core/agenda/lines.ts",
			"src/core/attic/old.ts stands on no floor",
		]);
	});

	it("reports rooms that import each other although no file does", () => {
		const files = sourceFiles({
			"src/app/fit/a.ts": `import "../people/b";`,
			"src/app/people/b.ts": "",
			"src/app/people/c.ts": `import "../fit/d";`,
			"src/app/fit/d.ts": "",
		});
		expect(findCycles(files)).toEqual([]);
		expect(findRoomCycles(files)).toEqual(["src/app/fit → src/app/people → src/app/fit"]);
	});

	it("takes a layer's own file for a room of its own", () => {
		const files = sourceFiles({
			"src/obsidian/commands.ts": `import "./ask/ask";`,
			"src/obsidian/ask/ask.ts": `import "../context";`,
			"src/obsidian/context.ts": "",
		});
		expect(findRoomCycles(files)).toEqual([]);
	});

	it("reports a file outside every layer and an import of something that is no source", () => {
		const files = sourceFiles({
			"src/shared/text.ts": "",
			"src/app/move.ts": `import data from "../../package.json";`,
			"src/core/fit.ts": `/// <reference types="node" />`,
		});
		expect(findForbiddenImports(files)).toEqual([
			"src/shared/text.ts belongs to no layer",
			"src/app/move.ts may not import ../../package.json",
			"src/core/fit.ts may not import node",
		]);
	});

	it("reports a cycle of files, types included, and no other way", () => {
		const files = sourceFiles({
			"src/core/a.ts": `import { b } from "./b";`,
			"src/core/b.ts": `import { c } from "./c"; import { d } from "./d";`,
			"src/core/c.ts": `import type { A } from "./a";`,
			"src/core/d.ts": "",
		});
		expect(findCycles(files)).toEqual([
			"src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts",
		]);
	});

	it("takes two paths to one file for no cycle", () => {
		const files = sourceFiles({
			"src/core/a.ts": `import { b } from "./b"; import { c } from "./c";`,
			"src/core/b.ts": `import { d } from "./d";`,
			"src/core/c.ts": `import { d } from "./d";`,
			"src/core/d.ts": "",
		});
		expect(findCycles(files)).toEqual([]);
	});
});

describe("the check of files", () => {
	it("reports empty words, barrels and names that are not in kebab-case", () => {
		expect(
			findBadNames([
				"src/core/utils/fold.ts",
				"src/core/note-helpers.ts",
				"src/core/index.ts",
				"src/core/readNote.ts",
			]),
		).toEqual([
			"src/core/utils/fold.ts is named utils",
			"src/core/note-helpers.ts is named helpers",
			"src/core/index.ts is a barrel",
			"src/core/readNote.ts is not in kebab-case",
		]);
	});

	it("accepts kebab-case names, a folder named index, and several extensions", () => {
		const names = ["src/core/index/people.ts", "cli/main.mts", "test/core/note/text-edit.test.ts"];
		expect(findBadNames(names)).toEqual([]);
	});

	it("reports a file that passes on everything of another", () => {
		const files = sourceFiles({ "src/core/note.ts": `export * from "./note/text-edit";` });
		expect(findBarrels(files)).toEqual(["src/core/note.ts passes on everything of another file"]);
	});

	it("reports a file of 301 lines and accepts one of 300", () => {
		const files = sourceFiles({
			"src/core/long.ts": "x;\n".repeat(301),
			"src/core/full.ts": "x;\n".repeat(300),
		});
		expect(findLongFiles(files)).toEqual(["src/core/long.ts has 301 lines, more than 300"]);
	});

	it("reports a path of a machine, and takes folders of a vault and addresses for none", () => {
		const files = sourceFiles({
			"docs/cli.md": "Run it in `/home/jane/vault`.",
			"docs/api.md": String.raw`C:\Users\jane\vault`,
			"docs/guide.md": "Work/Clients/ and https://example.com/home/jane and ~/tmp/x",
		});
		expect(findMachinePaths(files)).toEqual([
			"docs/cli.md names `/home/jane/vault",
			String.raw`docs/api.md names C:\Users\jane\vault`,
		]);
	});
});
