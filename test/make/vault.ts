import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ContactEntry, Entry, SpaceEntry } from "../../src/core/index/entry";
import { VaultIndex } from "../../src/core/index/vault-index";
import type { NoteFacts } from "../../src/core/note/facts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import { factsOf, note, type Properties } from "./note";

const FIXTURES = path.join(import.meta.dirname, "../fixtures");

/** Notes by their path: properties, or the whole text where the body matters. */
export type VaultNotes = Readonly<Record<string, Properties | string>>;

/** The index of a vault with these notes. */
export function vault(notes: VaultNotes, settings: Settings = DEFAULT_SETTINGS): VaultIndex {
	const index = new VaultIndex(settings);
	for (const [at, content] of Object.entries(notes)) {
		index.set(typeof content === "string" ? factsOf(at, content, settings) : note(at, content));
	}
	return index;
}

/** The index of these notes, taken in one after another. */
export function indexOf(
	notes: Iterable<NoteFacts>,
	settings: Settings = DEFAULT_SETTINGS,
): VaultIndex {
	const index = new VaultIndex(settings);
	for (const facts of notes) index.set(facts);
	return index;
}

/** The index of the notes of `test/fixtures/<name>/input`. */
export function fixtureVault(name: string, settings: Settings = DEFAULT_SETTINGS): VaultIndex {
	const folder = path.join(FIXTURES, name, "input");
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((file) => file.split(path.sep).join("/"))
		.filter((file) => file.endsWith(".md"));
	if (files.length === 0) throw new Error(`No notes in the fixture ${name}.`);
	return indexOf(
		files.map((file) => factsOf(file, readFileSync(path.join(folder, file), "utf8"), settings)),
		settings,
	);
}

/** The contact at a path; it is an error of the test where there is none. */
export function contactAt(index: VaultIndex, at: string): ContactEntry {
	const entry = index.get(at);
	if (entry?.kind !== "contact") throw new Error(`No contact at ${at}.`);
	return entry;
}

/** The space at a path; it is an error of the test where there is none. */
export function spaceAt(index: VaultIndex, at: string): SpaceEntry {
	const entry = index.get(at);
	if (entry?.kind !== "space") throw new Error(`No space at ${at}.`);
	return entry;
}

/** The paths of entries, sorted. */
export function pathsOf(entries: Iterable<Entry>): string[] {
	return Array.from(entries, (entry) => entry.path).sort();
}
