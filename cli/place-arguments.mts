import path from "node:path";
import type { Surroundings } from "./terminal.mts";
import { isFolder } from "./vault/folder-names.mts";
import { CONFIG_FOLDER } from "./vault/vault-config.mts";

/** What is given for the arguments of a command, the vault first; or what is wrong with it. */
export type PlacedArguments = { readonly args: readonly string[] } | { readonly complaint: string };

/**
 * Finds the place of each word that follows a command. How many there are tells whether the vault is one of them;
 * where a command has arguments that may be missing, the first word is the vault if it is a folder. One that is left
 * out is the vault in which the shell is, else that which WARM_INTROS_VAULT names.
 */
export function placeArguments(
	signature: string,
	words: readonly string[],
	around: Pick<Surroundings, "cwd" | "env">,
): PlacedArguments {
	const others = signature.split(" ").slice(1);
	const needed = others.filter((name) => name.startsWith("<"));
	const isFirstAFolder = words[0] !== undefined && isFolder(path.resolve(around.cwd, words[0]));
	const isVaultGiven =
		words.length > others.length || (words.length > needed.length && isFirstAFolder);
	const rest = isVaultGiven ? words.slice(1) : words;
	if (rest.length > others.length)
		return { complaint: `too many arguments: "${rest.slice(others.length).join('", "')}"` };
	const missing = needed[rest.length];
	if (missing !== undefined) return { complaint: missingArgument(missing) };
	const vault = isVaultGiven ? words[0] : findVault(around);
	if (vault !== undefined) return { args: [vault, ...rest] };
	// Of several words for one too many, a folder in front is the vault.
	const last = needed.at(-1);
	if (isFirstAFolder && last !== undefined) return { complaint: missingArgument(last) };
	return {
		complaint: `${missingArgument("<vault>")}: this folder is in no vault (a folder that holds ${CONFIG_FOLDER}), and WARM_INTROS_VAULT names none`,
	};
}

function missingArgument(name: string): string {
	return `missing required argument '${name.replace(/[<>]/g, "")}'`;
}

/** The vault around a folder, else that of the environment. */
function findVault({ cwd, env }: Pick<Surroundings, "cwd" | "env">): string | undefined {
	for (let folder = cwd; ; folder = path.dirname(folder)) {
		if (isFolder(path.join(folder, CONFIG_FOLDER))) return folder;
		if (path.dirname(folder) === folder) return env.WARM_INTROS_VAULT || undefined;
	}
}
