// Serves the plugin in the simulated host, on this machine only, until it is interrupted.
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { copyOfToday } from "./demo-days.mjs";
import { root } from "./install-packages.mjs";

/** Where the copy of the demo vault lies that may be changed; not in git. */
const playground = path.join(root, ".playground", "demo-vault");

const TO_TRY = [
	"Open Space fit from the ribbon to see whom to meet, and why.",
	"Open the pipeline to see what is due today, and press the button of its first line.",
	"Open a person's note, press Ctrl+P, and choose Ask for an introduction.",
];

/**
 * Shows a vault in the simulated host and prints the address. Without a vault it is a copy of demo-vault,
 * made once, to play with, in which today follows the last entry; one that is given is only shown unless
 * `isWritable`.
 */
export async function serve({ vault, isWritable, port }) {
	const startHostServer = await loadServer();
	const folder = vault ?? copyDemoVault();
	const isReadOnly = vault !== undefined && !isWritable;
	const server = await startHostServer({ vault: folder, plugin: root, readOnly: isReadOnly, port });
	console.log("");
	console.log("Warm Intros in a simulated host (a model of Obsidian, not Obsidian):");
	console.log(`  ${server.url}`);
	console.log(`  ${describeVault(vault, isReadOnly)}`);
	if (vault === undefined) for (const sentence of TO_TRY) console.log(`  ${sentence}`);
	console.log("  Stop it with Ctrl+C.");
	for (const signal of ["SIGINT", "SIGTERM"]) {
		process.once(signal, () => void server.close().then(() => process.exit(0)));
	}
}

function describeVault(vault, isReadOnly) {
	if (vault === undefined)
		return "It shows a copy of the demo vault: what you change there are real files.";
	return isReadOnly
		? "It only shows the vault; --write lets it write."
		: "It writes into the vault.";
}

/** A copy that somebody has changed stays as it is: it may be deleted by hand for a fresh one. */
function copyDemoVault() {
	if (!existsSync(playground)) {
		mkdirSync(path.dirname(playground), { recursive: true });
		copyOfToday(path.join(root, "demo-vault"), playground, today());
	}
	return playground;
}

function today() {
	const now = new Date();
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** The server is TypeScript and shared with the tests, so it is bundled first. */
async function loadServer() {
	const { build } = await import("esbuild");
	const source = path.join(root, "test", "host");
	const outfile = path.join(root, "node_modules", ".cache", "warm-intros", "host-server.mjs");
	await build({
		entryPoints: [path.join(source, "server.ts")],
		outfile,
		bundle: true,
		platform: "node",
		format: "esm",
		target: "node20",
		packages: "external",
		define: { "import.meta.dirname": JSON.stringify(source) },
		logLevel: "warning",
	});
	const { startHostServer } = await import(pathToFileURL(outfile).href);
	return startHostServer;
}
