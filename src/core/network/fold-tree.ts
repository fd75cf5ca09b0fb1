import { branchKey, EVERYONE, type IntroBranches } from "./intro-branches";
import type { IntroTreeNode } from "./intro-tree";

/** What is to be seen of the tree. Keys are those of branches. */
export interface FoldOptions {
	/** The branch that is shown alone; that of everyone shows all. */
	readonly focus: string;
	/** Branches that were opened by hand, the last one last. */
	readonly opened: readonly string[];
	/** Branches that were folded by hand. */
	readonly closed: readonly string[];
	/** Where this many stand below one that they are shown in turns: the first to be shown of them. */
	readonly starts: Readonly<Record<string, number>>;
}

export const NO_FOLDING: FoldOptions = { focus: EVERYONE, opened: [], closed: [], starts: {} };

/** An item of the drawn tree: somebody, or a word for those who are left out beside them. */
export type DrawnNode = DrawnBranch | DrawnStub;

interface Drawn {
	/** Differs between all that is drawn. */
	readonly key: string;
	/** Steps from the root of what is drawn. */
	readonly level: number;
	readonly parent: DrawnBranch | undefined;
}

/** Somebody in the drawn tree. */
export interface DrawnBranch extends Drawn {
	readonly kind: "branch";
	readonly node: IntroTreeNode;
	/** None where the branch is folded. */
	readonly children: readonly DrawnNode[];
	/** How many are folded away below. */
	readonly hidden: number;
}

/** Those of one introducer who do not fit in, before or after those who are drawn. */
export interface DrawnStub extends Drawn {
	readonly kind: "stub";
	readonly parent: DrawnBranch;
	/** How many they are, with all whom they introduced. */
	readonly hidden: number;
	/** Whether they come before those who are drawn. */
	readonly isBefore: boolean;
	/** The start at which they are shown. */
	readonly start: number;
}

/** What is drawn of a tree. */
export interface FoldPlan {
	readonly root: DrawnBranch;
	/** Everything that is drawn, each before what is below it. */
	readonly nodes: readonly DrawnNode[];
	readonly byKey: ReadonlyMap<string, DrawnNode>;
}

/** No picture has more nodes than this, words for those left out included. */
export const MAX_DRAWN = 300;
/** What nobody has opened stays folded beyond this many nodes, and this many steps from the root. */
const MAX_BY_ITSELF = 150;
const MAX_LEVELS = 8;
/** Of those below one this many are shown at a time. */
const MAX_SIBLINGS = 100;

/**
 * Chooses what of the tree is drawn: what was opened by hand first, of it the last opened before the others;
 * then, level by level, what fits in, the small branches before the large ones.
 */
export function foldTree(branches: IntroBranches, options: FoldOptions): FoldPlan {
	return new Folding(branches, options).run();
}

/** Whether there is somebody below, and nobody of them is drawn. */
export function isFolded({ node, children }: DrawnBranch): boolean {
	return node.children.length > 0 && children.length === 0;
}

type GrowingBranch = DrawnBranch & { children: readonly DrawnNode[]; hidden: number };

class Folding {
	readonly #branches: IntroBranches;
	readonly #options: FoldOptions;
	readonly #closed: ReadonlySet<string>;
	readonly #root: GrowingBranch;
	readonly #drawn = new Map<string, GrowingBranch>();
	#count = 1;

	constructor(branches: IntroBranches, options: FoldOptions) {
		this.#branches = branches;
		this.#options = options;
		this.#closed = new Set(options.closed);
		this.#root = newBranch(branches.find(options.focus) ?? branches.root, undefined);
		this.#drawn.set(this.#root.key, this.#root);
	}

	run(): FoldPlan {
		this.#open(this.#root, MAX_DRAWN);
		for (const key of [...this.#options.opened].reverse()) this.#openByHand(key);
		this.#openByItself();
		const nodes = listNodes(this.#root);
		return { root: this.#root, nodes, byKey: new Map(nodes.map((node) => [node.key, node])) };
	}

	/** Opens a branch, and those in which it lies. */
	#openByHand(key: string): void {
		const trail = this.#branches.trail(key);
		const from = trail.indexOf(this.#root.node);
		if (from < 0) return;
		for (const node of trail.slice(from)) {
			const branch = this.#drawn.get(branchKey(node));
			if (!branch || (branch !== this.#root && this.#closed.has(branch.key))) return;
			this.#open(branch, MAX_DRAWN);
		}
	}

	#openByItself(): void {
		let level: readonly GrowingBranch[] = [this.#root];
		for (let depth = 0; depth < MAX_LEVELS && level.length > 0; depth++) {
			const folded = level.filter((one) => isFolded(one) && !this.#closed.has(one.key));
			for (const branch of folded.sort((a, b) => a.node.size - b.node.size)) {
				if (branch.node.children.length <= MAX_BY_ITSELF - this.#count)
					this.#open(branch, MAX_BY_ITSELF);
			}
			level = level.flatMap(({ children }) =>
				children.flatMap(({ key }) => this.#drawn.get(key) ?? []),
			);
		}
	}

	/** Draws those below a branch, as many as there is room for. */
	#open(branch: GrowingBranch, max: number): void {
		const all = branch.node.children;
		if (branch.children.length > 0 || all.length === 0) return;
		const room = max - this.#count;
		const isWhole = all.length <= Math.min(room, MAX_SIBLINGS);
		const start = isWhole ? 0 : startOf(this.#options.starts[branch.key], all.length);
		const omitted = isWhole ? 0 : 2;
		const end = Math.min(all.length, start + Math.min(room - omitted, MAX_SIBLINGS));
		if (end <= start) return;
		const children: DrawnNode[] = all.slice(start, end).map((node) => this.#draw(node, branch));
		if (start > 0) children.unshift(newStub(branch, 0, start, Math.max(0, start - MAX_SIBLINGS)));
		if (end < all.length) children.push(newStub(branch, end, all.length, end));
		branch.children = children;
		branch.hidden = 0;
		this.#count += children.length;
	}

	#draw(node: IntroTreeNode, parent: DrawnBranch): GrowingBranch {
		const branch = newBranch(node, parent);
		this.#drawn.set(branch.key, branch);
		return branch;
	}
}

function newBranch(node: IntroTreeNode, parent: DrawnBranch | undefined): GrowingBranch {
	return {
		kind: "branch",
		key: branchKey(node),
		level: parent ? parent.level + 1 : 0,
		parent,
		node,
		children: [],
		hidden: node.size - 1,
	};
}

function newStub(parent: DrawnBranch, from: number, to: number, start: number): DrawnStub {
	const hidden = parent.node.children.slice(from, to).reduce((sum, { size }) => sum + size, 0);
	const isBefore = from === 0;
	const key = `${parent.key}\n${isBefore ? "before" : "behind"}`;
	return { kind: "stub", key, level: parent.level + 1, parent, hidden, isBefore, start };
}

function startOf(requested: number | undefined, count: number): number {
	return requested !== undefined && requested > 0 && requested < count ? Math.floor(requested) : 0;
}

function listNodes(root: DrawnBranch): readonly DrawnNode[] {
	const nodes: DrawnNode[] = [];
	const open: DrawnNode[] = [root];
	for (let node = open.pop(); node; node = open.pop()) {
		nodes.push(node);
		if (node.kind === "branch") for (const child of [...node.children].reverse()) open.push(child);
	}
	return nodes;
}
