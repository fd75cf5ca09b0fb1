import type { ContactEntry, EventEntry } from "../index/entry";
import { eventOf, eventRefs } from "../index/event-ties";
import type { VaultIndex } from "../index/vault-index";
import { readRole } from "../people/met-role";
import { isOn } from "../records/event";
import { LOG_EVENT_TABLE } from "../vocabulary/log-event";
import type { MetRole } from "../vocabulary/met-role";
import { comparePeople } from "./edge";

/** Somebody who is expected at an event, or was met there. */
export interface EventPerson {
	readonly entry: ContactEntry;
	/** As what they are there. */
	readonly role: MetRole | undefined;
	/** Whether their log says that we talked on one of its days: nothing else makes anybody met. */
	readonly isMet: boolean;
}

/** Who is expected at an event or was met there: who runs it first, then who speaks, then by name. */
export function eventPeople(index: VaultIndex, event: EventEntry): readonly EventPerson[] {
	return index.people
		.filter((person) => eventRefs(person).some((ref) => eventOf(ref) === event))
		.map((entry) => ({ entry, role: roleAt(entry, event), isMet: isMetAt(entry, event) }))
		.sort((a, b) => rankOf(a) - rankOf(b) || comparePeople(a.entry, b.entry));
}

/** A role belongs to the event that the note names first. */
function roleAt({ note, metAt, expectedAt }: ContactEntry, event: EventEntry): MetRole | undefined {
	const [first] = [...metAt, ...expectedAt].flatMap((ref) => eventOf(ref) ?? []);
	const isAlone = metAt.every((ref) => eventOf(ref) === event);
	return note.metRole !== undefined && (first === event || isAlone)
		? readRole(note.metRole)
		: undefined;
}

function isMetAt({ note }: ContactEntry, event: EventEntry): boolean {
	return note.log.some(
		(line) => LOG_EVENT_TABLE[line.event].held === "held" && isOn(event.note, line.date),
	);
}

/** Who runs an event knows everybody there, and who speaks is easy to find. */
export function rankOf({ role }: Pick<EventPerson, "role">): number {
	return role === "organizer" ? 0 : role === "speaker" ? 1 : 2;
}
