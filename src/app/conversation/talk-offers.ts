import { type CalendarDate, dayOf } from "../../core/dates/calendar-date";
import type { ContactEntry, Entry, InterviewEntry } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import { isClosed } from "../../core/vocabulary/stage";
import { HELD_TABLE } from "../../core/vocabulary/held";

/** What can be written about a conversation. */
export type TalkKind = "prepare" | "recap" | "quick-recap" | "people-named";

/** What there is to write about the conversation of a note, or those of a person, on a day. */
export function talkOffers(
	index: VaultIndex,
	entry: Entry,
	today: CalendarDate,
): readonly TalkKind[] {
	if (entry.kind === "interview") return offersForTalk(entry, today);
	return entry.kind === "contact" ? offersForPerson(index, entry, today) : [];
}

/** What there is to write about a conversation on a day: before it the preparation, after it the rest. */
export function offersForTalk(
	{ note: { held, starts } }: InterviewEntry,
	today: CalendarDate,
): readonly TalkKind[] {
	if (HELD_TABLE[held].fellThrough) return [];
	const hasBegun = held === "held" || starts === undefined || dayOf(starts) <= today;
	return [...(held === "planned" ? BEFORE : []), ...(hasBegun ? AFTER : [])];
}

/** What there is to write about the conversations with a person on a day. */
export function offersForPerson(
	index: VaultIndex,
	person: ContactEntry,
	today: CalendarDate,
): readonly TalkKind[] {
	const { stage } = person.note;
	const ofTalks = interviewsWith(index, person).flatMap((talk) => offersForTalk(talk, today));
	const offers = new Set<TalkKind>(isClosed(stage) ? ofTalks : [...BEFORE, ...ofTalks]);
	if (stage === "scheduled" || stage === "met") offers.add("recap").add("quick-recap");
	return TALK_KINDS.filter((kind) => offers.has(kind));
}

const BEFORE: readonly TalkKind[] = ["prepare"];
const AFTER: readonly TalkKind[] = ["quick-recap", "recap", "people-named"];

/** All of them, in the order in which they are offered. */
const TALK_KINDS: readonly TalkKind[] = [...BEFORE, ...AFTER];
