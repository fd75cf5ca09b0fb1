/** "1 person", "107 people": a number, and what there are so many of. */
export function countOf(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}
