import { type Menu, type Plugin, TFile } from "obsidian";
import { EVENT_ICONS, EVENT_WORDS } from "../app/pipeline/event-words";
import { draftsFor } from "../app/drafts/send-draft";
import type { ContactEntry, InterviewEntry } from "../core/index/entry";
import { peopleIn } from "../core/pipeline/conversations";
import type { LogEvent } from "../core/vocabulary/log-event";
import { legalEvents } from "../core/vocabulary/stage-table";
import { TALK_WORDS } from "../ui/shared/talk-words";
import { CONVERSATION_ACTIONS } from "./conversation/conversation-actions";
import { TALK_ACTIONS, talkOffers } from "./conversation/talk-actions";
import { explainFit, showInPanel } from "./commands";
import type { Context } from "./context";
import { openPaste } from "./people/paste-flow";
import { act } from "./pipeline/act";
import { chooseEventForForm } from "./pipeline/event-forms";

const SECTION = "warm-intros";

type Add = (title: string, icon: string, onClick: () => void) => void;

/** Adds the plugin's items to the menus of a file and of an editor. */
export function registerMenus(plugin: Plugin, context: Context): void {
	const { workspace } = context.app;
	plugin.registerEvent(
		workspace.on("file-menu", (menu, file) => addNoteItems(menu, file, context)),
	);
	plugin.registerEvent(
		workspace.on("editor-menu", (menu, _, info) => addNoteItems(menu, info.file, context)),
	);
}

/** Adds what can be done with a contact, a conversation, a company or an event to the menus of its note. */
function addNoteItems(menu: Menu, file: unknown, context: Context): void {
	const entry = file instanceof TFile ? context.live.index.get(file.path) : undefined;
	const add: Add = (title, icon, onClick) =>
		void menu.addItem((item) =>
			item.setSection(SECTION).setTitle(title).setIcon(icon).onClick(onClick),
		);
	if (entry?.kind === "contact") addContactItems(entry, add, context);
	if (entry?.kind === "interview") addConversationItems(entry, add, context);
	if (entry?.kind === "company" || entry?.kind === "event")
		add("Add people here", "lucide-user-plus", () =>
			context.reading.do(() => openPaste(context, entry)),
		);
}

function addContactItems(person: ContactEntry, add: Add, context: Context): void {
	const { path, note } = person;
	add("Explain fit", "lucide-compass", () =>
		context.reading.do(() => void explainFit(context.app, person)),
	);
	add("Show in person panel", "lucide-user-round", () => void showInPanel(context.app, person));
	const drafts = draftsFor(context.live.index, person);
	if (drafts.includes("ask"))
		add("Ask for an introduction", "lucide-mail-question-mark", () =>
			act({ kind: "ask", path }, context),
		);
	if (drafts.length > 0)
		add("Draft a message…", "lucide-pen-line", () => act({ kind: "draft", path }, context));
	add("Who can introduce me", "lucide-network", () => act({ kind: "show-paths", path }, context));
	addTalkItems(person, add, context);
	if (note.status === undefined)
		add("Add to pipeline", "lucide-list-plus", () =>
			act({ kind: "add-to-pipeline", path }, context),
		);
	if (note.status === undefined || note.stage !== undefined) {
		for (const event of legalEvents(note.stage)) addEvent(event, path, add, context);
		add("Record event…", "lucide-calendar-days", () =>
			context.reading.do(() => chooseEventForForm(context, path)),
		);
	}
	if (note.status !== undefined)
		add(EVENT_WORDS.corrected, EVENT_ICONS.corrected, () =>
			act({ kind: "correct", path }, context),
		);
	add("Log a contact", "lucide-message-square-plus", () =>
		act({ kind: "log-contact", path }, context),
	);
	add("Snooze", "lucide-alarm-clock", () => act({ kind: "snooze", path }, context));
}

/** What became of a conversation is an event of the person, as far as their stage allows it. */
const OF_CONVERSATION: readonly LogEvent[] = ["moved", "cancelled", "no-show"];

function addConversationItems(interview: InterviewEntry, add: Add, context: Context): void {
	addTalkItems(interview, add, context);
	for (const { name, icon, kind, isFor } of CONVERSATION_ACTIONS)
		if (isFor(interview)) add(name, icon, () => act({ kind, path: interview.path }, context));
	const [person, ...others] = peopleIn(interview);
	if (!person || others.length > 0 || interview.note.held !== "planned") return;
	const legal = legalEvents(person.note.stage);
	for (const event of OF_CONVERSATION)
		if (legal.includes(event)) addEvent(event, person.path, add, context);
}

function addTalkItems(entry: ContactEntry | InterviewEntry, add: Add, context: Context): void {
	const { path } = entry;
	for (const kind of talkOffers(context.live.index, entry))
		add(TALK_WORDS[kind], TALK_ACTIONS[kind].icon, () => act({ kind, path }, context));
}

function addEvent(event: LogEvent, path: string, add: Add, context: Context): void {
	add(EVENT_WORDS[event], EVENT_ICONS[event], () => act({ kind: "event", path, event }, context));
}
