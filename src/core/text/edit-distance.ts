/** How many slips of typing lie between two texts: a letter too many, too few, another one, or two that changed places. */
export function editDistance(a: string, b: string): number {
	let [older, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row[j] = Math.min(
				at(last, j) + 1,
				at(row, j - 1) + 1,
				at(last, j - 1) + (isSame ? 0 : 1),
				isSwapped ? at(older, j - 2) + 1 : Infinity,
			);
		}
		[older, last] = [last, row];
	}
	return at(last, b.length);
}

function at(row: readonly number[], place: number): number {
	return row[place] ?? Infinity;
}
