import { Menu, Notice } from "obsidian";
import { prepareMotivation, prepareTarget } from "../../app/companies/change-company";
import { prepareEntry } from "../../app/pipeline/change-contact";
import { prepareCourtesy, prepareHeld } from "../../app/interview/mark-interview";
import { draftsFor } from "../../app/drafts/send-draft";
import { personAt } from "../../app/pipeline/record-event";
import type { ContactEntry } from "../../core/index/entry";
import { nextOf } from "../../core/agenda/next-step";
import { LETTERS } from "../../core/drafts/draft-kind";
import { displayText } from "../../core/text/link";
import { LOG_EVENT_TABLE, type LogEvent } from "../../core/vocabulary/log-event";
import { nextIntent } from "../../ui/pipeline/agenda-action";
import type { Intent, InterviewIntent, PlaceIntent } from "../../ui/shared/host";
import { askForIntroduction, askThem, chooseDraft, draft, openOwedDraft } from "../ask/ask-flow";
import { openReview, openSheet } from "../events/event-flow";
import { askWhetherEarlier } from "./ask-whether-earlier";
import { actOnSeveral } from "./bulk-forms";
import { chooseEventForForm, openCompletionForm, openContactForm } from "./event-forms";
import { chooseStage, recordNow } from "./record-now";
import { openCapture } from "../people/capture-flow";
import { recordSeen } from "./record-seen";
import { openScheduleForm } from "../interview/schedule-form";
import { openOpportunityUpdate, setOpportunityStatus } from "../opportunities/opportunity-forms";
import { openSnooze } from "./snooze-suggester";
import { showMenuAt } from "../views/obsidian-host";
import { openIntroductions, openSpaceFit } from "../views/open-views";
import { openNewNoteForm } from "../people/new-note-forms";
import { openPaste } from "../people/paste-flow";
import { openTermSwap } from "../people/term-swap-flow";
import { addReferrals } from "../interview/referrals-flow";
import { openPreparation, quickRecap, writeRecap } from "../interview/interview-flow";
import { openAtLine } from "../vault/open-at";
import { localNow, today } from "../vault/today";
import type { Context } from "../context";

/** Does what a user wants of a note, when the vault has been read: asks for what is missing, writes it once, and offers to undo it. */
export function act(intent: Intent, context: Context): void {
	context.reading.do(() => carryOut(intent, context));
}

function carryOut(intent: Intent, context: Context): void {
	if ("paths" in intent) return actOnSeveral(intent, context);
	const { path } = intent;
	const { live, runner } = context;
	switch (intent.kind) {
		case "event":
			return recordNow(context, path, intent.event);
		case "write":
			return writeOrRecord(context, intent);
		case "choose-event":
			return chooseEvent(intent, context);
		case "add-to-pipeline":
			return void runner.runAndTell(prepareEntry(live.index, path, today()));
		case "complete":
			return openCompletionForm(context, path);
		case "correct":
			return chooseStage(context, path);
		case "snooze":
			return openSnooze(context, path);
		case "log-contact":
			return openContactForm(context, path);
		case "schedule":
			return openScheduleForm(context, path);
		case "ask":
			return askForIntroduction(context, path, intent.via);
		case "ask-them":
			return askThem(context, path);
		case "make-note":
			return openCapture(context, intent.name);
		case "make-company":
			return openNewNoteForm(context, "company", intent.name);
		case "draft":
			return chooseDraft(context, path);
		case "second-person":
			return void showColleagues(context, path);
		case "show-paths":
			return void showPaths(context, path);
		case "swap-term":
			return void openTermSwap(context, path, intent);
		case "set-target":
		case "set-motivation":
		case "paste-names":
		case "show-space":
			return actOnPlace(intent, context);
		case "prepare-event":
			return void openSheet(context, path);
		case "review-event":
			return openReview(context, path);
		case "update-opportunity":
			return openOpportunityUpdate(context, path);
		case "opportunity-status":
			return setOpportunityStatus(context, path, intent.status);
		default:
			return actOnInterview(intent, context);
	}
}

type InterviewAct =
	| InterviewIntent
	| Extract<Intent, { readonly kind: "open-task" }>
	| Extract<Intent, { readonly kind: "say-thanks" | "tell-introducer" }>
	| Extract<Intent, { readonly kind: "thank" | "report-back" | "mark-held" }>;

