/** One replacement in a text: the characters from `from` up to `to` (UTF-16 offsets of the text before) become `insert`. */
export interface TextEdit {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** Why a note is not written to. The code is stable, the message is for the user. */
export interface Refusal {
	readonly code: RefusalCode;
	readonly message: string;
}

export type RefusalCode =
	| "duplicate-key"
	| "unreadable-frontmatter"
	| "unclosed-frontmatter"
	| "not-a-mapping"
	| "flow-root"
	| "unsupported-form"
	| "comments-inside"
	| "anchor-in-use"
	| "not-a-list"
	| "unsafe-edit"
	// what was wanted of the note is not possible as the note is now
	| "not-possible";

/** A change to one note as data: the edits in ascending order, none overlapping, or the reason why there are none. No edits: nothing to do. */
export type Plan =
	| { readonly ok: true; readonly edits: readonly TextEdit[] }
	| { readonly ok: false; readonly refusal: Refusal };

/** What a property can hold. Values are flat: a scalar or a list of scalars. */
export type PropertyScalar = string | number | boolean | null;
export type PropertyValue = PropertyScalar | readonly PropertyScalar[];

/** The text after the edits, which are in ascending order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	let result = "";
	let at = 0;
	for (const edit of edits) {
		result += text.slice(at, edit.from) + edit.insert;
		at = edit.to;
	}
	return result + text.slice(at);
}

/** The one edit that makes one text of another: what lies between their common beginning and end. */
export function editTo(before: string, after: string): TextEdit[] {
	if (before === after) return [];
	const max = Math.min(before.length, after.length);
	let from = 0;
	while (from < max && before.charCodeAt(from) === after.charCodeAt(from)) from += 1;
	let end = 0;
	while (
		end < max - from &&
		before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
	)
		end += 1;
	return [{ from, to: before.length - end, insert: after.slice(from, after.length - end) }];
}

/** The edits that lead from the text after some edits back to the text before them. */
export function backEdits(before: string, edits: readonly TextEdit[]): TextEdit[] {
	let shift = 0;
	return edits.map(({ from, to, insert }) => {
		const at = from + shift;
		shift += insert.length - (to - from);
		return { from: at, to: at + insert.length, insert: before.slice(from, to) };
	});
}

/** The same edits in ascending order, those that touch made one; at one place, insertions keep their order and come first. */
export function joinEdits(edits: readonly TextEdit[]): TextEdit[] {
	const joined: TextEdit[] = [];
	for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
		const last = joined.at(-1);
		if (edit.from === edit.to && edit.insert === "") continue;
		if (last?.to === edit.from) {
			joined[joined.length - 1] = {
				from: last.from,
				to: edit.to,
				insert: last.insert + edit.insert,
			};
		} else joined.push(edit);
	}
	return joined;
}

/** A plan that writes nothing, and why. */
export function refuse(code: RefusalCode, message: string): { ok: false; refusal: Refusal } {
	return { ok: false, refusal: { code, message } };
}
