import { Notice } from "obsidian";
import { isDone } from "../../app/write/carry-out";
import type { NoteText } from "../../app/write/ports";
import { fileStem } from "../../core/note/note-name";
import type { Context } from "../context";
import { NOTICE_MS } from "../vault/notice-ms";
import { addNoticeRow } from "../vault/notice-row";

/** What is said of the removal, and once it is undone. */
interface RemovalWords {
	readonly removed: string;
	readonly back: string;
}

/** Moves notes to the trash that still say what they did, says which were changed and stay, and can bring them back. */
export async function removeNotes(
	{ notes, runner }: Context,
	found: readonly NoteText[],
	words: RemovalWords,
): Promise<void> {
	const removed: NoteText[] = [];
	const kept: string[] = [];
	for (const one of found) {
		const outcome = await notes.remove(one.path, one.text);
		const why = outcome.kind === "failed" ? outcome.reason : "changed since";
		if (isDone(outcome)) removed.push(one);
		else if (outcome.kind !== "missing") kept.push(`${fileStem(one.path)} (${why})`);
	}
	const said = [
		...(removed.length > 0 ? [words.removed] : []),
		...(kept.length > 0 ? [`Not removed: ${kept.join(", ")}.`] : []),
	];
	const text = said.join(" ") || "The notes are no longer there.";
	if (removed.length === 0) return void new Notice(text, NOTICE_MS);
	const writes = removed.map((one) => ({ kind: "create" as const, ...one }));
	const content = createFragment();
	addNoticeRow(content, text, "Undo", () => {
		notice.hide();
		void runner.runAndTell({ ok: true, action: { title: words.back, writes } });
	});
	const notice = new Notice(content, NOTICE_MS);
}
