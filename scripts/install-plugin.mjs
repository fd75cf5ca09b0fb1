// `npm run install-plugin -- <vault>`: puts the plugin's three files into a vault.
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { buildProject, installPackages, requireNode, root } from "./install-packages.mjs";

const FILES = ["main.js", "manifest.json", "styles.css"];

requireNode();
const [given, ...others] = process.argv.slice(2);
if (given === undefined || others.length > 0) stop("Usage: npm run install-plugin -- <vault>");
// npm runs scripts in the project's folder; a relative path is meant from the user's.
const vault = path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
if (!isFolder(vault)) stop(`${given} is no folder.`);
if (!isFolder(path.join(vault, ".obsidian"))) {
	stop(
		`${given} is no vault: it has no .obsidian folder. Open it in Obsidian once, then run this again.`,
	);
}
installPackages();
buildProject();
const { id } = JSON.parse(readFileSync(path.join(root, "manifest.json"), "utf8"));
const folder = path.join(vault, ".obsidian", "plugins", id);
const isUpdate = existsSync(path.join(folder, "main.js"));
mkdirSync(folder, { recursive: true });
for (const file of FILES) copyFileSync(path.join(root, file), path.join(folder, file));
console.log(`${isUpdate ? "Updated" : "Installed"} Warm Intros in ${given}.`);
console.log(
	isUpdate
		? "Turn it off and on again in Settings, Community plugins."
		: "Turn it on in Settings, Community plugins.",
);

function isFolder(file) {
	return existsSync(file) && statSync(file).isDirectory();
}

function stop(message) {
	console.error(message);
	process.exit(2);
}
