/** A text without such characters at its end; `mark` tells of one. */
export function cutEnd(text: string, mark: RegExp): string {
	let end = text.length;
	while (end > 0 && mark.test(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}

/** A path without the slashes around it. */
export function withoutOuterSlashes(path: string): string {
	return cutEnd(path.replace(/^\/+/, ""), /\//);
}
