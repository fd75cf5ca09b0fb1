// npm start [-- [<vault>] [options of fit]]: installs what is missing, builds, and shows the people of
// a vault by fit; without a vault those of demo-vault. `--no-serve` ends after printing.
import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { installPackages, requireNode, root } from "./install-packages.mjs";

requireNode();
installPackages();

const built = spawnSync(process.execPath, ["esbuild.config.mjs"], { cwd: root, stdio: "inherit" });
if (built.status !== 0) {
	console.error("Warm Intros could not be built.");
	process.exit(1);
}

const args = process.argv.slice(2).filter((arg) => arg !== "--no-serve");
const vaultGiven = args.length > 0 && !args[0].startsWith("-");
// npm changes to the repository's folder; a path is meant from where the user is.
const vault = vaultGiven
	? path.resolve(process.env.INIT_CWD ?? process.cwd(), args[0])
	: path.join(root, "demo-vault");
const options = vaultGiven ? args.slice(1) : args;

const shown = spawnSync(
	process.execPath,
	[path.join(root, "dist", "warm-intros.mjs"), "fit", vault, ...options],
	{ stdio: "inherit" },
);
if (shown.error !== undefined) throw shown.error;
process.exit(shown.status ?? 1);
