import type { CalendarDate } from "../../core/dates/calendar-date";
import type { CapturedPerson } from "../../core/people/captured-person";
import type { VaultIndex } from "../../core/index/vault-index";
import { neutralizeForeign, neutralizeLink, neutralizeText } from "../../core/text/neutralize";
import { locateLinks } from "../../core/text/link";
import type { PropertyId } from "../../core/vocabulary/property";
import { draftNote, type NoteDraft } from "../write/draft-note";
import { linkByName } from "../write/link-by-name";

/** How a captured person's note is to be made. */
export interface CaptureOptions {
	/** The name of the note where it is not the person's alone: with the company after it. */
	readonly name?: string;
	/** Whether somebody else of a name that is taken is meant. */
	readonly isAnother: boolean;
	/** The source; without it, what the line tells. */
	readonly source: string | undefined;
	/** The day on which they enter the pipeline; undefined: they stay outside. */
	readonly enters: CalendarDate | undefined;
	/** What was said about them besides the line, by property; it counts before the line. */
	readonly properties?: ReadonlyMap<PropertyId, string>;
	/** Where the note is wanted; without it, where the settings say. */
	readonly folder?: string;
	/** Whether the words are not the user's own: of a pasted list, or of a link of another program. */
	readonly isForeign: boolean;
}

/** Drafts the note of a captured person: what is understood as properties, the rest as text that does nothing. */
export function draftCaptured(
	index: VaultIndex,
	person: CapturedPerson,
	options: CaptureOptions,
	isTaken: (path: string) => boolean,
): NoteDraft {
	const properties = new Map([
		...propertiesOf(index, person, options),
		...(options.properties ?? []),
	]);
	const { isAnother, name = person.name, folder, isForeign } = options;
	const draft = draftNote(index, { kind: "contact", name, properties, folder, isAnother }, isTaken);
	return draft.ok ? { ...draft, text: draft.text + bodyOf(person, isForeign) } : draft;
}

function propertiesOf(
	index: VaultIndex,
	person: CapturedPerson,
	{ name, source, enters }: CaptureOptions,
): ReadonlyMap<PropertyId, string> {
	const folder = index.settings.contacts.folders[0] ?? index.settings.folders.contact;
	const link = (kind: "company" | "event" | "contact", text: string): string =>
		linkByName(index, kind, text, folder);
	const { company, event, via, email, phone } = person;
	const told = via.length > 0 ? "referral" : event === undefined ? undefined : "event";
	const values: readonly (readonly [PropertyId, string | undefined])[] = [
		["name", name === undefined ? undefined : person.name],
		["company", company && link("company", company)],
		["title", person.title],
		["email", email.join(", ")],
		["phone", phone.join(", ")],
		["linkedin", person.linkedin],
		["category", person.category],
		["category_note", person.categoryNote],
		["source", source ?? told],
		["met_at", event && link("event", event)],
		["met_role", person.role],
		["referred_by", via.map((one) => link("contact", one)).join("; ")],
		["intro_status", enters && "identified"],
		["intro_since", enters],
	];
	return new Map(
		values.flatMap(([id, value]) =>
			value === undefined || value === "" ? [] : [[id, value] as const],
		),
	);
}

/** What was not understood, a paragraph each. Links to notes stay links where the user wrote them. */
function bodyOf({ remarks: text }: CapturedPerson, isForeign: boolean): string {
	const paragraphs = text
		.map(isForeign ? neutralizeForeign : neutralizeOwn)
		.filter((one) => one.trim() !== "");
	return paragraphs.length === 0 ? "" : `${paragraphs.join("\n\n")}\n`;
}

function neutralizeOwn(text: string): string {
	let [safe, at] = ["", 0];
	for (const link of locateLinks(text)) {
		safe += neutralizePart(text.slice(at, link.at)) + neutralizeLink(link.written);
		at = link.at + link.written.length;
	}
	return (safe + neutralizePart(text.slice(at))).trim();
}

/** A part of a line, with the spaces by which it stands apart from a link. */
function neutralizePart(part: string): string {
	const blank = (isThere: boolean): string => (isThere ? " " : "");
	// An exclamation mark before a link would embed what it leads to.
	const safe = neutralizeText(part).replace(/!$/, "\\!");
	return blank(/^\s/.test(part)) + safe + blank(safe !== "" && /\s$/.test(part));
}
