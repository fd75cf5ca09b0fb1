/** Where a key leads in a list of so many items from one of them; undefined for keys that lead nowhere. It may be out of the list. */
export function nextPlace(
	key: string,
	place: number,
	page: number,
	count: number,
): number | undefined {
	switch (key) {
		case "ArrowDown":
			return place + 1;
		case "ArrowUp":
			return place - 1;
		case "PageDown":
			return place + page;
		case "PageUp":
			return place - page;
		case "Home":
			return 0;
		case "End":
			return count - 1;
		default:
			return undefined;
	}
}
