import { interviewOffers, type InterviewOffer } from "../app/interview/interview-offers";
import type { ContactEntry, Entry, InterviewEntry } from "../core/index/entry";
import { peopleIn } from "../core/pipeline/interviews-by-person";
import type { Intent, SeveralIntent } from "../ui/shared/host";
import { OFFER_LABELS } from "../ui/shared/offer-labels";
import type { Context } from "./context";
import { choosePerson } from "./dialogs/person-suggester";
import { act } from "./pipeline/act";
import { today } from "./vault/today";

/** What a user can want of a note, and nothing more has to be said. */
type PlainIntent = Exclude<
	Intent["kind"],
	| "event"
	| SeveralIntent["kind"]
	| "write"
	| "choose-event"
	| "make-note"
	| "make-company"
	| "open-task"
	| "swap-term"
	| "update-opportunity"
	| "opportunity-status"
	| "set-target"
	| "set-motivation"
>;

/** Does what a user wants of the note that a command is about. */
export function intend(kind: PlainIntent): (context: Context, entry: Entry) => void {
	return (context, { path }) => act({ kind, path }, context);
}

/** What writes about a conversation. A person of whom nothing is planned can be talked to all the same. */
export function interviewCommand(kind: InterviewOffer) {
	const isInMenu = isToWrite(kind);
	return {
		name: OFFER_LABELS[kind],
		about: "talk",
		isFor: (interview: ContactEntry | InterviewEntry, context: Context) =>
			interview.kind === "contact" || isInMenu(interview, context),
		isInMenu,
		run: intend(kind),
	} as const;
}

/** Whether there is something of a kind to write about the conversation of a note, or those of a person. */
export function isToWrite(kind: InterviewOffer): (entry: Entry, context: Context) => boolean {
	return (entry, { live }) => interviewOffers(live.index, entry, today()).includes(kind);
}

/** Asks whom a conversation is with before it is written about. */
export function askFirst(kind: InterviewOffer, question: string): (context: Context) => void {
	return (context) => choosePerson(context, ({ path }) => act({ kind, path }, context), question);
}

/** Whether thanks for a conversation are still to be said. */
export function owesThanks({ note }: InterviewEntry): boolean {
	return note.held === "held" && note.thanked === undefined;
}

/** Whether whoever led to a conversation is still to hear of it. */
export function owesReport(interview: InterviewEntry): boolean {
	const { held, reported } = interview.note;
	return (
		held === "held" &&
		reported === undefined &&
		peopleIn(interview).some(({ note }) => note.introducedBy.length > 0)
	);
}
