import { existsSync, lstatSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../usage-error.mts";
import { draftFolderOf, makeFolder, moveNewFile, replaceFile } from "./draft-files.mts";
import { reasonOf } from "./walk-vault.mts";

/** Writes a settings file whole or not at all, a linked one where the link leads; one of a vault (`root`) only inside of it. */
export function saveSettings(
	file: string,
	settings: Readonly<Record<string, unknown>>,
	root: string | undefined,
): void {
	const text = `${JSON.stringify(settings, undefined, "\t")}\n`;
	const drafts = root === undefined ? undefined : draftFolderOf(root);
	try {
		const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
		const target = isLink ? realpathSync(file) : file;
		const folder = path.dirname(target);
		if (root !== undefined && !isInside(folder, root))
			throw new Error("a symbolic link leads out of the vault");
		if (!makeFolder(folder)) throw new Error("its folder is not a folder");
		if (existsSync(target))
			replaceFile(drafts, target, text, lstatSync(target).mode, readFileSync(target));
		else moveNewFile(drafts, target, text);
	} catch (error) {
		throw new UsageError(`${file} was not written: ${reasonOf(error)}.`);
	}
}

/** Whether a folder, its symbolic links followed as far as it exists, is in the vault. */
function isInside(folder: string, root: string): boolean {
	let existing = folder;
	while (!existsSync(existing)) existing = path.dirname(existing);
	const real = realpathSync(existing);
	return real === root || real.startsWith(root + path.sep);
}
