import type { Command, Hotkey } from "obsidian";
import type { App } from "./app";
import { isHotkey } from "./keymap";

const commands = new Map<string, Command>();
const lastUsed = new Map<string, number>();
let uses = 0;

/** Adds a command; its id has the plugin's before it already. */
export function addCommand(command: Command): void {
	commands.set(command.id, command);
}

/** Takes a command away. */
export function removeCommand(id: string): void {
	commands.delete(id);
}

/** All commands, whether or not they can be used now. */
export function allCommands(): Command[] {
	return [...commands.values()];
}

/** The commands that can be used now: those used last first, then by name. */
export function usableCommands(app: App): Command[] {
	return allCommands()
		.filter((command) => isUsable(app, command))
		.sort(
			(a, b) =>
				(lastUsed.get(b.id) ?? 0) - (lastUsed.get(a.id) ?? 0) || a.name.localeCompare(b.name),
		);
}

/** Runs a command as the app does; whether there was one and it could be used. */
export function executeCommand(app: App, id: string): boolean {
	const command = commands.get(id);
	if (command === undefined || !isUsable(app, command)) return false;
	lastUsed.set(id, (uses += 1));
	run(app, command, false);
	return true;
}

/** Runs the command that a key stands for; whether there is one. */
export function runHotkey(app: App, event: KeyboardEvent): boolean {
	const isIt = (hotkey: Hotkey): boolean => isHotkey(hotkey, event);
	const found = allCommands().find((command) => command.hotkeys?.some(isIt) === true);
	return found !== undefined && executeCommand(app, found.id);
}

function isUsable(app: App, command: Command): boolean {
	return run(app, command, true) === true;
}

/**
 * Asks whether a command can be used, or uses it. An editor's callback goes before a general one, and one
 * that can be asked before one that cannot.
 */
function run(app: App, command: Command, checking: boolean): unknown {
	const { editorCheckCallback, editorCallback, checkCallback, callback } = command;
	if (editorCheckCallback !== undefined || editorCallback !== undefined) {
		const view = app.workspace.activeEditor;
		if (view === null) return false;
		if (editorCheckCallback !== undefined) {
			return Reflect.apply(editorCheckCallback, command, [checking, view.editor, view]);
		}
		return checking || Reflect.apply(editorCallback ?? noop, command, [view.editor, view]);
	}
	if (checkCallback !== undefined) return Reflect.apply(checkCallback, command, [checking]);
	if (callback === undefined) return false;
	return checking || Reflect.apply(callback, command, []);
}

function noop(): void {
	return undefined;
}
