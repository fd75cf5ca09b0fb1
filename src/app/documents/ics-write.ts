import { editTo, refuse } from "../../core/note/text-edit";
import type { NoteWrite } from "../write/carry-out";
import { isSameCalendar } from "./ics";

const OURS = "PRODID:-//Warm Intros//";

/** Makes a calendar file, or brings an earlier one up to date where it says something else; a file of others stays as it is. */
export function icsWrite(
	path: string,
	text: string,
	isTaken: (path: string) => boolean,
): NoteWrite {
	if (!isTaken(path)) return { kind: "create", path, text };
	return {
		kind: "edit",
		path,
		plan: (before) =>
			before.includes(OURS)
				? { ok: true, edits: isSameCalendar(before, text) ? [] : editTo(before, text) }
				: refuse("not-possible", `${path} was not created by Warm Intros, so it is left as it is.`),
	};
}
