import { RecentChanges } from "../../ui/write/recent-changes";
import { today } from "../vault/today";
import type { Context } from "../context";

/** Lists what was done on this device, the last first, with an undo for what can be undone. */
export function openRecentChanges({ notes, openDialog, runner }: Context): void {
	const { history } = runner;
	openDialog({
		name: "changes",
		title: "Recent changes",
		Content: RecentChanges,
		props: {
			history,
			today: today(),
			whyNot: (action) => history.whyNot(notes, action),
			undo: (id) => runner.undo(id),
		},
	});
}
