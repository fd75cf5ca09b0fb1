import { type TAbstractFile, type TFile, TFolder, type Vault } from "obsidian";

/** The note at a path, in a folder that is written in other letters too, as on most systems it is the same one. */
export function fileAt(vault: Vault, path: string): TFile | null {
	return vault.getFileByPath(path) ?? vault.getFileByPath(spellFolders(vault, path));
}

/** A path whose folders are written as they are in the vault, where they differ in case alone. */
export function spellFolders(vault: Vault, path: string): string {
	const steps = path.split("/");
	const name = steps.pop() ?? "";
	// Asked for each of thousands of notes, nearly always of a folder that is there to the letter.
	if (vault.getFolderByPath(steps.join("/") || "/")) return path;
	let folder: TAbstractFile | undefined = vault.getRoot();
	const spelled = steps.map((step) => {
		const within: TAbstractFile[] =
			folder instanceof TFolder ? folder.children.filter((child) => child instanceof TFolder) : [];
		folder =
			within.find((child) => child.name === step) ??
			within.find((child) => child.name.toLowerCase() === step.toLowerCase());
		return folder?.name ?? step;
	});
	return [...spelled, name].join("/");
}
