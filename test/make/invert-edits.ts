import type { TextEdit } from "../../src/core/note/text-edit";

/** The edits that turn the text after `edits` back into `text`, byte for byte. */
export function invertEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
	let shift = 0;
	return edits.map((edit) => {
		const from = edit.from + shift;
		shift += edit.insert.length - (edit.to - edit.from);
		return { from, to: from + edit.insert.length, insert: text.slice(edit.from, edit.to) };
	});
}
