import { closeSync, openSync, readSync } from "node:fs";
import type { BodyOptions } from "../../src/core/note/read-facts.ts";
import { type NoteReading, readNote, readNoteBytes } from "./read-note.mts";

/** A note of as many bytes is read by itself. */
const MAX_NOTE = 64 * 1024;
const shelf = Buffer.allocUnsafeSlow(1024 * 1024 + MAX_NOTE);

/**
 * Reads notes from disk, a megabyte of them at a time: by turns with making sense of them, reading takes twice as
 * long. What is wrong with a file is a problem of its facts; nothing throws.
 */
export function readNotes(
	root: string,
	files: readonly string[],
	options: BodyOptions,
	take: (file: string, reading: NoteReading) => void,
): void {
	let next = 0;
	while (next < files.length) {
		let from = 0;
		for (const end of fillShelf(root, files, next)) {
			const file = files[next] ?? "";
			const isHere = end >= 0;
			const bytes = isHere ? shelf.subarray(from, end) : undefined;
			take(file, bytes ? readNoteBytes(file, bytes, options) : readNote(root, file, options));
			if (isHere) from = end;
			next++;
		}
	}
}

/** Where each of the notes from `first` on ends; -1 for one that is to be read by itself. */
function fillShelf(root: string, files: readonly string[], first: number): number[] {
	const ends: number[] = [];
	let at = 0;
	for (let i = first; i < files.length && at + MAX_NOTE <= shelf.length; i++) {
		const length = readOnto(`${root}/${files[i] ?? ""}`, at);
		if (length >= 0) at += length;
		ends.push(length < 0 ? -1 : at);
	}
	return ends;
}

function readOnto(absolute: string, at: number): number {
	let descriptor: number | undefined;
	try {
		descriptor = openSync(absolute, "r");
		const length = readSync(descriptor, shelf, at, MAX_NOTE, 0);
		return length < MAX_NOTE ? length : -1;
	} catch {
		return -1; // reading it by itself says why
	} finally {
		if (descriptor !== undefined) closeSync(descriptor);
	}
}
