import { type CheckStep, type CheckView, lookAt, planCheck } from "../../app/fit/check-steps";
import { CheckWalk } from "../../app/fit/check-walk";
import { isAsBefore, type PastAction } from "../../app/write/past-action";
import { firstLines } from "../../core/note/first-lines";
import { shownSpace } from "../../ui/shared/shown-space";
import { openAdoption } from "./adopt-flow";
import { CheckFit, type CheckFitProps } from "../../ui/people/check-fit";
import { openNewNoteForm } from "./new-note-forms";
import { openMessage } from "../dialogs/forms";
import type { MessageProps } from "../../ui/shared/message";
import { untilRead } from "../vault/until-known";
import type { Context } from "../context";

const TITLE = "Check fit";
/** How long it is waited for what was written. */
const READ_MS = 3_000;

/** Goes through what is likely of people, and what is missing of them. */
export function openCheckFit(context: Context): void {
	const { live, fits } = context;
	const space = shownSpace(live.index, "");
	const steps = space ? planCheck(fits.get(live.index, space)) : [];
	if (steps.length > 0) openWalk(context, TITLE, steps);
	else openMessage(context, { title: TITLE, ...nothingToCheck(context, space !== undefined) });
}

function openWalk(context: Context, title: string, steps: readonly CheckStep[]): void {
	const { live, fits, notes, runner, isTaken, openDialog } = context;
	const walk = new CheckWalk(steps);
	const space = shownSpace(live.index, "");
	if (!space) return;
	/** The next step at which something is to be asked still. */
	const look = (): CheckView | undefined => {
		for (let step = walk.current; step !== undefined; step = walk.current) {
			const now = shownSpace(live.index, "") ?? space;
			const view = lookAt(step, now, (path) => fits.find(live.index, now, path));
			if (view) return view;
			walk.pass();
		}
		return undefined;
	};
	const act: CheckFitProps["act"] = async (prepared) => {
		const { history } = runner;
		const before = history.last?.id;
		const paths = prepared.ok ? prepared.action.writes.map(({ path }) => path) : [];
		const entries = new Map(paths.map((path) => [path, live.index.get(path)]));
		const message = await runner.run(prepared);
		if (message !== undefined) return { ok: false, message };
		const done = history.last?.id === before ? undefined : history.last;
		const written = done?.notes.map(({ path }) => path) ?? [];
		// What is asked next depends on what the notes say now.
		await untilRead(live, written, (path) => entries.get(path), READ_MS);
		const takeBack = async (): Promise<boolean> => {
			const now = new Map(written.map((path) => [path, live.index.get(path)]));
			if (!done || (await areAsBefore(notes, done))) return true;
			if (!(await runner.undo(done.id))) return false;
			await untilRead(live, written, (path) => now.get(path), READ_MS);
			return true;
		};
		return { ok: true, takeBack };
	};
	const linesOf: CheckFitProps["linesOf"] = async (path) =>
		firstLines((await notes.read(path)) ?? "", live.index.settings.logHeading);
	const props = { space, walk, look, act, linesOf, isTaken };
	openDialog({ name: "check", title, Content: CheckFit, props });
}

/** Whether the notes say what they said before they were written: that was undone elsewhere. */
async function areAsBefore(notes: Context["notes"], done: PastAction): Promise<boolean> {
	const texts = await Promise.all(done.notes.map(({ path }) => notes.read(path)));
	return done.notes.every((note, at) => isAsBefore(note, texts[at]));
}

function nothingToCheck(context: Context, hasSpace: boolean): MessageProps {
	const { live } = context;
	const create = (kind: "space" | "contact") => (): void => openNewNoteForm(context, kind);
	if (live.index.people.length === 0)
		return {
			text: "No contacts found: there is nobody to check yet.",
			actions: [
				{ label: "Adopt existing notes…", run: () => void openAdoption(context) },
				{ label: "New contact", run: create("contact") },
			],
		};
	if (!hasSpace)
		return {
			text: "You have no space yet, so there is nothing to check people against.",
			actions: [{ label: "Create my space", run: create("space") }],
		};
	return {
		text: "All set: nothing left to check.",
		actions: [],
	};
}
