import type { Contact } from "../records/contact";
import { ownValue } from "../text/record";
import { LOG_EVENT_TABLE } from "../vocabulary/log-event";
import type { ColleagueSign } from "./past-colleagues";
import { SOURCE_TABLE } from "../vocabulary/source";

/** How I know a person: `referrer`: they referred or introduced somebody to me, or are asked to; `connected` is the weakest way, by a social network alone, and two others say how it may have come. */
export type Acquaintance = "known" | "referrer" | ColleagueSign | "connected";

/** Whether I know a person by their own note (design: who can introduce me): a connection alone does not say so, and held interviews with them may. */
export function isKnown(note: Contact): boolean {
	return acquaintanceOf(note) === "known";
}

/** How I know a person by their own note; undefined for somebody I do not know. */
export function acquaintanceOf(note: Contact): "known" | "connected" | undefined {
	const isKnownWell =
		haveMet(note) ||
		(note.closeness ?? 0) >= 1 ||
		note.lastContact !== undefined ||
		isOldAcquaintance(note);
	if (isKnownWell) return "known";
	return note.connectedOn === undefined ? undefined : "connected";
}

/** Whether a way of knowing somebody is more than a connection on a social network, which is never knowing them. */
export function isMoreThanConnected(acquaintance: Acquaintance | undefined): boolean {
	return acquaintance === "known" || acquaintance === "referrer";
}

/** A place in the order of those whom I know, the best first; behind `WEAKEST_TIE` come those who are not even likely past colleagues. */
export type TieRank = number;

/** Those whom I know by a social network alone. */
export const WEAKEST_TIE: TieRank = 4;

/** Moderately weak ties open more doors than the closest ones (2 and 3, then 4 and 5, then 1); those of unknown closeness come last. */
export function rankTie({ closeness }: Contact, acquaintance: Acquaintance): TieRank {
	if (closeness === undefined || closeness < 1)
		return acquaintance === "connected" ? WEAKEST_TIE : 3;
	if (closeness < 2) return 2;
	return closeness < 4 ? 0 : 1;
}

/** Whether the note says that I knew the person before all introductions: from work or from school. */
export function isOldAcquaintance({ source }: Contact): boolean {
	return oldLabel(source) !== undefined;
}

/** How I knew somebody from where they come from, after their name; undefined where that says nothing. */
export function oldLabel(source: string | undefined): string | undefined {
	return source === undefined ? undefined : ownValue(SOURCE_TABLE, source)?.knownAs;
}

/** Whether I have met the person, by their stage or by their log. */
export function haveMet({ stage, log }: Contact): boolean {
	return stage === "met" || log.some(({ event }) => LOG_EVENT_TABLE[event].outcome === "met");
}
