// npm run bench [-- --quick | --sizes 10000,30000]: installs what is missing, builds, measures how long and
// how much memory everything takes, and prints it against the budgets. A missed budget is no error.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { installPackages, requireNode, root } from "./install-packages.mjs";

/** Each runs in processes of its own; the first starts the others. */
const programs = [
	...["run-bench", "prepare-vault", "read-files", "index-folder"],
	...["measure-index", "measure-memory", "measure-network", "measure-edits", "measure-readers"],
	...["measure-import", "measure-follow"],
];

requireNode();
const sizes = readSizes(process.argv.slice(2));
installPackages();

const sources = path.join(root, "test", "bench");
// Below node_modules, where the packages that are not bundled are found.
const cache = path.join(root, "node_modules", ".cache");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(path.join(cache, "warm-intros-bench-"));
try {
	run(["esbuild.config.mjs", "--outdir", folder]);
	for (const file of ["manifest.json", "styles.css"])
		copyFileSync(path.join(root, file), path.join(folder, file));
	await bundlePrograms(path.join(folder, "bench"));
	run([
		path.join(folder, "bench", "run-bench.mjs"),
		...["--sizes", sizes.join(",")],
		...["--store", path.join(root, ".bench")],
		...["--command", path.join(folder, "dist", "warm-intros.mjs")],
		...["--demo", path.join(root, "demo-vault")],
		...["--plugin", folder],
		...["--results", path.join(sources, "results.json")],
	]);
} finally {
	rmSync(folder, { recursive: true, force: true });
}

/** Every program as the command line is built, but readable where it fails. */
async function bundlePrograms(outdir) {
	const { build } = await import("esbuild");
	const shared = {
		absWorkingDir: root,
		outdir,
		outExtension: { ".js": ".mjs" },
		bundle: true,
		platform: "node",
		format: "esm",
		target: "node20",
		logLevel: "warning",
		external: ["esbuild", "playwright-core"],
		banner: {
			js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);',
		},
	};
	const entry = (name) => path.join(sources, `${name}.mts`);
	await build({ ...shared, entryPoints: programs.map(entry), splitting: true });
	// The host looks for its page beside its own source.
	const host = JSON.stringify(path.join(root, "test", "host"));
	await build({
		...shared,
		// The host's server makes its own \`require\`, and nothing else in it wants one.
		banner: {},
		entryPoints: [entry("measure-view")],
		define: { "import.meta.dirname": host },
	});
}

function run(args) {
	const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
	if (error !== undefined) throw error;
	if (status !== 0) throw new Error(`${args[0]} ended with code ${status}.`);
}

/** Numbers of people, ascending. */
function readSizes(args) {
	if (args.length === 0) return [10_000, 30_000, 100_000];
	if (args.length === 1 && args[0] === "--quick") return [10_000];
	const asked = args.length === 2 && args[0] === "--sizes" ? args[1].split(",").map(Number) : [];
	if (asked.length > 0 && asked.every((size) => Number.isInteger(size) && size >= 500)) {
		return asked.sort((a, b) => a - b);
	}
	console.error(
		"Usage: npm run bench [-- --quick | --sizes <people>,<people>…], of 500 people or more each.",
	);
	process.exit(2);
}
