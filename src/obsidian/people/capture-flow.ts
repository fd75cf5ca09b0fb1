import { Platform } from "obsidian";
import { prepareCapture, readCapture } from "../../app/people/capture-person";
import { PeopleFinder } from "../../app/people/match-person";
import { lineOf } from "./capture-link";
import type { VaultIndex } from "../../core/index/vault-index";
import { CapturePerson } from "../../ui/people/capture";
import { openNote } from "../vault/open-note";
import { openPaste } from "./paste-flow";
import { today } from "../vault/today";
import { untilKnown } from "../vault/until-known";
import type { Context } from "../context";

/** The longest that a new note is waited for. */
const KNOWN_MS = 3_000;

/** Asks for a person in one line, and makes their note. `line`: what it says already; without it, what was begun before. */
export function openCapture(context: Context, line?: string): void {
	const { app, live, runner, isTaken } = context;
	const finderOf = finderFor();
	const open = (path: string): void => void openNote(app, path);
	context.openDialog({
		name: "capture",
		title: "Add a person",
		Content: CapturePerson,
		props: {
			text: line,
			hint: Platform.isMobile ? "" : "Enter adds, Ctrl or Cmd+Enter adds and opens.",
			read: (text) => readCapture(live.index, finderOf(live.index), text),
			save: async (capture, { isAnother, isEntering, isOpened }) => {
				const isForeign = line !== undefined;
				const wish = { isAnother, enters: isEntering ? today() : undefined, isForeign };
				const prepared = prepareCapture(live.index, capture, wish, isTaken);
				const complaint = await runner.run(prepared);
				if (complaint !== undefined || !prepared.ok) return complaint;
				await untilKnown(live, [prepared.path], KNOWN_MS);
				if (isOpened) open(prepared.path);
				return undefined;
			},
			open,
			onList: (text) => openPaste(context, undefined, text),
		},
	});
}

/** Opens the form with what a link of another program says; nothing is written by it. */
export function openCaptureLink(context: Context, given: Readonly<Record<string, string>>): void {
	openCapture(context, lineOf(given));
}

/** The finder of an index, made anew where the index has changed. */
function finderFor(): (index: VaultIndex) => PeopleFinder {
	let [of, revision, finder]: [VaultIndex?, number?, PeopleFinder?] = [];
	return (index) => {
		if (of !== index || revision !== index.revision || !finder) finder = new PeopleFinder(index);
		[of, revision] = [index, index.revision];
		return finder;
	};
}
