import { KindFinder, type NoteKind } from "../index/note-kind";
import type { NoteFacts } from "../note/facts";
import { fileStem } from "../note/note-name";
import { PropertyReader } from "../note/property-reader";
import { textOf } from "../note/property-value";
import type { Settings } from "../settings/settings";
import { namesOf, PROPERTY_IDS, type PropertyId } from "../vocabulary/property";
import { isGroupNote } from "../people/people-words";
import { foldText } from "../text/fold-text";
import { displayText } from "../text/link";
import { ownNames, propertyOf } from "./foreign-names";
import type { NamedProperty } from "./unread-keys";
import { isCalledPeople, type Likeness, likenessOf } from "./people-notes";

/** A rule that finds contacts a vault has already. */
export interface ProposedRule {
	readonly kind: "type" | "folder" | "tag";
	readonly value: string;
	/** Notes that it finds, and those of them whose properties are a person's. */
	readonly notes: number;
	readonly people: number;
	/** Whether it is proposed for its name alone: nothing in its notes says that they are about people. */
	readonly isByName: boolean;
	/** The property that says a type, where it is not one by the settings. */
	readonly key: string | undefined;
}

/** The names under which notes about people have a property, the most used first. */
export interface ProposedNames {
	readonly property: PropertyId;
	readonly names: readonly NamedProperty[];
}

export interface AdoptionProposal {
	readonly rules: readonly ProposedRule[];
	readonly properties: readonly ProposedNames[];
}

const MIN_NOTES = 2;
/** A folder or tag of fewer people by their properties is one of other things too. */
const MIN_SHARE = 0.6;

/**
 * Proposes how the contacts of a vault are found, and what their properties are called, from the notes that it
 * has. Nothing of the notes changes; what the settings say already is not proposed again.
 */
export function proposeAdoption(notes: readonly NoteFacts[], settings: Settings): AdoptionProposal {
	const own = ownNames(settings);
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
	const isOurs = (key: string): PropertyId | undefined => own.get(key.toLowerCase());
	const places = new Map(wanted.map((note) => [note, groupsOf(note, isOurs)]));
	const likenesses = judgeNotes(places, isOurs);
	const persons = wanted.filter((note) => likenesses.get(note) === "person");
	const groups = gatherGroups(places).map((group) => judgeGroup(group, likenesses));
	const chosen = chooseGroups(groups, settings);
	const people = new Set([...found, ...persons, ...chosen.flatMap((group) => group.notes)]);
	return {
		rules: chosen.map(({ kind, value, key, notes: caught, people: count }): ProposedRule => ({
			kind,
			value,
			key,
			notes: caught.length,
			people: count,
			isByName: isByName({ kind, people: count }),
		})),
		properties: proposeNames([...people], settings, own),
	};
}

/** A rule by which a note could be found; of a type the key that says it, where that is none of ours. */
interface Place extends Pick<ProposedRule, "kind" | "value"> {
	readonly key?: string;
}

/** The rules by which each note could be found. */
type Places = ReadonlyMap<NoteFacts, readonly Place[]>;

/** Notes that one rule would find. */
interface GatheredGroup extends Pick<ProposedRule, "kind" | "value" | "key"> {
	readonly notes: NoteFacts[];
}

/** The same, with what they are. */
interface Group extends GatheredGroup {
	/** How many of the notes look like people. */
	readonly people: number;
	/** Whether its name says people; a doubtful word does where one of its notes is somebody's. */
	readonly isCalledPeople: boolean;
	/** Those that it is there for: people, and where it is called so all that say nothing else. */
	readonly meant: readonly NoteFacts[];
}

function gatherGroups(places: Places): readonly GatheredGroup[] {
	const groups = new Map<string, GatheredGroup>();
	for (const [note, own] of places) {
		const isOfGroup = isGroupNote(fileStem(note.path));
		for (const { kind, value, key } of own) {
			// The folder and the tags of such a note make it nobody.
			if (isOfGroup && kind !== "type") continue;
			const shown = kind === "folder" ? value : displayText(value);
			const id = `${kind}\n${kind === "folder" ? value : foldText(shown)}`;
			const group = groups.get(id) ?? { kind, value: shown, key, notes: [] };
			group.notes.push(note);
			groups.set(id, group);
		}
	}
	return [...groups.values()];
}

function judgeGroup(group: GatheredGroup, likenesses: ReadonlyMap<NoteFacts, Likeness>): Group {
	const like = (likeness: Likeness): NoteFacts[] =>
		group.notes.filter((note) => likenesses.get(note) === likeness);
	const people = like("person");
	const called = isCalledPeople(group.value);
	const isCalled = called === "surely" || (called === "perhaps" && people.length > 0);
	const meant = isCalled ? [...people, ...like("unknown")] : people;
	return { ...group, people: people.length, isCalledPeople: isCalled, meant };
}

/** What each note looks like; one of a type that nobody has who is a person by the properties is something else. */
function judgeNotes(
	places: Places,
	isOurs: (key: string) => PropertyId | undefined,
): ReadonlyMap<NoteFacts, Likeness> {
	const notes = [...places.keys()];
	const likenesses = new Map(notes.map((note) => [note, likenessOf(note, isOurs)]));
	const typesOf = (note: NoteFacts): readonly string[] =>
		(places.get(note) ?? []).flatMap(({ kind, value }) =>
			kind === "type" ? [foldText(displayText(value))] : [],
		);
	const types = new Set(notes.filter((note) => likenesses.get(note) === "person").flatMap(typesOf));
	for (const note of notes) {
		const own = likenesses.get(note) === "unknown" ? typesOf(note) : [];
		if (own.length > 0 && !own.some((type) => types.has(type) || isCalledPeople(type) === "surely"))
			likenesses.set(note, "other");
	}
	return likenesses;
}

