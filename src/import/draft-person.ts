import type { CalendarDate } from "../core/dates/calendar-date";

/** A person as a file tells of them: plain text on one line each, nothing of it markup or a link. */
export interface DraftPerson {
	/** Place in the file, counted from 1: the row as a spreadsheet counts it, or the card. */
	readonly row: number;
	readonly name: string;
	readonly company: string | undefined;
	readonly title: string | undefined;
	readonly email: readonly string[];
	readonly phone: readonly string[];
	/** The address of a profile. */
	readonly linkedin: string | undefined;
	readonly industry: readonly string[];
	readonly profession: readonly string[];
	/** Places, each as `Provo, Utah, US`. */
	readonly geography: readonly string[];
	readonly school: readonly string[];
	readonly connectedOn: CalendarDate | undefined;
	/** Several lines as they are written. */
	readonly note: string | undefined;
	/** What could not be used, in words: "Connected On: "31 Feb 2024" is no date". */
	readonly remarks: readonly string[];
}

/** A row or a card of which nobody is made, and why. */
export interface RowProblem {
	readonly row: number;
	/** `skipped`: nobody was meant; `failed`: it cannot be read. */
	readonly kind: "skipped" | "failed";
	readonly name: string;
	readonly reason: string;
}

/** A draft with nothing but what is given. */
export function draftPerson(
	part: Pick<DraftPerson, "row" | "name"> & Partial<DraftPerson>,
): DraftPerson {
	return {
		company: undefined,
		title: undefined,
		email: [],
		phone: [],
		linkedin: undefined,
		industry: [],
		profession: [],
		geography: [],
		school: [],
		connectedOn: undefined,
		note: undefined,
		remarks: [],
		...part,
	};
}
