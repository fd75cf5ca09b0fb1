import { Notice } from "obsidian";
import { NOTICE_MS } from "./notice-ms";
import { addNoticeRow } from "./notice-row";
import type { SettingChange, SettingsStore } from "./settings-store";

/** Changes settings, and says so in a notice that can undo it for as long as they have not changed since. */
export async function setAndTell(
	store: SettingsStore,
	changes: readonly SettingChange[],
	{ done, undone }: { readonly done: string; readonly undone: string },
): Promise<void> {
	const before = await store.set(...changes);
	const content = createFragment();
	const undo = async (): Promise<void> => {
		notice.hide();
		if (!store.holds(...changes))
			return void new Notice("Not undone: the settings have changed since.", NOTICE_MS);
		await store.set(...before);
		new Notice(undone);
	};
	addNoticeRow(content, done, "Undo", () => void undo());
	const notice = new Notice(content, NOTICE_MS);
}