/** The types, folders (with those around them) and tags by which a note could be found, each once. */
function groupsOf(
	{ path, frontmatter, tags }: NoteFacts,
	isOurs: (key: string) => PropertyId | undefined,
): readonly Place[] {
	const places: Place[] = [];
	const parts = path.split("/").slice(0, -1);
	parts.forEach((_, depth) =>
		places.push({ kind: "folder", value: parts.slice(0, depth + 1).join("/") }),
	);
	for (const [key, value] of Object.entries(frontmatter)) {
		const items = (Array.isArray(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);
		if (/^tags?$/i.test(key)) {
			for (const item of items.flatMap((text) => text.split(/[\s,]+/)))
				if (item !== "") places.push({ kind: "tag", value: item.replace(/^#/, "") });
		} else if (isOurs(key) === "type")
			for (const item of items) places.push({ kind: "type", value: item });
		else if ([undefined, "category", "categories"].includes(isOurs(key)) && SORTING_KEYS.test(key))
			for (const item of items)
				if (isCalledPeople(item) === "surely") places.push({ kind: "type", value: item, key });
	}
	for (const tag of tags) places.push({ kind: "tag", value: tag });
	const seen = new Set<string>();
	return places.filter(({ kind, value }) => {
		const key = `${kind}\n${foldText(displayText(value))}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** Keys by which people sort their notes. */
const SORTING_KEYS =
	/^(?:types?|kinds?|class(?:es)?|categor(?:y|ies)|kategorien?|fileclass|is|up|area)$/i;

/** Those that hold people: by their name, or because most of their notes have a person's properties. */
function chooseGroups(groups: readonly Group[], { contacts }: Settings): Group[] {
	const known = new Set([
		...contacts.types.map((value) => `type\n${foldText(value)}`),
		...contacts.folders.map((value) => `folder\n${value.toLowerCase()}`),
		...contacts.tags.map((value) => `tag\n${foldText(value)}`),
	]);
	const good = groups.filter((group) => {
		if (group.isCalledPeople) return group.meant.length > 0;
		return group.notes.length >= MIN_NOTES && purityOf(group) >= MIN_SHARE;
	});
	const folders = good.filter(({ kind }) => kind === "folder");
	const outermost = good.filter(
		(group) => !folders.some((outer) => isWithin(group, outer) && isAsGood(outer, group)),
	);
	const fresh = outermost.filter(
		({ kind, value }) =>
			!known.has(`${kind}\n${kind === "folder" ? value.toLowerCase() : foldText(value)}`),
	);
	return leaveOutRedundant(fresh);
}

const ORDER = { type: 0, folder: 1, tag: 2 } as const;

/** Whether a folder lies in another. */
function isWithin({ kind, value }: Group, outer: Group): boolean {
	return kind === "folder" && value.startsWith(`${outer.value}/`);
}

/** Whether a folder can stand for one in it: it is meant for people, or holds no more of other notes. */
function isAsGood(outer: Group, inner: Group): boolean {
	return outer.isCalledPeople || purityOf(outer) >= purityOf(inner);
}

/** The purest first, those last that only a name speaks for; a rule that finds nobody besides those of purer ones is not needed, nor a folder in a chosen one. */
function leaveOutRedundant(groups: readonly Group[]): Group[] {
	const found = new Set<NoteFacts>();
	const chosen = [...groups]
		.sort(
			(a, b) =>
				Number(isByName(a)) - Number(isByName(b)) ||
				purityOf(b) - purityOf(a) ||
				b.notes.length - a.notes.length ||
				ORDER[a.kind] - ORDER[b.kind],
		)
		.filter(({ meant, notes }) => {
			const isNeeded = meant.some((note) => !found.has(note));
			if (isNeeded) for (const note of notes) found.add(note);
			return isNeeded;
		});
	const folders = chosen.filter(({ kind }) => kind === "folder");
	return chosen.filter((group) => !folders.some((outer) => isWithin(group, outer)));
}

/** Whether nothing speaks for a rule but the name of a folder. */
function isByName({ kind, people }: Pick<Group, "kind" | "people">): boolean {
	return kind === "folder" && people === 0;
}

/** How many of the notes are meant, from 0 to 1. */
function purityOf({ meant, notes }: Group): number {
	return meant.length / notes.length;
}

function isWord(value: unknown): boolean {
	return typeof value === "string" && !/^\s*\d*\s*$/.test(value);
}

function proposeNames(
	people: readonly NoteFacts[],
	settings: Settings,
	own: ReadonlyMap<string, PropertyId>,
): ProposedNames[] {
	const counts = new Map<PropertyId, Map<string, number>>();
	for (const { frontmatter } of people) {
		for (const [key, value] of Object.entries(frontmatter)) {
			const id = own.get(key.toLowerCase()) ?? propertyOf(key);
			// How often is a number of days; what is said in words would be a fault of every note.
			if (id === undefined || (id === "keep_in_touch" && isWord(value))) continue;
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
