// Uses nothing but Node itself, and nothing newer than Node 14 knows: it has to say so in plain words
// where Node is too old or the packages are not there yet.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const oldestNode = [20, 19];
const stampFile = path.join(root, "node_modules", ".installed-from");

/** Ends the process with a clear word where Node is older than the project needs. */
export function requireNode() {
	const [major, minor] = process.versions.node.split(".").map(Number);
	if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
	console.error(
		`Warm Intros needs Node.js ${oldestNode.join(".")} or newer. This is Node.js ${process.versions.node}.`,
	);
	process.exit(1);
}

/**
 * Installs the packages of the lock file where they are missing, or are those of another lock file,
 * and leaves everything alone otherwise. Ends the process with a clear word where npm fails.
 * Everything it says goes to standard error.
 */
export function installPackages() {
	const stamp = describeInstall();
	if (readIfThere(stampFile) === stamp) return;
	console.error("Installing the packages of package-lock.json …");
	const { status, error } = runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
	if (error !== undefined || status !== 0) {
		const cause = error === undefined ? `npm ended with code ${status}` : error.message;
		console.error(`The packages could not be installed: ${cause}.`);
		console.error("Check the connection to the npm registry, then run the same command again.");
		process.exit(1);
	}
	writeFileSync(stampFile, stamp);
}

/** Builds the plugin and the command line. Ends the process with a clear word where that fails. */
export function buildProject() {
	const { status } = spawnSync(process.execPath, ["esbuild.config.mjs"], {
		cwd: root,
		stdio: "inherit",
	});
	if (status === 0) return;
	console.error("Warm Intros could not be built.");
	process.exit(1);
}

/** What an install depends on: the lock file, and the platform for packages with binaries. */
function describeInstall() {
	const lock = readFileSync(path.join(root, "package-lock.json"));
	const hash = createHash("sha256").update(lock).digest("hex");
	return `${process.platform}-${process.arch} ${hash}\n`;
}

function readIfThere(file) {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		if (error.code === "ENOENT") return undefined;
		throw error;
	}
}

function runNpm(args) {
	const options = { cwd: root, stdio: ["ignore", 2, 2] };
	// Run by npm, we are told where that npm is; on Windows this spares a shell as well.
	const npm = process.env.npm_execpath;
	if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) {
		return spawnSync(process.execPath, [npm, ...args], options);
	}
	return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}
