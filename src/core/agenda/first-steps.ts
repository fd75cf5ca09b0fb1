import type { VaultIndex } from "../index/vault-index";
import { acquaintanceOf } from "../network/known";
import type { Contact } from "../records/contact";
import { DIMENSIONS } from "../vocabulary/dimension";

/** How many people one begins with whom one would love to talk to. */
export const WANTED_PEOPLE = 3;

/** The first steps in their order: what I'm looking for, the people I know already, and those I'd love to talk to. */
export const FIRST_STEPS = ["space", "known", "wanted"] as const;

export type FirstStep = (typeof FIRST_STEPS)[number];

/** How far a new user has come. */
export interface FirstSteps {
	readonly done: Readonly<Record<FirstStep, boolean>>;
	/** The first of them that is still to do. */
	readonly next: FirstStep;
	/** How many people there are whom I'd love to talk to, up to three. */
	readonly wanted: number;
}

/** What is left to do at the beginning; undefined once all is done, or where the user has put it away. */
export function firstSteps(index: VaultIndex): FirstSteps | undefined {
	if (!index.settings.showsFirstSteps) return undefined;
	const space = index.spaces.some((entry) => DIMENSIONS.some((one) => entry[one].length > 0));
	const { known, wanted } = countPeople(index);
	const done = { space, known, wanted: wanted === WANTED_PEOPLE };
	const next = FIRST_STEPS.find((step) => !done[step]);
	return next && { done, next, wanted };
}

/** More people than those to begin with have come from somewhere, whatever their notes say. */
function countPeople({ people }: VaultIndex): { known: boolean; wanted: number } {
	let known = people.length > WANTED_PEOPLE;
	let wanted = 0;
	for (const { note } of people) {
		const isNew = acquaintanceOf(note) === undefined && !hasAddress(note);
		known ||= !isNew;
		if (isNew || note.status !== undefined) wanted += 1;
		if (known && wanted === WANTED_PEOPLE) break;
	}
	return { known, wanted: Math.min(wanted, WANTED_PEOPLE) };
}

/** Whoever is named as somebody to meet has none yet; who comes from an address book has one. */
function hasAddress({ email, phone }: Contact): boolean {
	return email.length + phone.length > 0;
}
