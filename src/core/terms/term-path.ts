import { lastSegment, parseLink } from "../text/link";
import type { Dimension } from "../vocabulary/dimension";
import { readPlace } from "../places/read-place";
import { foldText } from "../text/fold-text";

const MAX_SEGMENTS = 8;

/**
 * A term as a path from the widest to the narrowest, folded: `US/Utah/Provo` has three segments, and so has the
 * place `Provo, Utah, US`, which is the same path read backwards. A place can mean several, the likeliest first.
 */
export function termPaths(dimension: Dimension, text: string): readonly (readonly string[])[] {
	const link = parseLink(text);
	const name = link ? lastSegment(link.target) : text;
	if (dimension === "geography")
		return readPlace(name).map((segments) => segments.slice(0, MAX_SEGMENTS));
	const segments = name
		.split("/")
		.map(foldText)
		.filter((part) => part !== "");
	return [segments.length > 0 ? segments.slice(0, MAX_SEGMENTS) : [foldText(name)]];
}

/** The likeliest path of a term. */
export function termSegments(dimension: Dimension, text: string): readonly string[] {
	return termPaths(dimension, text)[0] ?? [];
}

/** Segments as one text, for maps and comparisons. */
export function joinPath(segments: readonly string[]): string {
	return segments.join("/");
}