/** Does what a user wants of a conversation. */
function actOnInterview(intent: InterviewAct, context: Context): void {
	const { path } = intent;
	const { live, runner } = context;
	switch (intent.kind) {
		case "thank":
			return void runner.runAndTell(prepareCourtesy(live.index, path, "thanked", today()));
		case "report-back":
			return void runner.runAndTell(prepareCourtesy(live.index, path, "reported", today()));
		case "mark-held":
			return markHeld(context, path);
		case "say-thanks":
		case "tell-introducer":
			return openOwedDraft(context, intent);
		case "open-task":
			return void openAtLine(context.app, path, { line: intent.line, column: 1 });
		case "prepare":
			return void openPreparation(context, path);
		case "recap":
		case "quick-recap": {
			const write = intent.kind === "recap" ? writeRecap : quickRecap;
			return askWhetherEarlier(context, intent, (earlier) => void write(context, path, earlier));
		}
		case "people-named":
			return void addReferrals(context, path);
	}
}

/** Does what comes next for a person. What would be recorded is asked for or shown first: nothing is recorded unseen. */
export function takeNextStep(context: Context, person: ContactEntry): void {
	const { live, boards } = context;
	const { index } = live;
	const view = { index, board: boards.get(index), now: localNow() };
	const intent = nextIntent(nextOf(person, view), person.path);
	if (intent === undefined) return;
	const { path } = intent;
	if (intent.kind === "event") chooseEventForForm(context, path, [intent.event]);
	else if (intent.kind === "add-to-pipeline")
		void recordSeen(context, prepareEntry(index, path, today()));
	else if (intent.kind === "mark-held" && index.get(path)?.kind === "interview")
		void recordSeen(context, prepareHeld(index, path, today()));
	else if (intent.kind === "mark-held") chooseEventForForm(context, path, ["met"]);
	else act(intent, context);
}

/** Opens the letter that records an event; where the stage has none, it is recorded alone. */
function writeOrRecord(
	context: Context,
	{ path, event }: Extract<Intent, { readonly event: LogEvent }>,
): void {
	const person = personAt(context.live.index, path);
	const kind =
		person &&
		draftsFor(context.live.index, person).find((one) => {
			const { records } = LETTERS[one];
			return records !== undefined && "event" in records && records.event === event;
		});
	if (person === undefined || kind === undefined) recordNow(context, path, event);
	else draft(context, person, kind);
}

/** Asks in a menu which of several events it was; its last item asks for the day and a remark too. */
function chooseEvent(
	{ path, events, at }: Extract<Intent, { kind: "choose-event" }>,
	context: Context,
): void {
	const menu = new Menu();
	const add = (title: string, icon: string, onClick: () => void): void =>
		void menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(onClick));
	for (const event of events)
		add(LOG_EVENT_TABLE[event].label, LOG_EVENT_TABLE[event].icon, () =>
			recordNow(context, path, event),
		);
	menu.addSeparator();
	add("With date and remark…", "lucide-calendar-days", () =>
		chooseEventForForm(context, path, events),
	);
	showMenuAt(menu, at);
}

/** A conversation's own note says who was there; without one, the person was met. */
function markHeld(context: Context, path: string): void {
	const { live, runner } = context;
	if (personAt(live.index, path)) recordNow(context, path, "met");
	else void runner.runAndTell(prepareHeld(live.index, path, today()));
}

/** Shows who else is at the company of somebody who does not reply. */
async function showColleagues({ app, live }: Context, path: string): Promise<void> {
	const company = personAt(live.index, path)?.note.company[0];
	if (company === undefined)
		return void new Notice("The note names no company, so there is nowhere to look.");
	const view = await openSpaceFit(app);
	view?.search(displayText(company));
}

/** Does what a user wants of a company, an event or a space. */
function actOnPlace(intent: PlaceIntent, context: Context): void {
	const { path } = intent;
	const { live, runner } = context;
	switch (intent.kind) {
		case "set-target":
			return void runner.runAndTell(prepareTarget(live.index, path, intent.isTarget));
		case "set-motivation":
			return void runner.runAndTell(prepareMotivation(live.index, path, intent.motivation));
		case "show-space":
			return void showSpace(context, path);
		case "paste-names": {
			const place = live.index.get(path);
			if (place?.kind === "company" || place?.kind === "event") openPaste(context, place);
		}
	}
}

/** Shows who fits a space. */
async function showSpace({ app }: Context, path: string): Promise<void> {
	const view = await openSpaceFit(app);
	view?.showSpace(path);
}

/** Shows who can introduce me to a person. */
async function showPaths({ app }: Context, path: string): Promise<void> {
	const view = await openIntroductions(app);
	view?.showPaths(path);
}
