import { type App, type EditorPosition, MarkdownView, Platform } from "obsidian";
import type { TextRange } from "../../core/text/text-range";
import { closeDrawers } from "./close-drawers";
import { fileAt } from "./file-at";

/** What the user does next in a note: reads it first, or goes on writing, for which a phone brings up its keyboard. */
export type Purpose = "read" | "write";

const LINE = /\r\n?|\n/;
const WAIT_MS = 50;
const MAX_WAITS = 20;

/** Opens a note to be edited, selects a part of its text, and shows it from the heading above on; in the tab where it is open already. */
export async function openAt(
	app: App,
	path: string,
	select: TextRange,
	purpose: Purpose,
): Promise<void> {
	const text = await openAndRead(app, path);
	if (!text) return;
	const { view, written } = text;
	const from = positionAt(written, select.from);
	const to = positionAt(written, select.to);
	showRange(view, from, to, headingAbove(written, from.line), purpose);
}

/** Opens a note to be edited at a line and a column, both counted from 1. */
export async function openAtLine(
	app: App,
	path: string,
	{ line, column }: { readonly line: number; readonly column: number },
): Promise<void> {
	const text = await openAndRead(app, path);
	if (!text) return;
	const position = { line: line - 1, ch: column - 1 };
	showRange(text.view, position, position, position.line, "write");
}

async function openAndRead(
	app: App,
	path: string,
): Promise<{ readonly view: MarkdownView; readonly written: string } | undefined> {
	const { workspace, vault } = app;
	const file = fileAt(vault, path);
	if (!file) return undefined;
	const open = workspace
		.getLeavesOfType("markdown")
		.find((leaf) => leaf.getViewState().state?.["file"] === path);
	const leaf = open ?? workspace.getLeaf(false);
	await leaf.openFile(file, { active: true, state: { mode: "source" } });
	await workspace.revealLeaf(leaf);
	closeDrawers(workspace);
	const { view } = leaf;
	if (!(view instanceof MarkdownView)) return undefined;
	const written = await vault.read(file);
	await untilShown(view, written.split(LINE).join("\n"));
	return { view, written };
}

/** An editor that was open takes over what was written a moment later. */
async function untilShown({ editor, containerEl }: MarkdownView, text: string): Promise<void> {
	for (let waits = 0; waits < MAX_WAITS && editor.getValue() !== text; waits += 1)
		await new Promise((resolve) => containerEl.win.setTimeout(resolve, WAIT_MS));
}

/** An editor counts lines, whatever ends them. */
function positionAt(text: string, offset: number): EditorPosition {
	const lines = text.slice(0, offset).split(LINE);
	return { line: lines.length - 1, ch: lines.at(-1)?.length ?? 0 };
}

function headingAbove(text: string, line: number): number {
	const lines = text.split(LINE).slice(0, line + 1);
	for (let at = lines.length - 1; at >= 0; at -= 1)
		if (/^#{1,6}\s/.test(lines[at] ?? "")) return at;
	return line;
}

function showRange(
	{ editor, currentMode }: MarkdownView,
	from: EditorPosition,
	to: EditorPosition,
	top: number,
	purpose: Purpose,
): void {
	editor.setSelection(from, to);
	if (purpose === "write" || !Platform.isMobile) editor.focus();
	currentMode.applyScroll(top);
}
