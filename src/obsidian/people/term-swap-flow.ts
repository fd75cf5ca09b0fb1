import { prepareTermSwap, type TermSwap } from "../../app/fit/change-term";
import { previewAction } from "../../app/write/carry-out";
import { diffLines } from "../../core/note/line-diff";
import { TermSwapPreview } from "../../ui/space-fit/term-swap";
import { openMessage } from "../dialogs/forms";
import type { Context } from "../context";

const TITLE = "Change my space";

/** Shows what another term in the place of one would change in the space's note, and writes it when the user says so. */
export async function openTermSwap(context: Context, path: string, swap: TermSwap): Promise<void> {
	const { live, notes, runner, openDialog } = context;
	const prepared = prepareTermSwap(live.index, path, swap);
	const done = prepared.ok ? await previewAction(notes, prepared.action) : prepared;
	if (!done.ok) return openMessage(context, { title: TITLE, text: done.message, actions: [] });
	const lines = done.written.flatMap(({ before = "", after }) => diffLines(before, after));
	const run = (): Promise<string | undefined> =>
		runner.run(prepareTermSwap(live.index, path, swap));
	const props = { lines, run };
	openDialog({ name: "swap", title: TITLE, about: path, Content: TermSwapPreview, props });
}
