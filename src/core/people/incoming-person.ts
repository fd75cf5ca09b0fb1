import type { CalendarDate } from "../dates/calendar-date";
import type { PropertyValue } from "../note/text-edit";
import { safeFileName } from "../text/file-name";
import { saysName } from "./person-name";
import type { PropertyId } from "../vocabulary/property";
import type { MetRole } from "../vocabulary/met-role";

/** A person as a line, a row of a table or a card tells of them: the one shape in which people come in. */
export interface IncomingPerson {
	/** Their place in what they come from, counted from 1: the line, the row as a spreadsheet counts it, or the card. */
	readonly row: number;
	/** Without marks, on one line; empty where nobody is named. */
	readonly name: string;
	/** The name as it is written, words or a link; empty where no link can take its place. */
	readonly written: string;
	readonly title: string | undefined;
	/** As written: a name or, in a note or a line, a link. */
	readonly company: string | undefined;
	/** As written: a name or a link. */
	readonly event: string | undefined;
	readonly role: MetRole | undefined;
	/** Who named them, as written: names or links. */
	readonly via: readonly string[];
	readonly email: readonly string[];
	readonly phone: readonly string[];
	/** The address of a profile. */
	readonly linkedin: string | undefined;
	/** One of the five categories. */
	readonly category: string | undefined;
	/** Why they are of it: "wrote …", "headhunter". */
	readonly categoryNote: string | undefined;
	readonly industry: readonly string[];
	readonly profession: readonly string[];
	/** Places, each as `Provo, Utah, US`. */
	readonly geography: readonly string[];
	/** What the properties say that are read by their kind alone. */
	readonly said: ReadonlyMap<PropertyId, PropertyValue>;
	readonly connectedOn: CalendarDate | undefined;
	/** What else is said, for the text of the note, one remark an item; a file's may be of several lines. */
	readonly remarks: readonly string[];
	/** What could not be used, in words: "Connected On: "31 Feb 2024" is no date". */
	readonly unused: readonly string[];
}

/** A person of whom nothing is told but what is given; a title that is the name again is none. */
export function incomingPerson(part: Partial<IncomingPerson>): IncomingPerson {
	const { name = "", title, unused = [] } = part;
	const names = name === "" ? [] : [name, safeFileName(name)];
	const isName = title !== undefined && names.some((one) => saysName(title, one));
	return {
		row: 1,
		name: "",
		written: "",
		title: undefined,
		company: undefined,
		event: undefined,
		role: undefined,
		via: [],
		email: [],
		phone: [],
		linkedin: undefined,
		category: undefined,
		categoryNote: undefined,
		industry: [],
		profession: [],
		geography: [],
		said: new Map(),
		connectedOn: undefined,
		remarks: [],
		unused: [],
		...part,
		...(isName && { title: undefined, unused: [...unused, `title: "${title}" is the name`] }),
	};
}
