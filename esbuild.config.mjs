// Writes the plugin's main.js and the command line's dist/, the same bytes each time.
// `--outdir <folder>` puts both below another folder, whose dist/ it replaces.
import { appendFile, chmod, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { withoutUnusedYaml } from "./scripts/lean-yaml.mjs";
import { thirdPartyNotices } from "./scripts/third-party.mjs";

const root = import.meta.dirname;
const { values } = parseArgs({ options: { outdir: { type: "string", default: "." } } });
const outdir = path.resolve(values.outdir);
const dist = path.join(outdir, "dist");

/** What both bundles share: no trace of the folder or the hour in which they were built. */
const shared = {
	absWorkingDir: root,
	bundle: true,
	minify: true,
	charset: "utf8",
	// Few packages have their licence in their code: all of them are written below.
	legalComments: "none",
	metafile: true,
	logLevel: "warning",
};

/**
 * gray-matter brings engines that evaluate code and an older YAML reader. We always give it our own
 * engine, so its own ones are replaced by none.
 */
const withoutGrayMatterEngines = {
	name: "without-gray-matter-engines",
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /\/engines$/ }, ({ importer }) =>
			/[\\/]node_modules[\\/]gray-matter[\\/]/.test(importer)
				? { path: "gray-matter-engines", namespace: "replaced" }
				: undefined,
		);
		onLoad({ filter: /.*/, namespace: "replaced" }, () => ({ contents: "module.exports = {};" }));
	},
};

const PAPA_LEFT_OUT = ["NetworkStreamer", "newWorker", "getWorkerBlob", "DuplexStreamStreamer"];

/**
 * Papa Parse can load tables from the web, start workers and read Node's streams. We give it texts only, so the
 * functions that could do so are left out of both bundles; each says so if it is ever called.
 */
const withoutPapaNetwork = {
	name: "without-papa-network",
	setup({ onResolve, onLoad }) {
		// The minified file that browsers are offered cannot be cut.
		onResolve({ filter: /^papaparse$/ }, () => ({
			path: path.join(root, "node_modules", "papaparse", "papaparse.js"),
		}));
		onLoad({ filter: /[\\/]papaparse[\\/]papaparse\.js$/ }, async ({ path: file }) => {
			let contents = await readFile(file, "utf8");
			for (const name of PAPA_LEFT_OUT) {
				const body = new RegExp(`\\tfunction ${name}\\([^)]*\\)\\s*\\{[^]*?\\n\\t\\}`);
				if (!body.test(contents))
					throw new Error(`papaparse has no function ${name} to leave out.`);
				const leftOut = `\tfunction ${name}() { throw new Error("Tables are read from texts only."); }`;
				contents = contents.replace(body, leftOut);
			}
			return { contents };
		});
	},
};

await rm(dist, { recursive: true, force: true });

const bundle = path.join(outdir, "main.js");
const plugin = await build({
	...shared,
	entryPoints: ["src/main.ts"],
	outfile: bundle,
	platform: "browser",
	format: "cjs",
	// iOS 15 does not load what only later ones know.
	target: ["es2022", "safari15"],
	external: ["obsidian", "electron", "@codemirror/*"],
	plugins: [withoutUnusedYaml, withoutPapaNetwork],
});
// Of the plugin nothing but this file reaches its users.
await appendFile(bundle, `/*\n${await thirdPartyNotices(plugin.metafile, root)}*/\n`);

const commandLine = await build({
	...shared,
	entryPoints: { "warm-intros": "cli/main.mts" },
	outdir: dist,
	outExtension: { ".js": ".mjs" },
	chunkNames: "chunks/[name]-[hash]",
	splitting: true,
	platform: "node",
	format: "esm",
	target: "node20",
	plugins: [withoutGrayMatterEngines, withoutPapaNetwork],
	// Bundled CommonJS packages ask for Node's own modules by require, which ES modules do not have.
	banner: {
		js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);',
	},
});
await writeFile(
	path.join(dist, "THIRD-PARTY-NOTICES.txt"),
	await thirdPartyNotices(commandLine.metafile, root),
);
await chmod(path.join(dist, "warm-intros.mjs"), 0o755);
