import { Notice } from "obsidian";
import type { DraftText } from "../../core/drafts/make-draft";
import { NOTICE_MS } from "../vault/notice-ms";
import type { Context } from "../context";

/** Keeps what somebody has written and not used yet, and says so. `what`: how it is called. */
export function keepLeft(
	{ leftDrafts }: Pick<Context, "leftDrafts">,
	key: string,
	text: DraftText,
	what = "What you wrote",
): void {
	leftDrafts.set(key, text);
	new Notice(`${what} is kept until you close the app.`, NOTICE_MS);
}
