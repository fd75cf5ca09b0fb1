import type { CalendarDate } from "../../core/dates/calendar-date";
import type { IncomingPerson } from "../../core/people/incoming-person";
import type { VaultIndex } from "../../core/index/vault-index";
import { isToCome } from "../../core/records/event";
import { parseLink } from "../../core/text/link";
import { saysNoCompany } from "../../core/text/fold-company";
import { keepTyped } from "../../core/note/keep-typed";
import { neutralizeForeign } from "../../core/text/neutralize";
import { saysNothing } from "../../core/note/scalar-text";
import type { PropertyValue } from "../../core/note/text-edit";
import type { PropertyId } from "../../core/vocabulary/property";
import { draftNote, folderFor, type NoteDraft } from "../write/draft-note";
import { linkByName } from "../write/link-by-name";
import { nameWithCompany } from "../write/unclear-namesakes";

/** What a source says of all its people, besides what it tells of each. */
export interface SaidOfAll {
	/** The source; without it, what is told of the person. */
	readonly source?: string | undefined;
	/** The day on which they enter the pipeline; undefined: they stay outside. */
	readonly enters?: CalendarDate | undefined;
	/** How they are tied to an event whose day nobody knows; without it, we met there. */
	readonly eventAs?: EventProperty | undefined;
}

/** What ties a person to an event: that they are expected there, or that we met there. */
export type EventProperty = "expected_at" | "met_at";

/** What ties people to an event: they are expected where its day is today or later, and were met there where it is over; undefined where nobody knows its day. */
export function eventProperty(
	index: VaultIndex,
	link: string,
	folder: string,
	today: CalendarDate,
): EventProperty | undefined {
	const target = parseLink(link)?.target;
	const event = target === undefined ? undefined : index.resolveLink(target, folder);
	const isAhead = event?.kind === "event" ? isToCome(event.note, today) : undefined;
	if (isAhead === undefined) return undefined;
	return isAhead ? "expected_at" : "met_at";
}

/** Whether to ask if somebody was met at the event they are named with, or is expected there: nobody knows its day. */
export function isEventUndated(
	index: VaultIndex,
	{ event }: IncomingPerson,
	today: CalendarDate,
): boolean {
	if (event === undefined) return false;
	const home = folderFor(index, "contact");
	return eventProperty(index, linkByName(index, "event", event, home), home, today) === undefined;
}

/** Makes the link for words that name a note. */
export type MakeLink = (kind: "company" | "event" | "contact", text: string) => string;

/** The properties that the note of an incoming person gets, in the order in which they are written: a row for each of their facts. */
export function personValues(
	person: IncomingPerson,
	link: MakeLink,
	{ source, enters, eventAs = "met_at" }: SaidOfAll = {},
): ReadonlyMap<PropertyId, PropertyValue> {
	const { company, event, via } = person;
	const told = via.length > 0 ? "referral" : event === undefined ? undefined : "event";
	const values: readonly (readonly [PropertyId, PropertyValue | undefined])[] = [
		["industry", person.industry],
		["profession", person.profession],
		["geography", person.geography],
		[
			"company",
			company === undefined ? [] : [saysNoCompany(company) ? company : link("company", company)],
		],
		["title", person.title],
		...person.said,
		["email", person.email],
		["phone", person.phone],
		["linkedin", person.linkedin],
		["category", person.category === undefined ? [] : [person.category]],
		["category_note", person.categoryNote],
		["source", source ?? told],
		["connected_on", person.connectedOn],
		[eventAs, event && (eventAs === "met_at" ? link("event", event) : [link("event", event)])],
		["met_role", person.role],
		["referred_by", via.map((one) => link("contact", one))],
		["intro_status", enters && "identified"],
		["intro_since", enters],
	];
	return new Map(
		values.flatMap(([id, value]) =>
			value === undefined || saysNothing(value) ? [] : [[id, value] as const],
		),
	);
}

/** The text of their note: what else is said, a paragraph each. The user's own words stay as they typed them. */
export function personBody({ remarks }: IncomingPerson, isForeign: boolean): string {
	const paragraphs = remarks
		.map(isForeign ? neutralizeForeign : (remark) => keepTyped(remark, 6))
		.filter((one) => one.trim() !== "");
	return paragraphs.length === 0 ? "" : `${paragraphs.join("\n\n")}\n`;
}

/** How the note of an incoming person is to be made. */
export interface PersonNoteOptions extends SaidOfAll {
	/** Whether somebody of the name is there, and another one is meant. */
	readonly isAnother: boolean;
	/** Whether the file's name has the company after it: the name is that of a row above. */
	readonly hasRival?: boolean;
	/** What was said about them besides, by property; it counts before all else. */
	readonly properties?: ReadonlyMap<PropertyId, string>;
	/** Where the note is wanted; without it, where the settings say. */
	readonly folder?: string | undefined;
	/** The day on which they come in: who is named with an event to come is expected there. */
	readonly today: CalendarDate;
	/** Whether the words are not the user's own: of a pasted list, or of a link of another program. */
	readonly isForeign: boolean;
}

/** Drafts the note of an incoming person: what is understood as properties, the rest as text that does nothing. */
export function draftPersonNote(
	index: VaultIndex,
	person: IncomingPerson,
	options: PersonNoteOptions,
	isTaken: (path: string) => boolean,
): NoteDraft {
	const { isAnother, hasRival = false, properties = new Map(), folder, today, isForeign } = options;
	const home = folderFor(index, "contact");
	const link: MakeLink = (kind, text) => linkByName(index, kind, text, home);
	const { event } = person;
	const known =
		event === undefined ? undefined : eventProperty(index, link("event", event), home, today);
	const values = personValues(person, link, { ...options, eventAs: known ?? options.eventAs });
	const isLonger = hasRival && person.company !== undefined;
	const named = isLonger ? new Map([["name", person.name] as const, ...values]) : values;
	const name = isLonger ? nameWithCompany(person) : person.name;
	const draft = draftNote(
		index,
		{ kind: "contact", name, values: named, properties, folder, isAnother: isAnother || hasRival },
		isTaken,
	);
	return draft.ok ? { ...draft, text: draft.text + personBody(person, isForeign) } : draft;
}
