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

/** Moves the sample people that are as they came to the trash, and says which were changed and stay. */
export function removeSample(context: Context): Promise<void> {
	const { app, notes, runner } = context;
	return runner.once("sample", async () => {
		const files = app.vault.getMarkdownFiles().map(({ path }) => path);
		const { untouched, changed } = await findSample(
			notes,
			files.filter((path) => path.startsWith(`${SAMPLE_FOLDER}/`)),
		);
		const removed: FoundSample[] = [];
		for (const one of untouched) {
			if (isDone(await notes.remove(one.path, one.text))) removed.push(one);
			else changed.push(one.path);
		}
		const folder = app.vault.getFolderByPath(SAMPLE_FOLDER);
		if (folder?.children.length === 0) await app.fileManager.trashFile(folder);
		tell(context, removed, changed);
	});
}

function tell({ runner }: Context, removed: readonly FoundSample[], kept: readonly string[]): void {
	const stay =
		kept.length === 0 ? "" : ` Changed since, and kept: ${kept.map(fileStem).join(", ")}.`;
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
					desc: "Those that you changed stay.",
					action: () => void removeSample(context),
				}
			: {
					name: "Try with sample people",
					desc: `Invented people in a folder of their own, “${SAMPLE_FOLDER}”.`,
					action: () => trySample(context),
				},
	];
}
