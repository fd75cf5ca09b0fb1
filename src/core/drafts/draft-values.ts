import type { PersonFit } from "../fit/fit";
import type { ContactEntry, SpaceEntry } from "../index/entry";
import { displayText } from "../text/link";
import type { Settings } from "../settings/settings";
import type { TemplateValues } from "../template/render-template";
import type { Dimension } from "../vocabulary/dimension";
import { firstName } from "../people/person-name";

/** What the texts of the user are filled with. */
export interface DraftContext {
	/** The person, and how they fit. */
	readonly fit: PersonFit;
	/** A person with a note, or the name of somebody without one. */
	readonly introducer: ContactEntry | string | undefined;
	readonly space: SpaceEntry | undefined;
	readonly me: Omit<Settings["me"], "title">;
}

/** The values that templates of drafts can name; undefined is a gap to fill, and stays visible in the text. */
export function draftValues({ fit, introducer, space, me }: DraftContext): TemplateValues {
	const person = fit.entry;
	return {
		contact: personValues(person),
		introducer: introducerValues(introducer),
		me: {
			name: known(me.name),
			first: firstName(me.name),
			introduction: known(me.introduction),
		},
		space: {
			name: space?.note.name,
			goal: space?.note.goal,
			industries: joinNames(space?.note.industry),
			professions: joinNames(space?.note.profession),
			geographies: joinNames(space?.note.geography),
		},
		reason: reasonOf(fit),
		topic: topicOf(fit, space),
		last: {
			asked: lastDay(person, "asked"),
			contacted: lastDay(person, "contacted"),
			met: lastDay(person, "met"),
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
		title,
		company,
		role: known(role),
		why: note.categoryNote,
		email: note.email[0],
	};
}

function introducerValues(introducer: DraftContext["introducer"]): TemplateValues {
	if (typeof introducer === "object") return personValues(introducer);
	const unknown = Object.fromEntries(PERSON_VALUES.map((word) => [word, undefined]));
	return { ...unknown, name: introducer, first: firstName(introducer ?? "") };
}

/** What a person knows of what I look for, in their own words: "Product management in Fintech around Denver". */
function reasonOf(fit: PersonFit): string | undefined {
	const [profession, industry, geography] = (["profession", "industry", "geography"] as const).map(
		(dimension) => matchedWord(fit, dimension),
	);
	const work = [profession, industry].filter((word) => word !== undefined).join(" in ");
	return known([work, geography].filter(Boolean).join(" around "));
}

/** The word with which a person matches, without what it is part of; of several the first. */
function matchedWord(fit: PersonFit, dimension: Dimension): string | undefined {
	const { result, reasons } = fit[dimension];
	const [reason] = result === "match" ? reasons : [];
	if (!reason) return undefined;
	return narrowest(reason.how === "alias" ? reason.term.text : reason.value.text, dimension);
}

/** `US/Utah/Provo` and `Provo, Utah, US` are Provo. */
function narrowest(text: string, dimension: Dimension): string {
	const shown = displayText(text);
	if (shown.includes("/")) return (shown.split("/").at(-1) ?? shown).trim();
	return dimension === "geography" ? (shown.split(",")[0] ?? shown).trim() : shown;
}

const PERSON_VALUES = ["name", "first", "title", "company", "role", "why", "email"] as const;

type PersonValue = (typeof PERSON_VALUES)[number];

/** What I would like to hear about: what the person and the space have in common, else what the person does, else what the space is about. */
function topicOf(fit: PersonFit, space: SpaceEntry | undefined): string | undefined {
	const [own] = fit.entry.note.industry;
	const wanted = space?.note.industry[0] ?? space?.note.profession[0];
	return (
		matchedWord(fit, "industry") ??
		(own && narrowest(own, "industry")) ??
		matchedWord(fit, "profession") ??
		(wanted && narrowest(wanted, "industry"))
	);
}

function lastDay(person: ContactEntry, event: string): string | undefined {
	return [...person.note.log].reverse().find((line) => line.event === event)?.date;
}

/** A list of names or links as words; undefined for none. */
export function joinNames(list: readonly string[] | undefined): string | undefined {
	return list === undefined || list.length === 0 ? undefined : list.map(displayText).join(", ");
}

function known(text: string): string | undefined {
	return text.trim() === "" ? undefined : text;
}
