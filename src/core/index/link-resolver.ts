import { lastSegment } from "../text/link";
import type { Entry, Ref } from "./entry";
import { listOf, type MeetingPoint, MeetingPoints } from "./meeting-points";

const ASCII = /^[\x20-\x7e]*$/;

/**
 * Says which note a link means, as Obsidian does: the exact path from the vault's root, else the
 * source's own folder, else the shortest path; over all notes, without case. Notes that come and
 * go change what other notes' links mean: those links, and no others, are looked at again.
 */
export class LinkResolver {
	/** By file names as links compare them. */
	readonly #names = new MeetingPoints();
	readonly #onRetarget: (ref: Ref, before: Entry | undefined) => void;

	/** `onRetarget` is told of each link whose meaning has changed. */
	constructor(onRetarget: (ref: Ref, before: Entry | undefined) => void) {
		this.#onRetarget = onRetarget;
	}

	addFile(entry: Entry): void {
		this.#retarget(this.#names.addNote(entry.fileKey, entry));
	}

	removeFile(entry: Entry): void {
		const point = this.#names.removeNote(entry.fileKey, entry);
		if (point) this.#retarget(point);
	}

	/** Starts keeping a link's target up to date. */
	watch(ref: Ref, target: string): void {
		const point = this.#names.addRef(nameKey(lastSegment(target)), ref);
		ref.target = choose(point.notes, target, ref.folder);
	}

	unwatch(ref: Ref, target: string): void {
		this.#names.removeRef(nameKey(lastSegment(target)), ref);
	}

	/** The note that a link with this target means in a note of this folder. */
	resolve(target: string, folder: string): Entry | undefined {
		return choose(this.#names.get(nameKey(lastSegment(target)))?.notes, target, folder);
	}

	#retarget({ notes, refs }: MeetingPoint): void {
		if (refs === undefined) return;
		for (const ref of listOf(refs)) {
			const before = ref.target;
			const after = ref.link === undefined ? undefined : choose(notes, ref.link, ref.folder);
			if (after === before) continue;
			ref.target = after;
			this.#onRetarget(ref, before);
		}
	}
}

/** The note that a link means, of those whose file name it has. */
function choose(
	notes: Entry | Entry[] | undefined,
	target: string,
	folder: string,
): Entry | undefined {
	if (notes === undefined) return undefined;
	if (!Array.isArray(notes) && !target.includes("/")) return notes;
	const files = listOf(notes);
	const wanted = nameKey(target.replace(/^\.?\//, ""));
	const near = nameKey(inFolder(folder, target));
	const ending = `/${wanted}`;
	return (
		(target.startsWith("./") ? fileAt(files, near) : undefined) ??
		fileAt(files, wanted) ??
		fileAt(files, near) ??
		shortest(files.filter((file) => pathKey(file.path).endsWith(ending)))
	);
}

/** A file name as links compare it: without case, composed. */
export function nameKey(name: string): string {
	const lower = name.toLowerCase();
	return ASCII.test(lower) ? lower : lower.normalize("NFC");
}

function pathKey(path: string): string {
	return nameKey(path).replace(/\.md$/, "");
}

/** `../x` and `./x` are resolved from the folder; so is `x`. */
function inFolder(folder: string, target: string): string {
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of target.split("/")) {
		if (part === "..") parts.pop();
		else if (part !== ".") parts.push(part);
	}
	return parts.join("/");
}

/** The file of this path; of several that differ in case alone always the same one. */
function fileAt(files: readonly Entry[], path: string): Entry | undefined {
	return shortest(files.filter((file) => pathKey(file.path) === path));
}

function shortest(files: readonly Entry[]): Entry | undefined {
	let best: Entry | undefined;
	for (const file of files) {
		if (
			!best ||
			file.path.length < best.path.length ||
			(file.path.length === best.path.length && file.path < best.path)
		) {
			best = file;
		}
	}
	return best;
}
