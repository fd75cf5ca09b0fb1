import { draftsFor } from "../app/drafts/send-draft";
import { knownStageStatus } from "../core/pipeline/board";
import { peopleIn } from "../core/pipeline/interviews-by-person";
import { isRecognised } from "../core/records/contact";
import { askForIntroduction } from "./ask/ask-flow";
import type { CommandDefinition } from "./command";
import {
	askFirst,
	intend,
	isToWrite,
	owesReport,
	owesThanks,
	interviewCommand,
} from "./command-parts";
import { choosePerson } from "./dialogs/person-suggester";
import { EVENT_COMMANDS } from "./event-commands";
import { chooseTemplate } from "./ask/template-suggester";
import { openImport } from "./import/import-flow";
import { OPPORTUNITY_COMMANDS } from "./opportunities/opportunity-commands";
import { openAdoption } from "./people/adopt-flow";
import { BEGIN_COMMANDS } from "./people/begin-commands";
import { openCapture } from "./people/capture-flow";
import { chooseCategory } from "./people/category-suggester";
import { openCheckFit } from "./people/check-fit-flow";
import { startWithKnown } from "./people/known-suggester";
import { openPaste } from "./people/paste-flow";
import { takeNextStep } from "./pipeline/act";
import { chooseForSeveral } from "./pipeline/bulk-forms";
import { chooseEventForForm } from "./pipeline/event-forms";
import { openFindContactsForm } from "./settings/find-contacts-form";
import { saveIntroductionsPicture } from "./views/introductions-view";
import { openNote } from "./vault/open-note";
import {
	explainFit,
	openBoard,
	openCompanies,
	openIntroductions,
	openPersonPanel,
	openPipeline,
	openProblems,
	openSpaceFit,
	showDue,
} from "./views/open-views";
import { openRecentChanges } from "./write/recent-changes-flow";
import { openMyWeek, planMyWeek, reviewMyWeek } from "./week/week-flow";

