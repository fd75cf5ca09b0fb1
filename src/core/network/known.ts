import type { Contact } from "../contact/contact";

/** How I know a person: `connected` is the weakest way, by a social network alone. */
type Acquaintance = "known" | "connected";

/** Whether I know a person by their own note (design: who can introduce me); held interviews with them may say so too. */
export function isKnown(note: Contact): boolean {
	return acquaintanceOf(note) !== undefined;
}

/** How I know a person by their own note; undefined for somebody I do not know. */
function acquaintanceOf(note: Contact): Acquaintance | undefined {
	const isKnownWell =
		note.stage === "met" ||
		(note.closeness ?? 0) >= 1 ||
		note.lastContact !== undefined ||
		isOldAcquaintance(note) ||
		note.log.some((line) => line.event === "met" || line.event === "talked");
	if (isKnownWell) return "known";
	return note.connectedOn === undefined ? undefined : "connected";
}

/** Whether the note says that I knew the person before all introductions: from work or from school. */
function isOldAcquaintance({ source }: Contact): boolean {
	return source === "past-colleague" || source === "classmate" || source === "professor";
}
