import { type CalendarDate, dayOf } from "../../core/dates/calendar-date";
import type { ContactEntry, Entry, InterviewEntry } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import { isClosed } from "../../core/vocabulary/stage";
import { HELD_TABLE } from "../../core/vocabulary/held";

/** What can be written about a conversation. */
export type InterviewOffer = "prepare" | "recap" | "quick-recap" | "people-named";

/** What there is to write about the conversation of a note, or those of a person, on a day. */
export function interviewOffers(
	index: VaultIndex,
	entry: Entry,
	today: CalendarDate,
): readonly InterviewOffer[] {
	if (entry.kind === "interview") return offersForInterview(entry, today);
	return entry.kind === "contact" ? offersForPerson(index, entry, today) : [];
}

/** What there is to write about a conversation on a day: before it the preparation, after it the rest. */
export function offersForInterview(
	{ note: { held, starts } }: InterviewEntry,
	today: CalendarDate,
): readonly InterviewOffer[] {
	if (HELD_TABLE[held].fellThrough) return [];
	const hasBegun = held === "held" || starts === undefined || dayOf(starts) <= today;
	return [...(held === "planned" ? BEFORE : []), ...(hasBegun ? AFTER : [])];
}

/** What there is to write about the conversations with a person on a day. */
export function offersForPerson(
	index: VaultIndex,
	person: ContactEntry,
	today: CalendarDate,
): readonly InterviewOffer[] {
	const { stage } = person.note;
	const ofInterviews = interviewsWith(index, person).flatMap((interview) =>
		offersForInterview(interview, today),
	);
	const offers = new Set<InterviewOffer>(
		isClosed(stage) ? ofInterviews : [...BEFORE, ...ofInterviews],
	);
	if (stage === "scheduled" || stage === "met") offers.add("recap").add("quick-recap");
	return INTERVIEW_OFFERS.filter((kind) => offers.has(kind));
}

const BEFORE: readonly InterviewOffer[] = ["prepare"];
const AFTER: readonly InterviewOffer[] = ["quick-recap", "recap", "people-named"];

/** All of them, in the order in which they are offered. */
const INTERVIEW_OFFERS: readonly InterviewOffer[] = [...BEFORE, ...AFTER];
