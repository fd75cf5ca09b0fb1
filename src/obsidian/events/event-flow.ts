import { eventGuests, type Guest } from "../../app/events/event-guests";
import { prepareSheet } from "../../app/events/prepare-sheet";
import { eventAt, noEvent, prepareReview, whyNotMet } from "../../app/events/review-event";
import type { EventEntry } from "../../core/index/entry";
import { daysOf } from "../../core/records/event";
import { MET_ROLE_TABLE } from "../../core/vocabulary/met-role";
import { WhoDidYouMeet, type MaybeMet } from "../../ui/events/who-did-you-meet";
import { categoryLabel, workWords } from "../../ui/shared/labels";
import { shownSpace } from "../../ui/shared/shown-space";
import type { Context } from "../context";
import { carryOutInterview } from "../interview/interview-flow";
import { openPaste } from "../people/paste-flow";
import { localNow, today } from "../vault/today";

/** Makes the sheet of an event, whom to find there and why, and opens its note at it; one that is there is only opened. */
export function openSheet(context: Context, path: string): Promise<void> {
	const { live, fits, graphs, notes, runner } = context;
	return runner.once(`sheet ${path}`, async () => {
		const { index } = live;
		const space = shownSpace(index, "");
		const [fit, graph] = [fits.get(index, space), graphs.get(index)];
		const sheet = await prepareSheet(notes, index, { path, space, fit, graph, now: localNow() });
		const prepared = sheet.ok ? { ...sheet, interview: path, remarks: [] } : sheet;
		await carryOutInterview(context, prepared, "read");
	});
}

/** Asks whom I met at an event: a tick and a line each, all in one action. */
export function openReview(context: Context, path: string): void {
	const { live, runner, openDialog } = context;
	const event = eventAt(live.index, path);
	if (!event) return void runner.runAndTell(noEvent(path));
	const people = guestsOf(context, event).filter(({ isMet }) => !isMet);
	// Nothing is asked before the day.
	const early = prepareReview(live.index, { path, met: [] }, localNow());
	if (!early.ok) return void runner.runAndTell(early);
	openDialog({
		name: "review-event",
		title: `Who did you meet at ${event.note.name}?`,
		about: path,
		Content: WhoDidYouMeet,
		props: {
			people: people.map(maybeMet),
			hint: hintOf(people.length),
			save: (met) => runner.run(prepareReview(live.index, { path, met }, localNow())),
			onPaste: () => openPaste(context, event),
		},
	});
}

function hintOf(count: number): string {
	return count === 0
		? "Nobody is expected there. Add those you met; then they are listed here."
		: "Tick who you met: they are met in person, on the day of the event. Everyone else stays expected.";
}

function guestsOf({ live, fits, graphs }: Context, event: EventEntry): readonly Guest[] {
	const { index } = live;
	const fit = fits.get(index, shownSpace(index, ""));
	return eventGuests(graphs.get(index), index, fit, event, today(), 0);
}

/** The speaker and the organizer are worth more than a name: what they likely are is said at once. */
function maybeMet({ entry, role, fit }: Guest): MaybeMet {
	const [likely] = fit.likelyCategories;
	const about = [
		role === undefined || role === "attendee" ? "" : MET_ROLE_TABLE[role].label,
		workWords(entry.note),
		likely === undefined ? "" : `likely ${categoryLabel(likely.category).toLowerCase()}`,
	];
	const { path, note } = entry;
	return {
		path,
		name: note.name,
		about: about.filter(Boolean).join(", "),
		whyNot: whyNotMet(entry),
	};
}

/** Whether it can be said whom I met at an event: its day has come, or it has none. */
export function canBeReviewed({ note }: EventEntry): boolean {
	const days = daysOf(note);
	return days === undefined || days.first <= today();
}
