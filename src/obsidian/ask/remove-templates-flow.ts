import { Notice, type SettingDefinition } from "obsidian";
import { findUnchangedTemplates } from "../../app/drafts/unchanged-templates";
import type { NoteText } from "../../app/write/ports";
import { templatePaths } from "../../core/drafts/template-path";
import { ActionPreview } from "../../ui/shared/action-preview";
import type { Context } from "../context";
import { NOTICE_MS } from "../vault/notice-ms";
import { removeNotes } from "../write/remove-notes";

/** Shows which template notes are mere copies, and removes them. */
export function offerRemoval(context: Context, unchanged: readonly NoteText[]): void {
	context.openDialog({
		name: "remove-templates",
		title: "Remove unchanged templates",
		Content: ActionPreview,
		props: {
			label: "Notes that go to the trash",
			intro:
				"These template notes are unchanged copies of built-in texts. They go to the trash; your messages and questions stay the same.",
			lines: unchanged.map(({ path }) => ({ key: path, text: path, reasons: [] })),
			remarks: [],
			action: "Remove them",
			run: () => removeTemplates(context, unchanged),
		},
	});
}

async function removeTemplates(
	context: Context,
	unchanged: readonly NoteText[],
): Promise<undefined> {
	await removeNotes(context, unchanged, {
		removed: "Unchanged templates are in the trash.",
		back: "Templates are back",
	});
	return undefined;
}

/** The row of the settings that removes template notes which nobody has changed; none where there is no template note. */
export function unchangedTemplateRows(context: Context): SettingDefinition[] {
	const { live, notes, isTaken } = context;
	if (!templatePaths(live.index.settings).some(isTaken)) return [];
	return [
		{
			name: "Remove unchanged templates",
			desc: "Template notes that are copies of built-in texts. Those that you changed stay.",
			action: () =>
				void findUnchangedTemplates(notes, live.index).then((unchanged) => {
					if (unchanged.length > 0) offerRemoval(context, unchanged);
					else new Notice("There are no unchanged template notes.", NOTICE_MS);
				}),
		},
	];
}
