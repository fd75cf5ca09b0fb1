/** A list without an item that it has, or with one that it has not. */
export function toggle(list: readonly string[], item: string): readonly string[] {
	return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
