import path from "node:path";
import { build } from "esbuild";

const folder = import.meta.dirname;

/**
 * Bundles the host's page, on top of obsidian-test-mocks, into one script for the browser. Names are
 * kept, because the search for leaks reads them in stack traces.
 */
export function buildHost(): Promise<string> {
	built ??= bundle();
	return built;
}

/** One process builds it once. */
let built: Promise<string> | undefined;

async function bundle(): Promise<string> {
	const result = await build({
		entryPoints: [path.join(folder, "page", "boot.ts")],
		bundle: true,
		write: false,
		format: "iife",
		platform: "browser",
		target: "es2022",
		charset: "utf8",
		keepNames: true,
		logLevel: "warning",
		legalComments: "none",
		alias: { obsidian: "obsidian-test-mocks/obsidian" },
	});
	const [script] = result.outputFiles;
	if (script === undefined) throw new Error("Expected esbuild to give one script, got none");
	return script.text;
}

/** Bundles a plugin's source as the plugin's own build does: one CommonJS file, `obsidian` outside. */
export async function buildPlugin(entry: string, outfile: string): Promise<void> {
	await build({
		entryPoints: [entry],
		outfile,
		bundle: true,
		format: "cjs",
		platform: "browser",
		target: "es2022",
		logLevel: "warning",
		external: ["obsidian"],
	});
}
