import { KindFinder, type NoteKind } from "../index/note-kind";
import type { NoteFacts } from "../note/facts";
import { PropertyReader } from "../note/property-reader";
import { textOf } from "../note/property-value";
import type { Settings } from "../settings/settings";
import { namesOf, PROPERTY_IDS, type PropertyId } from "../vocabulary/property";
import { foldText } from "../text/fold-text";
import { looksLikePerson, plainKey, propertyOf } from "./foreign-names";

/** A rule that finds contacts a vault has already. */
export interface ProposedRule {
	readonly kind: "type" | "folder" | "tag";
	readonly value: string;
	/** Notes that it finds, and those of them whose properties are a person's. */
	readonly notes: number;
	readonly people: number;
}

/** The names under which notes about people have a property, the most used first. */
export interface ProposedNames {
	readonly property: PropertyId;
	readonly names: readonly { readonly name: string; readonly notes: number }[];
}

export interface AdoptionProposal {
	readonly rules: readonly ProposedRule[];
	readonly properties: readonly ProposedNames[];
}

const PEOPLE_WORDS: ReadonlySet<string> = new Set([
	...["people", "person", "persons", "contact", "contacts", "crm", "network", "rolodex"],
	...["personen", "kontakt", "kontakte", "leute", "menschen", "personnes", "personas", "contactos"],
]);
const MIN_NOTES = 2;
/** A folder or tag of fewer people by their properties is one of other things too. */
const MIN_SHARE = 0.6;

/**
 * Proposes how the contacts of a vault are found, and what their properties are called, from the notes that it
 * has. Nothing of the notes changes; what the settings say already is not proposed again.
 */
export function proposeAdoption(notes: readonly NoteFacts[], settings: Settings): AdoptionProposal {
	const own = ownNames(settings);
	const groups = new Map<string, Group>();
	const reader = new PropertyReader(settings.properties);
	const kinds = new KindFinder(settings);
	const kindOf = (note: NoteFacts): NoteKind => {
		reader.open(note.path, note.frontmatter, []);
		return kinds.find(note, reader);
	};
	const found: NoteFacts[] = [];
	// What is a contact, a company or the like already needs no further rule.
	const wanted: NoteFacts[] = [];
	for (const note of notes) {
		const kind = kindOf(note);
		if (kind === "contact") found.push(note);
		else if (kind === "other" && !note.excluded) wanted.push(note);
	}
	const persons = new Set(
		wanted.filter(({ frontmatter }) =>
			looksLikePerson(Object.keys(frontmatter), (key) => own.get(key.toLowerCase())),
		),
	);
	for (const note of wanted) {
		for (const [kind, value] of groupsOf(note)) {
			const key = `${kind}\n${kind === "folder" ? value : foldText(value)}`;
			const group = groups.get(key) ?? { kind, value, notes: [], people: 0 };
			group.notes.push(note);
			if (persons.has(note)) group.people += 1;
			groups.set(key, group);
		}
	}
	const chosen = chooseGroups([...groups.values()], settings);
	const people = new Set([...found, ...persons, ...chosen.flatMap((group) => group.notes)]);
	return {
		rules: chosen.map(({ kind, value, notes: caught, people: persons }) => ({
			kind,
			value,
			notes: caught.length,
			people: persons,
		})),
		properties: proposeNames([...people], settings, own),
	};
}

interface Group {
	readonly kind: ProposedRule["kind"];
	readonly value: string;
	readonly notes: NoteFacts[];
	people: number;
}

function ownNames(settings: Settings): ReadonlyMap<string, PropertyId> {
	return new Map(
		PROPERTY_IDS.flatMap((id) =>
			namesOf(id, settings.properties).map((name) => [name.toLowerCase(), id] as const),
		),
	);
}

