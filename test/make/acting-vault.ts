import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { FileNotes } from "../../cli/vault/file-notes.mts";
import { carryOut, type Done } from "../../src/app/write/carry-out";
import type { Notes } from "../../src/app/write/ports";
import type { Prepared } from "../../src/app/pipeline/record-event";
import type { CalendarDate, LocalDateTime } from "../../src/core/dates/calendar-date";
import type { VaultIndex } from "../../src/core/index/vault-index";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import { CheckedNotes } from "./checked-notes";
import { MemoryNotes } from "./memory-notes";
import { factsOf } from "./note";
import { tempVault } from "./temp-vault";
import { indexOf } from "./vault";

/** A vault on which actions are carried out, and which somebody else may change meanwhile. */
export interface ActingVault {
	readonly notes: Notes;
	/** Every note by its path, as it is now. */
	texts(): Readonly<Record<string, string>>;
	/** The index of the notes as they are now; it does not see what is written later. */
	readonly index: (settings?: Settings) => VaultIndex;
	/** Changes a note, or deletes it, as somebody else would. */
	overwrite(path: string, text: string | undefined): void;
	readonly isTaken: (path: string) => boolean;
}

type OpenVault = (texts: Readonly<Record<string, string>>) => ActingVault;

/** The vaults over which every action is tested: each write of both is computed again by another way. */
export const ACTING_VAULTS: readonly (readonly [string, OpenVault])[] = [
	["in memory", openMemory],
	["as files", openFiles],
];

function openMemory(texts: Readonly<Record<string, string>>): ActingVault {
	const notes = new MemoryNotes(texts);
	const read = (): Record<string, string> =>
		Object.fromEntries(notes.paths().map((at) => [at, notes.textOf(at) ?? ""]));
	return {
		notes,
		texts: read,
		index: (settings) => indexNotes(read(), settings),
		overwrite: (at, text) => notes.overwrite(at, text),
		isTaken: (at) => notes.paths().some((other) => other.toLowerCase() === at.toLowerCase()),
	};
}

function openFiles(texts: Readonly<Record<string, string>>): ActingVault {
	const root = tempVault(texts);
	const files = new FileNotes({ root });
	const read = (): Record<string, string> => {
		const names = readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
			.map((name) => name.split(path.sep).join("/"));
		return Object.fromEntries(
			names.sort().map((at) => [at, readFileSync(path.join(root, at), "utf8")]),
		);
	};
	return {
		notes: new CheckedNotes(files),
		texts: read,
		index: (settings) => indexNotes(read(), settings),
		overwrite: (at, text) => {
			const file = path.join(root, at);
			if (text === undefined) rmSync(file);
			else {
				if (!existsSync(path.dirname(file))) mkdirSync(path.dirname(file), { recursive: true });
				writeFileSync(file, text);
			}
		},
		isTaken: (at) => files.isTaken(at),
	};
}

function indexNotes(
	texts: Readonly<Record<string, string>>,
	settings: Settings = DEFAULT_SETTINGS,
): VaultIndex {
	return indexOf(
		Object.entries(texts).map(([at, text]) => factsOf(at, text, settings)),
		settings,
	);
}

/** Notes into which somebody else reaches just before a note is written. */
export function meddled(notes: Notes, path: string, meddle: () => void): Notes {
	return {
		edit: (at, plan) => {
			if (at === path) meddle();
			return notes.edit(at, plan);
		},
		create: (at, text) => {
			if (at === path) meddle();
			return notes.create(at, text);
		},
		read: (at) => notes.read(at),
		remove: (at, text) => {
			if (at === path) meddle();
			return notes.remove(at, text);
		},
	};
}

/** Carries out what was prepared. */
export async function run(notes: Notes, prepared: Prepared): Promise<Done> {
	return prepared.ok ? carryOut(notes, prepared.action) : prepared;
}

/** Carries out what was prepared, which must be possible. */
export async function runWell(
	notes: Notes,
	prepared: Prepared,
): Promise<Extract<Done, { ok: true }>> {
	const done = await run(notes, prepared);
	expect(done).toMatchObject({ ok: true });
	if (!done.ok) throw new Error(done.message);
	return done;
}

/** A day of the calendar as the tests write it. */
export function day(text: string): CalendarDate {
	return text as CalendarDate;
}

/** A local time as the tests write it. */
export function time(text: string): LocalDateTime {
	return text as LocalDateTime;
}
