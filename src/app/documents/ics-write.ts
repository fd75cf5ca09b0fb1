import { editTo, refuse } from "../../core/note/text-edit";
import type { NoteWrite } from "../write/carry-out";
import { isSameCalendar } from "./ics";

const OURS = "PRODID:-//Warm Intros//";

/** Makes a calendar file, or brings an earlier one of the same name up to date where it says something else; a file of others stays as it is. */
export function icsWrite(
	path: string,
	text: string,
	isTaken: (path: string) => boolean,
): NoteWrite {
	if (!isTaken(path)) return { kind: "create", path, text };
	return {
		kind: "edit",
		path,
		plan: (before) => {
			const why = before.includes(OURS)
				? nameIn(before) !== nameIn(text) && "holds other conversations"
				: "was not created by Warm Intros";
			if (why) return refuse("not-possible", `${path} ${why}, so it is left as it is.`);
			return { ok: true, edits: isSameCalendar(before, text) ? [] : editTo(before, text) };
		},
	};
}

function nameIn(text: string): string | undefined {
	return /^X-WR-CALNAME:.*$/m.exec(text)?.[0];
}
