import { type Menu, type Plugin, TFile } from "obsidian";
import type { Entry } from "../core/index/entry";
import { peopleIn } from "../core/pipeline/interviews-by-person";
import { LOG_EVENT_TABLE, type LogEvent } from "../core/vocabulary/log-event";
import {
	OPPORTUNITY_STATUS_TABLE,
	OPPORTUNITY_STATUSES,
} from "../core/vocabulary/opportunity-status";
import { legalEvents } from "../core/vocabulary/stage";
import type { OfferedCommand } from "../ui/shared/host";
import {
	type About,
	type CommandAbout,
	type CommandDefinition,
	type PlainCommand,
	SUBJECTS,
} from "./command";
import { type CommandId, COMMANDS } from "./commands";
import type { Context } from "./context";
import { openCaptureLink } from "./people/capture-flow";
import { act } from "./pipeline/act";
import { showInPanel } from "./views/open-views";

/** Puts the commands into the palette and into the menus of notes, and opens the link by which other programs add a person: `obsidian://warm-intros?name=…`. */
export function registerCommands(plugin: Plugin, context: Context): void {
	const { live, app } = context;
	for (const [id, command] of Object.entries<CommandDefinition>(COMMANDS))
		plugin.addCommand({
			id,
			name: command.name,
			checkCallback: (checking) => {
				const entry = live.index.get(app.workspace.getActiveFile()?.path ?? "");
				const run = inPalette(command, context, entry);
				if (!checking) run?.();
				return run !== undefined;
			},
		});
	plugin.registerObsidianProtocolHandler("warm-intros", (given) => openCaptureLink(context, given));
	plugin.registerEvent(
		app.workspace.on("file-menu", (menu, file) => addNoteItems(menu, file, context)),
	);
	plugin.registerEvent(
		app.workspace.on("editor-menu", (menu, _, info) => addNoteItems(menu, info.file, context)),
	);
}

/** Runs a command that a view offers as the next step. */
export function runCommand(id: OfferedCommand, context: Context): void {
	runPlain(COMMANDS[id], context);
}

function runPlain({ isAtOnce, run }: PlainCommand, context: Context): void {
	if (isAtOnce) run(context);
	else context.reading.do(() => run(context));
}

/** What a command does where the note of an entry is open; undefined where the palette does not offer it. */
function inPalette(
	command: CommandDefinition,
	context: Context,
	entry: Entry | undefined,
): (() => void) | undefined {
	if (command.about === undefined) return () => runPlain(command, context);
	if (SUBJECTS[command.about](entry)) return onNote(command, context, entry);
	const { runElsewhere } = command;
	return runElsewhere && (() => context.reading.do(() => runElsewhere(context)));
}

/** What a command does on the note of an entry; undefined where there is nothing to do. */
function onNote<A extends About>(
	{ about, isFor, isInMenu, run }: CommandAbout<A>,
	context: Context,
	entry: Entry | undefined,
	where: "palette" | "menu" = "palette",
): (() => void) | undefined {
	const subject = SUBJECTS[about](entry);
	if (subject === undefined || isFor?.(subject, context) === false) return undefined;
	if (where === "menu" && isInMenu?.(subject, context) === false) return undefined;
	const { path } = subject;
	return () =>
		context.reading.do(() => {
			// The note may be read again meanwhile.
			const now = SUBJECTS[about](context.live.index.get(entry?.path ?? path));
			if (now) run(context, now);
		});
}

/** The commands that have an icon: menus can have them. */
type MenuCommand = {
	[Id in CommandId]: (typeof COMMANDS)[Id] extends { readonly icon: string } ? Id : never;
}[CommandId];

type Add = (title: string, icon: string, onClick: () => void) => void;

/** What a menu of a note offers: a command, or what is none. */
type Item = MenuCommand | ((entry: Entry, add: Add, context: Context) => void);

const INTERVIEW_ITEMS = [
	"prepare-conversation",
	"quick-recap",
	"write-recap",
	"add-people-named",
	"note-opportunity",
] as const;

/** The menus of notes, by what they are of, each in its order. */
const MENUS: Readonly<Partial<Record<Entry["kind"], readonly Item[]>>> = {
	contact: [
		"explain-fit",
		addPanelItem,
		"ask-for-introduction",
		"draft-message",
		"who-can-introduce",
		...INTERVIEW_ITEMS,
		"add-to-pipeline",
		addEvents,
		"record-event",
		"correct-stage",
		"set-category",
		"log-contact",
		"snooze",
	],
	interview: [
		...INTERVIEW_ITEMS,
		"mark-held",
		"say-thanks",
		"mark-thanked",
		"report-back",
		"mark-reported",
		addEvents,
	],
	company: ["add-people-here"],
	event: ["prepare-event", "review-event", "add-people-here"],
	opportunity: ["update-opportunity", addStatuses],
};

function addNoteItems(menu: Menu, file: unknown, context: Context): void {
	const entry = file instanceof TFile ? context.live.index.get(file.path) : undefined;
	if (!entry) return;
	const add: Add = (title, icon, onClick) =>
		void menu.addItem((item) =>
			item.setSection("warm-intros").setTitle(title).setIcon(icon).onClick(onClick),
		);
	for (const item of MENUS[entry.kind] ?? []) {
		if (typeof item === "function") {
			item(entry, add, context);
			continue;
		}
		const command: CommandAbout = COMMANDS[item];
		const run = onNote(command, context, entry, "menu");
		if (run) add(command.title ?? command.name, COMMANDS[item].icon, run);
	}
}

function addPanelItem(entry: Entry, add: Add, { app }: Context): void {
	const person = SUBJECTS.person(entry);
	if (person) add("Show in person panel", "lucide-user-round", () => void showInPanel(app, person));
}

/** Adds how an opportunity can stand, but as it does. */
function addStatuses(entry: Entry, add: Add, context: Context): void {
	if (entry.kind !== "opportunity") return;
	for (const status of OPPORTUNITY_STATUSES) {
		const { label, icon } = OPPORTUNITY_STATUS_TABLE[status];
		if (status !== entry.note.status)
			add(`Opportunity: ${label.toLowerCase()}`, icon, () =>
				act({ kind: "opportunity-status", path: entry.path, status }, context),
			);
	}
}

/** What became of a conversation is an event of the person, as far as their stage allows it. */
const OF_CONVERSATION: readonly LogEvent[] = ["moved", "cancelled", "no-show"];

/** Adds the events that can be recorded: of a contact all, of a conversation what became of it. */
function addEvents(entry: Entry, add: Add, context: Context): void {
	const [person, ...others] = entry.kind === "interview" ? peopleIn(entry) : [entry];
	if (person?.kind !== "contact" || others.length > 0) return;
	if (entry.kind === "interview" && entry.note.held !== "planned") return;
	if (!COMMANDS["record-event"].isFor(person)) return;
	const { path, note } = person;
	for (const event of legalEvents(note.stage))
		if (entry.kind === "contact" || OF_CONVERSATION.includes(event))
			add(LOG_EVENT_TABLE[event].label, LOG_EVENT_TABLE[event].icon, () =>
				act({ kind: "event", path, event }, context),
			);
}
