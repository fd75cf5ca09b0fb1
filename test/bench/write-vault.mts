import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type MadeNote, makeVault } from "./make-vault.mts";

/** A made vault on disk. */
export interface WrittenVault {
	readonly folder: string;
	/** A file with the absolute path of each note on a line of its own. */
	readonly listFile: string;
	readonly notes: number;
	readonly megabytes: number;
}

interface Stamp {
	readonly fingerprint: string;
	readonly notes: number;
	readonly bytes: number;
}

/** Writes the vault of this many people below a folder; one that is there already, whole and made in the same way, stays. */
export function writeVault(store: string, size: number): WrittenVault {
	const folder = path.join(store, `vault-${size}`);
	const listFile = path.join(store, `vault-${size}.list`);
	const stampFile = path.join(store, `vault-${size}.json`);
	const fingerprint = fingerprintOfGenerator();
	let stamp = readStamp(stampFile);
	if (stamp?.fingerprint !== fingerprint || !existsSync(folder)) {
		rmSync(stampFile, { force: true });
		rmSync(folder, { recursive: true, force: true });
		stamp = { fingerprint, ...writeNotes(folder, listFile, makeVault(size)) };
		// Written last: without it the vault counts as not there.
		writeFileSync(stampFile, JSON.stringify(stamp));
	}
	return { folder, listFile, notes: stamp.notes, megabytes: stamp.bytes / 1e6 };
}

function writeNotes(
	folder: string,
	listFile: string,
	notes: Iterable<MadeNote>,
): { readonly notes: number; readonly bytes: number } {
	const files = new Set<string>();
	const folders = new Set<string>();
	let bytes = 0;
	for (const note of notes) {
		const file = path.join(folder, ...note.path.split("/"));
		const parent = path.dirname(file);
		if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
		folders.add(parent);
		writeFileSync(file, note.text);
		files.add(file);
		bytes += Buffer.byteLength(note.text);
	}
	writeFileSync(listFile, [...files].sort().join("\n"));
	return { notes: files.size, bytes };
}

/** Changes with whatever the generator makes: what a small vault holds. */
function fingerprintOfGenerator(): string {
	const hash = createHash("sha256");
	for (const note of makeVault(500)) hash.update(note.path).update(note.text);
	return hash.digest("hex");
}

function readStamp(file: string): Stamp | undefined {
	if (!existsSync(file)) return undefined;
	const value: unknown = JSON.parse(readFileSync(file, "utf8"));
	return isStamp(value) ? value : undefined;
}

function isStamp(value: unknown): value is Stamp {
	return (
		typeof value === "object" &&
		value !== null &&
		"fingerprint" in value &&
		"notes" in value &&
		"bytes" in value
	);
}
