import { type PropertyRegion } from "./property-region";
import { lineStart, nextLine } from "../text/text-range";
import type { TextEdit } from "./text-edit";

/**
 * Edits that put `written` (one line, may be empty) in place of a property's whole value. The anchor and the
 * comments around it stay, a tag goes. Undefined where comments lie in what would go.
 */
export function replaceValue(
	text: string,
	region: PropertyRegion,
	written: string,
): TextEdit[] | undefined {
	const { value, marks } = region;
	const anchor = marks.find((mark) => mark.kind === "anchor");
	const start = anchor?.to ?? region.colonEnd;
	const edits = removeTags(text, region);
	const insert = written === "" ? "" : ` ${written}`;
	switch (value.kind) {
		case "empty":
			return [...edits, { from: start, to: start, insert }];
		case "block-scalar":
			return [
				...edits,
				replaceInline(text, region, value.header, written),
				{ from: value.from, to: nextLineAfter(text, value), insert: "" },
			];
		case "block-list":
		case "block-map": {
			const from = lineStart(text, value.from);
			const to = nextLine(text, value.to);
			if (from < start || hasComment(region, from, to)) return undefined;
			return [...edits, { from: start, to: start, insert }, { from, to, insert: "" }];
		}
		default:
			if (hasComment(region, value.from, value.to)) return undefined;
			return [...edits, replaceInline(text, region, value, written)];
	}
}

/** Without a new value the spaces before the old one go too. */
function replaceInline(
	text: string,
	region: PropertyRegion,
	old: { readonly from: number; readonly to: number },
	written: string,
): TextEdit {
	let { from } = old;
	if (written === "") {
		while (from > region.colonEnd && /\s/.test(text.charAt(from - 1))) from--;
		if (hasComment(region, lineStart(text, from), from)) ({ from } = old);
	}
	return { from, to: old.to, insert: written };
}

function nextLineAfter(text: string, body: { readonly from: number; readonly to: number }): number {
	return body.to > body.from ? nextLine(text, body.to) : body.from;
}

/** Each tag goes with the spaces before it. */
function removeTags(text: string, region: PropertyRegion): TextEdit[] {
	return region.marks
		.filter((mark) => mark.kind === "tag")
		.map(({ from: tag, to }) => {
			let from = tag;
			while (from > region.colonEnd && /[ \t]/.test(text.charAt(from - 1))) from--;
			return { from, to, insert: "" };
		});
}

function hasComment(region: PropertyRegion, from: number, to: number): boolean {
	return region.comments.some((comment) => comment.from >= from && comment.from < to);
}
