import type { Plugin } from "obsidian";
import type { CompanyEntry, EventEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { openCapture, openCaptureLink } from "./capture-flow";
import { openPaste } from "./paste-flow";
import type { Context } from "../context";

/** The commands that take people in, and the link by which other programs do: `obsidian://warm-intros?name=…`. */
export function registerCaptureCommands(plugin: Plugin, context: Context): void {
	const { app, live } = context;
	plugin.addCommand({
		id: "add-person",
		name: "Add a person",
		callback: () => openCapture(context),
	});
	plugin.addCommand({
		id: "paste-people",
		name: "Paste a list of people",
		callback: () => openPaste(context),
	});
	plugin.addCommand({
		id: "add-people-here",
		name: "Add people here",
		checkCallback: (checking) => {
			const path = app.workspace.getActiveFile()?.path;
			const isPlace = meetingPlace(live.index, path) !== undefined;
			if (isPlace && !checking)
				context.reading.do(() => openPaste(context, meetingPlace(live.index, path)));
			return isPlace;
		},
	});
	plugin.registerObsidianProtocolHandler("warm-intros", (given) => openCaptureLink(context, given));
}

/** The company or event of a note; undefined for any other note. */
function meetingPlace(
	index: VaultIndex,
	path: string | undefined,
): CompanyEntry | EventEntry | undefined {
	const entry = index.get(path ?? "");
	return entry?.kind === "company" || entry?.kind === "event" ? entry : undefined;
}
