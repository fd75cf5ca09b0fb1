/** A new list, or the one before where both say the same: what is drawn from it need not be drawn again. */
export function keepList<V>(before: readonly V[] | undefined, now: readonly V[]): readonly V[] {
	const isSame =
		before?.length === now.length && now.every((value, i) => isAlike(before[i], value));
	return isSame ? before : now;
}

/** Whether two values are the same, or two objects have the same in all their properties. */
function isAlike(a: unknown, b: unknown): boolean {
	if (!isObject(a) || !isObject(b)) return a === b;
	return Object.keys(b).every((key) => a[key] === b[key]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null;
}
