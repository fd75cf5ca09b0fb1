// npm start [-- [<vault>] [options of fit]]: installs what is missing, builds, shows the people of a
// vault by fit, and serves the plugin in the simulated host; without a vault those of demo-vault.
// `--no-serve` ends after printing; `--write` lets the host write into a vault that is given;
// `--port <n>` chooses the port.
import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { buildProject, installPackages, requireNode, root } from "./install-packages.mjs";

requireNode();
installPackages();
buildProject();

const { vault, isServed, isWritable, port, options } = readArguments(process.argv.slice(2));
const shown = spawnSync(
	process.execPath,
	[
		path.join(root, "dist", "warm-intros.mjs"),
		"fit",
		vault ?? path.join(root, "demo-vault"),
		...options,
	],
	{ stdio: "inherit" },
);
if (shown.error !== undefined) throw shown.error;
if (isServed && shown.status === 0) {
	const { serve } = await import("./serve.mjs");
	await serve({ vault, isWritable, port });
} else process.exitCode = shown.status ?? 1;

/** What is ours of the arguments; all the rest is for `fit`. */
function readArguments(args) {
	const rest = args.filter((arg) => arg !== "--no-serve" && arg !== "--write");
	const portAt = rest.indexOf("--port");
	const [, givenPort] = portAt < 0 ? [] : rest.splice(portAt, 2);
	const isVaultGiven = rest.length > 0 && !rest[0].startsWith("-");
	return {
		// npm changes to the repository's folder; a path is meant from where the user is.
		vault: isVaultGiven ? path.resolve(process.env.INIT_CWD ?? process.cwd(), rest[0]) : undefined,
		isServed: !args.includes("--no-serve"),
		isWritable: args.includes("--write"),
		port: Number(givenPort ?? 0),
		options: isVaultGiven ? rest.slice(1) : rest,
	};
}
