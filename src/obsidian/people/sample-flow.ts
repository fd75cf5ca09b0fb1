import { Notice, type SettingDefinition } from "obsidian";
import {
	findSample,
	hasSample,
	prepareSample,
	SAMPLE_FOLDER,
} from "../../app/people/sample-people";
import type { NoteText } from "../../app/write/ports";
import { fileStem } from "../../core/note/note-name";
import { ActionPreview } from "../../ui/shared/action-preview";
import type { Context } from "../context";
import { NOTICE_MS } from "../vault/notice-ms";
import { today } from "../vault/today";
import { removeNotes } from "../write/remove-notes";

/** Shows which invented people would come into the vault, and brings them. */
export function trySample(context: Context): void {
	const { live, runner, openDialog, isTaken } = context;
	if (hasSample(live.index)) return void new Notice("Sample people are in your vault already.");
	const prepared = prepareSample(live.index, today(), isTaken);
	if (!prepared.ok) return void new Notice(prepared.message, NOTICE_MS);
	openDialog({
		name: "sample",
		title: "Try with sample people",
		Content: ActionPreview,
		props: {
			label: "New notes",
			intro: `Invented people to try everything with, in the folder “${SAMPLE_FOLDER}”. One click removes them again.`,
			lines: prepared.action.writes.map(({ path }) => {
				return { key: path, text: fileStem(path), reasons: [] };
			}),
			remarks: [],
			action: "Add sample people",
			run: () => runner.run(prepared),
		},
	});
}

/** Moves the sample people that are as they came to the trash, and asks about those that were changed. */
export function removeSample(context: Context): Promise<void> {
	const { app, notes, runner } = context;
	return runner.once("sample", async () => {
		const files = app.vault.getMarkdownFiles().map(({ path }) => path);
		const { untouched, changed } = await findSample(
			notes,
			files.filter((path) => path.startsWith(`${SAMPLE_FOLDER}/`)),
		);
		if (untouched.length > 0) await remove(context, untouched);
		if (changed.length > 0) askForChanged(context, changed);
		else if (untouched.length === 0) new Notice("There are no sample people.");
	});
}

/** Names the sample people that were changed, and removes them, too, where the user wants it. */
function askForChanged(context: Context, changed: readonly NoteText[]): void {
	context.openDialog({
		name: "sample",
		title: "Remove the changed ones, too?",
		Content: ActionPreview,
		props: {
			label: "Changed since",
			intro: "You changed these sample people, or tried something with them.",
			lines: changed.map(({ path }) => ({ key: path, text: fileStem(path), reasons: [] })),
			remarks: ["Notes of conversations and weeks that you made while trying stay in your vault."],
			action: "Remove these, too",
			run: async () => {
				await remove(context, changed);
				return undefined;
			},
		},
	});
}

/** Moves notes to the trash, and their folder where nothing else is in it. */
async function remove(context: Context, found: readonly NoteText[]): Promise<void> {
	const { app } = context;
	const words = { removed: "Sample people are in the trash.", back: "Sample people are back" };
	await removeNotes(context, found, words);
	const folder = app.vault.getFolderByPath(SAMPLE_FOLDER);
	if (folder?.children.length === 0) await app.fileManager.trashFile(folder);
}

/** The row of the settings that brings sample people, or takes them away. */
export function sampleRows(context: Context): SettingDefinition[] {
	const isThere = hasSample(context.live.index);
	return [
		isThere
			? {
					name: "Remove sample people",
					desc: "You are asked about those that you changed.",
					action: () => void removeSample(context),
				}
			: {
					name: "Try with sample people",
					desc: `Invented people in a folder of their own, “${SAMPLE_FOLDER}”.`,
					action: () => trySample(context),
				},
	];
}
