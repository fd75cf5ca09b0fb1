import { prepareKeepInTouch } from "../../app/pipeline/change-contact";
import { toKeepInTouch, TOUCH_DAYS } from "../../app/people/keep-in-touch";
import type { Context } from "../context";
import type { DoneAction, Proposal } from "../vault/action-runner";

/** Proposes how often to be in touch with those with whom a conversation was recorded; one click writes it. */
export function proposeKeepInTouch(
	{ live, runner }: Pick<Context, "live" | "runner">,
	{ written }: DoneAction,
): Proposal[] {
	return toKeepInTouch(live.index, written).map(({ path, note }) => ({
		question: `Keep in touch with ${note.name}?`,
		answers: TOUCH_DAYS.map((days) => ({
			label: `Every ${days} days`,
			run: () => void runner.runAndTell(prepareKeepInTouch(live.index, path, days)),
		})),
	}));
}
