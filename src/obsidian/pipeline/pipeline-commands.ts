import type { Plugin } from "obsidian";
import { personAt } from "../../app/pipeline/record-event";
import { draftsFor } from "../../app/drafts/send-draft";
import type { ContactEntry } from "../../core/index/entry";
import { legalEvents } from "../../core/vocabulary/stage-table";
import type { LogEvent } from "../../core/vocabulary/log-event";
import { knownStanding } from "../../core/pipeline/board";
import { peopleIn } from "../../core/pipeline/conversations";
import { nextStep } from "../../core/pipeline/next-step";
import type { PersonIntent } from "../../ui/shared/host";
import { stepIntent } from "../../ui/pipeline/step-intent";
import { act } from "./act";
import { askAboutAnybody, chooseTemplate } from "../ask/ask-flow";
import { CONVERSATION_ACTIONS } from "../conversation/conversation-actions";
import { chooseEventForForm } from "./event-forms";
import { openPipeline, showDue } from "../views/open-views";
import { today } from "../vault/today";
import type { Context } from "../context";

/** The commands of the pipeline. Those on a person work where a note of theirs is open, or of a conversation with them. */
export function registerPipelineCommands(plugin: Plugin, context: Context): void {
	const { app, runner, reading } = context;
	plugin.addCommand({
		id: "open-pipeline",
		name: "Open pipeline",
		callback: () => void openPipeline(app),
	});
	plugin.addCommand({
		id: "show-due",
		name: "Show what is due",
		callback: () => void showDue(app),
	});
	plugin.addCommand({
		id: "undo-change",
		name: "Undo last change",
		callback: () => void runner.undo(),
	});
	const add: AddPersonCommand = (id, name, run, isFor = () => true) =>
		void plugin.addCommand({
			id,
			name,
			checkCallback: (checking) => {
				const person = activePerson(context);
				if (!person || !isFor(person)) return false;
				if (!checking) run(person);
				return true;
			},
		});
	const intend =
		(kind: PersonIntent["kind"]) =>
		({ path }: ContactEntry): void =>
			act({ kind, path }, context);
	addConversationCommands(plugin, context);
	addDraftCommands(plugin, context, add);
	for (const [id, name, event] of EVENT_COMMANDS)
		add(
			id,
			name,
			({ path }) => act({ kind: "event", path, event }, context),
			(person) => isReadable(person) && legalEvents(person.note.stage).includes(event),
		);
	add("next-step", "Next step", ({ path }) => reading.do(() => takeNextStep(path, context)));
	const record = ({ path }: ContactEntry): void =>
		reading.do(() => chooseEventForForm(context, path));
	add("record-event", "Record event…", record, isReadable);
	add("add-to-pipeline", "Add to pipeline", intend("add-to-pipeline"), isOutside);
	add("log-contact", "Log a contact", intend("log-contact"));
	add("schedule", "Schedule conversation", intend("schedule"), isReadable);
	add("snooze", "Snooze", intend("snooze"));
	add("correct-stage", "Correct stage…", intend("correct"), (person) => !isOutside(person));
	add("complete-move", "Complete this move", intend("complete"), (person) => {
		const standing = knownStanding(person, context.live.index.settings.pipeline);
		return standing !== undefined && !standing.isExplained;
	});
}

/** What an introducer answers, each a command of its own. */
const EVENT_COMMANDS: readonly (readonly [string, string, LogEvent])[] = [
	["record-introduction", "Record introduction", "introduced"],
	["record-agreed", "They agreed", "agreed"],
	["record-refused", "They said no", "refused"],
	["record-named", "I may use the name", "named"],
];

type AddPersonCommand = (
	id: string,
	name: string,
	run: (person: ContactEntry) => void,
	isFor?: (person: ContactEntry) => boolean,
) => void;

/** Asking works from anywhere: without a person's note, it asks for the person first. */
function addDraftCommands(plugin: Plugin, context: Context, add: AddPersonCommand): void {
	const { live } = context;
	plugin.addCommand({
		id: "ask-for-introduction",
		name: "Ask for an introduction",
		callback: () => {
			const person = activePerson(context);
			if (person) act({ kind: "ask", path: person.path }, context);
			else context.reading.do(() => askAboutAnybody(context));
		},
	});
	add(
		"draft-message",
		"Draft a message…",
		({ path }) => act({ kind: "draft", path }, context),
		(person) => draftsFor(live.index, person).length > 0,
	);
	plugin.addCommand({
		id: "edit-draft-template",
		name: "Edit a draft template…",
		callback: () => chooseTemplate(context),
	});
}

function addConversationCommands(plugin: Plugin, context: Context): void {
	const { app, live } = context;
	for (const { id, name, kind, isFor } of CONVERSATION_ACTIONS)
		plugin.addCommand({
			id,
			name,
			checkCallback: (checking) => {
				const entry = live.index.get(app.workspace.getActiveFile()?.path ?? "");
				if (entry?.kind !== "interview" || !isFor(entry)) return false;
				if (!checking) act({ kind, path: entry.path }, context);
				return true;
			},
		});
}

/** The person of the active note: its own, or the first of a conversation. */
export function activePerson({ app, live }: Context): ContactEntry | undefined {
	const file = app.workspace.getActiveFile();
	const entry = file ? live.index.get(file.path) : undefined;
	if (entry?.kind === "contact") return entry;
	return entry?.kind === "interview" ? peopleIn(entry)[0] : undefined;
}

function isOutside({ note }: ContactEntry): boolean {
	return note.status === undefined;
}

/** Whether the person has no status, or one that is a stage. */
function isReadable({ note }: ContactEntry): boolean {
	return note.status === undefined || note.stage !== undefined;
}

function takeNextStep(path: string, context: Context): void {
	const person = personAt(context.live.index, path);
	if (!person) return;
	const { note } = person;
	if (!isReadable(person)) return act({ kind: "correct", path }, context);
	const { pipeline } = context.live.index.settings;
	const step = nextStep(
		note.status === undefined ? undefined : knownStanding(person, pipeline),
		today(),
	);
	act(stepIntent(step, path), context);
}
