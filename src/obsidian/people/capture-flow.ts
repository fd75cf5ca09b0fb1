import { Platform } from "obsidian";
import { prepareCapture, readCapture } from "../../app/people/capture-person";
import { LINE_RULES } from "../../app/people/person-match";
import { isEventUndated } from "../../app/people/person-note";
import { PersonMatcher } from "../../app/people/person-matcher";
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

/** Asks for a person in one line, and makes their note. `line`: what it says already; without it, what was begun before. `isEntering`: whether they enter the pipeline, to begin with. */
export function openCapture(context: Context, line?: string, isEntering = false): void {
	const { app, live, runner, isTaken } = context;
	const matcherOf = makeMatcherOf();
	const open = (path: string): void => void openNote(app, path);
	context.openDialog({
		name: "capture",
		title: "Add a person",
		Content: CapturePerson,
		props: {
			text: line,
			isEntering,
			hint: Platform.isMobile
				? ""
				: "Enter adds, Shift+Enter adds and asks for another, Ctrl or Cmd+Enter adds and opens.",
			read: (text) => readCapture(live.index, matcherOf(live.index), text),
			isUndated: ({ person }) => isEventUndated(live.index, person, today()),
			save: async (capture, { isAnother, isEntering, eventAs, isOpened }) => {
				const isForeign = line !== undefined;
				const enters = isEntering ? today() : undefined;
				const options = { isAnother, enters, eventAs, isForeign, today: today() };
				const prepared = prepareCapture(live.index, capture, options, isTaken);
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

/** The matcher of an index, made again where the index has changed. */
function makeMatcherOf(): (index: VaultIndex) => PersonMatcher {
	let [of, revision, matcher]: [VaultIndex?, number?, PersonMatcher?] = [];
	return (index) => {
		if (of !== index || revision !== index.revision || !matcher)
			matcher = PersonMatcher.of(index, LINE_RULES);
		[of, revision] = [index, index.revision];
		return matcher;
	};
}
