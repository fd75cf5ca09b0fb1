import type { CalendarDate } from "../dates/calendar-date";
import type { LogLine } from "../note/log";
import type { Route } from "../vocabulary/route";
import type { Stage } from "../vocabulary/stage";

/**
 * A person, as their note says it. Links and terms are kept as written (`"[[Acme]]"`, `US/Utah`):
 * what they mean depends on the rest of the vault, and the index knows that.
 */
export interface Contact {
	readonly path: string;
	/** The `name` property, else the file's name. */
	readonly name: string;
	readonly aliases: readonly string[];
	readonly industry: readonly string[];
	readonly profession: readonly string[];
	readonly geography: readonly string[];
	/** Slugs: one of the five, or the user's own. */
	readonly category: readonly string[];
	readonly categoryNote: string | undefined;
	/** Newest first. */
	readonly company: readonly string[];
	readonly title: string | undefined;
	readonly school: readonly string[];
	readonly email: readonly string[];
	readonly phone: readonly string[];
	readonly linkedin: string | undefined;
	readonly source: string | undefined;
	readonly metAt: readonly string[];
	readonly metRole: string | undefined;
	readonly connectedOn: CalendarDate | undefined;
	readonly referredBy: readonly string[];
	readonly knows: readonly string[];
	/** 0 to 5. */
	readonly closeness: number | undefined;
	/** The status as written, whatever it says. */
	readonly status: string | undefined;
	/** What the status means; undefined for none and for an unknown one. */
	readonly stage: Stage | undefined;
	readonly introSince: CalendarDate | undefined;
	readonly introVia: readonly string[];
	readonly introducedBy: readonly string[];
	readonly introRoute: Route | undefined;
	/** As the property says. */
	readonly lastContact: CalendarDate | undefined;
	/** The latest that property and log know of; held interviews may know of a later one. */
	readonly lastTouch: CalendarDate | undefined;
	/** Days. */
	readonly keepInTouch: number | undefined;
	readonly followUp: CalendarDate | undefined;
	readonly log: readonly LogLine[];
}

/** Whether a person has no status, or one that is a stage. */
export function isRecognised({ status, stage }: Pick<Contact, "status" | "stage">): boolean {
	return status === undefined || stage !== undefined;
}
