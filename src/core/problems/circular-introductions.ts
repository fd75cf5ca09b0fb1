import type { ContactEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import type { Problem } from "../text/problem";
import { namesOf } from "../vocabulary/property";

/** People who, by `introduced_by`, were introduced by somebody whom they introduced, at whatever remove. */
export function findCircularIntroductions({ people, settings }: VaultIndex): Problem[] {
	const property = namesOf("introduced_by", settings.properties)[0] ?? "introduced_by";
	const introducers = new Map<ContactEntry, ContactEntry[]>();
	for (const entry of people) {
		const others = entry.introducedBy.flatMap(({ target }) =>
			target?.kind === "contact" && target !== entry ? [target] : [],
		);
		if (others.length > 0) introducers.set(entry, others);
	}
	return [...withoutLooseEnds(introducers).keys()].flatMap((entry) => {
		const circle = findCircle(entry, introducers);
		if (!circle) return [];
		const names = circle.map((member) => member.note.name).join(" ← ");
		const message = `${property}: the introductions run in a circle: ${names}.`;
		return [
			{
				path: entry.path,
				code: "circular-introduction",
				message,
				property,
			} as const,
		];
	});
}

type Introducers = ReadonlyMap<ContactEntry, readonly ContactEntry[]>;

/** Leaves out everybody from whom no circle can be reached, each looked at once: a long chain costs no search. */
function withoutLooseEnds(introducers: Introducers): Introducers {
	const introduced = new Map<ContactEntry, ContactEntry[]>();
	const open = new Map<ContactEntry, number>();
	for (const [person, others] of introducers) {
		open.set(person, others.length);
		for (const other of others) {
			const known = introduced.get(other);
			if (known) known.push(person);
			else introduced.set(other, [person]);
		}
	}
	const done = [...introduced.keys()].filter((person) => !open.has(person));
	for (let person = done.pop(); person; person = done.pop()) {
		for (const other of introduced.get(person) ?? []) {
			const left = (open.get(other) ?? 0) - 1;
			open.set(other, left);
			if (left === 0) done.push(other);
		}
	}
	return new Map([...introducers].filter(([person]) => (open.get(person) ?? 0) > 0));
}

/** The shortest path from a person through introducers back to them. */
function findCircle(start: ContactEntry, introducers: Introducers): ContactEntry[] | undefined {
	const cameFrom = new Map<ContactEntry, ContactEntry>();
	const queue = [start];
	for (let person = queue.shift(); person; person = queue.shift()) {
		for (const other of introducers.get(person) ?? []) {
			if (other === start) return pathBack(person, start, cameFrom);
			if (cameFrom.has(other)) continue;
			cameFrom.set(other, person);
			queue.push(other);
		}
	}
	return undefined;
}

function pathBack(
	last: ContactEntry,
	start: ContactEntry,
	cameFrom: ReadonlyMap<ContactEntry, ContactEntry>,
): ContactEntry[] {
	const path = [start];
	for (
		let person: ContactEntry | undefined = last;
		person && person !== start;
		person = cameFrom.get(person)
	) {
		path.push(person);
	}
	return [...path, start].reverse();
}
