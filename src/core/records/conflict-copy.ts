import { fileStem } from "../note/note-name";
import type { Problem } from "../text/problem";

const CONFLICTS: readonly RegExp[] = [
	// Obsidian Sync, Nextcloud, Dropbox: each says when; a device's name may hold brackets.
	/^(.+?) ?\((?:[^()]|\([^()]*\))*conflicted copy (?:[^()]|\([^()]*\))*?\d{4}-?\d{2}-?\d{2}(?:[^()]|\([^()]*\))*\)$/i,
	/^(.+?)\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?$/i, // Syncthing
	// Dropbox in other languages, and plugins that sync: a word for a conflict, and when.
	/^(.+?) ?\([^()]*\b(?:conflict|konflikt|conflit|conflicto|conflitto)\b[^()]*\b\d{4}-\d{2}-\d{2}\b[^()]*\)$/i,
	/^(.+?) ?\(case conflict(?: \d{1,2})?\)$/i, // Dropbox, of names in other capitals
	/^(.+?)_[^_]+_[a-z]{3}-\d{2}-\d{6}-\d{4}_conflict$/i, // Synology Drive
];
/** What iCloud, file managers and OneDrive put behind a name: a number, a word for a copy, a computer. */
const COPIED =
	/^(.+?)(?: \d{1,2}| \(\d{1,2}\)| (?:- )?(?:copy|kopie|copie|c[oó]pia)(?: \d{1,2}| \(\d{1,2}\))?|-(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]+|-[A-Z0-9]+-(?:PC|LAPTOP|DESKTOP)|-[^-]*\b(?:MacBook|iMac|iPhone|iPad)\b[^-]*)$/i;
/** What some put before it: `Copy of Jane Doe`. */
const COPY_OF =
	/^(?:copy(?: \(\d{1,2}\))? of|kopie(?: \(\d{1,2}\))? v[ao]n|copie(?: \(\d{1,2}\))? de|c[oó]pia(?: \(\d{1,2}\))? d[ei]) (.+)$/i;

/** What most names have nothing of, and every copy something: they are told apart sooner so. */
const MAY_BE_COPIED = /[\d)]$|copy|kopie|copie|c[oó]pia|-/i;
const SAYS_COPY = /\b(?:copy|kopie|copie|c[oó]pia)\b/i;

/** The file name (no folder, no ending) of which this note is a copy that a sync tool made; undefined for any other note. */
export function conflictCopyOf(path: string): string | undefined {
	const stem = fileStem(path);
	if (!/conflict|konflikt|conflit/i.test(stem)) return undefined;
	for (const pattern of CONFLICTS) {
		const match = pattern.exec(stem);
		if (match?.[1]) return match[1];
	}
	return undefined;
}

/** A copy that a sync tool made is a problem. */
export function conflictCopyProblem(path: string, original: string): Problem {
	const message = `A copy that a sync tool made of "${original}"; it is not counted. Merge anything new from it, then delete it.`;
	return { path, code: "conflict-copy", message };
}

/** `Jane Doe` of `Jane Doe 2`, `Jane Doe (1)`, `Jane Doe - Copy` or `Copy of Jane Doe`: a copy, perhaps, where there is a Jane Doe beside it. */
export function numberedCopyOf(path: string): string | undefined {
	const stem = fileStem(path);
	if (!MAY_BE_COPIED.test(stem)) return undefined;
	return (COPY_OF.exec(stem) ?? COPIED.exec(stem))?.[1];
}

/** Whether nothing but a number behind its name, `Jane Doe 2`, says that a note may be a copy. */
export function isOnlyNumbered(path: string): boolean {
	const stem = fileStem(path);
	return /\S \d+$/.test(stem) && !SAYS_COPY.test(stem);
}
