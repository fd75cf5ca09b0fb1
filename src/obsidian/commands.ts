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
	recording,
	interviewCommand,
} from "./command-parts";
import { choosePerson } from "./dialogs/person-suggester";
import { EVENT_COMMANDS } from "./event-commands";
import { TEMPLATE_COMMANDS } from "./template-commands";
import { openImport } from "./import/import-flow";
import { OPPORTUNITY_COMMANDS } from "./opportunities/opportunity-commands";
import { openAdoption } from "./people/adopt-flow";
import { openCapture } from "./people/capture-flow";
import { chooseCategory } from "./people/category-suggester";
import { openCategoryProposals, openCheckFit } from "./people/check-fit-flow";
import { openNewNoteForm } from "./people/new-note-forms";
import { startWithKnown } from "./people/known-suggester";
import { openPaste } from "./people/paste-flow";
import { takeNextStep } from "./pipeline/act";
import { openCategoryForSeveral, openEventForSeveral } from "./pipeline/bulk-forms";
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
import { planMyWeek, reviewMyWeek } from "./week/week-flow";

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
	"create-space": {
		name: "Create my space",
		isAtOnce: true,
		run: (context) => openNewNoteForm(context, "space"),
	},
	"new-contact": {
		name: "New contact",
		isAtOnce: true,
		run: (context) => openNewNoteForm(context, "contact"),
	},
	"new-company": {
		name: "New company",
		isAtOnce: true,
		run: (context) => openNewNoteForm(context, "company"),
	},
	"new-term": {
		name: "New term",
		isAtOnce: true,
		run: (context) => openNewNoteForm(context, "term"),
	},
	"find-contacts": {
		name: "Choose how contacts are found",
		isAtOnce: true,
		run: openFindContactsForm,
	},
	"adopt-notes": {
		name: "Adopt existing notes…",
		run: (context) => void openAdoption(context),
	},
	"check-fit": { name: "Check fit", run: openCheckFit },
	"propose-categories": { name: "Propose categories", run: openCategoryProposals },
	"show-problems": { name: "Show problems", isAtOnce: true, run: openProblems },
	"add-person": { name: "Add a person", isAtOnce: true, run: (context) => openCapture(context) },
	"paste-people": {
		name: "Paste a list of people",
		isAtOnce: true,
		run: (context) => openPaste(context),
	},
	"add-people-here": {
		name: "Add people here",
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
	"review-week": { name: "Review my week", run: (context) => void reviewMyWeek(context) },
	"undo-change": {
		name: "Undo last change",
		isAtOnce: true,
		run: ({ runner }) => void runner.undo(),
	},
	"mark-held": {
		name: "Mark conversation as held",
		about: "conversation",
		icon: "lucide-coffee",
		isFor: ({ note }) => note.held === "planned",
		run: intend("mark-held"),
	},
	"say-thanks": {
		name: "Say thanks",
		about: "conversation",
		icon: "lucide-pen-line",
		isFor: (interview) => owesThanks(interview) && peopleIn(interview).length > 0,
		run: intend("say-thanks"),
	},
	"mark-thanked": {
		name: "Mark as thanked",
		about: "conversation",
		icon: "lucide-heart",
		isFor: owesThanks,
		run: intend("thank"),
	},
	"report-back": {
		name: "Report back",
		about: "conversation",
		icon: "lucide-pen-line",
		isFor: owesReport,
		run: intend("tell-introducer"),
	},
	"mark-reported": {
		name: "Mark introducer as told",
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
	"record-introduction": { name: "Record introduction", ...recording("introduced") },
	"record-agreed": { name: "Record that they agreed", ...recording("agreed") },
	"record-refused": { name: "Record that they said no", ...recording("refused") },
	"record-named": { name: "Record that I may use the name", ...recording("named") },
	"next-step": { name: "Next step", about: "person", run: takeNextStep },
	"record-event": {
		name: "Record event…",
		about: "person",
		isFor: ({ note }) => isRecognised(note),
		run: (context, { path }) => chooseEventForForm(context, path),
	},
	"add-to-pipeline": {
		name: "Add to pipeline",
		about: "person",
		icon: "lucide-list-plus",
		isFor: ({ note }) => note.status === undefined,
		run: intend("add-to-pipeline"),
	},
	"log-contact": {
		name: "Log a contact",
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
	snooze: { name: "Snooze", about: "person", icon: "lucide-alarm-clock", run: intend("snooze") },
	"correct-stage": {
		name: "Correct stage…",
		about: "person",
		icon: "lucide-pencil",
		isFor: ({ note }) => note.status !== undefined,
		run: intend("correct"),
	},
	"set-category": {
		name: "Set category…",
		about: "person",
		icon: "lucide-tag",
		run: chooseCategory,
	},
	"complete-move": {
		name: "Complete this move",
		about: "person",
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
		icon: "lucide-notebook-pen",
		runElsewhere: askFirst("recap", "Who did you talk to?"),
	},
	"add-people-named": {
		...interviewCommand("people-named"),
		icon: "lucide-user-plus",
		isFor: isToWrite("people-named"),
	},
	...OPPORTUNITY_COMMANDS,
	...TEMPLATE_COMMANDS,
	"record-event-for-several": {
		name: "Record event for several people…",
		run: openEventForSeveral,
	},
	"set-category-for-several": {
		name: "Set category for several people…",
		run: openCategoryForSeveral,
	},
	"open-introductions": {
		name: "Open introductions",
		isAtOnce: true,
		run: ({ app }) => void openIntroductions(app),
	},
	"open-companies": { name: "Open companies", isAtOnce: true, run: openCompanies },
	"save-introductions-picture": {
		name: "Save picture of introductions",
		run: (context) => void saveIntroductionsPicture(context),
	},
	"who-can-introduce": {
		name: "Who can introduce me",
		about: "person",
		icon: "lucide-network",
		title: "Show who can introduce me",
		run: intend("show-paths"),
	},
	"import-people": { name: "Import people…", isAtOnce: true, run: openImport },
	"explain-fit": {
		name: "Explain fit of this contact",
		about: "person",
		icon: "lucide-compass",
		title: "Explain fit",
		run: ({ app }, person) => void explainFit(app, person),
	},
} as const satisfies Readonly<Record<string, CommandDefinition>>;

export type CommandId = keyof typeof COMMANDS;
