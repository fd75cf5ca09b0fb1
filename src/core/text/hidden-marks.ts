const HIDDEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;

/** A text without the marks that nobody sees and that would make it look like another; joiners, which make letters and pictures, stay. */
export function withoutHiddenMarks(text: string): string {
	return text.replace(HIDDEN, "");
}
