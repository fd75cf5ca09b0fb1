import { Notice } from "obsidian";
import type { Prepared } from "../../app/pipeline/record-event";
import { previewAction, type Written } from "../../app/write/carry-out";
import { diffLines } from "../../core/note/line-diff";
import { openMessage } from "../dialogs/forms";
import { NOTICE_MS } from "../vault/notice-ms";
import type { Context } from "../context";

/** Shows what would be written into which note, and writes it once the user has said so. */
export async function recordSeen(context: Context, prepared: Prepared): Promise<void> {
	const { notes, runner } = context;
	const preview = prepared.ok ? await previewAction(notes, prepared.action) : prepared;
	if (!preview.ok) return void new Notice(preview.message, NOTICE_MS);
	openMessage(context, {
		title: `${preview.title}?`,
		text: preview.written.flatMap(newLines).join("\n"),
		actions: [{ label: "Record", run: () => void runner.runAndTell(prepared) }],
	});
}

/** The note, and the lines that it does not have yet. */
function newLines({ path, before = "", after }: Written): string[] {
	const lines = diffLines(before, after).flatMap(({ added }) => added);
	return [`Into ${path}:`, ...lines.filter((line) => line.trim() !== "")];
}
