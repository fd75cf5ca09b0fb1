import type { ContactEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { comparePeople } from "./edge";
import {
	compareIntroducersByName,
	type Introducer,
	introducerKey,
	type Introduction,
	readIntroductions,
} from "./introductions";

/** One in the tree of who introduced whom: me, a person, or a name that has no note. */
export interface IntroTreeNode {
	readonly who: { readonly kind: "me" } | Introducer;
	/** Those introduced, by name. */
	readonly children: readonly IntroTreeNode[];
	/** How many people and names the branch has, with this one. */
	readonly size: number;
	/** Who else introduced this one: in the tree everybody stands once, on their shortest path. */
	readonly others: readonly Introducer[];
	/** Where introductions run in a circle, and it is cut above this one: who introduced them, somebody of the branch itself. */
	readonly cutFrom: ContactEntry | undefined;
}

/**
 * The tree of who introduced whom. Below me stand those whom nobody introduced and who introduced somebody;
 * people without any introduction are not in it.
 */
export function introTree(index: VaultIndex): IntroTreeNode {
	const introductions = readIntroductions(index);
	const cuts = findCuts(introductions);
	const nodes = new Map<string, GrowingNode>();
	const grow = (who: Introducer): GrowingNode => {
		const key = introducerKey(who);
		let node = nodes.get(key);
		if (!node) nodes.set(key, (node = newNode(who)));
		// Of several spellings of a name always the same one.
		else if (compareIntroducersByName(who, node.who) < 0) node.who = who;
		return node;
	};
	const isBelow = new Set<GrowingNode>();
	for (const [entry, { by, others }] of introductions) {
		if (!by) continue;
		for (const other of others) grow(other);
		const node = grow({ kind: "person", entry });
		const parent = grow(by);
		node.others = others;
		if (cuts.has(entry)) node.cutFrom = by.kind === "person" ? by.entry : undefined;
		else {
			parent.children.push(node);
			isBelow.add(node);
		}
	}
	const roots = [...nodes.values()].filter((node) => !isBelow.has(node));
	for (const { children } of nodes.values()) children.sort(compareNodes);
	countSizes(roots);
	roots.sort(compareNodes);
	const size = roots.reduce((sum, node) => sum + node.size, 1);
	return { who: { kind: "me" }, children: roots, size, others: [], cutFrom: undefined };
}

interface GrowingNode extends IntroTreeNode {
	who: Introducer;
	readonly children: GrowingNode[];
	size: number;
	others: readonly Introducer[];
	cutFrom: ContactEntry | undefined;
}

function newNode(who: Introducer): GrowingNode {
	return { who, children: [], size: 1, others: [], cutFrom: undefined };
}

function compareNodes(a: GrowingNode, b: GrowingNode): number {
	return compareIntroducersByName(a.who, b.who);
}

/** From the leaves upwards, without recursion: a chain may be as long as the vault. */
function countSizes(roots: readonly GrowingNode[]): void {
	const order = [...roots];
	for (let i = 0; i < order.length; i++)
		for (const node of order[i]?.children ?? []) order.push(node);
	for (const node of order.reverse())
		node.size = node.children.reduce((sum, child) => sum + child.size, 1);
}

/** Of each circle the one at whom it is cut: the first by name. */
function findCuts(
	introductions: ReadonlyMap<ContactEntry, Introduction>,
): ReadonlySet<ContactEntry> {
	const cuts = new Set<ContactEntry>();
	const walks = new Map<ContactEntry, ContactEntry>();
	for (const [start, { degree }] of introductions) {
		if (degree !== undefined) continue;
		let person: ContactEntry | undefined = start;
		while (person && !walks.has(person)) {
			walks.set(person, start);
			person = introducerOf(person, introductions);
		}
		if (person && walks.get(person) === start) cuts.add(firstOfCircle(person, introductions));
	}
	return cuts;
}

function firstOfCircle(
	start: ContactEntry,
	introductions: ReadonlyMap<ContactEntry, Introduction>,
): ContactEntry {
	let first = start;
	let person = introducerOf(start, introductions);
	while (person && person !== start) {
		if (comparePeople(person, first) < 0) first = person;
		person = introducerOf(person, introductions);
	}
	return first;
}

function introducerOf(
	person: ContactEntry,
	introductions: ReadonlyMap<ContactEntry, Introduction>,
): ContactEntry | undefined {
	const by = introductions.get(person)?.by;
	return by?.kind === "person" ? by.entry : undefined;
}
