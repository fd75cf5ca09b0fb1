import {
	type AdoptionProposal,
	proposeAdoption,
	type ProposedRule,
} from "../../core/adopt/propose-adoption";
import { type NamedProperty, unreadKeys } from "../../core/adopt/unread-keys";
import { VaultIndex } from "../../core/index/vault-index";
import type { NoteFacts } from "../../core/note/facts";
import type { Contact } from "../../core/records/contact";
import { displayText } from "../../core/text/link";
import { isRecord } from "../../core/text/record";
import { namesOf, type PropertyId } from "../../core/vocabulary/property";
import type { Settings } from "../../core/settings/settings";

/** How a vault's own notes about people could be read, to be checked before anything is saved. */
export interface Adoption extends AdoptionProposal {
	/** Rules that are proposed and not taken. */
	readonly left: readonly ProposedRule[];
	/** The settings with what is proposed. */
	readonly settings: Settings;
	/** What would be read from each note that is a contact by them. */
	readonly people: readonly AdoptedPerson[];
	/** What such notes say besides, in properties that nothing reads, the most used first. */
	readonly unread: readonly NamedProperty[];
}

/** How many of the properties that nothing reads are named where there is little room. */
export const MOST_UNREAD = 12;

/** What is read from one note. */
export interface AdoptedPerson {
	readonly path: string;
	readonly name: string;
	readonly note: Contact;
	/** By property, in words. */
	readonly values: ReadonlyMap<PropertyId, string>;
}

const SHOWN = ["company", "title", "profession", "geography", "email", "phone"] as const;

/**
 * Proposes how the people of a vault are found and read by the notes that it has; no note is changed. Of the
 * rules those are taken that are wanted, or all but those that nothing but a name speaks for.
 */
export function planAdoption(
	notes: readonly NoteFacts[],
	settings: Settings,
	isWanted: (rule: ProposedRule) => boolean = ({ isByName }) => !isByName,
): Adoption {
	const { rules, properties } = proposeAdoption(notes, settings);
	const taken = previewAdoption(notes, settings, { rules: rules.filter(isWanted), properties });
	return { ...taken, left: rules.filter((rule) => !isWanted(rule)) };
}

/** What would be read from the notes by a proposal, or by the part of one that is wanted. */
export function previewAdoption(
	notes: readonly NoteFacts[],
	settings: Settings,
	proposal: AdoptionProposal,
): Adoption {
	const adopted = withProposal(settings, proposal);
	const index = new VaultIndex(adopted);
	for (const note of notes) index.set(note);
	const people = [...index.people]
		.sort((a, b) => (a.path < b.path ? -1 : 1))
		.map(({ path, note }): AdoptedPerson => {
			const values = SHOWN.map((id) => [id, joinText(note[id])] as const);
			const lastContact = note.lastContact ?? "";
			return {
				path,
				name: note.name,
				note,
				values: new Map(
					[...values, ["last_contact", lastContact] as const].filter(([, value]) => value !== ""),
				),
			};
		});
	const paths = new Set(people.map(({ path }) => path));
	const read = notes.filter(({ path }) => paths.has(path));
	return { ...proposal, left: [], settings: adopted, people, unread: unreadKeys(read, adopted) };
}

/** The content of a settings file with what is proposed; everything else in it stays as it is. */
export function adoptInto(
	data: unknown,
	{ settings, rules, properties }: Adoption,
): Record<string, unknown> {
	const root = isRecord(data) ? data : {};
	const names = Object.fromEntries(
		adoptedProperties({ rules, properties }).map((id) => [id, settings.properties[id]]),
	);
	return {
		...root,
		contacts: { ...(isRecord(root.contacts) ? root.contacts : {}), ...settings.contacts },
		properties: { ...(isRecord(root.properties) ? root.properties : {}), ...names },
	};
}

/** The properties whose names a proposal sets. */
export function adoptedProperties({ rules, properties }: AdoptionProposal): readonly PropertyId[] {
	const hasKeys = rules.some(({ key }) => key !== undefined);
	return [...(hasKeys ? ["type" as const] : []), ...properties.map(({ property }) => property)];
}

function withProposal(settings: Settings, { rules, properties }: AdoptionProposal): Settings {
	const { types, folders, tags } = settings.contacts;
	const more = (kind: string): string[] =>
		rules.filter((rule) => rule.kind === kind).map(({ value }) => value);
	const keys = [...new Set(rules.flatMap(({ key }) => key ?? []))];
	const typeNames =
		keys.length > 0 ? { type: [...namesOf("type", settings.properties), ...keys] } : {};
	return {
		...settings,
		contacts: {
			types: [...types, ...more("type")],
			folders: [...folders, ...more("folder")],
			tags: [...tags, ...more("tag")],
		},
		properties: {
			...settings.properties,
			...typeNames,
			...Object.fromEntries(
				properties.map(({ property, names }) => [property, names.map(({ name }) => name)]),
			),
		},
	};
}

function joinText(value: string | readonly string[] | undefined): string {
	if (value === undefined) return "";
	return (typeof value === "string" ? [value] : value).map(displayText).join("; ");
}
