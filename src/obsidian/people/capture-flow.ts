import { Platform } from "obsidian";
import { prepareCapture, readCapture } from "../../app/people/capture-person";
import { PeopleFinder } from "../../app/people/match-person";
import { lineOf } from "./capture-link";
import type { VaultIndex } from "../../core/index/vault-index";
import { CaptureModal } from "./capture-modal";
import { captureFacts } from "./capture-words";
import { keepLeft } from "../ask/left-draft";
import { openNote } from "../vault/open-note";
import { openPaste } from "./paste-flow";
import { today } from "../vault/today";
import { untilKnown } from "../vault/until-known";
import { untilRead } from "../vault/until-read";
import type { Context } from "../context";

const LEFT = "add-person";
/** The longest that a new note is waited for. */
const KNOWN_MS = 3_000;

/** Asks for a person in one line, and makes their note. `line`: what it says already; without it, what was begun before. */
export function openCapture(context: Context, line?: string): void {
	const { app, live, runner, leftDrafts, isTaken } = context;
	const finderOf = finderFor();
	const open = (path: string): void => void openNote(app, path);
	new CaptureModal(app, {
		text: line ?? leftDrafts.get(LEFT)?.body ?? "",
		hint: Platform.isMobile ? "" : "Enter adds, Ctrl or Cmd+Enter adds and opens.",
		read: (text) => readCapture(live.index, finderOf(live.index), text),
		factsOf: ({ person }) => {
			const facts = captureFacts(live.index, person);
			// Until the vault is read, nobody knows what there is no note of.
			return live.isReady ? facts : facts.map((fact) => ({ ...fact, remark: undefined }));
		},
		untilRead: (place) => untilRead(live, place),
		save: async (capture, { isAnother, isEntering, isOpened }) => {
			const isForeign = line !== undefined;
			const wish = { isAnother, enters: isEntering ? today() : undefined, isForeign };
			const prepared = prepareCapture(live.index, capture, wish, isTaken);
			const complaint = await runner.run(prepared);
			if (complaint !== undefined || !prepared.ok) return complaint;
			leftDrafts.delete(LEFT);
			await untilKnown(live, [prepared.path], KNOWN_MS);
			if (isOpened) open(prepared.path);
			return undefined;
		},
		open,
		onList: (text) => openPaste(context, undefined, text),
		watch: (listener) => live.subscribe(listener),
		onLeave: (text) => {
			if (text.trim() === "") return void leftDrafts.delete(LEFT);
			if (text === line) return; // nobody has written it
			keepLeft(context, LEFT, { subject: "", body: text });
		},
	}).open();
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
