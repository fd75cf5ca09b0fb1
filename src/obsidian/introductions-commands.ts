import { Notice, type Plugin } from "obsidian";
import { savePicture } from "../app/drafts/save-picture";
import { IntroBranches } from "../core/network/intro-branches";
import { introTree } from "../core/network/intro-tree";
import { NEW_INTRODUCTIONS_STATE } from "../ui/introductions/introductions-state";
import { introductionsPicture } from "../ui/introductions/picture-svg";
import { act } from "./pipeline/act";
import { INTRODUCTIONS_VIEW, IntroductionsView } from "./views/introductions-view";
import { openIntroductions } from "./views/open-views";
import { activePerson } from "./pipeline/pipeline-commands";
import { today } from "./vault/today";
import type { Context } from "./context";

/** The commands of the introductions. */
export function registerIntroductionsCommands(plugin: Plugin, context: Context): void {
	plugin.addCommand({
		id: "open-introductions",
		name: "Open introductions",
		callback: () => void openIntroductions(context.app),
	});
	plugin.addCommand({
		id: "save-introductions-picture",
		name: "Save picture of introductions",
		callback: () => savePictureWhenRead(context),
	});
	plugin.addCommand({
		id: "who-can-introduce",
		name: "Who can introduce me",
		checkCallback: (checking) => {
			const person = activePerson(context);
			if (person && !checking) act({ kind: "show-paths", path: person.path }, context);
			return person !== undefined;
		},
	});
}

/** Saves the tree, when the vault has been read, as the open view shows it, else as a whole, as a new file where the vault keeps its attachments. */
export function savePictureWhenRead(context: Context): void {
	context.reading.do(() => void savePictureNow(context));
}

async function savePictureNow({ app, live, runner }: Context): Promise<void> {
	const branches = new IntroBranches(introTree(live.index));
	if (branches.root.size === 1)
		return void new Notice("Nobody has been introduced yet, so there is no picture.");
	const { workspace } = app;
	const active = workspace.getActiveViewOfType(IntroductionsView);
	const view = active ?? workspace.getLeavesOfType(INTRODUCTIONS_VIEW)[0]?.view;
	const state = view instanceof IntroductionsView ? view.chosen : NEW_INTRODUCTIONS_STATE;
	const day = today();
	const path = await app.fileManager.getAvailablePathForAttachment(`Introductions ${day}.svg`);
	const picture = introductionsPicture(branches, state, day);
	await runner.runAndTell({ ok: true, action: savePicture(path, picture) });
}
