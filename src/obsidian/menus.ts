import { Menu, TFile } from "obsidian";
import type { Entry } from "../core/index/entry";
import { peopleIn } from "../core/pipeline/interviews-by-person";
import { isRecognised } from "../core/records/contact";
import type { LogEvent } from "../core/vocabulary/log-event";
import {
	OPPORTUNITY_STATUS_TABLE,
	OPPORTUNITY_STATUSES,
} from "../core/vocabulary/opportunity-status";
import { legalEvents } from "../core/vocabulary/stage";
import { type CommandAbout, onNote, SUBJECTS } from "./command";
import { type CommandId, COMMANDS } from "./commands";
import type { Context } from "./context";
import type { MenuLine } from "../ui/shared/host";
import { act } from "./pipeline/act";
import { addLine, showMenuAt } from "./views/obsidian-host";
import { showInPanel } from "./views/open-views";

/** The commands that have an icon: menus can have them. */
type MenuCommand = {
	[Id in CommandId]: (typeof COMMANDS)[Id] extends { readonly icon: string } ? Id : never;
}[CommandId];

/** What a menu of a note offers: a command, or what is none. */
type Item = MenuCommand | ((entry: Entry, context: Context) => readonly MenuLine[]);

/** The groups of a menu, in the order in which they stand. */
const GROUPS = ["write", "record", "open"] as const;

type NoteMenu = Readonly<Partial<Record<(typeof GROUPS)[number] | "more", readonly Item[]>>>;

/** The longest menu; what is beyond it stands under *More*. */
const MOST_LINES = 9;

/** The menus of notes, by what they are of, each in its order. */
const MENUS: Readonly<Partial<Record<Entry["kind"], NoteMenu>>> = {
	contact: {
		write: ["ask-for-introduction", "draft-message", "prepare-conversation", "quick-recap"],
		record: ["add-to-pipeline", eventLines, "set-category", "snooze"],
		open: [panelLines, "who-can-introduce"],
		more: [
			"write-recap",
			"add-people-named",
			"note-opportunity",
			"log-contact",
			"correct-stage",
			"complete-move",
			"explain-fit",
		],
	},
	interview: {
		write: ["prepare-conversation", "quick-recap", "write-recap", "say-thanks", "report-back"],
		record: ["mark-held", eventLines, "mark-thanked", "mark-reported"],
		open: [panelLines],
		more: ["add-people-named", "note-opportunity"],
	},
	company: { write: ["add-people-here"] },
	event: { write: ["prepare-event", "add-people-here"], record: ["review-event"] },
	opportunity: { record: ["update-opportunity", statusLines] },
};

/** Adds what can be done with a file's note to a menu of the app. */
export function addNoteItems(menu: Menu, file: unknown, context: Context): void {
	const entry = file instanceof TFile ? context.live.index.get(file.path) : undefined;
	const ofKind = entry && MENUS[entry.kind];
	if (!ofKind) return;
	const linesOf = (items: readonly Item[] = []): MenuLine[] =>
		items.flatMap((item) => linesOfItem(item, entry, context));
	const lines = GROUPS.flatMap((group) => linesOf(ofKind[group]).map((line) => ({ group, line })));
	for (const { group, line } of lines.slice(0, MOST_LINES)) addLine(menu, line, group);
	const rest = [...lines.slice(MOST_LINES).map(({ line }) => line), ...linesOf(ofKind.more)];
	if (rest.length === 0) return;
	const run = (at: MouseEvent | Element): void => {
		const more = new Menu();
		for (const line of rest) addLine(more, line, "more");
		showMenuAt(more, at);
	};
	addLine(menu, { title: "More…", icon: "lucide-ellipsis", run }, "more");
}

function linesOfItem(item: Item, entry: Entry, context: Context): readonly MenuLine[] {
	if (typeof item === "function") return item(entry, context);
	const command: CommandAbout = COMMANDS[item];
	const run = onNote(command, context, entry, "menu");
	return run ? [{ title: command.title ?? command.name, icon: COMMANDS[item].icon, run }] : [];
}

function panelLines(entry: Entry, { app }: Context): readonly MenuLine[] {
	const person = SUBJECTS.person(entry);
	if (!person) return [];
	const run = (): void => void showInPanel(app, person);
	return [{ title: "Show in person panel", icon: "lucide-user-round", run }];
}

/** How an opportunity can stand, but as it does. */
function statusLines(entry: Entry, context: Context): readonly MenuLine[] {
	if (entry.kind !== "opportunity") return [];
	const { path, note } = entry;
	return OPPORTUNITY_STATUSES.filter((status) => status !== note.status).map((status) => {
		const { label, icon } = OPPORTUNITY_STATUS_TABLE[status];
		const run = (): void => act({ kind: "opportunity-status", path, status }, context);
		return { title: `Mark as ${label.toLowerCase()}`, icon, run };
	});
}

/** What became of a conversation is an event of the person, as far as their stage allows it. */
const OF_CONVERSATION: readonly LogEvent[] = ["moved", "cancelled", "no-show"];

/** Asks which of the events it was that can be recorded: of a contact all, of a conversation what became of it. */
function eventLines(entry: Entry, context: Context): readonly MenuLine[] {
	const [person, ...others] = entry.kind === "interview" ? peopleIn(entry) : [entry];
	if (person?.kind !== "contact" || others.length > 0 || !isRecognised(person.note)) return [];
	if (entry.kind === "interview" && entry.note.held !== "planned") return [];
	const { path, note } = person;
	const events = legalEvents(note.stage).filter(
		(event) => entry.kind === "contact" || OF_CONVERSATION.includes(event),
	);
	if (events.length === 0) return [];
	const run = (at: MouseEvent | Element): void =>
		act({ kind: "choose-event", path, events, at }, context);
	return [{ title: "Record event…", icon: "lucide-calendar-days", run }];
}
