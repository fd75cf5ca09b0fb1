import { withoutOuterSlashes } from "../../core/text/cut-end";
import type { Entry, OtherEntry } from "../../core/index/entry";
import { VaultIndex } from "../../core/index/vault-index";
import { linkTo } from "../../core/index/link-text";
import { displayText } from "../../core/text/link";
import { freePath, safeFileName } from "../../core/text/file-name";
import { parseProperty } from "../../core/note/parse-property";
import { fileStem } from "../../core/note/note-name";
import { type Change, planChanges } from "../../core/note/plan-changes";
import { factsInText } from "../../core/note/facts-in-text";
import { isList } from "../../core/note/scalar-text";
import { applyEdits, type PropertyScalar, type PropertyValue } from "../../core/note/text-edit";
import type { NewKind } from "../../core/vocabulary/record-kind";
import { namesOf, type PropertyId } from "../../core/vocabulary/property";
import { bodyOptions } from "../../core/note/body-options";
import { describeUnclear, nameWithCompany, unclearNamesakes } from "./unclear-namesakes";

/** An opportunity cannot be without who brought it, and has a form of its own. */
type DraftKind = NewKind | "opportunity";

/** A note to be made, as a person asks for it. */
export interface NoteInput {
	readonly kind: DraftKind;
	readonly name: string;
	/** What is known already, by property. */
	readonly values?: ReadonlyMap<PropertyId, PropertyValue>;
	/** What they typed, by property; it counts before what is known. */
	readonly properties: ReadonlyMap<PropertyId, string>;
	/** Where they want it; undefined for where the settings say. */
	readonly folder: string | undefined;
	/** Whether a second note of the same name is meant. */
	readonly isAnother: boolean;
}

/** A note ready to be made, or why it is not made. */
export type NoteDraft =
	| { readonly ok: true; readonly path: string; readonly text: string }
	/** `isNameTaken`: it is made where another one of the name is meant. */
	| { readonly ok: false; readonly message: string; readonly isNameTaken?: true };

/** Drafts a note: safe file name, properties in the order given, nothing that exists touched. `isTaken` knows the files that are no notes of the index. */
export function draftNote(
	index: VaultIndex,
	input: NoteInput,
	isTaken: (path: string) => boolean,
): NoteDraft {
	const name = plainName(input.name);
	if (name === "") return { ok: false, message: "A note needs a name." };
	const bearers = index.findByName(name, input.kind);
	const unclear = unclearNamesakes(index, { name, company: undefined });
	const isNameTaken = bearers.length + unclear.length > 0;
	if (isNameTaken && !input.isAnother)
		return { ok: false, message: describeTaken(input.kind, name, bearers, unclear), isNameTaken };
	const folder = withoutOuterSlashes(input.folder ?? folderFor(index, input.kind));
	const read = readInput(index, input, folder);
	if (!read.ok) return read;
	const { properties } = read;
	const company =
		input.kind === "contact" && isNameTaken ? firstItem(properties.get("company")) : undefined;
	const path = freePath(folder, nameWithCompany({ name, company }), isTaken);
	const kind = kindProperties(index, input.kind, path, properties);
	const ownName = fileStem(path) === name ? [] : [["name", name] as const];
	// What makes it one of its kind stands first, and counts.
	const all = new Map<PropertyId, PropertyValue>([...kind, ...ownName, ...properties, ...kind]);
	const plan = planChanges(
		"",
		[...all].map(([id, value]) => set(index, id, value)),
	);
	if (!plan.ok) return { ok: false, message: plan.refusal.message };
	const text = applyEdits("", plan.edits);
	const fault = findFault(index, input.kind, path, text);
	return fault === undefined ? { ok: true, path, text } : { ok: false, message: fault };
}

function describeTaken(
	kind: DraftKind,
	name: string,
	bearers: readonly Entry[],
	unclear: readonly OtherEntry[],
): string {
	const what = `${/^[eo]/.test(kind) ? "an" : "a"} ${kind}`;
	const start =
		bearers.length > 0
			? `There is already ${what} called "${name}"`
			: `There may already be ${what} called "${name}" (${describeUnclear(unclear, what)})`;
	const paths = (bearers.length > 0 ? bearers : unclear).map(({ path }) => path);
	return `${start}: ${paths.join(", ")}.`;
}

