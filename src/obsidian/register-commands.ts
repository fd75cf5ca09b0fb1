import type { Plugin } from "obsidian";
import type { Entry } from "../core/index/entry";
import type { OfferedCommand } from "../ui/shared/host";
import { type CommandDefinition, onNote, type PlainCommand, SUBJECTS } from "./command";
import { COMMANDS } from "./commands";
import type { Context } from "./context";
import { addNoteItems } from "./menus";
import { openCaptureLink } from "./people/capture-flow";

/** Puts the commands into the palette and into the menus of notes, and opens the link by which other programs add a person: `obsidian://warm-intros?name=…`. */
export function registerCommands(plugin: Plugin, context: Context): void {
	const { live, app } = context;
	for (const [id, command] of Object.entries<CommandDefinition>(COMMANDS)) {
		if (command.isHidden) continue;
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
	}
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
