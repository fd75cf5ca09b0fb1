import { Notice } from "obsidian";
import { NOTICE_MS } from "../vault/notice-ms";
import type { FormParts } from "../dialogs/person-form";

/** Keeps what somebody has written and not used yet, and says so. `what`: how it is called. */
export function keepLeft(
	{ leftDrafts }: Pick<FormParts, "leftDrafts">,
	key: string,
	text: { readonly subject: string; readonly body: string },
	what = "What you wrote",
): void {
	leftDrafts.set(key, text);
	new Notice(`${what} is kept until the app is closed.`, NOTICE_MS);
}
