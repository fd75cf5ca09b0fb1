import { type CalendarDate, dayOf, type LocalDateTime } from "../../core/dates/calendar-date";
import { formatMoment } from "../../core/dates/format-moment";
import { SHEET_TEMPLATE } from "../../core/drafts/interview-templates";
import { templateValues } from "../../core/drafts/template-values";
import type { Fit } from "../../core/fit/fit";
import type { EventEntry, SpaceEntry } from "../../core/index/entry";
import { linkTo } from "../../core/index/link-text";
import type { VaultIndex } from "../../core/index/vault-index";
import type { IntroGraph } from "../../core/network/intro-graph";
import { addSection, sectionOf } from "../../core/note/add-section";
import { daysOf } from "../../core/records/event";
import { fillNote } from "../../core/template/fill-note";
import { writeInNote } from "../../core/template/markdown-values";
import type { TemplateValues } from "../../core/template/render-template";
import { displayText } from "../../core/text/link";
import type { TextRange } from "../../core/text/text-range";
import { chooseFor, fitReasons } from "../interview/interview-text";
import { type Action, previewAction } from "../write/carry-out";
import { type OwnTemplateProblem, OwnTemplates } from "../write/own-templates";
import type { Notes } from "../write/ports";
import { eventGuests, type Guest } from "./event-guests";
import { eventAt, noEvent } from "./review-event";

/** Of which event, and for what, a sheet is made. */
export interface SheetRequest {
	/** The event's note. */
	readonly path: string;
	readonly space: SpaceEntry | undefined;
	readonly fit: Fit;
	readonly graph: IntroGraph;
	readonly now: LocalDateTime;
}

/** The sheet of an event as it will be written, or why there is none. */
export type PreparedSheet =
	| { readonly ok: false; readonly message: string }
	| {
			readonly ok: true;
			readonly action: Action;
			/** Where it begins in the note as it will be. */
			readonly cursor: TextRange;
			/** What is wrong with the user's templates. */
			readonly problems: readonly OwnTemplateProblem[];
	  };

/** More people nobody finds in an evening. */
const MAX_PEOPLE = 10;

/**
 * Prepares the sheet of an event in its note: whom to find and why, a question to open with, who could introduce me
 * on the spot. A note that has it keeps it, and gets no second one.
 */
export async function prepareSheet(
	notes: Notes,
	index: VaultIndex,
	request: SheetRequest,
): Promise<PreparedSheet> {
	const { path, fit, graph, now } = request;
	const event = eventAt(index, path);
	if (!event) return noEvent(path);
	const { prepHeading } = index.settings.interview;
	const guests = eventGuests(graph, index, fit, event, dayOf(now), MAX_PEOPLE);
	const templates = new OwnTemplates(notes, index);
	const own = await templates.read(SHEET_TEMPLATE);
	const values = await sheetValues(templates, index, request, event, guests);
	const sheet = fillNote(own.text, values, now, writeInNote);
	templates.complain(own.path, sheet.problems);
	const action: Action = {
		title: `${event.note.name}: sheet made`,
		writes: [{ kind: "edit", path, plan: (text) => addSection(text, prepHeading, sheet.text) }],
	};
	const preview = await previewAction(notes, action);
	const [written] = preview.ok ? preview.written : [];
	const text = written?.after ?? (await notes.read(path)) ?? "";
	const at = sectionOf(text, prepHeading)?.from ?? text.length;
	return { ok: true, action, cursor: { from: at, to: at }, problems: templates.problems };
}

async function sheetValues(
	templates: OwnTemplates,
	index: VaultIndex,
	{ space, now }: SheetRequest,
	event: EventEntry,
	guests: readonly Guest[],
): Promise<TemplateValues> {
	const { folder, note } = event;
	const wanted = guests.filter(({ isKnown, isMet }) => !isKnown && !isMet);
	const known = guests.filter(({ isKnown }) => isKnown);
	const people: TemplateValues[] = [];
	for (const guest of wanted.slice(0, MAX_PEOPLE)) {
		const context = { fit: guest.fit, space, now };
		const reasons = fitReasons(guest.fit);
		const about = templateValues({ ...context, index, reasons, folder });
		const { must, more } = await chooseFor(templates, context, about);
		people.push({
			...guestValues(index, folder, guest),
			question: [...must, ...more][0]?.text,
		});
	}
	const days = daysOf(note);
	const { me } = index.settings;
	const introduction = space?.note.introduction ?? me.introduction;
	const more = wanted.length - people.length;
	return {
		event: {
			name: note.name,
			when: days && [days.first, days.last].filter(isNew).map(dayLabel).join(" to "),
			place: note.place === undefined ? undefined : displayText(note.place),
			kind: note.kind?.replace(/-/g, " "),
		},
		me: { introduction: introduction === "" ? undefined : introduction },
		people,
		more: more > 0 ? [{ more: String(more) }] : [],
		known: known.map(({ entry }) => ({
			link: linkTo(index, entry, folder),
			last: entry === known.at(-1)?.entry ? "yes" : undefined,
		})),
	};
}

function isNew(day: CalendarDate, at: number, days: readonly CalendarDate[]): boolean {
	return days.indexOf(day) === at;
}

function dayLabel(day: CalendarDate): string {
	return formatMoment(`${day}T12:00` as LocalDateTime, "dddd, D MMMM YYYY").text;
}

function guestValues(index: VaultIndex, folder: string, guest: Guest): TemplateValues {
	const { entry, role, why, through } = guest;
	const company = entry.note.company[0];
	const work = [entry.note.jobTitle, company && displayText(company)].filter(Boolean).join(", ");
	return {
		name: entry.note.name,
		link: linkTo(index, entry, folder),
		role,
		work: work || undefined,
		whys: why.map((one) => ({ why: one })),
		through: through.map((one) => ({
			name: one.entry.note.name,
			link: linkTo(index, one.entry, folder),
			reason: one.reason,
		})),
	};
}
