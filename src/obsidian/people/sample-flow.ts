import { Notice, type SettingDefinition } from "obsidian";
import {
	findSample,
	type FoundSample,
	hasSample,
	prepareSample,
	SAMPLE_FOLDER,
} from "../../app/people/sample-people";
import { isDone } from "../../app/write/carry-out";
import { fileStem } from "../../core/note/note-name";
import { WeekPreview } from "../../ui/week/week-preview";
import type { Context } from "../context";
import { NOTICE_MS } from "../vault/notice-ms";
import { today } from "../vault/today";

/** Shows which invented people would come into the vault, and brings them. */
export function trySample(context: Context): void {
	const { live, runner, openDialog, isTaken } = context;
	if (hasSample(live.index)) return void new Notice("Sample people are in your vault already.");
	const prepared = prepareSample(live.index, today(), isTaken);
	if (!prepared.ok) return void new Notice(prepared.message, NOTICE_MS);
	openDialog({
		name: "sample",
		title: "Try with sample people",
		Content: WeekPreview,
		props: {
			label: "New notes",
			numbers: `Invented people to try everything with, in the folder “${SAMPLE_FOLDER}”. One click removes them again.`,
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
		const kept = await remove(context, untouched);
		if (untouched.length > 0 || changed.length === 0) tell(context, untouched, kept);
		if (changed.length > 0) askForChanged(context, changed);
	});
}

/** Names the sample people that were changed, and removes them, too, where the user wants it. */
function askForChanged(context: Context, changed: readonly FoundSample[]): void {
	context.openDialog({
		name: "sample",
		title: "Remove the changed ones, too?",
		Content: WeekPreview,
		props: {
			label: "Changed since",
			numbers: "You changed these sample people, or tried something with them.",
			lines: changed.map(({ path }) => ({ key: path, text: fileStem(path), reasons: [] })),
			remarks: ["Notes of conversations and weeks that you made while trying stay in your vault."],
			action: "Remove these, too",
			run: async () => {
				tell(context, changed, await remove(context, changed));
				return undefined;
			},
		},
	});
}

/** Moves notes to the trash, and their folder where nothing else is in it; those that are kept, because they have changed meanwhile. */
async function remove(
	{ app, notes }: Context,
	found: readonly FoundSample[],
): Promise<ReadonlySet<FoundSample>> {
	const kept = new Set<FoundSample>();
	for (const one of found) if (!isDone(await notes.remove(one.path, one.text))) kept.add(one);
	const folder = app.vault.getFolderByPath(SAMPLE_FOLDER);
	if (folder?.children.length === 0) await app.fileManager.trashFile(folder);
	return kept;
}

function tell(
	{ runner }: Context,
	found: readonly FoundSample[],
	kept: ReadonlySet<FoundSample>,
): void {
	const removed = found.filter((one) => !kept.has(one));
	const names = [...kept].map(({ path }) => fileStem(path)).join(", ");
	const stay = names === "" ? "" : ` Changed since, and kept: ${names}.`;
	const content = createFragment();
	const line = content.createDiv("warm-intros-notice");
	line.createSpan({
		text:
			removed.length > 0
				? `Sample people are in the trash.${stay}`
				: stay.trim() || "There are no sample people.",
	});
	const notice = new Notice(content, NOTICE_MS);
	if (removed.length === 0) return;
	const writes = removed.map((one) => ({ kind: "create" as const, ...one }));
	line
		.createEl("button", { text: "Undo", attr: { type: "button" } })
		.addEventListener("click", () => {
			notice.hide();
			const title = "Sample people are back";
			void runner.runAndTell({ ok: true, action: { title, writes } });
		});
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
