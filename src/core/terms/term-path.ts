import { lastSegment, parseLink } from "../text/link";
import type { Dimension } from "../vocabulary/dimension";
import { foldText } from "../text/fold-text";

const MAX_SEGMENTS = 8;

/**
 * A term as a path from the widest to the narrowest, folded: `US/Utah/Provo` has three segments,
 * and so has the place `Provo, Utah, US`, which is the same path read backwards.
 */
export function termSegments(dimension: Dimension, text: string): readonly string[] {
	const link = parseLink(text);
	const name = link ? lastSegment(link.target) : text;
	let parts = [name];
	if (name.includes("/")) parts = name.split("/");
	else if (dimension === "geography" && name.includes(",")) parts = name.split(",").reverse();
	const segments = parts.map(foldText).filter((part) => part !== "");
	return segments.length > 0 ? segments.slice(0, MAX_SEGMENTS) : [foldText(name)];
}

/** Segments as one text, for maps and comparisons. */
export function joinPath(segments: readonly string[]): string {
	return segments.join("/");
}

/** Whether the path is the other one or inside it. */
export function isWithin(path: string, outer: string): boolean {
	return path === outer || (path.startsWith(outer) && path.charCodeAt(outer.length) === SLASH);
}

const SLASH = 47;
