import { realpathSync } from "node:fs";
import path from "node:path";

/**
 * The path of a note from the vault's root (its real path), where some words are a path as the shell completes it:
 * from the folder in which it is, or absolute. Undefined where they are no path, or lead out of the vault.
 */
export function pathInVault(root: string, cwd: string, words: string): string | undefined {
	const text = words.trim();
	if (!/[/\\]|\.md$/i.test(text)) return undefined;
	const full = path.resolve(cwd, path.sep === "/" ? text.replaceAll("\\", "/") : text);
	const inside = path
		.relative(root, path.join(realFolder(path.dirname(full)), path.basename(full)))
		.replaceAll(path.sep, "/");
	if (inside === "" || inside === ".." || inside.startsWith("../")) return undefined;
	return /\.md$/i.test(inside) ? inside : `${inside}.md`;
}

/** A folder without symbolic links; as it is where it does not exist. */
function realFolder(folder: string): string {
	try {
		return realpathSync(folder);
	} catch {
		return folder;
	}
}
