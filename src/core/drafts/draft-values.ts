import type { PersonFit } from "../fit/fit";
import type { ContactEntry, Ref, SpaceEntry } from "../index/entry";
import { displayText, lastSegment } from "../text/link";
import type { Settings } from "../settings/settings";
import { replayLog } from "../pipeline/replay-log";
import type { TemplateValues } from "../template/render-template";
import type { Dimension } from "../vocabulary/dimension";
import { HELD_TABLE } from "../vocabulary/held";
import { LOG_EVENT_TABLE } from "../vocabulary/log-event";
import { doingInSentence, inSentence, placeInSentence, workInSentence } from "./letter-words";
import { firstName, saysName, spokenName } from "../people/person-name";

/** What letters say about me. */
export type MeInLetters = Omit<Settings["me"], "title">;

/** What the texts of the user are filled with. */
export interface DraftContext {
	/** The person, and how they fit. */
	readonly fit: PersonFit;
	/** A person with a note, or the name of somebody without one. */
	readonly introducer: ContactEntry | string | undefined;
	/** Who else it is about, besides the person. */
	readonly others?: readonly ContactEntry[] | undefined;
	readonly space: SpaceEntry | undefined;
	readonly me: MeInLetters;
}

/** The values that templates of drafts can name; undefined is a gap to fill, and stays visible in the text. */
export function draftValues(context: DraftContext): TemplateValues {
	const { fit, introducer, others = [], space, me } = context;
	const person = fit.entry;
	const topic = topicOf(fit);
	return {
		contact: personValues(person),
		introducer: personValuesOf(introducer),
		me: {
			name: known(me.name),
			first: firstName(me.name),
			introduction: known(space?.note.introduction ?? "") ?? known(me.introduction),
		},
		space: {
			name: space?.note.name,
			goal: space?.note.goal,
			industries: joinNames(space?.note.industry),
			professions: joinNames(space?.note.profession),
			geographies: joinNames(space?.note.geography),
			topic: topicOfSpace(space),
			doing: doingInSentence(space?.note.goal),
			place: space?.note.geography.map(placeInSentence)[0],
		},
		people: [person, ...others].map(personValues),
		other: personValuesOf(others[0]),
		referred: referrerOf(person, introducer),
		reason: topic,
		topic,
		last: {
			asked: lastDay(person, "asked"),
			contacted: lastDay(person, "contacted"),
			met: lastDay(person, "met"),
			fell_through: fellThroughOn(person),
		},
		title: person.note.name,
	};
}

/** What templates can say about a person: the same names for everybody, so that what is not known is a gap and no mistake of the template. */
export function personValues({ note }: ContactEntry): Record<PersonValue, string | undefined> {
	const company = note.company[0] === undefined ? undefined : displayText(note.company[0]);
	const title = note.jobTitle === undefined ? undefined : displayText(note.jobTitle);
	const role = [title, company].filter(Boolean).join(", ");
	return {
		name: note.name,
		first: firstName(note.name),
		full: fullName(note.name),
		title,
		company,
		role: known(role),
		why: note.categoryNote,
		email: note.email[0],
	};
}

/** The same of somebody who may have no note, or is not known at all. */
function personValuesOf(person: ContactEntry | string | undefined): TemplateValues {
	if (typeof person === "object") return personValues(person);
	const unknown = Object.fromEntries(PERSON_VALUES.map((word) => [word, undefined]));
	if (person === undefined) return unknown;
	return { ...unknown, name: person, first: firstName(person), full: fullName(person) };
}

/** A name as a sentence says it: `Tom O'Hara` for `O'Hara, Tom`, without degrees and pictures. */
function fullName(name: string): string {
	return /[,(["“„«]|\p{Extended_Pictographic}/u.test(name) ? spokenName(name) : name;
}

/** The word with which a person matches, or likely does by their title, without what it is part of; of several the first. */
function matchedWord(fit: PersonFit, dimension: Dimension): string | undefined {
	const { result, reasons, byTitle } = fit[dimension];
	if (result === "likely") return byTitle?.terms.map(({ text }) => narrowest(text))[0];
	const [reason] = result === "match" ? reasons : [];
	return reason && narrowest(reason.how === "alias" ? reason.term.text : reason.value.text);
}

/** `Finance/Fintech` is Fintech. */
function narrowest(text: string): string {
	return lastSegment(displayText(text)).trim();
}

/** What I would like to hear about: what the person and the space have in common, else what the person does; never what the space is about and nobody knows of them. */
function topicOf(fit: PersonFit): string | undefined {
	const { industry: industries, profession: professions } = fit.entry.note;
	const industry = matchedWord(fit, "industry") ?? industries.map(narrowest)[0];
	if (industry !== undefined) return inSentence(industry);
	const profession = matchedWord(fit, "profession") ?? professions.map(narrowest)[0];
	return profession === undefined ? undefined : workInSentence(profession);
}

/** What the space is about. */
function topicOfSpace(space: SpaceEntry | undefined): string | undefined {
	const [industry] = space?.note.industry ?? [];
	const [profession] = space?.note.profession ?? [];
	if (industry !== undefined) return inSentence(narrowest(industry));
	return profession === undefined ? undefined : workInSentence(narrowest(profession));
}

const PERSON_VALUES = [
	"name",
	"first",
	"full",
	"title",
	"company",
	"role",
	"why",
	"email",
] as const;

type PersonValue = (typeof PERSON_VALUES)[number];

/** The introducer's name where they are said to have referred me to the person. */
function referrerOf({ referredBy }: ContactEntry, introducer: DraftContext["introducer"]) {
	if (introducer === undefined) return undefined;
	const isOne = ({ target, text }: Ref): boolean =>
		typeof introducer === "object" ? target === introducer : saysName(text, introducer);
	if (!referredBy.some(isOne)) return undefined;
	return typeof introducer === "object" ? introducer.note.name : introducer;
}

function lastDay(person: ContactEntry, event: string): string | undefined {
	return [...person.note.log].reverse().find((line) => line.event === event)?.date;
}

/** The day on which a conversation was called off or missed, as long as nothing has happened since. */
function fellThroughOn({ note }: ContactEntry): string | undefined {
	const { remindBy } = replayLog(note.log);
	const { held } = remindBy ? LOG_EVENT_TABLE[remindBy.event] : {};
	return held && HELD_TABLE[held].fellThrough ? remindBy?.date : undefined;
}

/** A list of names or links as words; undefined for none. */
export function joinNames(list: readonly string[] | undefined): string | undefined {
	return list === undefined || list.length === 0 ? undefined : list.map(displayText).join(", ");
}

function known(text: string): string | undefined {
	return text.trim() === "" ? undefined : text;
}
