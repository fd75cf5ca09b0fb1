import { joinEdits, type TextEdit } from "./text-edit";

/** A text as parts of an earlier one, in its order, and of what was inserted between them. */
export type Piece = { readonly from: number; readonly to: number } | { readonly insert: string };

/** A text of this length, still whole. */
export function wholeText(length: number): Piece[] {
	return [{ from: 0, to: length }];
}

/** The pieces after edits whose offsets are those of the text that `pieces` make. */
export function editPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
	const result: Piece[] = [];
	let at = 0;
	for (const edit of edits) {
		for (const piece of cutPieces(pieces, at, edit.from)) result.push(piece);
		result.push({ insert: edit.insert });
		at = edit.to;
	}
	return [...result, ...cutPieces(pieces, at, Infinity)];
}

/** The edits of the earlier text, `text`, that make the pieces. */
export function editsOfPieces(text: string, pieces: readonly Piece[]): TextEdit[] {
	const edits: TextEdit[] = [];
	let at = 0;
	let insert = "";
	for (const piece of [...pieces, { from: text.length, to: text.length }]) {
		if ("insert" in piece) insert += piece.insert;
		else {
			if (text.slice(at, piece.from) !== insert) edits.push({ from: at, to: piece.from, insert });
			insert = "";
			at = piece.to;
		}
	}
	return joinEdits(edits);
}

/** The pieces of the text from `from` up to `to`. */
function cutPieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
	const cut: Piece[] = [];
	let at = 0;
	for (const piece of pieces) {
		const length = "insert" in piece ? piece.insert.length : piece.to - piece.from;
		const start = Math.max(from - at, 0);
		const end = Math.min(to - at, length);
		at += length;
		if (start >= end) continue;
		if ("insert" in piece) cut.push({ insert: piece.insert.slice(start, end) });
		else cut.push({ from: piece.from + start, to: piece.from + end });
	}
	return cut;
}
