import type { MetRole } from "./captured-person";

/** Words for what somebody is at an event, or did there. */
const WORDS: readonly (readonly [MetRole, RegExp])[] = [
	[
		"speaker",
		/^(?:(?:keynote|guest)\s+)?(?:speakers?|spoke|speaks|speaking|keynote|panel(?:l)?ist|presenter|presented|moderator)$/i,
	],
	["organizer", /^(?:co-?)?(?:organi[sz](?:ers?|ed|es|ing)|hosts?|hosted)$/i],
	["attendee", /^(?:attendees?|attended|attends|attending|participants?|guest|visitor)$/i],
];

/** The role that a word stands for; undefined for other words. */
export function readRole(words: string): MetRole | undefined {
	const text = words.trim();
	return WORDS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** An event, and what somebody is there. */
export interface RoleAt {
	readonly role: MetRole | undefined;
	readonly event: string;
}

/** Reads `speaker at Money2020`, `organizer of the meetup`, `met at the fair`; undefined for other words. */
export function readRoleAt(words: string): RoleAt | undefined {
	const met = /^(?:we\s+)?(?:met|saw)\s+(?:(?:her|him|them)\s+)?at\s+(?:the\s+)?(\S.*)$/.exec(
		words,
	);
	if (met?.[1] !== undefined) return { role: undefined, event: met[1] };
	const said = /^(\S+(?:\s\S+)?)\s+(?:at|of|@)\s*(?:the\s+)?(\S.*)$/i.exec(words);
	const role = readRole(said?.[1] ?? "");
	return role && said?.[2] !== undefined ? { role, event: said[2] } : undefined;
}
