import { fileStem } from "../note/note-name";

const CONFLICTS: readonly RegExp[] = [
	// Obsidian Sync, Nextcloud, Dropbox: each says when; a device's name may hold brackets.
	/^(.+?) ?\((?:[^()]|\([^()]*\))*conflicted copy (?:[^()]|\([^()]*\))*?\d{4}-?\d{2}-?\d{2}(?:[^()]|\([^()]*\))*\)$/i,
	/^(.+?)\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?$/i, // Syncthing
];
const NUMBERED = /^(.+) (\d{1,2})$/;

/** The file name (no folder, no ending) of which this note is a copy that a sync tool made; undefined for any other note. */
export function conflictCopyOf(path: string): string | undefined {
	const stem = fileStem(path);
	if (!/conflict/i.test(stem)) return undefined;
	for (const pattern of CONFLICTS) {
		const match = pattern.exec(stem);
		if (match?.[1]) return match[1];
	}
	return undefined;
}

/** `Jane Doe` of `Jane Doe 2`: a copy, perhaps, where there is a Jane Doe beside it. */
export function numberedCopyOf(path: string): string | undefined {
	const match = NUMBERED.exec(fileStem(path));
	return match?.[1];
}
