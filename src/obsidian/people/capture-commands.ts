import type { Plugin } from "obsidian";
import type { CompanyEntry, EventEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { openCapture, openCaptureLink } from "./capture-flow";
import { openPaste } from "./paste-flow";
import type { FormParts } from "../dialogs/person-form";

/** The commands that take people in, and the link by which other programs do: `obsidian://warm-intros?name=…`. */
export function registerCaptureCommands(plugin: Plugin, parts: FormParts): void {
	const { app, live } = parts;
	plugin.addCommand({
		id: "add-person",
		name: "Add a person",
		callback: () => openCapture(parts),
	});
	plugin.addCommand({
		id: "paste-people",
		name: "Paste a list of people",
		callback: () => openPaste(parts),
	});
	plugin.addCommand({
		id: "add-people-here",
		name: "Add people here",
		checkCallback: (checking) => {
			const path = app.workspace.getActiveFile()?.path;
			const isPlace = meetingPlace(live.index, path) !== undefined;
			if (isPlace && !checking)
				parts.reading.do(() => openPaste(parts, meetingPlace(live.index, path)));
			return isPlace;
		},
	});
	plugin.registerObsidianProtocolHandler("warm-intros", (given) => openCaptureLink(parts, given));
}

/** The company or event of a note; undefined for any other note. */
function meetingPlace(
	index: VaultIndex,
	path: string | undefined,
): CompanyEntry | EventEntry | undefined {
	const entry = index.get(path ?? "");
	return entry?.kind === "company" || entry?.kind === "event" ? entry : undefined;
}