/** A name on one line and without the marks of a link, of which its label is taken. */
export function plainName(name: string): string {
	const line = name
		.normalize("NFC")
		.replace(/\p{Surrogate}/gu, "\uFFFD")
		.replace(/\p{Cc}/gu, " ");
	return displayText(line)
		.replace(/\[\[|\]\]/g, " ")
		.replace(/\s+/gu, " ")
		.trim();
}

const EMPTY_SPACE = "Say at least one industry, profession or place: without any, nobody fits.";

/** What is wrong with a note, read back as every note is read; undefined where nothing is. */
export function findFault(
	index: VaultIndex,
	kind: DraftKind,
	path: string,
	text: string,
): string | undefined {
	const readBack = new VaultIndex(index.settings);
	readBack.set(factsInText(path, text, bodyOptions(index.settings)));
	const entry = readBack.get(path);
	if (entry?.kind === kind) {
		// A wrong value is none the user meant.
		const [problem] = entry.problems;
		return problem?.code === "empty-space" ? EMPTY_SPACE : problem?.message;
	}
	if (kind !== "contact")
		return `According to the settings, a note of type ${kind} is a ${entry?.kind ?? "note"}.`;
	const { folders } = index.settings.contacts;
	return folders.length > 0
		? `According to the settings, contacts are found by folder: choose one of ${folders.join(", ")}.`
		: "The settings do not say what makes a note a contact: set a type, a folder or a tag.";
}

function readInput(
	index: VaultIndex,
	input: NoteInput,
	folder: string,
):
	| { readonly ok: true; readonly properties: ReadonlyMap<PropertyId, PropertyValue> }
	| { readonly ok: false; readonly message: string } {
	const properties = new Map<PropertyId, PropertyValue>(input.values);
	for (const [id, value] of input.properties) {
		const parsed = parseProperty(id, value, (name) => linkToName(index, name, folder));
		if (!parsed.ok)
			return { ok: false, message: `${id}: expected ${parsed.expected}, got "${value}".` };
		properties.set(id, parsed.value);
	}
	return { ok: true, properties };
}

/** A link to the one note that bears the name, else to a note that may be made later. */
export function linkToName(index: VaultIndex, name: string, folder: string): string {
	const bearers = (["contact", "company", "event", "term"] as const).flatMap((kind) =>
		index.findByName(name, kind),
	);
	const [only] = bearers;
	return only && bearers.length === 1 ? linkTo(index, only, folder) : `[[${safeFileName(name)}]]`;
}

/** What makes the note one of its kind, by the way that the settings find contacts; `requested` are its own properties. */
export function kindProperties(
	index: VaultIndex,
	kind: DraftKind,
	path: string,
	requested: ReadonlyMap<PropertyId, PropertyValue>,
): readonly (readonly [PropertyId, PropertyValue])[] {
	if (kind !== "contact") return [["type", kind]];
	const { types, folders, tags } = index.settings.contacts;
	const [type] = types;
	const [tag] = tags;
	if (type !== undefined) return [["type", type]];
	const isInFolder = folders.some(
		(folder) => folder === "" || path.toLowerCase().startsWith(`${folder.toLowerCase()}/`),
	);
	return isInFolder || tag === undefined ? [] : [["tags", [tag, ...listOf(requested.get("tags"))]]];
}

/** Where the settings put new notes of a kind. */
export function folderFor(index: VaultIndex, kind: DraftKind): string {
	const { contacts, folders } = index.settings;
	const [contactFolder] = contacts.folders;
	return kind === "contact" && contactFolder !== undefined ? contactFolder : folders[kind];
}

function set(index: VaultIndex, id: PropertyId, value: PropertyValue): Change {
	return { kind: "set", key: namesOf(id, index.settings.properties)[0] ?? id, value };
}

function listOf(value: PropertyValue | undefined): readonly PropertyScalar[] {
	if (value === undefined) return [];
	return isList(value) ? value : [value];
}

function firstItem(value: PropertyValue | undefined): string | undefined {
	const item: unknown = Array.isArray(value) ? value[0] : value;
	return typeof item === "string" && item !== "" ? item : undefined;
}
