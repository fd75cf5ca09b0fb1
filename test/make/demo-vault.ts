import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { VaultIndex } from "../../src/core/index/vault-index";
import { factsOf } from "./note";
import { indexOf } from "./vault";

const FOLDER = path.join(import.meta.dirname, "../../demo-vault");

/** The index of the demo vault, as it stands in the repository. */
export function demoVault(): VaultIndex {
	const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
		.map((file) => file.split(path.sep).join("/"))
		.filter((file) => file.endsWith(".md"));
	return indexOf(files.map((file) => factsOf(file, readFileSync(path.join(FOLDER, file), "utf8"))));
}