/** Everything that the plugin can be told to do, by the ids of its commands, which never change. */
export const COMMANDS = {
	"open-space-fit": {
		name: "Open space fit",
		isAtOnce: true,
		run: ({ app }) => void openSpaceFit(app),
	},
	"open-person-panel": {
		name: "Open person panel",
		isAtOnce: true,
		run: ({ app }) => void openPersonPanel(app),
	},
	"open-person": {
		name: "Open person…",
		run: (context) => choosePerson(context, ({ path }) => void openNote(context.app, path)),
	},
	"start-with-known": { name: "Start with people I know", run: startWithKnown },
	...BEGIN_COMMANDS,
	"find-contacts": {
		name: "Choose how contacts are found",
		isHidden: true,
		isAtOnce: true,
		run: openFindContactsForm,
	},
	"adopt-notes": {
		name: "Adopt existing notes…",
		run: (context) => void openAdoption(context),
	},
	"check-fit": { name: "Check fit", run: openCheckFit },
	"show-problems": { name: "Show problems", isAtOnce: true, run: openProblems },
	"add-person": { name: "Add a person", isAtOnce: true, run: (context) => openCapture(context) },
	"add-wanted": {
		name: "Add a person to the pipeline",
		isHidden: true,
		isAtOnce: true,
		run: (context) => openCapture(context, undefined, true),
	},
	"paste-people": {
		name: "Paste a list of people",
		isAtOnce: true,
		run: (context) => openPaste(context),
	},
	"add-people-here": {
		name: "Add people here",
		isHidden: true,
		about: "place",
		icon: "lucide-user-plus",
		run: (context, place) => openPaste(context, place),
	},
	...EVENT_COMMANDS,
	"open-pipeline": {
		name: "Open pipeline",
		isAtOnce: true,
		run: ({ app }) => void openPipeline(app),
	},
	"open-board": {
		name: "Open board",
		isAtOnce: true,
		run: ({ app }) => void openBoard(app),
	},
	"show-due": { name: "Show what is due", isAtOnce: true, run: ({ app }) => void showDue(app) },
	"plan-week": { name: "Plan my week", run: (context) => void planMyWeek(context) },
	"open-week": { name: "Open my week", isHidden: true, run: (context) => void openMyWeek(context) },
	"review-week": { name: "Review my week", run: (context) => void reviewMyWeek(context) },
	"undo-change": {
		name: "Undo last change",
		isAtOnce: true,
		run: ({ runner }) => void runner.undoLast(),
	},
	"recent-changes": { name: "Recent changes", isAtOnce: true, run: openRecentChanges },
	"mark-held": {
		name: "Mark conversation as held",
		isHidden: true,
		about: "conversation",
		icon: "lucide-coffee",
		isFor: ({ note }) => note.held === "planned",
		run: intend("mark-held"),
	},
	"say-thanks": {
		name: "Say thanks",
		isHidden: true,
		about: "conversation",
		icon: "lucide-pen-line",
		isFor: (interview) => owesThanks(interview) && peopleIn(interview).length > 0,
		run: intend("say-thanks"),
	},
	"mark-thanked": {
		name: "Mark as thanked",
		isHidden: true,
		about: "conversation",
		icon: "lucide-heart",
		isFor: owesThanks,
		run: intend("thank"),
	},
	"report-back": {
		name: "Report back",
		isHidden: true,
		about: "conversation",
		icon: "lucide-pen-line",
		isFor: owesReport,
		run: intend("tell-introducer"),
	},
	"mark-reported": {
		name: "Mark introducer as told",
		isHidden: true,
		about: "conversation",
		icon: "lucide-reply",
		isFor: owesReport,
		run: intend("report-back"),
	},
	"ask-for-introduction": {
		name: "Ask for an introduction",
		about: "person",
		icon: "lucide-mail-question",
		isInMenu: (person, { live }) => draftsFor(live.index, person).includes("ask"),
		run: intend("ask"),
		runElsewhere: (context) =>
			choosePerson(
				context,
				({ path }) => askForIntroduction(context, path),
				"Who do you want to be introduced to?",
			),
	},
	"draft-message": {
		name: "Draft a message…",
		about: "person",
		icon: "lucide-pen-line",
		isFor: (person, { live }) => draftsFor(live.index, person).length > 0,
		run: intend("draft"),
	},
	"next-step": { name: "Next step", about: "person", run: takeNextStep },
	"record-event": {
		name: "Record event…",
		about: "person",
		isFor: ({ note }) => isRecognised(note),
		run: (context, { path }) => chooseEventForForm(context, path),
		runElsewhere: (context) =>
			choosePerson(
				context,
				({ path }) => chooseEventForForm(context, path),
				"Who is the event about?",
			),
	},
	"add-to-pipeline": {
		name: "Add to pipeline",
		isHidden: true,
		about: "person",
		icon: "lucide-list-plus",
		isFor: ({ note }) => note.status === undefined,
		run: intend("add-to-pipeline"),
	},
	"log-contact": {
		name: "Log a contact",
		isHidden: true,
		about: "person",
		icon: "lucide-message-square-plus",
		run: intend("log-contact"),
	},
	schedule: {
		name: "Schedule conversation",
		about: "person",
		isFor: ({ note }) => isRecognised(note),
		run: intend("schedule"),
	},
	snooze: {
		name: "Snooze",
		isHidden: true,
		about: "person",
		icon: "lucide-alarm-clock",
		run: intend("snooze"),
	},
	"correct-stage": {
		name: "Correct stage…",
		isHidden: true,
		about: "person",
		icon: "lucide-pencil",
		isFor: ({ note }) => note.status !== undefined,
		run: intend("correct"),
	},
	"set-category": {
		name: "Set category…",
		isHidden: true,
		about: "person",
		icon: "lucide-tag",
		run: chooseCategory,
	},
	"complete-move": {
		name: "Complete this move",
		isHidden: true,
		about: "person",
		icon: "lucide-check-check",
		isFor: (person, { live }) =>
			knownStageStatus(person, live.index.settings.pipeline)?.isExplained === false,
		run: intend("complete"),
	},
	"prepare-conversation": {
		...interviewCommand("prepare"),
		icon: "lucide-clipboard-list",
		runElsewhere: askFirst("prepare", "Who are you going to talk to?"),
	},
	"quick-recap": {
		...interviewCommand("quick-recap"),
		icon: "lucide-zap",
		title: "Write quick recap",
		runElsewhere: askFirst("quick-recap", "Who did you talk to?"),
	},
	"write-recap": {
		...interviewCommand("recap"),
		isHidden: true,
		icon: "lucide-notebook-pen",
	},
	"add-people-named": {
		...interviewCommand("people-named"),
		isHidden: true,
		icon: "lucide-user-plus",
		isFor: isToWrite("people-named"),
	},
	...OPPORTUNITY_COMMANDS,
	"edit-template": { name: "Edit a template…", run: (context) => void chooseTemplate(context) },
	"change-several": { name: "Change several people…", run: chooseForSeveral },
	"open-introductions": {
		name: "Open introductions",
		isAtOnce: true,
		run: ({ app }) => void openIntroductions(app),
	},
	"open-companies": { name: "Open companies", isAtOnce: true, run: openCompanies },
	"save-introductions-picture": {
		name: "Save picture of introductions",
		isHidden: true,
		run: (context) => void saveIntroductionsPicture(context),
	},
	"who-can-introduce": {
		name: "Show who can introduce me",
		isHidden: true,
		about: "person",
		icon: "lucide-network",
		run: intend("show-paths"),
	},
	"import-people": { name: "Import people…", isAtOnce: true, run: openImport },
	"explain-fit": {
		name: "Explain fit",
		isHidden: true,
		about: "person",
		icon: "lucide-compass",
		run: ({ app }, person) => void explainFit(app, person),
	},
} as const satisfies Readonly<Record<string, CommandDefinition>>;

export type CommandId = keyof typeof COMMANDS;
