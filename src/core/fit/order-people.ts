import type { ContactEntry } from "../index/entry";

/** A person with all of their position in the order but the name in one number, smaller first. */
export interface Ordered {
	readonly entry: ContactEntry;
	readonly order: number;
}

/** People in their order. Numbers alone sort many times as fast as people who are compared, and leave only equal ones to names. */
export function sortPeople<P extends Ordered>(people: readonly P[]): P[] {
	const orders = new Float64Array(people.length);
	people.forEach(({ order }, place) => {
		orders[place] = order;
	});
	orders.sort();
	const filled = new Uint32Array(people.length);
	const sorted = [...people];
	for (const person of people) {
		const first = findFirst(orders, person.order);
		const offset = filled[first] ?? 0;
		sorted[first + offset] = person;
		filled[first] = offset + 1;
	}
	for (let first = 0; first < people.length; first += filled[first] || 1) {
		const equal = filled[first] ?? 0;
		if (equal < 2) continue;
		// The names are looked up once for each person, not for each comparison.
		const group = sorted.slice(first, first + equal).map(withName);
		group.sort((a, b) => compareTexts(a.name, b.name) || comparePaths(a.person, b.person));
		group.forEach(({ person }, i) => {
			sorted[first + i] = person;
		});
	}
	return sorted;
}

/** People in their order after some have gone and others have come: the rest stay where they are. */
export function replaceInOrder<P extends Ordered>(
	sorted: readonly P[],
	removed: readonly P[],
	added: readonly P[],
): P[] {
	const people = [...sorted];
	for (const person of removed) people.splice(positionOf(people, person), 1);
	for (const person of added) people.splice(positionOf(people, person), 0, person);
	return people;
}

/** Where a number that is in a sorted list first stands. */
function findFirst(numbers: Float64Array, number: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((numbers[middle] ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Where a person is in the order, or would stand. */
function positionOf(sorted: readonly Ordered[], person: Ordered): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const other = sorted[middle];
		if (other && compare(other, person) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

function compare(a: Ordered, b: Ordered): number {
	return a.order - b.order || compareTexts(nameOf(a), nameOf(b)) || comparePaths(a, b);
}

function comparePaths(a: Ordered, b: Ordered): number {
	return compareTexts(a.entry.path, b.entry.path);
}

function compareTexts(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

function withName<P extends Ordered>(person: P): { readonly person: P; readonly name: string } {
	return { person, name: nameOf(person) };
}

function nameOf({ entry }: Ordered): string {
	return entry.labels[0] ?? "";
}
