import { type Menu, TFile } from "obsidian";
import { EVENT_ICONS, EVENT_WORDS } from "../app/pipeline/event-words";
import type { LiveIndex } from "../app/write/live-index";
import { draftsFor } from "../app/drafts/send-draft";
import type { CompanyEntry, ContactEntry, EventEntry, InterviewEntry } from "../core/index/entry";
import { peopleIn } from "../core/pipeline/conversations";
import type { LogEvent } from "../core/vocabulary/log-event";
import { legalEvents } from "../core/vocabulary/stage-table";
import type { Intent } from "../ui/shared/host";
import { TALK_WORDS } from "../ui/shared/talk-words";
import { CONVERSATION_ACTIONS } from "./conversation/conversation-actions";
import { TALK_ACTIONS, talkOffers } from "./conversation/talk-actions";

const SECTION = "warm-intros";

/** What the items of the menus do. */
export interface MenuParts {
	readonly live: LiveIndex;
	readonly act: (intent: Intent) => void;
	/** Asks which event it was, on which day, and for a remark. */
	readonly recordEvent: (person: ContactEntry) => void;
	readonly explainFit: (person: ContactEntry) => void;
	readonly showInPanel: (person: ContactEntry) => void;
	/** Asks for people of a company or an event. */
	readonly addPeople: (place: CompanyEntry | EventEntry) => void;
}

type Add = (title: string, icon: string, onClick: () => void) => void;

/** Adds what can be done with a contact, a conversation, a company or an event to the menus of its note. */
export function addNoteItems(menu: Menu, file: unknown, parts: MenuParts): void {
	const entry = file instanceof TFile ? parts.live.index.get(file.path) : undefined;
	const add: Add = (title, icon, onClick) =>
		void menu.addItem((item) =>
			item.setSection(SECTION).setTitle(title).setIcon(icon).onClick(onClick),
		);
	if (entry?.kind === "contact") addContactItems(entry, add, parts);
	if (entry?.kind === "interview") addConversationItems(entry, add, parts);
	if (entry?.kind === "company" || entry?.kind === "event")
		add("Add people here", "lucide-user-plus", () => parts.addPeople(entry));
}

function addContactItems(person: ContactEntry, add: Add, parts: MenuParts): void {
	const { act } = parts;
	const { path, note } = person;
	add("Explain fit", "lucide-compass", () => parts.explainFit(person));
	add("Show in person panel", "lucide-user-round", () => parts.showInPanel(person));
	const drafts = draftsFor(parts.live.index, person);
	if (drafts.includes("ask"))
		add("Ask for an introduction", "lucide-mail-question-mark", () => act({ kind: "ask", path }));
	if (drafts.length > 0)
		add("Draft a message…", "lucide-pen-line", () => act({ kind: "draft", path }));
	add("Who can introduce me", "lucide-network", () => act({ kind: "show-paths", path }));
	addTalkItems(person, add, parts);
	if (note.status === undefined)
		add("Add to pipeline", "lucide-list-plus", () => act({ kind: "add-to-pipeline", path }));
	if (note.status === undefined || note.stage !== undefined) {
		for (const event of legalEvents(note.stage)) addEvent(event, path, add, parts);
		add("Record event…", "lucide-calendar-days", () => parts.recordEvent(person));
	}
	if (note.status !== undefined)
		add(EVENT_WORDS.corrected, EVENT_ICONS.corrected, () => act({ kind: "correct", path }));
	add("Log a contact", "lucide-message-square-plus", () => act({ kind: "log-contact", path }));
	add("Snooze", "lucide-alarm-clock", () => act({ kind: "snooze", path }));
}

/** What became of a conversation is an event of the person, as far as their stage allows it. */
const OF_CONVERSATION: readonly LogEvent[] = ["moved", "cancelled", "no-show"];

function addConversationItems(interview: InterviewEntry, add: Add, parts: MenuParts): void {
	const { act } = parts;
	addTalkItems(interview, add, parts);
	for (const { name, icon, kind, isFor } of CONVERSATION_ACTIONS)
		if (isFor(interview)) add(name, icon, () => act({ kind, path: interview.path }));
	const [person, ...others] = peopleIn(interview);
	if (!person || others.length > 0 || interview.note.held !== "planned") return;
	const legal = legalEvents(person.note.stage);
	for (const event of OF_CONVERSATION)
		if (legal.includes(event)) addEvent(event, person.path, add, parts);
}

function addTalkItems(entry: ContactEntry | InterviewEntry, add: Add, parts: MenuParts): void {
	const { path } = entry;
	for (const kind of talkOffers(parts.live.index, entry))
		add(TALK_WORDS[kind], TALK_ACTIONS[kind].icon, () => parts.act({ kind, path }));
}

function addEvent(event: LogEvent, path: string, add: Add, { act }: MenuParts): void {
	add(EVENT_WORDS[event], EVENT_ICONS[event], () => act({ kind: "event", path, event }));
}
