import { Notice } from "obsidian";
import { SETTINGS } from "../../core/settings/setting";
import type { Context } from "../context";
import { NOTICE_MS } from "../vault/notice-ms";

/** Shows the first steps no more, and says how they come back. */
export async function putFirstStepsAway({ store }: Context): Promise<void> {
	await store.set({ keys: ["showsFirstSteps"], value: false });
	const { label } = SETTINGS.showsFirstSteps;
	new Notice(`First steps hidden. “${label}” in the settings brings them back.`, NOTICE_MS);
}