/** The types, folders (with those around them) and tags by which a note could be found. */
function groupsOf({ path, frontmatter, tags }: NoteFacts): [ProposedRule["kind"], string][] {
	const groups: [ProposedRule["kind"], string][] = [];
	const parts = path.split("/").slice(0, -1);
	parts.forEach((_, depth) => groups.push(["folder", parts.slice(0, depth + 1).join("/")]));
	for (const [key, value] of Object.entries(frontmatter)) {
		const items = (Array.isArray(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);
		if (/^type$/i.test(key)) for (const item of items) groups.push(["type", item]);
		if (/^tags?$/i.test(key))
			for (const item of items.flatMap((text) => text.split(/[\s,]+/)))
				if (item !== "") groups.push(["tag", item.replace(/^#/, "")]);
	}
	for (const tag of tags) groups.push(["tag", tag]);
	const seen = new Set<string>();
	return groups.filter(([kind, value]) => {
		const key = `${kind}\n${foldText(value)}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** Those that hold people: by their name, or because most of their notes have a person's properties. Of folders the outermost. */
function chooseGroups(groups: readonly Group[], { contacts }: Settings): Group[] {
	const known = new Set([
		...contacts.types.map((value) => `type\n${foldText(value)}`),
		...contacts.folders.map((value) => `folder\n${value.toLowerCase()}`),
		...contacts.tags.map((value) => `tag\n${foldText(value)}`),
	]);
	const good = groups.filter(({ kind, value, notes, people }) => {
		const share = people / notes.length;
		const isCalledSo = plainKey(value.slice(value.lastIndexOf("/") + 1))
			.split(" ")
			.some((word) => PEOPLE_WORDS.has(word));
		// A name alone is no proof: most notes of the folder of a network can be about cables.
		if (isCalledSo) return people > 0 || kind !== "folder";
		return notes.length >= MIN_NOTES && share >= MIN_SHARE;
	});
	const folders = good.filter(({ kind }) => kind === "folder").map(({ value }) => value);
	const outermost = good.filter(
		({ kind, value }) =>
			kind !== "folder" || !folders.some((other) => value.startsWith(`${other}/`)),
	);
	const fresh = outermost.filter(
		({ kind, value }) =>
			!known.has(`${kind}\n${kind === "folder" ? value.toLowerCase() : foldText(value)}`),
	);
	return leaveOutRedundant(fresh);
}

/** A rule that finds nobody besides those of a larger one is not needed. */
function leaveOutRedundant(groups: readonly Group[]): Group[] {
	const found = new Set<NoteFacts>();
	const order = { type: 0, folder: 1, tag: 2 } as const;
	return [...groups]
		.sort((a, b) => b.notes.length - a.notes.length || order[a.kind] - order[b.kind])
		.filter(({ notes }) => {
			const isNeeded = notes.some((note) => !found.has(note));
			for (const note of notes) found.add(note);
			return isNeeded;
		});
}

function proposeNames(
	people: readonly NoteFacts[],
	settings: Settings,
	own: ReadonlyMap<string, PropertyId>,
): ProposedNames[] {
	const counts = new Map<PropertyId, Map<string, number>>();
	for (const { frontmatter } of people) {
		for (const key of Object.keys(frontmatter)) {
			const id = own.get(key.toLowerCase()) ?? propertyOf(key);
			if (id === undefined) continue;
			const names = counts.get(id) ?? new Map<string, number>();
			// Capitals do not count, so the first spelling stands for all.
			const name = [...names.keys()].find((one) => one.toLowerCase() === key.toLowerCase()) ?? key;
			counts.set(id, names.set(name, (names.get(name) ?? 0) + 1));
		}
	}
	return PROPERTY_IDS.flatMap((property) => {
		const names = [...(counts.get(property) ?? [])];
		const isNew = names.some(([name]) => own.get(name.toLowerCase()) !== property);
		if (!isNew) return [];
		const known = namesOf(property, settings.properties).filter(
			(name) => !names.some(([one]) => one.toLowerCase() === name.toLowerCase()),
		);
		// Names that a setting gives stay, whether a note has them or not.
		const kept = settings.properties[property] ? known.map((name) => [name, 0] as const) : [];
		const sorted = [...names, ...kept].sort(([, a], [, b]) => b - a);
		return [{ property, names: sorted.map(([name, notes]) => ({ name, notes })) }];
	});
}
