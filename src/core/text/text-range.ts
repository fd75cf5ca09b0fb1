/** A part of the note's text. */
export interface TextRange {
	readonly from: number;
	readonly to: number;
}

/** The start of the line in which `at` stands. */
export function lineStart(text: string, at: number): number {
	return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

/** The end of the line in which `at` stands, before its line break. */
export function lineEnd(text: string, at: number): number {
	const feed = text.indexOf("\n", at);
	if (feed < 0) return text.length;
	return feed > at && text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
}

/** The start of the line after the one in which `at` stands. */
export function nextLine(text: string, at: number): number {
	const feed = text.indexOf("\n", at);
	return feed < 0 ? text.length : feed + 1;
}
