import { Notice } from "obsidian";
import { isDone } from "../../app/write/carry-out";
import { fileStem } from "../../core/note/note-name";
import type { Context } from "../context";
import { NOTICE_MS } from "../vault/notice-ms";

/** A note that is to go, as long as it says this. */
interface NoteToRemove {
	readonly path: string;
	readonly text: string;
}

/** What is said of the removal, and once it is undone. */
interface RemovalWords {
	readonly removed: string;
	readonly back: string;
}

/** Moves notes to the trash that still say what they did, says which were changed and stay, and can bring them back. */
export async function removeNotes(
	{ notes, runner }: Context,
	found: readonly NoteToRemove[],
	words: RemovalWords,
): Promise<void> {
	const removed: NoteToRemove[] = [];
	const kept: string[] = [];
	for (const one of found) {
		const outcome = await notes.remove(one.path, one.text);
		const why = outcome.kind === "failed" ? outcome.reason : "changed since";
		if (isDone(outcome)) removed.push(one);
		else if (outcome.kind !== "missing") kept.push(`${fileStem(one.path)} (${why})`);
	}
	const content = createFragment();
	const line = content.createDiv("warm-intros-notice");
	const said = [
		...(removed.length > 0 ? [words.removed] : []),
		...(kept.length > 0 ? [`Not removed: ${kept.join(", ")}.`] : []),
	];
	const text = said.join(" ") || "The notes are no longer there.";
	line.createSpan({ text, attr: { dir: "auto" } });
	const notice = new Notice(content, NOTICE_MS);
	if (removed.length === 0) return;
	const writes = removed.map((one) => ({ kind: "create" as const, ...one }));
	line
		.createEl("button", { text: "Undo", attr: { type: "button" } })
		.addEventListener("click", () => {
			notice.hide();
			void runner.runAndTell({ ok: true, action: { title: words.back, writes } });
		});
}
