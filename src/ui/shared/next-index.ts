/** Where a key leads in a list of this many items from one of them; undefined for keys that lead nowhere. It may be out of the list. */
export function nextIndex(
	key: string,
	index: number,
	page: number,
	count: number,
): number | undefined {
	switch (key) {
		case "ArrowDown":
			return index + 1;
		case "ArrowUp":
			return index - 1;
		case "PageDown":
			return index + page;
		case "PageUp":
			return index - page;
		case "Home":
			return 0;
		case "End":
			return count - 1;
		default:
			return undefined;
	}
}
